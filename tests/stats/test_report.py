"""The report in words, on a terminal and as a page."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from xml.etree import ElementTree

import click
import pytest

from kiosk.catalogue.localized_text import LocalizedText
from kiosk.stats.figures import figures_of
from kiosk.stats.outlines import outline_of
from kiosk.stats.page import as_page
from kiosk.stats.telling import report_of
from kiosk.stats.terminal import Terminal, as_lines
from kiosk.stats.words import _ANY, _WORDS, Words
from kiosk.visit.place import Screen
from kiosk.visit_counts.kinds import CELLS, UNDATED, Ending, Use
from kiosk.visit_counts.reading import Row

LANGUAGES = ["en", "zh"]


def wide(line):
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)


def test_a_minute_is_enough_for_the_head_of_it(figures, catalogue):
    report = report_of(figures, catalogue, "en")
    assert report.time == "1 to 30 October 2026"
    head = {name: value for value, name in report.headline}
    assert head["visits"] == "300"
    assert head["visits a day"] == "10"
    assert head["half stay longer than"].startswith("about ")
    assert re.fullmatch(r"\d+ October 2026", head["busiest day"])
    assert "Chinese" in head["languages"]


def test_titles_are_those_of_the_content_and_ids_where_it_has_none(catalogue):
    rows = [
        Row("2026-10-01T09", "begun", "", 1),
        Row("2026-10-01", "exhibit", "apple-lisa", 2),
        Row("2026-10-01", "exhibit", "gone-from-show", 1),
    ]
    (most,) = [
        section
        for section in report_of(figures_of(rows, catalogue), catalogue, "zh").sections
        if section.title == "打开最多的展品"
    ]
    assert [line.label for line in most.lines] == ["苹果丽萨电脑", "gone-from-show"]


def test_words_are_there_for_all_that_is_counted():
    for kinds, what in ((Screen, "screen"), (Use, "use"), (Ending, "ending")):
        assert {str(kind) for kind in kinds} == set(_ANY[what])
    for english, chinese in _WORDS.values():
        assert english.count("{") == chinese.count("{")
        assert not re.search(r"[㐀-鿿]", english)


@pytest.mark.parametrize(
    ("first", "last", "english", "chinese"),
    [
        ((2026, 10, 1), (2026, 10, 1), "1 October 2026", "2026年10月1日"),
        ((2026, 10, 1), (2026, 10, 9), "1 to 9 October 2026", "2026年10月1日至9日"),
        (
            (2026, 10, 1), (2027, 1, 9),
            "1 October 2026 to 9 January 2027", "2026年10月1日至2027年1月9日",
        ),
    ],
)  # fmt: skip
def test_times_are_said_shortly(first, last, english, chinese):
    days = date(*first), date(*last)
    assert Words("en").days(*days) == english
    assert Words("zh").days(*days) == chinese


def test_what_is_kept_by_the_month_is_told_by_the_month():
    rows = [Row("2026-09", "begun", "", 5), Row("2026-10-01T09", "begun", "", 2)]
    rows.append(Row(UNDATED, "begun", "", 3))
    report = report_of(figures_of(rows, None), None, "en")
    assert report.time == "1 September 2026 to 1 October 2026"
    assert report.sections[0].title == "Visits month by month"
    assert report.notes[0].startswith("Of 5 visits only the month is kept")
    assert report.notes[1].startswith("3 visits more were counted while the machine's clock")


def test_a_long_time_is_told_by_the_month():
    rows = [
        Row(f"2026-{m:02}-{d:02}T09", "begun", "", 1) for m in (1, 2, 3, 4) for d in range(1, 29)
    ]
    first = report_of(figures_of(rows, None), None, "en").sections[0]
    assert [line.label for line in first.lines][:2] == ["January 2026", "February 2026"]


def test_two_days_years_apart_do_not_fill_the_page():
    rows = [Row(f"20{year}-03-04T09", "begun", "", 1) for year in (25, 36)]
    first = report_of(figures_of(rows, None), None, "en").sections[0]
    assert len(first.lines) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize("blocks", [True, False])
def test_no_line_is_wider_than_the_terminal(figures, catalogue, language, width, blocks):
    report = report_of(figures, catalogue, language)
    lines = [click.unstyle(line) for line in as_lines(report, Terminal(width, blocks))]
    room = max(width, 40)  # on a narrower one a line breaks
    assert max(map(wide, lines)) <= room
    assert ("█" in "".join(lines)) == blocks
    assert ("#" in "".join(lines)) != blocks


def test_bars_are_as_long_as_their_numbers(catalogue):
    rows = [
        Row("2026-10-01T09", "begun", "", 1),
        *(
            Row("2026-10-01", "language", name, n)
            for name, n in (("en", 80), ("zh", 40), ("ar", 1))
        ),
    ]
    report = report_of(figures_of(rows, None), None, "en")
    lines = [click.unstyle(line) for line in as_lines(report, Terminal(80, blocks=False))]
    bars = {line.split()[0]: line.count("#") for line in lines if "#" in line and "%" in line}
    assert bars["English"] > 20
    assert bars["English"] // 2 <= bars["Chinese"] <= bars["English"] // 2 + 1
    assert bars["Arabic"] == 1


class Page(HTMLParser):
    """A page as a browser reads it: its elements, each closed."""

    VOID = {"meta", "br"}

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.words = [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)

    def all(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def page_of(figures, catalogue, language="en"):
    return as_page(report_of(figures, catalogue, language), figures, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_needs_nothing_but_itself(figures, catalogue, language):
    text = page_of(figures, catalogue, language)
    page = Page(text)
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in page.elements}
    assert not re.search(r"https?:|url\(|@import|src=|href=", text)
    assert page.all("html") == [{"lang": "en" if language == "en" else "zh-Hans"}]
    policy = [m["content"] for m in page.all("meta") if "http-equiv" in m]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_each_picture_says_in_words_what_it_shows_and_has_its_table(figures, catalogue):
    text = page_of(figures, catalogue)
    page = Page(text)
    pictures = [svg for svg in page.all("svg") if svg.get("aria-hidden") != "true"]
    assert len(pictures) > 8
    assert all(svg["role"] == "img" and len(svg["aria-label"]) > 15 for svg in pictures)
    assert len(page.all("details")) == len(pictures)
    tables = text.count("<table")
    assert tables == len(page.all("table")) == text.count("<tbody>")
    assert all(scope in ("row", "col") for scope in (th["scope"] for th in page.all("th")))
    assert next(tag for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)) == "h1"


def test_pictures_are_whole_svg(figures, catalogue):
    for svg in re.findall(r"<svg.*?</svg>", page_of(figures, catalogue), re.DOTALL):
        ElementTree.fromstring(svg)


def test_names_of_the_content_are_words_and_no_markup(catalogue):
    bad = "<img src=x onerror=alert(1)>\"'&\u202e"
    exhibits = tuple(replace(e, title=LocalizedText(bad, bad)) for e in catalogue.exhibits)
    evil = replace(
        catalogue, exhibits=exhibits, museum=replace(catalogue.museum, name=LocalizedText(bad, bad))
    )
    rows = [
        Row("2026-10-01T09", "begun", "", 2),
        Row("2026-10-01", "exhibit", "apple-lisa", 2),
        Row("2026-10-01", "exhibit", "<b>gone", 2),
        Row("2026-10-01", "unanswered", "<script>x", 2),
        Row("2026-10", "touch", "<i> 48x27 1 1", 9),
        Row("2026-10-01T09", "screen", "<u>", 2),
    ]
    text = page_of(figures_of(rows, evil), evil)
    page = Page(text)
    assert not {"img", "b", "i", "u", "script"} & {tag for tag, _ in page.elements}
    assert "\u202e" not in text
    assert "<script>x" in "".join(page.words)


def test_touches_are_a_picture_of_each_screen_by_levels():
    cells = [Row("2026-10", "touch", f"home 48x27 {c} 3", 100) for c in (4, 5, 6)]
    cells.append(Row("2026-10", "touch", "home 48x27 40 20", 1))
    cells.append(Row("2026-10", "touch", "case 27x48 3 40", 50))
    figures = figures_of([Row("2026-10-01T09", "begun", "", 1), *cells], None)
    text = page_of(figures, None)
    assert '<path class="level8" d="M4 3h3v1h-3z"/>' in text
    assert '<path class="level1" d="M4 3h3v1h-3zM40 20h1v1h-1z"/>' in text
    assert "The museum on its canal: 301 touches, most of them upper left (100%)." in text
    assert 'class="heat" viewBox="0 0 27 48"' in text
    assert "here October 2026" in text


def test_nothing_counted_is_said(catalogue):
    figures = figures_of([], catalogue)
    text = "".join(as_lines(report_of(figures, catalogue, "en"), Terminal(80, blocks=True)))
    assert "Nothing was counted in this time." in text
    assert "这段时间没有计数。" in page_of(figures, catalogue, "zh")


@pytest.mark.parametrize("upright", [False, True])
def test_every_screen_has_an_outline_that_lies_on_it(upright):
    wide, high = reversed(CELLS) if upright else CELLS
    for screen in set(Screen) - {Screen.PREPARING}:
        boxes = outline_of(screen, upright=upright)
        assert boxes != outline_of("another", upright=upright), screen
        for box in boxes:
            assert 0 <= box.left < box.left + box.width <= wide, (screen, box)
            assert 0 <= box.top < box.top + box.height <= high, (screen, box)


def test_the_highest_column_is_told_as_each_language_counts():
    days = [(lang, n) for lang in ("en", "zh") for n in (1, 2.5, 1300)]
    assert [Words(lang).visits("2 Oct", n) for lang, n in days] == [
        "2 Oct: 1 visit", "2 Oct: 2.5 visits", "2 Oct: 1,300 visits",
        "2 Oct：1次", "2 Oct：2.5次", "2 Oct：1,300次",
    ]  # fmt: skip
