"""What one check found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How good what was found is."""

    OK = "ok"
    WARNING = "warning"
    """The kiosk works, but not as well as it could."""
    MISSING = "missing"
    """Visitors would notice, or could leave the program."""
    UNKNOWN = "unknown"
    """It could not be found out here."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line for the installer: what was looked at, how it is, and what to do about it."""

    name: str
    state: State
    found: str
    advice: str = ""
