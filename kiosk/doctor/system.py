"""The machine under the kiosk: its system, its program, memory and clock."""

from __future__ import annotations

import platform
import subprocess
import time
from typing import TYPE_CHECKING

from kiosk import __version__, paths
from kiosk.catalogue.languages import WRITTEN_IN
from kiosk.doctor.finding import Finding, State
from kiosk.opening_hours.wall_clock import is_possible, made_at
from kiosk.process_limits import MAX_MEMORY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.doctor.machine import Machine

_LEAST_MEMORY = 2 * MAX_MEMORY
"""The process that reads new content may take half of it; system and kiosk have the rest."""


def operating_system(machine: Machine) -> Finding:
    """Which system this is."""
    if machine.platform == "win32":
        return Finding(
            "operating system", State.OK, f"Windows {platform.version()}, {platform.machine()}"
        )
    if machine.platform != "linux":
        return Finding(
            "operating system",
            State.WARNING,
            machine.platform,
            "locks are known for Linux and Windows only",
        )
    pairs = (line.partition("=")[::2] for line in machine.text("etc/os-release").splitlines())
    release = {name: value.strip('"') for name, value in pairs}
    words = f"{release.get('PRETTY_NAME', 'Linux')}, {platform.machine()}"
    if "debian" in (release.get("ID", ""), *release.get("ID_LIKE", "").split()):
        return Finding("operating system", State.OK, words)
    return Finding("operating system", State.WARNING, words, "the package is made for Debian")


def program(machine: Machine) -> Finding:
    """Which kiosk this is, what runs it, and whether its files are there."""
    kind = "frozen build" if machine.frozen else "from source"
    python = platform.python_version()
    words = f"kiosk {__version__}, {kind} in {paths.ROOT}, Python {python}"
    if missing := [file for file in _own_files() if not file.is_file()]:
        others = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
        return Finding(
            "program", State.MISSING, f"{words}; {missing[0]}{others} missing",
            "install it again; if a virus scanner took it away, have it leave that folder alone",
        )  # fmt: skip
    return Finding("program", State.OK, words)


def _own_files() -> Iterator[Path]:
    """What every start needs, of which the program itself can say that it should be there."""
    yield from (paths.CONTENT, paths.QML / "Kiosk" / "qmldir")
    yield from (paths.TRANSLATIONS / f"kiosk_{code}.qm" for code in WRITTEN_IN if code != "en")
    for module in sorted(paths.QML.rglob("qmldir")):
        for line in module.read_text(encoding="utf-8").splitlines():
            if line.endswith(".qml"):
                yield module.parent / line.split()[-1]


def memory(machine: Machine) -> Finding:
    """Main memory; Linux only."""
    pairs = (line.split(":") for line in machine.text("proc/meminfo").splitlines())
    bytes_of = {name: int(rest.split()[0]) * 1024 for name, rest in pairs}
    total = bytes_of["MemTotal"]
    words = f"{total / 1e9:.1f} GB, {bytes_of['MemAvailable'] / 1e9:.1f} GB of it free"
    # what is fitted is always told a little smaller, for the kernel keeps some
    if total < _LEAST_MEMORY * 0.85:
        return Finding("memory", State.WARNING, words, "fit 2 GB or more")
    return Finding("memory", State.OK, words)


def clock(machine: Machine) -> Finding:
    """Whether the clock can be right; opening hours and the log depend on it."""
    now = machine.now()
    words = time.strftime("%Y-%m-%d %H:%M", time.localtime(now))
    if not is_possible(now, made_at(machine.assets)):
        return Finding(
            "clock", State.WARNING, f"{words}, before this program was made",
            "set the clock; if it forgets again, replace the battery on the mainboard",
        )  # fmt: skip
    if machine.platform != "linux":
        return Finding("clock", State.OK, words)
    try:
        answer = machine.output(["timedatectl", "show", "-p", "NTPSynchronized", "--value"])
    except (OSError, subprocess.SubprocessError):
        return Finding("clock", State.OK, words)
    by_net = "set by the network" if answer == "yes" else "not set by a network"
    return Finding("clock", State.OK, f"{words}, {by_net}")
