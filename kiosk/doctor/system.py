"""The machine under the kiosk: its system, its program, memory, clock and sound."""

from __future__ import annotations

import platform
import re
import subprocess
import time
from typing import TYPE_CHECKING

from kiosk import __version__, paths
from kiosk.doctor.finding import Finding, State
from kiosk.process_limits import MAX_MEMORY

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine

_NAMES = {"en": "English", "zh": "Chinese"}
_OTHER_CODES = {"zh": ("cmn",)}
"""By which else a voice may say that it speaks a language."""
_GET_A_VOICE = (
    "apt install speech-dispatcher speech-dispatcher-espeak-ng, or speech: false in kiosk.yaml"
)
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
    """Which kiosk this is, and what runs it."""
    kind = "frozen build" if machine.frozen else "from source"
    python = platform.python_version()
    return Finding(
        "program", State.OK, f"kiosk {__version__}, {kind} in {paths.ROOT}, Python {python}"
    )


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
    """Whether the clock can be right; nothing that visitors see depends on it, the log does."""
    now = machine.now()
    words = time.strftime("%Y-%m-%d %H:%M", time.localtime(now))
    if now < (machine.assets / "exhibits.schema.json").stat().st_mtime - 86_400:
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


def sound(machine: Machine) -> Finding:
    """The sound card, without which nothing is read aloud; Linux only."""
    try:
        lines = machine.text("proc/asound/cards").splitlines()
    except FileNotFoundError:
        lines = []
    cards = [line.partition("]:")[2].strip() for line in lines if "]:" in line]
    if cards or not machine.settings.settings.speech:
        return Finding("sound", State.OK, ", ".join(cards) or "no sound card, and none needed")
    return Finding(
        "sound", State.WARNING, "no sound card: nothing is heard when a text is read aloud",
        "a sound card and loudspeakers, or speech: false in kiosk.yaml",
    )  # fmt: skip


def voice(machine: Machine) -> Finding:
    """What reads aloud, and in which languages it can."""
    if not machine.settings.settings.speech:
        return Finding("voice", State.OK, "nothing is read aloud, as set in kiosk.yaml")
    if machine.platform != "linux":
        return Finding("voice", State.OK, "the system's own; listen to a text in each language")
    try:
        reply = machine.output(["spd-say", "--list-synthesis-voices"])
    except FileNotFoundError:
        return Finding("voice", State.WARNING, "none: nothing is read aloud", _GET_A_VOICE)
    except subprocess.SubprocessError:
        return Finding("voice", State.WARNING, "speech-dispatcher does not answer", _GET_A_VOICE)
    known = {columns[1] for line in reply.splitlines() if len(columns := _columns(line)) == 3}
    offered = machine.settings.settings.languages
    lacking = [
        _NAMES.get(language, language)
        for language in offered
        if not any(c.lower().startswith((language, *_OTHER_CODES.get(language, ()))) for c in known)
    ]
    if lacking:
        words = f"speech-dispatcher has no voice for {' and '.join(lacking)}"
        return Finding("voice", State.WARNING, words, _GET_A_VOICE)
    names = " and ".join(_NAMES.get(language, language) for language in offered)
    return Finding("voice", State.OK, f"speech-dispatcher, in {names}")


def _columns(line: str) -> list[str]:
    return re.split(r"\s{2,}", line.strip())
