"""Sorted terms, and for each of them which entries hold it: small on disk, quick to join.

A set of entries is an int whose bit n says whether entry n belongs to it.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

_LAST = "\U0010ffff"
_OF_A_NAME = 8
"""So many texts a name outweighs."""
_ONE = ord("1")


@dataclass(frozen=True, slots=True)
class PackedColumn:
    """For each term the bytes of its entries, one after another; `ends` where each ends."""

    ends: bytes
    entries: bytes


@dataclass(frozen=True, slots=True)
class PackedTerms:
    """Terms by lines, in order, and their columns; `uses` says how much is made of each: by how
    many entries, of which those count most that have it in one of the first two columns.

    `initials` has for each letter with which terms begin, if it is in ASCII, the set of entries of
    them all in each column: it is the first keystroke, and joins more terms than any other.
    """

    terms: str
    uses: bytes
    columns: tuple[PackedColumn, ...]
    initials: dict[str, tuple[bytes, ...]]


class Terms:
    """Terms with the entries that hold them, opened from their packed form as they are asked for.

    The entries of a term are their numbers where they are few, else a bit for every entry there is.
    """

    def __init__(self, packed: PackedTerms, count: int) -> None:
        self.terms: list[str] = packed.terms.split("\n") if packed.terms else []
        self.uses = _numbers("I", packed.uses)
        self._ends = [_numbers("I", column.ends) for column in packed.columns]
        self._entries = [memoryview(column.entries) for column in packed.columns]
        self._dense = (count + 7) // 8
        self._width = _width(count)
        self._count = count
        self._initials = packed.initials

    def starting_with(self, prefix: str) -> range:
        """The places of the terms that begin so."""
        low = bisect_left(self.terms, prefix)
        return range(low, bisect_left(self.terms, prefix + _LAST, low))

    def place(self, term: str) -> int | None:
        """The place of just this term; None where there is none."""
        place = bisect_left(self.terms, term)
        return place if place < len(self.terms) and self.terms[place] == term else None

    def is_held(self, column: int, place: int) -> bool:
        """Whether any entry holds the term at this place."""
        ends = self._ends[column]
        return ends[place] > (ends[place - 1] if place else 0)

    def holding_beginning(self, column: int, prefix: str) -> int:
        """The set of entries that hold any of the terms that begin so."""
        if prefix in self._initials:
            return int.from_bytes(self._initials[prefix][column], "little")
        return self.holding(column, self.starting_with(prefix))

    def holding(self, column: int, places: Iterable[int]) -> int:
        """The set of entries that hold any of the terms at these places."""
        ends, entries = self._ends[column], self._entries[column]
        joined, few = 0, bytearray()
        for place in places:
            start, end = ends[place - 1] if place else 0, ends[place]
            if end - start == self._dense:
                joined |= int.from_bytes(entries[start:end], "little")
            elif start != end:
                few += entries[start:end]
        return joined | _joined(_numbers(self._width, few), self._count) if few else joined


def set_of(numbers: Iterable[int]) -> int:
    """The set of these entries."""
    numbers = list(numbers)
    return _joined(numbers, max(numbers) + 1) if numbers else 0


def _joined(numbers: Iterable[int], count: int) -> int:
    # A digit an entry, the last first: of all ways without a library the quickest.
    digits = bytearray(b"0") * count
    for number in numbers:
        digits[-number - 1] = _ONE
    return int(digits, 2)


def numbers_of(entries: int, most: int) -> Iterator[int]:
    """The first `most` numbers of a set, in order."""
    digits = bin(entries)[:1:-1]
    place = digits.find("1")
    while most > 0 and place >= 0:
        yield place
        place = digits.find("1", place + 1)
        most -= 1


def packed(held: Mapping[str, Sequence[Sequence[int]]], columns: int, count: int) -> PackedTerms:
    """Packs terms, each with the numbers of the entries that hold it in each column, in order."""
    terms = sorted(held)
    uses = array("I", map(_use, map(held.__getitem__, terms)))
    made = []
    for column in range(columns):
        pieces = [_piece(held[term][column], count) for term in terms]
        ends, end = array("I"), 0
        for piece in pieces:
            end += len(piece)
            ends.append(end)
        made.append(PackedColumn(_bytes(ends), b"".join(pieces)))
    initials = _initials_of(held, columns, count)
    return PackedTerms("\n".join(terms), _bytes(uses), tuple(made), initials)


def _initials_of(
    held: Mapping[str, Sequence[Sequence[int]]], columns: int, count: int
) -> dict[str, tuple[bytes, ...]]:
    found: dict[str, list[set[int]]] = {}
    for term in sorted(term for term in held if term[:1].isascii()):
        sets = found.setdefault(term[:1], [set() for _ in range(columns)])
        for entries, numbers in zip(sets, held[term], strict=True):
            entries.update(numbers)
    dense = (count + 7) // 8
    return {
        initial: tuple(set_of(entries).to_bytes(dense, "little") for entries in sets)
        for initial, sets in found.items()
    }


def _use(columns: Sequence[Sequence[int]]) -> int:
    first, second, *others = map(len, columns)
    return _OF_A_NAME * (first + second) + sum(others)


def _piece(numbers: Sequence[int], count: int) -> bytes:
    dense = (count + 7) // 8
    few = array(_width(count), numbers)
    if len(few) * few.itemsize < dense:
        return _bytes(few)
    return set_of(numbers).to_bytes(dense, "little")


def _width(count: int) -> str:
    return "H" if count <= 0x10000 else "I"


def _bytes(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers.tobytes()


def _numbers(width: str, given: bytes | bytearray) -> array[int]:
    numbers = array(width, bytes(given))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
