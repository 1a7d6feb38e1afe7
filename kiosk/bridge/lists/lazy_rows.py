"""Rows of a list that are made only when the list shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

_Entry = TypeVar("_Entry")
_Row = TypeVar("_Row")


class LazyRows(Sequence[_Row], Generic[_Entry, _Row]):
    """A row for each entry, made by `make` when it is first asked for, and kept."""

    def __init__(self, entries: Sequence[_Entry], make: Callable[[_Entry], _Row]) -> None:
        self._entries = entries
        self._make = make
        self._made: dict[int, _Row] = {}

    def __len__(self) -> int:
        return len(self._entries)

    @overload
    def __getitem__(self, place: int) -> _Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[_Row]: ...
    def __getitem__(self, place: int | slice) -> _Row | list[_Row]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place not in self._made:
            self._made[place] = self._make(self._entries[place])
        return self._made[place]
