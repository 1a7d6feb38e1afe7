"""What there is to know of this machine at a glance."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.staff.pin_lock import since_switched_on

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

_KILOBYTE = 1024


@dataclass(frozen=True)
class MachineFacts:
    """Sizes in bytes, times in seconds; None where it cannot be found out."""

    version: str
    switched_on: float
    """For how long the machine has been on."""
    disk_free: int | None
    memory_free: int | None
    memory: int | None
    starts: Sequence[datetime] = ()
    """When the kiosk was started lately, the newest first."""


def machine_facts(state_folder: Path, starts: Sequence[datetime]) -> MachineFacts:
    """Looks at the disk on which the state lies, and at the system. Never raises OSError."""
    import shutil  # not at a start

    try:
        disk_free = shutil.disk_usage(state_folder).free
    except OSError:
        disk_free = None
    available, total = _memory(Path("/proc/meminfo"))
    return MachineFacts(__version__, since_switched_on(), disk_free, available, total, starts)


def _memory(meminfo: Path) -> tuple[int | None, int | None]:
    """Of it free, and in all; only Linux tells."""
    try:
        lines = meminfo.read_text(encoding="ascii", errors="replace").splitlines()
        said = {name: rest for name, _, rest in (line.partition(":") for line in lines)}
        free, total = (int(said[name].split()[0]) for name in ("MemAvailable", "MemTotal"))
    except (OSError, KeyError, ValueError, IndexError):
        return None, None
    return free * _KILOBYTE, total * _KILOBYTE
