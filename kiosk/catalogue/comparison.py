"""What differs between two contents, entry by entry."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.catalogue.catalogue import Catalogue

Kind = Literal["museum", "area", "exhibit", "story", "case", "tour", "film", "piece"]
How = Literal["added", "removed", "changed"]
LISTS: dict[str, Kind] = {
    "areas": "area",
    "exhibits": "exhibit",
    "stories": "story",
    "cases": "case",
    "tours": "tour",
    "films": "film",
    "pieces": "piece",
}
"""The lists of the file, in its order, and what one of their entries is."""


@dataclass(frozen=True, slots=True)
class Change:
    """An entry that differs; the museum itself has no id. `fields` are those that differ."""

    kind: Kind
    id: str
    how: How
    fields: tuple[str, ...] = ()


def changes_between(before: Catalogue, after: Catalogue) -> tuple[Change, ...]:
    """Every entry that was added, removed or changed, in the order of the file.

    What is removed follows what is still there of its kind. That entries stand in another order is
    no change of any of them.
    """
    found: list[Change] = []
    if fields := _differing(before.museum, after.museum):
        found.append(Change("museum", "", "changed", fields))
    for name, kind in LISTS.items():
        found += _changes(kind, getattr(before, name), getattr(after, name))
    return tuple(found)


def _changes(kind: Kind, before: Iterable[Any], after: Iterable[Any]) -> Iterator[Change]:
    earlier = {entry.id: entry for entry in before}
    for entry in after:
        if (was := earlier.pop(entry.id, None)) is None:
            yield Change(kind, entry.id, "added")
        elif fields := _differing(was, entry):
            yield Change(kind, entry.id, "changed", fields)
    for gone in earlier:
        yield Change(kind, gone, "removed")


def _differing(before: Any, after: Any) -> tuple[str, ...]:
    names = (field.name for field in dataclasses.fields(after))
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))
