"""What is told on the canal of years: decades with what they hold, or exhibits year by year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.timeline.canal import DECADES
from kiosk.timeline.decades import decades_of
from kiosk.timeline.moments import moments_of
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.timeline.decades import Decade
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling

_MOST_DECADES = 9
_MOST_YEARS = 12
"""So many exhibits are told from the middle of what is seen on: all would take half an hour."""


def timeline(telling: Telling, place: Place) -> Words:
    """The title, then what each decade has; nearer, the exhibits from the year in the middle on."""
    title = telling.translate("TimelinePage", "The canal of years")
    if place.viewpoint in ("", DECADES) and not place.id:
        return words([title], _decades(telling))
    moments = moments_of(telling.catalogue)
    year = int(place.position)
    if not year and place.id:
        year = next((m.year for m in moments if m.exhibit_id == place.id), 0)
    later = [moment for moment in moments if moment.year >= year][:_MOST_YEARS]
    exhibits = [telling.catalogue.exhibit(moment.exhibit_id) for moment in later]
    quay = [] if len(later) == _MOST_YEARS else list(_quay(telling))
    return words([title], [*telling.listed(exhibits), *quay])


def _decades(telling: Telling) -> Iterator[str]:
    catalogue, translate = telling.catalogue, telling.translate
    moments = moments_of(catalogue)
    one, many = translate("Timeline", "%1: 1 exhibit"), translate("Timeline", "%1: %2 exhibits")
    for decade in decades_of(moments, catalogue.museum.opened.year, _MOST_DECADES):
        count = sum(decade.first <= moment.year <= decade.last for moment in moments)
        if count:
            name = _decade_named(telling, decade)
            yield telling.filled(one if count == 1 else many, name, count)
    yield from _quay(telling)


def _decade_named(telling: Telling, decade: Decade) -> str:
    """`1990s`, or where it is no whole decade `1858 on`."""
    form = telling.translate("Timeline", "%1s" if decade.whole else "%1 on")
    return telling.filled(form, decade.first)


def _quay(telling: Telling) -> Iterator[str]:
    catalogue = telling.catalogue
    said = telling.translate("Timeline", "%1 stories, %2 cases")
    yield telling.filled(said, len(catalogue.stories), len(catalogue.cases))
