"""What is told where something is looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.search.entries import Kind
from kiosk.visit.spoken.search_names import decade_name, kind_name
from kiosk.visit.spoken.telling import Words, words
from kiosk.visit.spoken.topic_names import topic_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.search.finder import Finder
    from kiosk.search.found import Found
    from kiosk.search.narrowing import Narrowing
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling

_MOST_OF_A_KIND = 12


def searched(telling: Telling, place: Place) -> Words:
    """What is typed and chosen, and what that finds, kind by kind; where that is nothing,
    and where nothing is typed, where to look round."""
    from kiosk.search.finder import finder_of  # not at every start

    translate = telling.translate
    finder = finder_of(telling.catalogue)
    if not place.id.strip() and not place.narrowing:
        hint = "English, a year, or Chinese by pinyin or initials: lyq finds 路\u2060由\u2060器."
        return words(
            [translate("Question", "What are you looking for?"), translate("Question", hint)],
            _doors(telling, finder),
        )
    found = finder.find(place.id, place.narrowing, telling.language)
    count = translate("Question", "%n found", number=found.total)
    if found.nothing:
        nothing = translate("Question", "Nothing is called that.")
        chosen = _chosen(telling, place.narrowing)
        return words([place.id, *chosen, nothing], _doors(telling, finder))
    nearest = translate("Question", "Nothing is called that. This comes nearest:")
    verdict = [nearest, *found.taken_for[:1]] if found.in_vain else [count]
    return words(
        [place.id, *_chosen(telling, place.narrowing), *verdict], _listed(telling, finder, found)
    )


def _doors(telling: Telling, finder: Finder) -> Iterator[str]:
    yield from (telling.text(area.name) for area in telling.catalogue.areas)
    for decade, count in finder.decades().items():
        yield telling.pair(decade_name(telling.translate, decade), str(count))
    yield from (telling.text(tour.title) for tour in telling.catalogue.tours)


def _chosen(telling: Telling, narrowing: Narrowing) -> Iterator[str]:
    translate = telling.translate
    if narrowing.kind:
        yield kind_name(translate, Kind(narrowing.kind))
    for area in telling.catalogue.areas:
        if area.id == narrowing.area:
            yield telling.text(area.name)
    if narrowing.decade:
        yield decade_name(translate, narrowing.decade)
    if name := topic_names(translate).get(narrowing.topic):
        yield name


def _listed(telling: Telling, finder: Finder, found: Found) -> Iterator[str]:
    from kiosk.search.hits import Hits

    hits = Hits(finder, found, telling.language)
    for kind, numbers in found.listed.items():
        if len(found.listed) > 1:
            yield kind_name(telling.translate, kind)
        if kind is Kind.EXHIBIT:
            exhibits = (finder.entries.exhibit(number) for number in numbers[:_MOST_OF_A_KIND])
            yield from telling.listed(exhibits)
        else:
            yield from (hits.hit(number).title.text for number in numbers[:_MOST_OF_A_KIND])
