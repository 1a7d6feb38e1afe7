"""What is told where a visitor walks and chooses: home, hall, wall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.kept_cards import title_of
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.entries import Area
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling, Translate


def home(telling: Telling, _place: Place) -> Words:
    """The museum, its figures, its six houses."""
    museum, translate = telling.catalogue.museum, telling.translate
    return words(
        [
            telling.text(museum.name),
            telling.text(museum.place),
            telling.text(museum.about),
            *(telling.pair(telling.text(f.label), f.value) for f in museum.figures),
            translate("HouseScene", "Six houses on one canal. Touch a lit house."),
        ],
        [
            *(_numbered(telling, area) for area in telling.catalogue.areas),
            translate("ProgrammeDoors", "Try") if telling.catalogue.pieces else "",
            *_to_read(translate),
            translate("ProgrammeDoors", "Timeline"),
            translate("ProgrammeDoors", "Connections"),
            translate("ProgrammeDoors", "Ask"),
            translate("ProgrammeDoors", "Cinema") if telling.catalogue.films else "",
        ],
    )


def hall(telling: Telling, place: Place) -> Words:
    """Which hall, what is seen from here (what is near first), where its doors lead."""
    catalogue, translate = telling.catalogue, telling.translate
    area = catalogue.area(place.id)
    viewpoint = telling.halls[place.id][place.viewpoint]
    seen = sorted(viewpoint.exhibits, key=lambda hotspot: not hotspot.near)
    here = [catalogue.exhibit(h.target) for h in seen if h.target in catalogue.index.places]
    areas = {other.id for other in catalogue.areas}
    doors = [catalogue.area(door.target) for door in viewpoint.doors if door.target in areas]
    return words(
        [_numbered(telling, area)],
        [
            translate("Spoken", "From here you see:") if here else "",
            *telling.listed(here),
            *(telling.filled(translate("Spoken", "A door to: %1"), telling.text(door.short))
              for door in doors),
            translate("HallList", "Walk on") if viewpoint.viewpoints else "",
            translate("HallControls", "Wall"),
        ],
    )  # fmt: skip


def wall(telling: Telling, place: Place) -> Words:
    """Which area, its introduction, then every exhibit of its wall."""
    area, translate = telling.catalogue.area(place.id), telling.translate
    exhibits = telling.catalogue.exhibits_in(area.id)
    one = translate("WallIntroduction", "1 exhibit")
    many = telling.filled(translate("WallIntroduction", "%1 exhibits"), len(exhibits))
    return words(
        [
            _numbered(telling, area),
            telling.text(area.intro),
            one if len(exhibits) == 1 else many,
            translate(
                "WallIntroduction", "The pictures are models, unless a photographer is named."
            ),
        ],
        [
            *telling.listed(exhibits),
            translate("AreaPage", "Walk through the hall") if telling.halls.get(area.id) else "",
            *_to_read(translate),
        ],
    )


def stories(telling: Telling, _place: Place) -> Words:
    """Every summit story by its title: those of a day, then the others."""
    translate = telling.translate
    days, others = telling.catalogue.stories_by_day
    headings = (translate("StoriesPage", "Day by day"), translate("StoriesPage", "Voices"))
    return words(
        [translate("StoriesPage", "Summit stories")],
        [
            line
            for heading, told in zip(headings, (days, others), strict=True)
            if told
            for line in (heading, *(telling.text(story.title) for story in told))
        ],
    )


def cases(telling: Telling, _place: Place) -> Words:
    """Every case presentation by its title."""
    heading = telling.translate("CasesPage", "Case presentations")
    return words([heading], [telling.text(case.headline) for case in telling.catalogue.cases])


def my_visit(telling: Telling, _place: Place) -> Words:
    """How many lights there are, what to do with the code, and each light, the latest first."""
    translate, kept = telling.translate, telling.kept
    many = translate("VisitHeading", "%1 lights have come down the canal to you.")
    if not kept:
        none = translate("VisitHeading", "No light is on the water yet.")
        how = (
            "A touch keeps the card of an exhibit, a story or a case. Its light comes down the"
            " canal to here, and you can take the list along on your phone."
        )
        heading = translate("VisitHeading", "My visit")
        return words([heading, none, translate("VisitHeading", how)])
    one = translate("VisitHeading", "One light has come down the canal to you.")
    return words(
        [
            translate("VisitHeading", "My visit"),
            one if len(kept) == 1 else telling.filled(many, len(kept)),
            translate("TakeAlong", "Take the lights along"),
        ],
        [
            *(telling.text(title_of(telling.catalogue, card)) for card in reversed(kept)),
            translate("VisitWays", "Go on looking"),
            translate("VisitWays", "End the visit"),
        ],
    )


def _to_read(translate: Translate) -> Iterator[str]:
    """The ways to all stories and all cases."""
    yield translate("ProgrammeDoors", "Summit stories")
    yield translate("ProgrammeDoors", "Case presentations")


def _numbered(telling: Telling, area: Area) -> str:
    """An area by its number, as it stands over its hall and its wall."""
    number = telling.catalogue.number_of(area.id)
    return telling.pair(str(number), telling.text(area.name))
