"""What is told of all lights, of a group of them, and of one light and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.connections.collection import Key, Sign, key_of, kin_of
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling


_COUNTED = {
    Sign.AREA: ("1 light", "%1 lights"),
    Sign.STORIES: ("1 round lantern", "%1 round lanterns"),
    Sign.CASES: ("1 square lantern", "%1 square lanterns"),
}


def connections(telling: Telling, place: Place) -> Words:
    """The groups and how many lights each has; the titles of a group; a light and its kin, each
    with the reason."""
    if not place.id:
        return _all(telling)
    key = key_of(place.id)
    if key.sign in (Sign.AREA, Sign.STORIES, Sign.CASES):
        return words([_group_name(telling, key)], _titles(telling, key))
    return _light(telling, key)


def _all(telling: Telling) -> Words:
    catalogue, translate = telling.catalogue, telling.translate
    advice = "A light is an exhibit, a thread is a reason. Touch any light."
    return words(
        [
            translate("ConnectionsHeading", "All of it, connected"),
            translate("ConnectionsHeading", advice),
        ],
        [
            *(
                telling.pair(
                    telling.text(area.short),
                    _counted(telling, Sign.AREA, len(catalogue.exhibits_in(area.id))),
                )
                for area in catalogue.areas
                if len(catalogue.exhibits_in(area.id))
            ),
            *(
                telling.pair(translate("ProgrammeDoors", name), _counted(telling, sign, number))
                for name, sign, number in (
                    ("Stories", Sign.STORIES, len(catalogue.stories)),
                    ("Cases", Sign.CASES, len(catalogue.cases)),
                )
                if number
            ),
        ],
    )


def _counted(telling: Telling, sign: Sign, number: int) -> str:
    one, many = _COUNTED[sign]
    told = telling.translate("GroupButton", one if number == 1 else many)
    return telling.filled(told, number)


def _group_name(telling: Telling, key: Key) -> str:
    if key.sign is Sign.AREA:
        return telling.text(telling.catalogue.area(key.id).short)
    name = "Stories" if key.sign is Sign.STORIES else "Cases"
    return telling.translate("ProgrammeDoors", name)


def _titles(telling: Telling, key: Key) -> Sequence[str]:
    catalogue = telling.catalogue
    if key.sign is Sign.AREA:
        return telling.listed(catalogue.exhibits_in(key.id))
    if key.sign is Sign.STORIES:
        return [telling.text(story.title) for story in catalogue.stories]
    return [telling.text(case.headline) for case in catalogue.cases]


def _light(telling: Telling, key: Key) -> Words:
    kin = kin_of(telling.catalogue, key)
    exhibit = key.sign is Sign.EXHIBIT
    one = "1 thread leads on from here." if exhibit else "1 exhibit leads here."
    many = "%1 threads lead on from here." if exhibit else "%1 exhibits lead here."
    told = {0: "No thread is tied to it yet.", 1: one}.get(len(kin), many)
    counted = telling.filled(telling.translate("ChosenHead", told), len(kin))
    opens = {Sign.EXHIBIT: "Open the exhibit", Sign.STORY: "Open the story"}
    return words(
        [*_said_of(telling, key), counted],
        [
            *(
                line
                for one_of_them in kin
                for line in (
                    *_said_of(telling, one_of_them.key),
                    telling.text(one_of_them.because) if one_of_them.because else "",
                )
            ),
            telling.translate("ChosenHead", opens.get(key.sign, "Open the case")),
        ],
    )


def _said_of(telling: Telling, key: Key) -> Iterator[str]:
    catalogue = telling.catalogue
    if key.sign is Sign.EXHIBIT:
        yield from telling.listed([catalogue.exhibit(key.id)])
    elif key.sign is Sign.STORY:
        yield telling.text(catalogue.story(key.id).kicker)
        yield telling.text(catalogue.story(key.id).title)
    else:
        yield telling.text(catalogue.case(key.id).organisation)
        yield telling.text(catalogue.case(key.id).headline)
