"""What of a visit is counted, and that no more can be read from the file than that."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing

import pytest

from kiosk.visit.place import Screen
from kiosk.visit.reading_settings import ReadingSettings, TextSize
from kiosk.visit.visit import Visit
from kiosk.visit_counts.kinds import LENGTHS, Use, length_name, touch_name, unanswered_name
from kiosk.visit_counts.tally import Search, Tally
from tests.visit_counts.simulated import Museum, small_catalogue

LISA, ROUTER, STORY = "apple-lisa", "china-first-router", "first-internet-museum"


@pytest.fixture(scope="module")
def catalogue():
    return small_catalogue()


class Visitor:
    """Does something, and the tally is told as the bridge tells it."""

    def __init__(self, catalogue, counters, start):
        self.visit, self.seconds = Visit(catalogue), 0.0
        self._counters, self._counts = counters, counters.open()
        self.tally = Tally(self.visit, self._counts, start, lambda: self.seconds)

    def does(self, wish, *what, after=1.0, found=False, left=False):
        self.seconds += after
        getattr(self.visit, wish)(*what)
        place = self.visit.place
        search = Search(place.id, found) if place.screen is Screen.SEARCH else Search()
        self.tally.arrived(left=left, search=search)

    def leaves(self):
        self.does("end", after=105, left=True)

    def counted(self, kind):
        self._counts.close()
        return {name: n for (k, name), n in self._counters.numbers().items() if k == kind}


@pytest.fixture
def visitor(catalogue, counters):
    def come(start=None):
        return Visitor(catalogue, counters, start or ReadingSettings())

    return come


def test_a_visit_counts_once_and_where_it_ends(visitor):
    v = visitor()
    for _ in range(2):
        v.does("begin")
        v.does("choose", Screen.SEARCH)
        v.leaves()
    assert v.counted("begun") == {"": 2}
    assert v.counted("last screen") == {"search": 2}
    assert v.counted("screen") == {"home": 2, "search": 2}


@pytest.mark.parametrize(
    ("ways", "left", "ending"),
    [
        ([("open_exhibit", LISA)], True, "idle"),
        ([("open_exhibit", LISA), ("home",)], True, "home"),
        ([("open_exhibit", LISA)], False, "staff"),
    ],
)
def test_how_a_visit_ends(visitor, ways, left, ending):
    v = visitor()
    v.does("begin")
    for way in ways:
        v.does(*way)
    v.does("end", left=left)
    assert v.counted("ended") == {ending: 1}


def test_a_visit_that_its_visitor_ends_is_no_closing_by_staff(visitor):
    v = visitor()
    for takes_leave in (True, False):
        v.does("begin")
        if takes_leave:
            v.tally.take_leave()
        v.does("end")
    assert v.counted("ended") == {"visitor": 1, "staff": 1}


def test_nothing_tells_what_a_visitor_keeps(visitor):
    v = visitor()
    v.does("begin")
    v.does("open_exhibit", LISA)
    v.does("keep_or_let_go")
    v.does("choose", Screen.MY_VISIT)
    v.leaves()
    assert v.counted("screen") == {"home": 1, "exhibit": 1, "my-visit": 1}
    kinds = {kind for kind, _ in v._counters.numbers()}
    assert kinds == {"begun", "ended", "length", "language", "last screen", "screen", "exhibit"}


def test_a_kiosk_that_closes_ends_the_visit_and_only_once(visitor):
    v = visitor()
    v.tally.close()
    v.does("begin")
    v.tally.close()
    v.tally.close()
    assert v.counted("ended") == {"staff": 1}


def test_a_visit_is_as_long_as_somebody_is_there(visitor):
    v = visitor()
    v.does("begin")
    v.seconds += 100
    v.tally.present()
    v.leaves()
    assert v.counted("length") == {"60": 1}


@pytest.mark.parametrize(("seconds", "name"), [(0, "0"), (14.9, "0"), (15, "15"), (9e9, "1800")])
def test_lengths_have_their_buckets(seconds, name):
    assert length_name(seconds) == name
    assert str(LENGTHS[-1]) == "1800"


def test_what_is_opened_counts_once_a_visit_and_going_back_counts_for_nothing(visitor):
    v = visitor()
    v.does("begin")
    v.does("open_exhibit", LISA)
    v.does("look_closer")
    v.does("back")
    v.does("open_story", STORY)
    v.does("back")
    v.does("open_story", STORY)
    assert v.counted("exhibit") == {LISA: 1}
    assert v.counted("closer") == {LISA: 1}
    assert v.counted("story") == {STORY: 1}
    assert v.counted("to story") == {f"{LISA} {STORY}": 1}
    assert v.counted("from story") == {}


def test_another_visitor_counts_again(visitor):
    v = visitor()
    for _ in range(2):
        v.does("begin")
        v.does("open_exhibit", LISA)
        v.leaves()
    assert v.counted("exhibit") == {LISA: 2}


def test_which_links_lead_on_both_ways(visitor, catalogue):
    v = visitor()
    case = catalogue.cases[0].id
    v.does("begin")
    v.does("open_story", STORY)
    v.does("open_exhibit", ROUTER)
    v.does("open_case", case)
    v.does("open_exhibit", LISA)
    assert v.counted("from story") == {f"{STORY} {ROUTER}": 1}
    assert v.counted("to case") == {f"{ROUTER} {case}": 1}
    assert v.counted("from case") == {f"{case} {LISA}": 1}
    assert v.counted("to story") == {}


def test_a_step_along_the_wall_and_back_to_a_story_is_no_link(visitor):
    v = visitor()
    v.does("begin")
    v.does("open_story", STORY)
    v.does("open_exhibit", ROUTER)
    v.does("step_along_wall", 1)
    v.does("back")
    assert v.counted("to story") == {}


def test_tours_started_and_finished(visitor):
    v = visitor()
    v.does("begin")
    v.does("start_tour", "two")
    assert v.visit.route is not None
    v.does("home")
    v.leaves()
    v.does("begin")
    v.does("start_tour", "two")
    v.does("step_along_tour", 1)
    v.does("step_along_tour", 1)
    assert v.counted("tour started") == {"two": 2}
    assert v.counted("tour finished") == {"two": 1}


def test_a_tour_that_is_left_does_not_start_again_by_itself(visitor):
    v = visitor()
    v.does("begin")
    v.does("start_tour", "two")
    v.leaves()
    v.does("begin")
    assert v.counted("tour started") == {"two": 1}


def type_in(v, *words):
    """Each word letter by letter; it finds something if it begins with li."""
    for word in words:
        v.does("type", word, found=word.startswith("l"))


def test_a_search_counts_when_it_is_left_and_keeps_no_words_of_an_answer(visitor):
    v = visitor()
    v.does("begin")
    v.does("choose", Screen.SEARCH)
    type_in(v, "l", "li", "lis", "li", "lis")
    v.does("open_exhibit", LISA)
    v.does("back", found=True)
    v.does("back")
    assert v.counted("search") == {"found": 1}
    assert v.counted("unanswered") == {}


def test_a_search_without_an_answer_keeps_its_words_once(visitor):
    v = visitor()
    v.does("begin")
    v.does("choose", Screen.SEARCH)
    type_in(v, "w", "we", "wec", "we", "w", "", "x", "xy")
    v.leaves()
    assert v.counted("search") == {"nothing": 2}
    assert v.counted("unanswered") == {"wec": 1, "xy": 1}


def test_a_word_rubbed_out_and_mended_is_one_search_in_vain_and_one_found(visitor):
    v = visitor()
    v.does("begin")
    v.does("choose", Screen.SEARCH)
    type_in(v, "l", "lx")
    v.does("type", "lxx", found=False)
    type_in(v, "l", "li")
    v.does("open_exhibit", LISA)
    assert v.counted("search") == {"nothing": 1, "found": 1}
    assert v.counted("unanswered") == {"lxx": 1}


def test_an_empty_search_is_none(visitor):
    v = visitor()
    v.does("begin")
    v.does("choose", Screen.SEARCH)
    v.does("back")
    assert v.counted("search") == {}


def test_words_are_kept_plain_and_short():
    assert unanswered_name("  café   \t latte ") == "café latte"
    assert len(unanswered_name("a" * 99)) == 40


def test_ways_of_reading_count_once_a_visit_and_only_what_was_chosen(visitor):
    calm = ReadingSettings(calm_motion=True)
    v = visitor(calm)
    v.tally.reads(ReadingSettings("zh", calm_motion=True))
    v.does("begin")
    for _ in range(2):
        v.tally.reads(ReadingSettings("zh", TextSize.LARGEST, calm_motion=True, low_reach=True))
    v.tally.uses(Use.READ_ALOUD)
    v.tally.reads(ReadingSettings("zh", calm_motion=True, high_contrast=True, scanning=True))
    v.leaves()
    v.tally.reads(calm)
    v.tally.uses(Use.KEYS)
    assert v.counted("use") == {
        "text 200": 1, "low reach": 1, "read aloud": 1, "high contrast": 1, "scanning": 1,
    }  # fmt: skip
    assert v.counted("language") == {"zh": 1}


@pytest.mark.parametrize(
    ("x", "y", "upright", "name"),
    [
        (0.0, 0.0, False, "home 48x27 0 0"),
        (0.999, 0.999, False, "home 48x27 47 26"),
        (1.0, 1.2, True, "home 27x48 26 47"),
        (-0.1, 0.5, True, "home 27x48 0 24"),
    ],
)
def test_touches_have_their_cells(x, y, upright, name):
    assert touch_name("home", x, y, upright=upright) == name


def test_a_touch_counts_on_the_screen_it_touches(visitor):
    v = visitor()
    v.tally.touched(0.5, 0.5, upright=False)
    v.does("begin")
    v.tally.touched(0.5, 0.5, upright=False)
    assert v.counted("touch") == {"attract 48x27 24 13": 1, "home 48x27 24 13": 1}
    assert v.counted("begun") == {"": 1}


def test_nothing_in_the_file_is_finer_than_the_hour_or_orders_a_visit(catalogue, counters):
    def opened(clock):
        counts = counters.open()
        counts._clock = clock
        return counts

    museum = Museum(catalogue, opened)
    museum.month(120)
    museum.counts.close()
    with closing(sqlite3.connect(counters.file)) as database:
        tables = database.execute("SELECT sql FROM sqlite_master").fetchall()
    assert len(tables) == 1  # no other table, no index
    columns = re.findall(r"(\w+) (?:TEXT|INTEGER)", tables[0][0])
    assert columns == ["period", "kind", "name", "number"]
    assert "WITHOUT ROWID" in tables[0][0]  # rows in the order of their keys, not of their coming
    rows = counters.rows()
    assert rows == sorted(rows)
    assert len(rows) > 500
    forms = {
        "touch": r"\d{4}-\d\d", "begun": r"\d{4}-\d\d-\d\dT\d\d", "ended": r"\d{4}-\d\d-\d\dT\d\d",
        "length": r"\d{4}-\d\d-\d\dT\d\d", "screen": r"\d{4}-\d\d-\d\dT\d\d",
    }  # fmt: skip
    for period, kind, name, _ in rows:
        assert re.fullmatch(forms.get(kind, r"\d{4}-\d\d-\d\d"), period), kind
        assert not re.search(r"\d\d:\d\d", name)
    counted = counters.numbers()
    assert counted["begun", ""] == 120
    for kind in ("ended", "length", "language", "last screen"):
        assert sum(n for (k, _), n in counted.items() if k == kind) == 120, kind
