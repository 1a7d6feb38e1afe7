"""What is told of tours: which there are, and at the end of one what was seen and where to go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.entries import Tour
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling
    from kiosk.visit.tour_end import TourEnd


def tours(telling: Telling, _place: Place) -> Words:
    """Each tour: what it promises, how long it takes, and whether it was begun."""
    heading = telling.translate("ToursPage", "Which way shall we go?")
    return words([heading], [line for t in telling.catalogue.tours for line in _tour(telling, t)])


def tour_end(telling: Telling, _place: Place) -> Words:
    """How much of the tour was seen; then its stops, and where it goes on."""
    translate, over = telling.translate, telling.tour_end
    if over is None:
        return Words()
    return words(
        [
            translate("TourEndHeading", "The end of the tour"),
            telling.text(over.tour.title),
            _seen(telling, over),
        ],
        [
            *telling.listed(stop.exhibit for stop in over.stops),
            translate("WhereNext", "Where next?"),
            *_onward(telling, over),
            translate("TourEndHeading", "My visit") if telling.kept else "",
            translate("TourEndHeading", "All tours"),
        ],
    )


def _seen(telling: Telling, over: TourEnd) -> str:
    """How many of its stops were really seen."""
    translate, count = telling.translate, len(over.stops)
    if over.seen == 0:
        return telling.filled(translate("TourEndHeading", "%1 stops lie behind you."), count)
    if over.seen == count:
        return telling.filled(translate("TourEndHeading", "You have seen all %1 stops."), count)
    some = translate("TourEndHeading", "You have seen %1 of %2 stops.")
    return telling.filled(some, over.seen, count)


def _onward(telling: Telling, over: TourEnd) -> Iterator[str]:
    """What belongs to the tour that is over, and of what kind it is."""
    translate = telling.translate
    for kind, title in (
        ("Another tour", over.next_tour and over.next_tour.title),
        ("A film", over.film and over.film.title),
        ("A summit story", over.story and over.story.title),
        ("A case presentation", over.case and over.case.headline),
    ):
        if title:
            yield telling.pair(translate("OnwardTile", kind), telling.text(title))


def _tour(telling: Telling, tour: Tour) -> Iterator[str]:
    translate = telling.translate
    minutes = telling.filled(translate("TourCard", "%1 minutes"), tour.minutes)
    stops = telling.filled(translate("TourCard", "%1 stops"), len(tour.stops))
    yield telling.text(tour.title)
    yield telling.text(tour.pitch)
    if left := telling.left.get(tour.id, 0):
        begun = translate("TourCard", "Go on at stop %1 of %2")
        yield telling.filled(begun, left + 1, len(tour.stops))
    else:
        yield translate("TourCard", "1 minute") if tour.minutes == 1 else minutes
        yield translate("TourCard", "1 stop") if len(tour.stops) == 1 else stops
