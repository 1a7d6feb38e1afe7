"""What stands on each page of one language."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from kiosk.site import addresses
from kiosk.site.cards import counted, length_of
from kiosk.site.words import EVIDENCE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.catalogue.entries import Area, Case, Exhibit, Story, Tour
    from kiosk.site.cards import Card, Cards
    from kiosk.site.picture_files import Sizes


@dataclass(frozen=True)
class Page:
    """A page: where it lies below a language, its template, its title, and what the template
    shows."""

    address: str
    template: str
    title: str
    about: str = ""
    """A sentence for those who have not opened it yet."""
    values: dict[str, Any] = field(default_factory=dict)


def pages(cards: Cards, night: Sizes) -> Iterator[Page]:
    """Every page of one language; `night` is the picture of the museum."""
    catalogue = cards.catalogue
    yield home(cards, night)
    yield visit(cards)
    yield from (area(cards, entry) for entry in catalogue.areas)
    yield from (exhibit(cards, entry) for entry in catalogue.exhibits)
    yield from (story(cards, entry) for entry in catalogue.stories)
    yield from (case(cards, entry) for entry in catalogue.cases)
    yield from (tour(cards, entry) for entry in catalogue.tours)


def home(cards: Cards, night: Sizes) -> Page:
    """The museum, and ways to everything in it."""
    catalogue, edition = cards.catalogue, cards.edition
    museum = catalogue.museum
    dated, others = catalogue.stories_by_day
    return Page(
        addresses.home(edition.language), "home.html", museum.name.to(edition.language),
        about=museum.about.to(edition.language),
        values={
            "museum": museum,
            "opened": edition.dates.day(museum.opened),
            "night": night,
            "areas": [cards.area(entry) for entry in catalogue.areas],
            "tours": [cards.tour(entry) for entry in catalogue.tours],
            "dated": [
                (edition.dates.day(day), [cards.story(entry) for entry in told])
                for day, told in groupby(dated, lambda entry: entry.date)
                if day
            ],
            "stories": [cards.story(entry) for entry in others],
            "cases_": [cards.case(entry) for entry in catalogue.cases],
        },
    )  # fmt: skip


def visit(cards: Cards) -> Page:
    """What visitors have kept: all cards, of which a script takes out those of the address."""
    catalogue, edition = cards.catalogue, cards.edition
    return Page(
        addresses.visit(edition.language), "visit.html", edition.words("Site", "Kept at the kiosk"),
        values={
            "exhibit_cards": [cards.exhibit(entry, entry.hook) for entry in catalogue.exhibits],
            "story_cards": [cards.story(entry) for entry in catalogue.stories],
            "case_cards": [cards.case(entry) for entry in catalogue.cases],
        },
    )  # fmt: skip


def area(cards: Cards, shown: Area) -> Page:
    """An area, its wall of exhibits, and the other areas."""
    catalogue, edition = cards.catalogue, cards.edition
    exhibits = catalogue.exhibits_in(shown.id)
    return Page(
        addresses.entry(edition.language, "areas", shown.id), "area.html",
        shown.name.to(edition.language),
        about=shown.intro.to(edition.language),
        values={
            "area": shown,
            "hue": shown.hue,
            "count": counted(edition, len(exhibits)),
            "house": cards.houses.get(shown.id, ()),
            "exhibits": [cards.exhibit(entry, entry.hook) for entry in exhibits],
            "others": [cards.area(entry) for entry in catalogue.areas if entry != shown],
        },
    )  # fmt: skip


def exhibit(cards: Cards, shown: Exhibit) -> Page:
    """An exhibit, and every way on from it."""
    catalogue, edition = cards.catalogue, cards.edition
    source = cards.sources.get(shown.id)
    photographed = bool(source and source.is_photograph)
    spots = source.spots if source else {}
    title = shown.title.to(edition.language)
    before, after = (catalogue.neighbour(shown.id, step) for step in (-1, +1))
    return Page(
        addresses.entry(edition.language, "exhibits", shown.id), "exhibit.html",
        title,
        about=shown.hook.to(edition.language),
        values={
            "exhibit": shown,
            "area": catalogue.area(shown.area),
            "area_address": addresses.entry(edition.language, "areas", shown.area),
            "hue": cards.hue_of(shown),
            "years": edition.dates.years_of(shown),
            "picture": cards.pictures.get(shown.id, ()),
            "is_photograph": photographed,
            "alt": title if photographed else edition.words("Site", "%1, a model", title),
            "numbered": len(spots) > 1,
            "parts": [(part, spots.get(part.id)) for part in shown.parts],
            "evidence": edition.words("Evidence", EVIDENCE[shown.evidence]),
            "told_from": catalogue.sources_of(shown),
            "stories": [cards.story(catalogue.story(e.id), e.because) for e in shown.stories],
            "cases_": [cards.case(catalogue.case(e.id), e.because) for e in shown.cases],
            "pictured": _pictured(cards, shown),
            "tours": [
                cards.tour(entry, stop.why)
                for entry in catalogue.tours
                for stop in entry.stops
                if stop.exhibit == shown.id
            ],
            "see_also": _near(cards, shown),
            "before": cards.exhibit(before) if before else None,
            "after": cards.exhibit(after) if after else None,
        },
    )  # fmt: skip


def story(cards: Cards, shown: Story) -> Page:
    """A story, the exhibits that lead to it, each with its reason, and the stories beside it."""
    catalogue, edition = cards.catalogue, cards.edition
    leading = catalogue.leading_story(shown.id)
    beside = [catalogue.story_beside(shown.id, step) for step in (-1, +1)]
    source = shown.source
    return Page(
        addresses.entry(edition.language, "stories", shown.id), "story.html",
        shown.title.to(edition.language),
        values={
            "story": shown,
            "film": film.title if (film := catalogue.film_of(shown)) else None,
            "day": edition.dates.day(shown.date) if shown.date else "",
            "leading": [cards.exhibit(entry) for entry in leading],
            "hue": cards.hue_of(leading[0]) if leading else "",
            "source": ", ".join(filter(None, (source.publisher, source.headline, source.byline))),
            "exhibits": cards.mentions(catalogue.exhibits_of_story(shown.id)),
            "beside": [cards.story(other) if other else None for other in beside],
        },
    )  # fmt: skip


def case(cards: Cards, shown: Case) -> Page:
    """A case in its slides, the exhibits that lead to it, each with its reason."""
    catalogue, edition = cards.catalogue, cards.edition
    leading = catalogue.leading_case(shown.id)
    source = f"{shown.source.publisher}, {shown.source.headline}"
    slides = [
        (slide, cards.exhibit(catalogue.exhibit(slide.exhibit)) if slide.exhibit else None)
        for slide in shown.slides
    ]
    return Page(
        addresses.entry(edition.language, "cases", shown.id), "case.html",
        shown.headline.to(edition.language),
        about=shown.title.to(edition.language),
        values={
            "case": shown,
            "hue": cards.hue_of(leading[0]) if leading else "",
            "slides": slides,
            "source": edition.words(
                "CaseExhibits", "Presented at the 2023 Wuzhen Summit. Source: %1", source
            ),
            "exhibits": cards.mentions(catalogue.exhibits_of_case(shown.id)),
            "beside": [
                cards.case(other) if other != shown else None
                for other in _beside(catalogue.cases, shown)
            ],
        },
    )  # fmt: skip


def tour(cards: Cards, shown: Tour) -> Page:
    """A tour with its stops, each with why it comes now."""
    catalogue, edition = cards.catalogue, cards.edition
    return Page(
        addresses.entry(edition.language, "tours", shown.id), "tour.html",
        shown.title.to(edition.language),
        about=shown.pitch.to(edition.language),
        values={
            "tour": shown,
            "length": length_of(edition, shown),
            "hue": cards.tour(shown).hue,
            "stops": [cards.exhibit(catalogue.exhibit(s.exhibit), s.why) for s in shown.stops],
            "others": [cards.tour(entry) for entry in catalogue.tours if entry != shown],
        },
    )  # fmt: skip


def _near(cards: Cards, shown: Exhibit) -> list[Card]:
    """The exhibits that it names, then those that name it: the way back of each is there."""
    catalogue = cards.catalogue
    named = [entry.id for entry in catalogue.exhibits if shown.id in entry.see_also]
    near = dict.fromkeys([*shown.see_also, *named])
    return [cards.exhibit(catalogue.exhibit(entry)) for entry in near if entry != shown.id]


def _pictured(cards: Cards, shown: Exhibit) -> list[Card]:
    """The cases that show it on a slide though it does not lead there."""
    linked = {link.id for link in shown.cases}
    return [
        cards.case(entry)
        for entry in cards.catalogue.cases
        if entry.id not in linked and shown.id in {slide.exhibit for slide in entry.slides}
    ]


def _beside(entries: Sequence[Case], shown: Case) -> tuple[Case, Case]:
    """The entries before and after, round the ends of the file."""
    place = entries.index(shown)
    return entries[place - 1], entries[(place + 1) % len(entries)]
