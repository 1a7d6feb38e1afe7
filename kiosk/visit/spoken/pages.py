"""What is told where a visitor reads: exhibit, story and case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.catalogue import MOST_MENTIONS
from kiosk.visit.spoken.films import way_to_film
from kiosk.visit.spoken.pieces import WAYS
from kiosk.visit.spoken.telling import Words, words
from kiosk.visit.visit import CINEMA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.catalogue.catalogue import Mention
    from kiosk.catalogue.entries import Case, Exhibit, Link, Story
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling

_EVIDENCE = {
    "museum": "Named in the museum's opening coverage",
    "press": "Named in press reports of the museum or the expo",
    "history": "Curators' choice from internet history",
}


def exhibit(telling: Telling, place: Place) -> Words:
    """The card of an exhibit; then its stories, cases, other exhibits, neighbours."""
    catalogue, translate = telling.catalogue, telling.translate
    shown = catalogue.exhibit(place.id)
    photograph = telling.photographed(shown)
    by, where = translate("Spoken", "By"), translate("Spoken", "Place")
    return words(
        [
            *_on_tour(telling, shown),
            telling.text(catalogue.area(shown.area).short),
            telling.years(shown),
            telling.text(shown.title),
            telling.text(shown.hook),
            telling.text(shown.text),
            telling.pair(by, telling.text(shown.maker)),
            telling.pair(where, telling.text(shown.place)),
            *(telling.pair(telling.text(f.label), telling.text(f.value)) for f in shown.facts),
            translate("Evidence", _EVIDENCE[shown.evidence]),
            *catalogue.sources_of(shown),
            shown.credit if photograph else translate("ObjectCredit", "Model, not a photograph"),
        ],
        _leading_on(telling, shown),
    )


def closer(telling: Telling, place: Place) -> Words:
    """The parts of an exhibit, one after another."""
    shown = telling.catalogue.exhibit(place.id)
    parts = [text for part in shown.parts for text in (part.name, part.text)]
    return words([telling.text(shown.title), *map(telling.text, parts)])


def story(telling: Telling, place: Place) -> Words:
    """A story, who is in it, where it was first told; then its exhibits."""
    shown, translate = telling.catalogue.story(place.id), telling.translate
    source = ", ".join(filter(None, (shown.source.publisher, shown.source.headline,
                                     shown.source.byline)))  # fmt: skip
    mentions = telling.catalogue.exhibits_of_story(shown.id, MOST_MENTIONS)
    return words(
        [
            telling.text(shown.kicker),
            telling.dates.day(shown.date) if shown.date else "",
            telling.text(shown.title),
            telling.text(shown.text),
            *(telling.pair(telling.text(p.role), telling.text(p.name)) for p in shown.people),
            telling.pair(translate("StorySource", "Retold in the museum's own words from"), source),
        ],
        [
            *way_to_film(telling, shown),
            *_mentioned(telling, translate("StoryExhibits", "Exhibits in this story"), mentions),
            *_stories_beside(telling, shown),
        ],
    )


def case(telling: Telling, place: Place) -> Words:
    """The slide that is shown, after the headline if it is the first; or the exhibits behind it."""
    shown, translate = telling.catalogue.case(place.id), telling.translate
    number = max(0, int(place.position))
    if number >= len(shown.slides):
        return _behind(telling, shown)
    slide = shown.slides[number]
    return words(
        [
            *(_headline(telling, shown) if number == 0 else ()),
            telling.filled(translate("Spoken", "Slide %1 of %2"), number + 1, len(shown.slides)),
            telling.text(slide.heading),
            telling.text(slide.text),
        ],
        [*way_to_film(telling, shown), translate("SlideSteps", "Next slide")],
    )


def _on_tour(telling: Telling, shown: Exhibit) -> Iterator[str]:
    """Why a tour comes by here, where it does."""
    route = telling.route
    if route and route.here.exhibit == shown.id:
        yield telling.text(route.tour.title)
        yield telling.text(route.here.why) if route.here.why else ""


def _headline(telling: Telling, shown: Case) -> Iterator[str]:
    yield telling.text(shown.organisation)
    yield telling.text(shown.headline)


def _behind(telling: Telling, shown: Case) -> Words:
    """The last step of a case: its exhibits, its whole title, and where it was presented."""
    translate = telling.translate
    mentions = telling.catalogue.exhibits_of_case(shown.id, MOST_MENTIONS)
    told = translate("CaseExhibits", "Presented at the 2023 Wuzhen Summit. Source: %1")
    whole = telling.text(shown.title)
    return words(
        [translate("CaseExhibits", "Exhibits behind this case")],
        [
            *_mentioned(telling, "", mentions),
            whole if whole != telling.text(shown.headline) else "",
            telling.filled(told, f"{shown.source.publisher}, {shown.source.headline}"),
        ],
    )


def _leading_on(telling: Telling, shown: Exhibit) -> Iterator[str]:
    catalogue, translate = telling.catalogue, telling.translate
    if piece := catalogue.piece_at(shown.id):
        yield translate("PieceWords", WAYS[piece.id])
    if telling.has_parts(shown):
        yield translate("ObjectLabel", "Look closer")
    yield from way_to_film(telling, shown)
    if shown.id == CINEMA and catalogue.films:
        yield translate("ObjectLabel", "To the cinema")
    yield translate("ExhibitRails", "Summit stories")
    yield from _linked(telling, shown.stories, [catalogue.story(s.id).title for s in shown.stories])
    yield translate("ExhibitRails", "Case presentations")
    yield from _linked(telling, shown.cases, [catalogue.case(c.id).headline for c in shown.cases])
    if shown.see_also:
        yield translate("SeeAlso", "See also")
        yield from telling.listed(map(catalogue.exhibit, shown.see_also))
    if telling.route is None:
        yield from _beside(telling, shown)
    elif telling.route.here.exhibit != shown.id:
        back = translate("StrayedStrip", "Back to stop %1: %2")
        stop = catalogue.exhibit(telling.route.here.exhibit)
        yield telling.filled(back, telling.route.stop + 1, telling.text(stop.title))
    elif telling.route.next:
        coming = catalogue.exhibit(telling.route.next.exhibit)
        yield telling.filled(translate("TourStrip", "Next: %1"), telling.text(coming.title))


def _beside(telling: Telling, shown: Exhibit) -> Iterator[str]:
    """The neighbours of an exhibit."""
    catalogue, translate = telling.catalogue, telling.translate
    if before := catalogue.neighbour(shown.id, -1):
        beside = translate("Spoken", "Before it on the wall: %1")
        yield telling.filled(beside, telling.text(before.title))
    if after := catalogue.neighbour(shown.id, +1):
        beside = translate("Spoken", "After it on the wall: %1")
        yield telling.filled(beside, telling.text(after.title))


def _linked(
    telling: Telling, links: Sequence[Link], titles: Iterable[LocalizedText]
) -> Iterator[str]:
    """Where each link leads, and why."""
    for link, title in zip(links, titles, strict=True):
        yield telling.text(title)
        yield telling.text(link.because)


def _stories_beside(telling: Telling, shown: Story) -> Iterator[str]:
    """The story before it and the one after it."""
    for step, name in ((-1, "Previous story"), (+1, "Next story")):
        if other := telling.catalogue.story_beside(shown.id, step):
            yield telling.pair(
                telling.translate("StoryNeighbours", name), telling.text(other.title)
            )


def _mentioned(telling: Telling, heading: str, mentions: Sequence[Mention]) -> Iterator[str]:
    """Exhibits that lead here, each with the reason."""
    if mentions:
        yield heading
    for mention in mentions:
        yield from telling.listed([mention.exhibit])
        yield telling.text(mention.because)
