"""Exhibits as they lie in a snapshot: each is taken out only when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.index import ExhibitIndex


class LazyExhibits(Sequence["Exhibit"]):
    """A sequence of exhibits out of packed bytes.

    `search_index` is what they are searched by, for the search to unpack; `ends` are where each
    exhibit's bytes end in `packed`; `unpack` makes an exhibit of them.
    """

    def __init__(
        self,
        index: ExhibitIndex,
        search_index: bytes | memoryview,
        ends: Sequence[int],
        packed: bytes | memoryview,
        unpack: Callable[[memoryview], Exhibit],
    ) -> None:
        self.exhibit_index = index
        self.search_index = search_index
        self._ends = ends
        self._packed = memoryview(packed)
        self._unpack = unpack

    def __len__(self) -> int:
        return len(self._ends)

    @overload
    def __getitem__(self, place: int) -> Exhibit: ...
    @overload
    def __getitem__(self, place: slice) -> list[Exhibit]: ...
    def __getitem__(self, place: int | slice) -> Exhibit | list[Exhibit]:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        place = range(len(self))[place]
        start = self._ends[place - 1] if place else 0
        return self._unpack(self._packed[start : self._ends[place]])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]


class ExhibitSelection(Sequence["Exhibit"]):
    """Some exhibits of a sequence, by their places in it."""

    def __init__(self, exhibits: Sequence[Exhibit], places: Sequence[int]) -> None:
        self._exhibits = exhibits
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> Exhibit: ...
    @overload
    def __getitem__(self, place: slice) -> list[Exhibit]: ...
    def __getitem__(self, place: int | slice) -> Exhibit | list[Exhibit]:
        if isinstance(place, slice):
            return [self._exhibits[n] for n in self._places[place]]
        return self._exhibits[self._places[place]]

    def __iter__(self) -> Iterator[Exhibit]:
        return (self._exhibits[place] for place in self._places)
