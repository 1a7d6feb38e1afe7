"""The machine that is examined; a test examines one made of files in a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import dropwhile
from pathlib import Path

from kiosk import paths
from kiosk.doctor.registry import read_registry
from kiosk.doctor.seen import Seen, look_through_qt
from kiosk.doctor.systemd import Unit, read_unit
from kiosk.settings import LoadedSettings

_PATIENCE_SECONDS = 15
_CONTROL_GROUP = "/system.slice/kiosk.service"


@dataclass(frozen=True)
class Process:
    """A running process by its number and the words it was started with."""

    pid: int
    words: tuple[str, ...]

    @property
    def name(self) -> str:
        """The last part of the program's path."""
        return Path(self.words[0]).name


def output_of(command: Sequence[str]) -> str:
    """What a command prints, without the white space round it.

    Raises:
        OSError: there is no such command.
        subprocess.SubprocessError: it fails or does not end.
    """
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=_PATIENCE_SECONDS
    )
    return done.stdout.strip()


def _own_account() -> int:
    """The number of the account that asks; 0 where accounts have none."""
    return os.getuid() if sys.platform != "win32" else 0


@dataclass(frozen=True)
class Machine:
    """Everything a check may ask. What is slow to find out is found out once, when it is asked."""

    settings: LoadedSettings
    root: Path = Path("/")
    assets: Path = paths.ASSETS
    platform: str = sys.platform
    frozen: bool = paths.FROZEN
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    output: Callable[[Sequence[str]], str] = output_of
    which: Callable[[str], str | None] = shutil.which
    registry: Callable[[str, str], str | int | None] = read_registry
    look: Callable[[Mapping[str, str]], Seen] = look_through_qt
    now: Callable[[], float] = time.time
    account: int = field(default_factory=_own_account)

    def text(self, path: str) -> str:
        """A file of the system, by its path below the root. Raises OSError."""
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    @cached_property
    def processes(self) -> list[Process]:
        """What runs on a Linux machine, as far as it may be seen."""
        found = []
        for folder in (self.root / "proc").glob("[0-9]*"):
            try:
                words = (folder / "cmdline").read_bytes().decode("utf-8", "replace")
            except OSError:  # it has ended, or may not be seen
                continue
            if words.strip("\0"):
                found.append(Process(int(folder.name), tuple(words.rstrip("\0").split("\0"))))
        return found

    @cached_property
    def kiosks(self) -> list[Process]:
        """The running kiosk; neither the processes that work for it nor this one.

        Anybody may call a program kiosk: what the service started is taken for it, and where there
        is no service, what runs for the account that asks.
        """
        named = [process for process in self.processes if _is_kiosk(process.words)]
        if self.unit is not None:
            return [process for process in named if self._is_of_unit(process)]
        return [process for process in named if self._is_own(process)]

    def _is_of_unit(self, process: Process) -> bool:
        """The kernel says of which service a process is; no other can put itself there."""
        try:
            lines = self.text(f"proc/{process.pid}/cgroup").splitlines()
        except OSError:
            return False
        return any(line.rpartition(":")[2] == _CONTROL_GROUP for line in lines)

    def _is_own(self, process: Process) -> bool:
        try:
            return (self.root / f"proc/{process.pid}").stat().st_uid == self.account
        except OSError:
            return False

    @cached_property
    def unit(self) -> Unit | None:
        """The service that starts the kiosk; None where it is not installed."""
        return read_unit(self.root, "kiosk.service")

    @cached_property
    def display(self) -> dict[str, str]:
        """The variables that lead to a display: those of this session, or the running kiosk's."""
        known = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XAUTHORITY")
        if self.environ.get("DISPLAY") or self.environ.get("WAYLAND_DISPLAY"):
            return {name: self.environ[name] for name in known if name in self.environ}
        for process in self.kiosks:
            try:
                pairs = (
                    (self.root / f"proc/{process.pid}/environ").read_bytes().decode().split("\0")
                )
            except OSError:  # another account's, and this is not root
                continue
            theirs = dict(pair.partition("=")[::2] for pair in pairs)
            if theirs.get("DISPLAY") or theirs.get("WAYLAND_DISPLAY"):
                return {name: theirs[name] for name in known if name in theirs}
        return {}

    @cached_property
    def seen(self) -> Seen:
        """Screen, renderer and touch as Qt sees them, on no screen at all where there is none."""
        environ = {**self.environ, **self.display}
        if self.platform == "linux" and not self.display:
            environ["QT_QPA_PLATFORM"] = "offscreen"
        elif self.display.get("WAYLAND_DISPLAY"):
            environ["QT_QPA_PLATFORM"] = "wayland"
        if self.settings.settings.renderer == "software":
            environ["QT_QUICK_BACKEND"] = "software"
        return self.look(environ)


def _is_kiosk(words: tuple[str, ...]) -> bool:
    """Whether a process is the kiosk itself, started as a program or by Python."""
    if Path(words[0]).name.startswith("python"):
        # Its own options, -m among them, come before what it runs; none we use has a value.
        words = tuple(dropwhile(_is_option, words[1:]))
    program = Path(words[0]).name if words else ""
    return program in ("kiosk", "kiosk.exe") and not _names_a_command(words[1:])


def _names_a_command(arguments: Sequence[str]) -> bool:
    """Whether one of these is a command, and not an option or what an option is given.

    Which commands there are need not be known here: whoever opens the kiosk names none.
    """
    before = ""
    for word in arguments:
        if not _is_option(word) and (not _is_option(before) or "=" in before):
            return True
        before = word
    return False


def _is_option(word: str) -> bool:
    return word.startswith("-")
