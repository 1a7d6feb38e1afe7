"""Every exhibit, story and case as a light, and every link between them as a thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.catalogue.catalogue import MOST_MENTIONS

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.localized_text import LocalizedText


class Sign(StrEnum):
    """What a light stands for: the point of an exhibit, the round lantern of a story, the square
    one of a case. An area and the two kinds of lanterns are groups of lights."""

    EXHIBIT = "exhibit"
    STORY = "story"
    CASE = "case"
    AREA = "area"
    STORIES = "stories"
    CASES = "cases"


LIGHTS = (Sign.EXHIBIT, Sign.STORY, Sign.CASE)


class Key(NamedTuple):
    """By which a light or a group of them is named: ids alone are those of one kind."""

    sign: Sign
    id: str = ""

    def __str__(self) -> str:
        return f"{self.sign}/{self.id}" if self.id else str(self.sign)


def key_of(text: str) -> Key:
    """The key that is written so. Raises ValueError when there is no such kind of light."""
    sign, _, entry_id = text.partition("/")
    return Key(Sign(sign), entry_id)


class Light(NamedTuple):
    """A light: its key, and of an exhibit the area whose hue it has and its year."""

    key: Key
    area: str = ""
    year: int = 0


class Kin(NamedTuple):
    """A light, why it belongs to another one, and of an exhibit its area."""

    key: Key
    because: LocalizedText | None = None
    area: str = ""


@dataclass(frozen=True)
class Collection:
    """All lights, exhibits first, area by area and from the earliest on; `threads` join an exhibit
    with a story or case, by their places among the lights."""

    areas: tuple[str, ...]
    lights: tuple[Light, ...]
    threads: tuple[tuple[int, int], ...]


def collection_of(catalogue: Catalogue) -> Collection:
    """All lights of a content. Exhibits are looked at one by one: not for the thread that draws."""
    lights: list[Light] = []
    for area in catalogue.areas:
        found = [
            Light(Key(Sign.EXHIBIT, exhibit.id), area.id, exhibit.year)
            for exhibit in catalogue.exhibits_in(area.id)
        ]
        lights += sorted(found, key=_earliest)
    lights += [Light(Key(Sign.STORY, story.id)) for story in catalogue.stories]
    lights += [Light(Key(Sign.CASE, case.id)) for case in catalogue.cases]
    places = {light.key: place for place, light in enumerate(lights)}
    exhibit_ids = {place: exhibit_id for exhibit_id, place in catalogue.index.places.items()}
    threads = [
        (places[Key(Sign.EXHIBIT, exhibit_ids[place])], places[Key(sign, target)])
        for sign, links in (
            (Sign.STORY, catalogue.index.story_links),
            (Sign.CASE, catalogue.index.case_links),
        )
        for target, linked in links.items()
        for place, _ in linked
    ]
    return Collection(
        tuple(area.id for area in catalogue.areas), tuple(lights), tuple(sorted(threads))
    )


def kin_of(catalogue: Catalogue, key: Key) -> tuple[Kin, ...]:
    """The lights that belong to one: an exhibit's stories and cases, in the order of its card; the
    first exhibits of a story or case, area by area. Raises KeyError when there is none of that id.
    """
    if key.sign is Sign.EXHIBIT:
        exhibit = catalogue.exhibit(key.id)
        return (
            *(Kin(Key(Sign.STORY, link.id), link.because) for link in exhibit.stories),
            *(Kin(Key(Sign.CASE, link.id), link.because) for link in exhibit.cases),
        )
    if key.sign is Sign.STORY:
        mentions = catalogue.exhibits_of_story(catalogue.story(key.id).id, MOST_MENTIONS)
    else:
        mentions = catalogue.exhibits_of_case(catalogue.case(key.id).id, MOST_MENTIONS)
    kin = [Kin(Key(Sign.EXHIBIT, m.exhibit.id), m.because, m.exhibit.area) for m in mentions]
    return tuple(sorted(kin, key=lambda one: catalogue.number_of(one.area)))


def is_there(catalogue: Catalogue, text: str) -> bool:
    """Whether there is a light, or a group of lights, of that key."""
    try:
        key = key_of(text)
    except ValueError:
        return False
    try:
        match key.sign:
            case Sign.EXHIBIT:
                catalogue.exhibit(key.id)
            case Sign.STORY:
                catalogue.story(key.id)
            case Sign.CASE:
                catalogue.case(key.id)
            case Sign.AREA:
                catalogue.area(key.id)
            case _:
                return not key.id
    except KeyError:
        return False
    return True


def _earliest(light: Light) -> tuple[int, str]:
    return light.year, light.key.id
