"""What is taken along of a visit: a text for any phone, or a link to the companion site."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from kiosk.catalogue.localized_text import LocalizedText
from kiosk.content_file.reading import read_catalogue
from kiosk.paths import content_file
from kiosk.visit.keepsake import MOST_BYTES, MOST_CARDS, Keepsake, keepsake
from kiosk.visit.place import Place, Screen
from kiosk.visit.spoken.telling import Telling

SMALL = read_catalogue((Path(__file__).parent.parent / "small.yaml").read_bytes(), "small.yaml")
SITE = "https://museum.example/kiosk/"
LISA, ROUTER = (Place(Screen.EXHIBIT, name) for name in ("apple-lisa", "china-first-router"))
STORY = Place(Screen.STORY, SMALL.stories[0].id)
CASE = Place(Screen.CASE, SMALL.cases[0].id)


@pytest.fixture(scope="module")
def whole():
    return read_catalogue(content_file().read_bytes(), "exhibits.yaml")


def of(*cards, site=None, catalogue=SMALL, language="en"):
    return keepsake(Telling(catalogue, language), cards, site)


def exhibits_of(catalogue, count):
    return [Place(Screen.EXHIBIT, exhibit.id) for exhibit in catalogue.exhibits[:count]]


def test_without_cards_there_is_nothing_to_take_along():
    assert of() == of(site=SITE) == Keepsake()


def test_a_text_names_the_museum_and_each_card_in_the_order_of_the_visit():
    kept = of(ROUTER, STORY, CASE, LISA)
    assert kept.said.splitlines() == [
        SMALL.museum.name.en,
        "My visit: 4 lights",
        "",
        "China's first router, 1994",
        f"Story: {SMALL.stories[0].title.en}",
        f"Case: {SMALL.cases[0].headline.en}",
        "Apple Lisa, 1983",
    ]
    assert (kept.carried, kept.is_link) == (4, False)


def test_it_is_in_the_language_of_the_visitor():
    told = of(LISA, language="zh").said
    assert SMALL.museum.name.zh in told
    assert SMALL.exhibit("apple-lisa").title.zh in told


def test_one_light_is_one():
    assert "My visit: 1 light\n" in of(LISA).said


@pytest.mark.parametrize("language", ["en", "zh"])
def test_of_many_cards_the_latest_are_in_the_text_and_the_others_are_counted(whole, language):
    kept = of(*exhibits_of(whole, 30), catalogue=whole, language=language)
    lines = kept.said.splitlines()
    assert kept.carried == MOST_CARDS
    assert lines[-1] == "and 16 more"
    assert lines[1] == "My visit: 30 lights"
    assert whole.exhibits[29].title.to(language) in lines[-2]
    assert whole.exhibits[16].title.to(language) in lines[3]
    assert len(kept.said.encode()) <= MOST_BYTES


@pytest.mark.parametrize(("language", "carried"), [("en", 4), ("zh", 2)])
def test_titles_of_any_length_leave_a_code_that_can_be_read(language, carried):
    long = LocalizedText("A" * 400, "长" * 400)
    catalogue = replace(SMALL, exhibits=tuple(replace(e, title=long) for e in SMALL.exhibits))
    kept = of(*exhibits_of(catalogue, 4), catalogue=catalogue, language=language)
    assert len(kept.said.encode()) <= MOST_BYTES
    assert kept.carried == carried
    assert "…" in kept.said


@pytest.mark.parametrize(
    ("card", "page"),
    [
        (LISA, "en/exhibits/apple-lisa.html"),
        (STORY, f"en/stories/{STORY.id}.html"),
        (CASE, f"en/cases/{CASE.id}.html"),
    ],
)
@pytest.mark.parametrize("site", [SITE, SITE.rstrip("/")])
def test_with_a_site_one_card_leads_to_its_page(card, page, site):
    kept = of(card, site=site)
    assert kept == Keepsake(SITE + page, 1, True)


def test_with_a_site_several_cards_lead_to_one_page_that_no_server_is_told_of():
    kept = of(LISA, STORY, ROUTER, site=SITE, language="zh")
    assert kept.said == (f"{SITE}zh/visit.html#e=apple-lisa,china-first-router&s={STORY.id}")
    assert urlsplit(kept.said).query == ""


def test_a_link_has_as_many_of_the_latest_as_a_phone_can_read(whole):
    cards = exhibits_of(whole, 100)
    kept = of(*cards, catalogue=whole, site="https://" + "m" * 88 + ".org")
    assert MOST_CARDS < kept.carried < 100
    assert len(kept.said) <= MOST_BYTES
    (listed,) = parse_qs(urlsplit(kept.said).fragment)["e"]
    assert listed.split(",") == [card.id for card in cards[-kept.carried :]]
