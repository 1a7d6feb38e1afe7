"""What can be wrong with a file, in words for the staff who mend it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import printable, shortened, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    _Found = TypeVar("_Found")
    Said = Callable[[str], str]

GOOD, FAULTY, UNREADABLE = 0, 1, 2
"""The exit codes of a command that checks a file."""

MOST_FAULTS, MOST_BYTES = 50, 15_000
"""No more faults of one file are told than a person reads, in bytes of their lines as well."""

NOTHING = Message.made_of("", "", {})


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong at one place of a file.

    `line` and `column` count from 1, as editors do; 0 means that the file as a whole is meant.
    The texts are as they stand in the file; as words, with `str`, they may be printed.
    """

    file: str
    line: int
    column: int
    where: str
    what: Message
    hint: Message = NOTHING

    @property
    def place(self) -> str:
        """`exhibits.yaml:12:5`, as editors and terminals take it."""
        parts = (self.file, self.line, self.column)
        return printable(":".join(str(part) for part in parts if part))

    @property
    def words(self) -> str:
        """What is wrong, in one line, in English."""
        return self.words_in(str)

    def words_in(self, said: Said) -> str:
        """As `words`, in the language of `said`, which says a message: a `Translation`."""
        told = shortened(said(self.what), 400)
        if self.hint:
            hint = shortened(said(self.hint), 200)
            told = said(Message("{what} ({hint})", what=told, hint=hint))
        if self.where:
            where = visible(shortened(self.where, 120))
            told = said(Message("{where}: {what}", where=where, what=told))
        return printable(told)

    def __str__(self) -> str:
        return f"{self.place}: {self.words}"

    def as_record(self) -> dict[str, Any]:
        """For JSON: its fields in English, and `messages`, what `what` and `hint` are made of."""
        record = {field.name: getattr(self, field.name) for field in fields(self)}
        made = {"what": self.what, "hint": self.hint}
        told = {name: m.as_record() for name, m in made.items() if isinstance(m, Message) and m}
        return {**record, "messages": told}

    @staticmethod
    def from_record(record: Mapping[str, Any]) -> Fault:
        """Back from JSON. Raises TypeError, KeyError or AttributeError: it is none."""
        own, told = dict(record), record.get("messages", {})
        own.pop("messages", None)
        for name, message in told.items():
            own[name] = Message.from_record(own[name], message)
        return MoreFaults(**own) if "number" in own else Fault(**own)


@dataclass(frozen=True, slots=True)
class MoreFaults(Fault):
    """In place of `number` further faults, where the first of them stands."""

    number: int = 0


class FaultyFileError(Exception):
    """A file that cannot be used, with the faults that were found, as `first_in_file` has them."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = first_in_file(faults)
        super().__init__("\n".join(map(str, self.faults)))


class UnreadableError(FaultyFileError):
    """The file is missing, may not be read, or is not text at all."""


class RefusedError(ValueError):
    """A value that may not be, as what reads or checks one says it: what is wrong, and a hint."""

    def __init__(self, what: Message, hint: Message = NOTHING) -> None:
        super().__init__(f"{what} ({hint})" if hint else what)
        self.what, self.hint = what, hint


def first_in_file(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """The faults in the order of the file: no more than a person reads, then how many more."""
    return first_worded(faults, lambda fault: (fault.line, fault.column), lambda fault: fault)


def first_worded(
    found: Iterable[_Found],
    place: Callable[[_Found], tuple[int, int]],
    worded: Callable[[_Found], Fault],
) -> tuple[Fault, ...]:
    """As `first_in_file`, of what was `found`: only what is told of is put in words, for a hint
    may take longer than finding the fault did."""
    ordered = sorted(found, key=place)
    told: list[Fault] = []
    size = 0
    for number, each in enumerate(ordered):
        fault = worded(each)
        size += len(str(fault).encode())
        rest = len(ordered) - number
        if rest > 1 and not isinstance(fault, MoreFaults) and _is_enough(number, size):
            line, column = place(each)
            what = Message("from here on there are {number:,} more", number=rest)
            told.append(MoreFaults(fault.file, line, column, "", what, number=rest))
            break
        told.append(fault)
    return tuple(told)


def _is_enough(number: int, size: int) -> bool:
    return number >= MOST_FAULTS or (number > 0 and size > MOST_BYTES)


def count_of(faults: Iterable[Fault]) -> int:
    """How many faults there are, those included that are not told of one by one."""
    return sum(fault.number if isinstance(fault, MoreFaults) else 1 for fault in faults)


def nearest(wrong: str, known: Iterable[str]) -> Message:
    """A hint that names the known word most like `wrong`, or nothing when none is near."""
    from difflib import get_close_matches  # not at every start

    if len(wrong) > 200:
        return NOTHING
    match = get_close_matches(wrong, list(known), n=1, cutoff=0.6)
    return Message('did you mean "{word}"?', word=match[0]) if match else NOTHING
