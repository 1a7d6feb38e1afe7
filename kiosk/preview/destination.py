"""Where a changed entry is seen best, and of which entry a screen tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.catalogue.comparison import LISTS, Change, Kind
from kiosk.visit.place import PIECES, Place, Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.catalogue import Catalogue


class EntryName(NamedTuple):
    """An entry of the file; the museum itself has no id."""

    kind: Kind
    id: str


_SCREENS: dict[Kind, Screen] = {
    "museum": Screen.HOME,
    "area": Screen.AREA,
    "exhibit": Screen.EXHIBIT,
    "story": Screen.STORY,
    "case": Screen.CASE,
    "tour": Screen.TOURS,
    "film": Screen.CINEMA,
}
_WITHOUT = {
    "story": Screen.STORIES,
    "case": Screen.CASES,
    "tour": Screen.TOURS,
    "film": Screen.CINEMA,
}
_KINDS: dict[Screen, Kind] = {
    Screen.HOME: "museum",
    Screen.HALL: "area",
    Screen.AREA: "area",
    Screen.EXHIBIT: "exhibit",
    Screen.CLOSER: "exhibit",
    **dict.fromkeys(PIECES.values(), "exhibit"),
    Screen.STORY: "story",
    Screen.CASE: "case",
    Screen.FILM: "film",
}


def place_of(entry: EntryName, catalogue: Catalogue) -> Place | None:
    """The screen of an entry; None where the content that is shown does not have it."""
    if entry.kind == "museum":
        return Place(Screen.HOME)
    name = next(name for name, kind in LISTS.items() if kind == entry.kind)
    if entry.kind == "exhibit":
        there = entry.id in catalogue.index.places
    else:
        there = any(known.id == entry.id for known in getattr(catalogue, name))
    if not there:
        return None
    if entry.kind == "piece":
        piece = next(piece for piece in catalogue.pieces if piece.id == entry.id)
        return Place(PIECES[piece.id], piece.exhibit)
    return Place(_SCREENS[entry.kind], "" if entry.kind == "tour" else entry.id)


def place_of_change(change: Change, before: Catalogue, after: Catalogue) -> Place:
    """Where to look at a change: of a case the slide that differs, of an exhibit its parts where
    they alone do; of what was removed, where it stood among others."""
    entry = EntryName(change.kind, change.id)
    place = place_of(entry, after)
    if place is None:
        return _where_it_stood(change, before, after)
    if change.kind == "exhibit" and change.fields == ("parts",) and after.exhibit(change.id).parts:
        return Place(Screen.CLOSER, change.id)
    if change.kind == "case" and "slides" in change.fields:
        return Place(Screen.CASE, change.id, _first_that_differs(change.id, before, after))
    return place


def first_place(
    changes: Sequence[Change], before: Catalogue, after: Catalogue
) -> tuple[Change, Place] | None:
    """The first change of the file, and where it is seen."""
    if not changes:
        return None
    return changes[0], place_of_change(changes[0], before, after)


def entry_at(place: Place) -> EntryName | None:
    """The entry that a screen tells of; None for one that tells of many."""
    kind = _KINDS.get(place.screen)
    return EntryName(kind, place.id if kind != "museum" else "") if kind else None


def _where_it_stood(change: Change, before: Catalogue, after: Catalogue) -> Place:
    if change.kind == "exhibit":
        area = before.exhibit(change.id).area
        if place := place_of(EntryName("area", area), after):
            return place
    return Place(_WITHOUT.get(change.kind, Screen.HOME))


def _first_that_differs(case_id: str, before: Catalogue, after: Catalogue) -> float:
    slides, earlier = after.case(case_id).slides, before.case(case_id).slides
    same = (slide == was for slide, was in zip(slides, earlier, strict=False))
    differing = next((n for n, is_same in enumerate(same) if not is_same), len(earlier))
    return float(min(differing, len(slides) - 1))
