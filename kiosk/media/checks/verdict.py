"""What is to be said of a picture that anybody may have made, and how it is said to staff."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.checked_yaml.faults import NOTHING
from kiosk.checked_yaml.message import Message
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
    what: Message = NOTHING
    hint: Message = NOTHING

    def as_json(self) -> str:
        """On one line, for another process."""
        told = ([message, message.as_record()] for message in self[1:])
        return json.dumps([self.fate, *told])

    @staticmethod
    def from_json(line: str) -> Verdict:
        """Back from `as_json`."""
        fate, what, hint = json.loads(line)
        return Verdict(Fate(fate), Message.from_record(*what), Message.from_record(*hint))


GOOD = Verdict(Fate.SHOWN)
SAVE_AS_JPEG = Message("save it as JPEG")


def line_for(file: Path, what: str) -> str:
    """A line for staff about one of their files."""
    return printable(f"{file}: {what}")


def in_words(kind: str, verdict: Verdict) -> str:
    """A verdict, after the name of the file that it is about."""
    hint = f" ({verdict.hint})" if verdict.hint else ""
    return f"the {kind} {verdict.what}{hint}"
