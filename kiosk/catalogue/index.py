"""Where everything about the exhibits is found without looking at them one by one.

Made once when content is read and kept with its snapshot, so that a start with ten thousand
exhibits costs hardly more than one with a hundred.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.entries import Exhibit

_Links = dict[str, tuple[tuple[int, int], ...]]
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class ExhibitIndex:
    """Places of exhibits, counted from 0 in the order of the file.

    `story_links` and `case_links` give for each story or case the places of the exhibits that lead
    to it, and which of their links does; `films` for each film the exhibits that lead to it.
    """

    places: dict[str, int]
    walls: dict[str, tuple[int, ...]]
    story_links: _Links
    case_links: _Links
    films: dict[str, tuple[int, ...]]


def index_of(exhibits: Iterable[Exhibit]) -> ExhibitIndex:
    """The index of exhibits as they were read."""
    places: dict[str, int] = {}
    walls: dict[str, list[int]] = {}
    stories: dict[str, list[tuple[int, int]]] = {}
    cases: dict[str, list[tuple[int, int]]] = {}
    films: dict[str, list[int]] = {}
    for place, exhibit in enumerate(exhibits):
        places.setdefault(exhibit.id, place)
        walls.setdefault(exhibit.area, []).append(place)
        if exhibit.film:
            films.setdefault(exhibit.film, []).append(place)
        for links, found in ((exhibit.stories, stories), (exhibit.cases, cases)):
            for number, link in enumerate(links):
                found.setdefault(link.id, []).append((place, number))
    return ExhibitIndex(places, _fixed(walls), _fixed(stories), _fixed(cases), _fixed(films))


def _fixed(found: dict[str, list[_Item]]) -> dict[str, tuple[_Item, ...]]:
    return {key: tuple(items) for key, items in found.items()}
