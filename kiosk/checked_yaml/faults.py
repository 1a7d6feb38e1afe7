"""What can be wrong with a file, in words for the staff who mend it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

GOOD, FAULTY, UNREADABLE = 0, 1, 2
"""The exit codes of a command that checks a file."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong at one place of a file.

    `line` and `column` count from 1, as editors do; 0 means that the file as a whole is meant.
    """

    file: str
    line: int
    column: int
    where: str
    what: str
    hint: str = ""

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.file, self.line, self.column) if part)
        where = f"{self.where}: " if self.where else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{place}: {where}{self.what}{hint}"


class FaultyFileError(Exception):
    """A file that cannot be used, with every fault that was found."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.line, fault.column)))
        super().__init__("\n".join(map(str, self.faults)))


class UnreadableError(FaultyFileError):
    """The file is missing, may not be read, or is not text at all."""


def nearest(wrong: str, known: Iterable[str]) -> str:
    """A hint that names the known word most like `wrong`, or nothing when none is near."""
    from difflib import get_close_matches  # not at every start

    match = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return f'did you mean "{match[0]}"?' if match else ""
