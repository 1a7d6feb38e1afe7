"""The whole content, with the ways between its parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from kiosk.catalogue.entries import Area, Case, Exhibit, Film, Museum, Piece, Story, Tour
from kiosk.catalogue.index import ExhibitIndex, index_of
from kiosk.catalogue.lazy_exhibits import ExhibitSelection, LazyExhibits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.catalogue.localized_text import LocalizedText

MOST_MENTIONS = 40
"""More than so many exhibits beside a story or a case would be a list and no longer a rail."""
MOST_LEADING = 5
"""So many exhibits stand in the large picture of a story."""

_Entry = TypeVar("_Entry", Area, Story, Case, Tour, Film)


@dataclass(frozen=True)
class Mention:
    """An exhibit that leads to a story or case, with the sentence that says why."""

    exhibit: Exhibit
    because: LocalizedText


@dataclass(frozen=True)
class Catalogue:
    """Everything there is to see, in the order of the file."""

    museum: Museum
    areas: tuple[Area, ...]
    exhibits: tuple[Exhibit, ...]
    stories: tuple[Story, ...]
    cases: tuple[Case, ...]
    tours: tuple[Tour, ...] = ()
    films: tuple[Film, ...] = ()
    pieces: tuple[Piece, ...] = ()

    __pydantic_config__ = {"extra": "forbid"}

    def area(self, area_id: str) -> Area:
        """Raises KeyError when there is none of that id; so do the next five."""
        return self._areas[area_id]

    def exhibit(self, exhibit_id: str) -> Exhibit:
        return self.exhibits[self.index.places[exhibit_id]]

    def story(self, story_id: str) -> Story:
        return self._stories[story_id]

    def case(self, case_id: str) -> Case:
        return self._cases[case_id]

    def film(self, film_id: str) -> Film:
        return self._films[film_id]

    def tour(self, tour_id: str) -> Tour:
        return self._tours[tour_id]

    def film_of(self, entry: Exhibit | Story | Case) -> Film | None:
        """The film that an entry leads to."""
        return self._films.get(entry.film)

    def piece_at(self, exhibit_id: str) -> Piece | None:
        """The hands-on piece that stands at an exhibit."""
        return next((piece for piece in self.pieces if piece.exhibit == exhibit_id), None)

    def exhibits_of_film(self, film_id: str) -> Sequence[Exhibit]:
        """The exhibits that lead to a film; derived, as the next two are."""
        return self.exhibits_at(self.index.films.get(film_id, ()))

    def stories_of_film(self, film_id: str) -> tuple[Story, ...]:
        return tuple(story for story in self.stories if story.film == film_id)

    def cases_of_film(self, film_id: str) -> tuple[Case, ...]:
        return tuple(case for case in self.cases if case.film == film_id)

    def number_of(self, area_id: str) -> int:
        """The place of an area in the tour of the museum, from 1."""
        return list(self._areas).index(area_id) + 1

    def exhibits_in(self, area_id: str) -> Sequence[Exhibit]:
        """The exhibits of an area, in the order of its wall."""
        return self.exhibits_at(self.index.walls.get(area_id, ()))

    def exhibits_at(self, places: Sequence[int]) -> Sequence[Exhibit]:
        """The exhibits at these places of the file, taken out only as they are looked at."""
        return ExhibitSelection(self.exhibits, places)

    def neighbour(self, exhibit_id: str, step: int) -> Exhibit | None:
        """The exhibit `step` places further along the wall of the same area, round its ends.

        None where that is the exhibit itself: one that stands alone has no neighbours.
        """
        wall = self.index.walls[self.exhibit(exhibit_id).area]
        place = wall.index(self.index.places[exhibit_id])
        further = (place + step) % len(wall)
        return self.exhibits[wall[further]] if further != place else None

    def story_beside(self, story_id: str, step: int) -> Story | None:
        """The story `step` places further along the file, round its ends; None where that is the
        story itself. Raises KeyError when there is none of that id."""
        order = list(self._stories)
        further = (order.index(self.story(story_id).id) + step) % len(order)
        return self.stories[further] if order[further] != story_id else None

    @cached_property
    def stories_by_day(self) -> tuple[tuple[Story, ...], tuple[Story, ...]]:
        """The stories of a day, the earliest first, and those of no day, as the file has them."""
        dated = [(story.date, story) for story in self.stories if story.date]
        dated.sort(key=lambda told: told[0])
        return tuple(story for _, story in dated), tuple(s for s in self.stories if not s.date)

    def exhibits_of_story(self, story_id: str, most: int | None = None) -> tuple[Mention, ...]:
        """The first `most` exhibits that lead to a story; derived, never written in the file."""
        return self._mentions(self.index.story_links.get(story_id, ())[:most], "stories")

    def exhibits_of_case(self, case_id: str, most: int | None = None) -> tuple[Mention, ...]:
        """The first `most` exhibits that lead to a case; derived, never written in the file."""
        return self._mentions(self.index.case_links.get(case_id, ())[:most], "cases")

    def leading_story(self, story_id: str) -> tuple[Exhibit, ...]:
        """The exhibits of a story's large picture, the foremost first."""
        lead = self.story(story_id).lead
        if lead:
            return tuple(self.exhibit(exhibit_id) for exhibit_id in lead)
        return self._one_an_area(self.exhibits_of_story(story_id, MOST_MENTIONS))

    def leading_case(self, case_id: str) -> tuple[Exhibit, ...]:
        """The exhibits that stand for a case: those its slides name, then others behind it."""
        named = [slide.exhibit for slide in self.case(case_id).slides if slide.exhibit]
        first = [self.exhibit(exhibit_id) for exhibit_id in dict.fromkeys(named)]
        others = self._one_an_area(self.exhibits_of_case(case_id, MOST_MENTIONS))
        return (*first, *(other for other in others if other not in first))[:MOST_LEADING]

    def _one_an_area(self, mentions: Iterable[Mention]) -> tuple[Exhibit, ...]:
        """One exhibit of each area, then as many others as there is room for."""
        exhibits = [mention.exhibit for mention in mentions]
        first = {exhibit.area: exhibit for exhibit in reversed(exhibits)}.values()
        ahead = [exhibit for exhibit in exhibits if exhibit in first]
        return (*ahead, *(e for e in exhibits if e not in ahead))[:MOST_LEADING]

    def sources_of(self, exhibit: Exhibit) -> list[str]:
        """What an exhibit is told from: one of our stories by its id, or a publication in words."""
        return [
            f"{story.source.publisher}, {story.source.headline}"
            if (story := self._stories.get(source))
            else source
            for source in exhibit.sources
        ]

    @cached_property
    def index(self) -> ExhibitIndex:
        """Where everything about the exhibits is found; lazy exhibits bring theirs."""
        if isinstance(self.exhibits, LazyExhibits):
            return self.exhibits.exhibit_index
        return index_of(self.exhibits)

    @cached_property
    def _areas(self) -> dict[str, Area]:
        return _by_id(self.areas)

    @cached_property
    def _stories(self) -> dict[str, Story]:
        return _by_id(self.stories)

    @cached_property
    def _cases(self) -> dict[str, Case]:
        return _by_id(self.cases)

    @cached_property
    def _films(self) -> dict[str, Film]:
        return _by_id(self.films)

    @cached_property
    def _tours(self) -> dict[str, Tour]:
        return _by_id(self.tours)

    def _mentions(self, links: Iterable[tuple[int, int]], kind: str) -> tuple[Mention, ...]:
        mentions = []
        for place, number in links:
            exhibit = self.exhibits[place]
            mentions.append(Mention(exhibit, getattr(exhibit, kind)[number].because))
        return tuple(mentions)


def _by_id(entries: Iterable[_Entry]) -> dict[str, _Entry]:
    return {entry.id: entry for entry in entries}
