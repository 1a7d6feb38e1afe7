"""Every link and every anchor of the museum's own site leads somewhere, and back."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk import paths
from kiosk.content_file.reading import read_catalogue
from kiosk.site.cards import Cards
from kiosk.site.pages import pages
from kiosk.site.picture_files import PictureFile
from kiosk.site.templating import Templates
from tests.site.html_pages import parsed, target

ALWAYS = {"site.css", "index.html"}


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(paths.CONTENT.read_bytes(), "exhibits.yaml")


@pytest.fixture(scope="module")
def crawled(museum, editions):
    """Every page of the museum's own content by its address, and the addresses of pictures."""
    named = [exhibit.id for exhibit in museum.exhibits]
    pictures = {name: (PictureFile(f"pictures/{name}.webp", 480, 480),) for name in named}
    night = (PictureFile("pictures/night.webp", 1600, 900),)
    templates = Templates(museum, editions)
    found = {"index.html": parsed(templates.choice_of_language(night))}
    for edition in editions:
        for page in pages(Cards(museum, edition, pictures, {}, {}), night):
            found[page.address] = parsed(templates.page(page, edition))
    return found, {file.address for sizes in [*pictures.values(), night] for file in sizes}


def leads(crawled, page):
    """Where the links of a page lead, with their words."""
    return [(target(href, page)[0], " ".join(words.split())) for href, words in crawled[page].links]


def test_there_is_a_page_for_everything_in_both_languages(museum, crawled):
    found, _ = crawled
    kinds = {
        "areas": museum.areas,
        "exhibits": museum.exhibits,
        "stories": museum.stories,
        "cases": museum.cases,
        "tours": museum.tours,
    }
    expected = {
        f"{language}/{kind}/{entry.id}.html"
        for language in ("en", "zh")
        for kind, entries in kinds.items()
        for entry in entries
    }
    first = {f"{language}/{page}.html" for language in ("en", "zh") for page in ("index", "visit")}
    assert found.keys() == expected | first | {"index.html"}


def test_every_link_anchor_and_picture_is_there(crawled):
    found, pictures = crawled
    for address, page in found.items():
        assert len(set(page.ids)) == len(page.ids), address
        for href, words in page.links:
            assert "://" not in href
            assert not href.startswith(("/", "javascript:"))
            where, section = target(href, address)
            assert where in found, (address, href)
            assert not section or section in found[where].ids, (address, href)
            assert words.strip(), (address, href)
        for link in page.all("link"):
            if link["rel"] != "icon":
                assert target(link["href"], address)[0] in found.keys() | ALWAYS, (address, link)
        for image in page.all("img"):
            assert target(image["src"], address)[0] in pictures, (address, image)
            assert image["width"]
            assert image["height"]
            assert image["alt"] is not None


def test_every_page_is_reached_from_the_first(crawled):
    found, _ = crawled
    reached, ahead = set(), ["index.html"]
    while ahead:
        page = ahead.pop()
        if page not in reached:
            reached.add(page)
            ahead += [where for where, _ in leads(found, page)]
    assert reached == found.keys()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_an_exhibit_and_its_stories_and_cases_lead_to_each_other_with_the_reason(
    museum, crawled, language
):
    found, _ = crawled
    count = 0
    for exhibit in museum.exhibits:
        here = f"{language}/exhibits/{exhibit.id}.html"
        for kind, links in (("stories", exhibit.stories), ("cases", exhibit.cases)):
            for link in links:
                there = f"{language}/{kind}/{link.id}.html"
                why = " ".join(link.because.to(language).split())
                assert any(w == there and why in words for w, words in leads(found, here)), there
                assert any(w == here and why in words for w, words in leads(found, there)), here
                count += 1
    assert count > 250


def test_what_leads_to_an_exhibit_is_led_back_to(museum, crawled):
    """Neighbours, stops of tours, slides and `see also`: the other page has a link back."""
    found, _ = crawled
    ways = {
        (f"en/exhibits/{one.id}.html", f"en/exhibits/{other.id}.html")
        for one in museum.exhibits
        for other in (
            *(museum.neighbour(one.id, step) for step in (-1, 1)),
            *map(museum.exhibit, one.see_also),
        )
    }
    ways |= {
        (f"en/tours/{tour.id}.html", f"en/exhibits/{stop.exhibit}.html")
        for tour in museum.tours
        for stop in tour.stops
    }
    ways |= {
        (f"en/cases/{case.id}.html", f"en/exhibits/{slide.exhibit}.html")
        for case in museum.cases
        for slide in case.slides
        if slide.exhibit
    }
    ways |= {(f"en/areas/{e.area}.html", f"en/exhibits/{e.id}.html") for e in museum.exhibits}
    led = {page: {where for where, _ in leads(found, page)} for page in found}
    for here, there in ways:
        assert there in led[here], (here, there)
        assert here in led[there], (there, here)


def test_stops_of_a_tour_say_why_in_their_order(museum, crawled):
    found, _ = crawled
    for tour in museum.tours:
        page = f"en/tours/{tour.id}.html"
        stops = [(w, words) for w, words in leads(found, page) if "/exhibits/" in w]
        assert [w for w, _ in stops] == [f"en/exhibits/{s.exhibit}.html" for s in tour.stops]
        for (_, words), stop in zip(stops, tour.stops, strict=True):
            assert stop.why is None or stop.why.en in words


def test_a_page_leads_to_itself_in_the_other_language(crawled):
    found, _ = crawled
    for address, page in found.items():
        language, _, rest = address.partition("/")
        if rest:
            other = {"en": "zh", "zh": "en"}[language]
            (link,) = [a for a in page.all("a") if a.get("rel") == "alternate"]
            assert target(link["href"], address)[0] == f"{other}/{rest}"
            assert link["hreflang"] == link["lang"] == {"en": "en", "zh": "zh-Hans"}[other]
            told = {(a["hreflang"], target(a["href"], address)[0]) for a in page.all("link")
                    if a["rel"] == "alternate"}  # fmt: skip
            assert told == {("en", f"en/{rest}"), ("zh-Hans", f"zh/{rest}")}


def test_headings_come_in_order_and_each_page_has_one_title_of_its_own(crawled):
    found, _ = crawled
    for address, page in found.items():
        levels = [int(tag[1]) for tag, _ in page.elements if tag in ("h1", "h2", "h3", "h4")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))
        assert page.all("html")[0]["lang"] == ("zh-Hans" if address.startswith("zh/") else "en")
        assert len(page.all("main")) == 1
    titles = [page.title for address, page in found.items() if address.startswith("en/")]
    assert len(set(titles)) == len(titles)
