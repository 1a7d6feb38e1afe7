"""The whole content, with the ways between its parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from kiosk.catalogue.entries import Area, Case, Exhibit, Museum, Story, Tour

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.bilingual import Bilingual

_Entry = TypeVar("_Entry", Area, Exhibit, Story, Case, Tour)


@dataclass(frozen=True)
class Mention:
    """An exhibit that leads to a story or case, with the sentence that says why."""

    exhibit: Exhibit
    because: Bilingual


@dataclass(frozen=True)
class Catalogue:
    """Everything there is to see, in the order of the file."""

    museum: Museum
    areas: tuple[Area, ...]
    exhibits: tuple[Exhibit, ...]
    stories: tuple[Story, ...]
    cases: tuple[Case, ...]
    tours: tuple[Tour, ...] = ()

    __pydantic_config__ = {"extra": "forbid"}

    def area(self, area_id: str) -> Area:
        """Raises KeyError when there is none of that id; so do the next three."""
        return self._areas[area_id]

    def exhibit(self, exhibit_id: str) -> Exhibit:
        return self._exhibits[exhibit_id]

    def story(self, story_id: str) -> Story:
        return self._stories[story_id]

    def case(self, case_id: str) -> Case:
        return self._cases[case_id]

    def number_of(self, area_id: str) -> int:
        """The place of an area in the tour of the museum, from 1."""
        return list(self._areas).index(area_id) + 1

    def exhibits_in(self, area_id: str) -> tuple[Exhibit, ...]:
        """The exhibits of an area, in the order of its wall."""
        return self._walls.get(area_id, ())

    def neighbour(self, exhibit_id: str, step: int) -> Exhibit:
        """The exhibit `step` places further along the wall of the same area, round its ends."""
        wall = self.exhibits_in(self.exhibit(exhibit_id).area)
        place = [exhibit.id for exhibit in wall].index(exhibit_id)
        return wall[(place + step) % len(wall)]

    def exhibits_of_story(self, story_id: str) -> tuple[Mention, ...]:
        """The exhibits that lead to a story; derived, never written in the file."""
        return self._story_mentions.get(story_id, ())

    def exhibits_of_case(self, case_id: str) -> tuple[Mention, ...]:
        """The exhibits that lead to a case; derived, never written in the file."""
        return self._case_mentions.get(case_id, ())

    @cached_property
    def _areas(self) -> dict[str, Area]:
        return _by_id(self.areas)

    @cached_property
    def _exhibits(self) -> dict[str, Exhibit]:
        return _by_id(self.exhibits)

    @cached_property
    def _stories(self) -> dict[str, Story]:
        return _by_id(self.stories)

    @cached_property
    def _cases(self) -> dict[str, Case]:
        return _by_id(self.cases)

    @cached_property
    def _walls(self) -> dict[str, tuple[Exhibit, ...]]:
        walls: dict[str, list[Exhibit]] = {}
        for exhibit in self.exhibits:
            walls.setdefault(exhibit.area, []).append(exhibit)
        return {area_id: tuple(wall) for area_id, wall in walls.items()}

    @cached_property
    def _story_mentions(self) -> dict[str, tuple[Mention, ...]]:
        return _mentions(
            (link.id, Mention(e, link.because)) for e in self.exhibits for link in e.stories
        )

    @cached_property
    def _case_mentions(self) -> dict[str, tuple[Mention, ...]]:
        return _mentions(
            (link.id, Mention(e, link.because)) for e in self.exhibits for link in e.cases
        )


def _by_id(entries: Iterable[_Entry]) -> dict[str, _Entry]:
    return {entry.id: entry for entry in entries}


def _mentions(pairs: Iterable[tuple[str, Mention]]) -> dict[str, tuple[Mention, ...]]:
    found: dict[str, list[Mention]] = {}
    for target_id, mention in pairs:
        found.setdefault(target_id, []).append(mention)
    return {target_id: tuple(mentions) for target_id, mentions in found.items()}
