"""What is to be said of a picture that anybody may have made, and how it is said to staff."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.checked_yaml.printable import printable

if TYPE_CHECKING:
    from pathlib import Path


class Fate(StrEnum):
    """What becomes of a picture."""

    SHOWN = "shown"
    REFUSED = "refused"
    """It cannot be shown, today or another day."""
    NOT_NOW = "not now"
    """It could not be looked at; nothing is said about the picture itself."""
    UNKEPT = "unkept"
    """It is good, but what was made of it cannot be kept on this machine's disk."""


class Verdict(NamedTuple):
    """What becomes of a picture; what is wrong with it, if anything, and what to do."""

    fate: Fate
    what: str = ""
    hint: str = ""


GOOD = Verdict(Fate.SHOWN)


def line_for(file: Path, what: str) -> str:
    """A line for staff about one of their files."""
    return printable(f"{file}: {what}")


def in_words(kind: str, verdict: Verdict) -> str:
    """A verdict, after the name of the file that it is about."""
    hint = f" ({verdict.hint})" if verdict.hint else ""
    return f"the {kind} {verdict.what}{hint}"
