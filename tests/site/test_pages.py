"""Single pages: what strangers wrote is text, pictures say what they are, languages are marked."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date

import pytest

from kiosk.catalogue.entries import Part
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.site.cards import Cards
from kiosk.site.pages import exhibit, home, pages, story, visit
from kiosk.site.picture_files import PictureFile
from kiosk.site.picture_sources import PictureSource
from kiosk.site.templating import Templates
from tests.site.html_pages import parsed

HOSTILE = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>{{ 7*7 }}]]>" + "w" * 400
NIGHT = (PictureFile("pictures/night.webp", 1600, 900),)


def written(catalogue, edition, page, base=""):
    return Templates(catalogue, [edition], base).page(page, edition)


def cards_of(catalogue, edition, sources=None):
    pictures = {
        entry.id: tuple(PictureFile(f"pictures/{entry.id}-{n}.webp", n, n) for n in (480, 960))
        for entry in catalogue.exhibits
    }
    return Cards(catalogue, edition, pictures, {}, sources or {})


def poisoned(value):
    """The same with hostile words in the place of every text that is free."""
    if isinstance(value, LocalizedText):
        return LocalizedText(HOSTILE, HOSTILE + "中文")
    if isinstance(value, tuple):
        return tuple(map(poisoned, value))
    if not hasattr(value, "__dataclass_fields__") or isinstance(value, date):
        return value
    kept = {"id", "area", "exhibit", "hue", "kind", "evidence", "drawing", "picture_kind", "lead"}
    told = {
        name: HOSTILE if isinstance(given, str) and given else poisoned(given)
        for name in value.__dataclass_fields__
        if name not in kept | {"see_also"}
        for given in [getattr(value, name)]
    }
    return replace(value, **told)


def test_what_strangers_wrote_is_text_on_every_page(catalogue, edition):
    hostile = poisoned(catalogue)
    for page in pages(cards_of(hostile, edition("en")), NIGHT):
        html = written(hostile, edition("en"), page)
        found = parsed(html)
        scripts = found.all("script")
        assert len(scripts) == (page.template == "visit.html")
        assert "<script>alert" not in html
        assert not [given for _, given in found.elements if any(n.startswith("on") for n in given)]
        assert all(image["src"].startswith("../") for image in found.all("img"))
        assert "{{ 7*7 }}" in found.text
        assert HOSTILE[:40] in found.title


def test_a_browser_runs_the_one_script_and_no_other(catalogue, edition):
    templates = Templates(catalogue, [edition("en")])
    cards = cards_of(catalogue, edition("en"))
    plain = parsed(templates.page(home(cards, NIGHT), edition("en")))
    assert "script-src 'none';" in _policy(plain)
    html = templates.page(visit(cards), edition("en"))
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.S)
    import base64
    import hashlib

    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"script-src 'sha256-{digest}';" in _policy(parsed(html))
    assert not re.search(r"innerHTML|insertAdjacent|document\.write|eval", script)


def _policy(page):
    return next(m["content"] for m in page.all("meta") if "http-equiv" in m)


def test_the_page_of_what_was_kept_knows_every_card_and_shows_none(catalogue, edition):
    html = written(catalogue, edition("zh"), visit(cards_of(catalogue, edition("zh"))))
    page = parsed(html)
    ids = [given["data-id"] for given in page.all("li") if "data-id" in given]
    entries = (*catalogue.exhibits, *catalogue.stories, *catalogue.cases)
    assert ids == [entry.id for entry in entries]
    assert [given["id"] for given in page.all("section")] == ["exhibits", "stories", "cases"]
    assert all("hidden" in given for given in page.all("section"))
    assert html.index("<noscript>") < html.index("<section")


def test_a_model_is_called_one_and_a_photograph_is_credited(catalogue, edition, tmp_path):
    lisa = replace(catalogue.exhibit("apple-lisa"), picture_kind="photograph", credit="A & B")
    photograph = PictureSource(tmp_path, is_photograph=True, spots={})
    model = PictureSource(tmp_path, is_photograph=False, spots={})
    for source, alt, label in (
        (photograph, "Apple Lisa", "A & B"),
        (model, "Apple Lisa, a model", "Model, not a photograph"),
    ):
        cards = cards_of(catalogue, edition("en"), {lisa.id: source})
        page = parsed(written(catalogue, edition("en"), exhibit(cards, lisa)))
        assert page.all("img")[0]["alt"] == alt
        assert label in page.text
    assert "A & B" not in page.text


def test_pictures_have_their_sizes_and_wait_but_for_the_first(catalogue, edition):
    cards = cards_of(catalogue, edition("en"))
    page = parsed(written(catalogue, edition("en"), exhibit(cards, catalogue.exhibits[0])))
    first, *others = page.all("img")
    assert "loading" not in first
    assert others
    assert all(image["loading"] == "lazy" for image in others)
    name = catalogue.exhibits[0].id
    wide, small = f"../../pictures/{name}-960.webp", f"../../pictures/{name}-480.webp"
    assert first["src"] == wide
    assert first["srcset"] == f"{small} 480w, {wide} 960w"
    assert (first["width"], first["height"]) == ("960", "960")


def test_an_exhibit_without_a_picture_or_neighbours_is_a_page_all_the_same(catalogue, edition):
    alone = Cards(catalogue, edition("en"), {}, {}, {})
    page = parsed(
        written(catalogue, edition("en"), exhibit(alone, catalogue.exhibit("apple-lisa")))
    )
    assert not page.all("img")
    assert "Beside it on the wall" not in page.text
    assert "a model" not in page.text


def test_parts_are_numbered_on_the_picture_where_they_are_seen(catalogue, edition, tmp_path):
    named = [Part(n, LocalizedText(n, n), LocalizedText("It is.", "它是。")) for n in "abc"]
    shown = replace(catalogue.exhibit("apple-lisa"), parts=tuple(named))
    source = PictureSource(tmp_path, False, {"a": (0.25, 0.5), "c": (0.5, 0.75)})
    cards = cards_of(catalogue, edition("en"), {shown.id: source})
    html = written(catalogue, edition("en"), exhibit(cards, shown))
    spots = re.findall(r'class="spot".*?left: ([\d.]+)%; top: ([\d.]+)%">(\d)<', html)
    assert spots == [("25.00", "50.00", "1"), ("50.00", "75.00", "3")]


def test_a_text_that_is_in_english_only_is_marked_and_the_page_says_so(catalogue, edition):
    arabic = edition("ar")
    page = written(catalogue, arabic, story(cards_of(catalogue, arabic), catalogue.stories[0]))
    found = parsed(page)
    assert found.all("html")[0] == {"lang": "ar", "dir": "rtl"}
    assert '<h1><span lang="en" dir="ltr">A museum for the internet' in page
    assert arabic.words("Site", "Some of this page is in English only.") in found.text
    english = written(
        catalogue, edition("en"), story(cards_of(catalogue, edition("en")), catalogue.stories[0])
    )
    assert "in English only" not in english


def test_chinese_in_a_source_is_marked_as_chinese(edition):
    told = edition("en").as_given("洛阳日报，2007年9月20日, page 3 <b>")
    assert told == (
        '<span lang="zh-Hans" dir="ltr">洛阳日报，2007年9月20日</span>, page 3 &lt;b&gt;'
    )
    assert edition("zh").as_given("洛阳日报") == "洛阳日报"


def test_words_and_days_are_in_the_language_of_the_page(catalogue, edition):
    chinese = parsed(
        written(catalogue, edition("zh"), story(cards_of(catalogue, edition("zh")),
                                                catalogue.stories[0]))
    )  # fmt: skip
    assert "2023年11月7日" in chinese.text
    assert "与本故事相关的展品" in chinese.text
    assert "\u2060" not in chinese.text


def test_with_a_base_the_whole_address_is_told_and_links_stay_relative(catalogue, edition):
    editions = [edition("en"), edition("zh")]
    base = "https://museum.example/kiosk/"
    templates = Templates(catalogue, editions, base)
    cards = cards_of(catalogue, editions[1])
    page = parsed(templates.page(exhibit(cards, catalogue.exhibits[0]), editions[1]))
    rest = f"exhibits/{catalogue.exhibits[0].id}.html"
    links = {(link["rel"], link.get("hreflang"), link["href"]) for link in page.all("link")}
    assert ("canonical", None, f"{base}zh/{rest}") in links
    assert ("alternate", "en", f"{base}en/{rest}") in links
    assert not [href for href, _ in page.links if "://" in href]
    assert f"<loc>{base}en/{rest}</loc>" in templates.sitemap([f"en/{rest}"])


@pytest.mark.parametrize("tones", ["night", "paper"])
def test_words_stand_out_from_their_ground(tones):
    """As on the kiosk; a browser with axe looks again, in `make try-site`."""
    from kiosk.site.templating import FOLDER

    css = (FOLDER / "site.css").read_text(encoding="utf-8")
    named = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", css.partition("}")[0]))
    grounds = {"night": ("night", "raised"), "paper": ("paper", "sheet")}[tones]
    inks = {"night": ["moonlight", "mist"], "paper": ["ink", "quiet"]}[tones]
    lantern = {"night": "lantern", "paper": "lantern-on-paper"}[tones]
    colours = [named[ink] for ink in inks] + re.findall(rf"--{lantern}: (#[0-9a-f]{{6}})", css)
    assert len(colours) == 9
    for ground in grounds:
        for colour in colours:
            assert _contrast(colour, named[ground]) >= 4.5, (json.dumps(colour), ground)


def _contrast(one, other):
    def luminance(colour):
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
