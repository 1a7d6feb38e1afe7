"""Figures out of counters."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import date

import pytest

from kiosk.stats.figures import figures_of
from kiosk.visit_counts.counts_file import FILE_NAME
from kiosk.visit_counts.kinds import OTHER, UNDATED, Kind
from kiosk.visit_counts.reading import CannotReadCountsError, Row, read_counts


def begun(period, number=1):
    return Row(period, "begun", "", number)


def test_a_whole_month_adds_up(figures):
    assert figures.visits == 300
    assert sum(figures.days.values()) == sum(figures.hours.values()) == 300
    for kind in (Kind.ENDED, Kind.LENGTH, Kind.LANGUAGE, Kind.LAST_SCREEN):
        assert sum(figures.numbers(kind).values()) == 300, kind
    assert set(figures.hours) <= set(range(9, 18))
    assert figures.numbers(Kind.EXHIBIT)["china-first-router"] > 30
    assert 60 < figures.median_seconds < 600


def test_days_months_and_a_wrong_clock_are_told_apart():
    rows = [begun("2026-10-01T09", 2), begun("2026-10-01T10"), begun("2026-09", 5), begun(UNDATED)]
    figures = figures_of(rows, None)
    assert (figures.visits, figures.merged, figures.undated) == (8, 5, 1)
    assert figures.days == {"2026-10-01": 3}
    assert figures.months == {"2026-10": 3, "2026-09": 5}
    assert figures.busiest_hour == 9


def test_weekdays_are_means_of_the_days_that_had_visitors():
    rows = [begun("2026-10-05T09", 10), begun("2026-10-12T09", 20), begun("2026-10-06T09", 4)]
    assert figures_of(rows, None).weekdays == {0: 15, 1: 4}


@pytest.mark.parametrize(
    ("lengths", "median"),
    [
        ({}, None),
        ({"60": 10}, 90.0),
        ({"0": 1, "60": 2, "600": 1}, 90.0),
        ({"1800": 4}, 2700.0),
    ],
)
def test_the_median_lies_within_its_bucket(lengths, median):
    rows = [Row("2026-10-01T09", "length", name, number) for name, number in lengths.items()]
    assert figures_of(rows, None).median_seconds == median


def test_what_nobody_opened_is_there_too(catalogue):
    figures = figures_of([], catalogue)
    assert figures.numbers(Kind.EXHIBIT)["apple-lisa"] == 0
    assert set(figures.numbers(Kind.EXHIBIT)) == {e.id for e in catalogue.exhibits}
    links = sum(len(e.stories) + len(e.cases) for e in catalogue.exhibits)
    assert [link.taken for link in figures.links_on] == [0] * links


def link_rows(*links):
    for exhibit, story, taken, openings in links:
        yield Row("2026-10-01", "exhibit", exhibit, openings)
        yield Row("2026-10-01", "to story", f"{exhibit} {story}", taken)


def test_a_link_that_was_taken_once_is_not_the_best():
    rows = [*link_rows(("rare", "s", 1, 1), ("often", "s", 100, 200), ("seldom", "s", 5, 200))]
    figures = figures_of(rows, None)
    assert [link.exhibit for link in figures.links_on] == ["often", "rare", "seldom"]


def test_links_back_are_of_the_openings_of_where_they_begin():
    rows = [
        Row("2026-10-01", "case", "a-case", 40),
        Row("2026-10-01", "from case", "a-case apple-lisa", 10),
    ]
    (link,) = figures_of(rows, None).links_back
    assert link == ("case", "apple-lisa", "a-case", 10, 40)


def test_words_typed_once_are_shown_to_nobody():
    day = [Row("2026-10-01", "unanswered", w, n) for w, n in (("once", 1), (OTHER, 9), ("two", 1))]
    figures = figures_of([*day, Row("2026-10-02", "unanswered", "two", 1)], None)
    assert figures.unanswered == [("two", 2)]


def test_what_had_no_room_for_its_name_is_no_place_and_no_link():
    rows = [
        Row("2026-10", "touch", OTHER, 3),
        Row("2026-10", "touch", "home 48x27 1 2", 3),
        Row("2026-10-01", "to story", OTHER, 3),
        Row("2026-10-01", "from story", OTHER, 3),
    ]
    figures = figures_of(rows, None)
    assert {touches.screen for touches in figures.touches} == {"home", OTHER}
    assert figures.links_on == figures.links_back == ()


def test_a_time_has_the_days_and_months_that_lie_in_it(visited):
    file = visited / "counts.sqlite"
    since, until = date(2026, 10, 10), date(2026, 10, 11)
    found = read_counts(file, since, until)
    assert {row.period[:10] for row in found} == {"2026-10", "2026-10-10", "2026-10-11"}
    assert {row.kind for row in found if len(row.period) == 7} == {"touch"}
    assert read_counts(file, date(2026, 11, 1), None) == []
    assert read_counts(file, None, date(2026, 9, 30)) == []
    every = read_counts(file, date(2026, 10, 1), date(2026, 10, 30))
    assert every == read_counts(file, None, None)


def test_rows_that_no_kiosk_has_written_are_left_out(visited, rows, tmp_path, catalogue):
    forged = tmp_path / FILE_NAME
    shutil.copy(visited / FILE_NAME, forged)
    with closing(sqlite3.connect(forged)) as database, database:
        database.executemany(
            "INSERT INTO counts VALUES (?, ?, ?, 1)",
            [
                ("abc", "begun", ""), ("2026-13", "begun", ""), ("2026-10-05Tx", "begun", ""),
                ("2026-10", "touch", "x"), ("2026-10", "touch", "home 48x27 a b"),
            ],
        )  # fmt: skip
    assert sorted(read_counts(forged, None, None)) == sorted(rows)
    assert figures_of(read_counts(forged, None, None), catalogue).visits == 300


def test_a_pipe_in_the_place_of_the_counts_is_named(tmp_path):
    pipe = tmp_path / FILE_NAME
    os.mkfifo(pipe)
    with pytest.raises(CannotReadCountsError, match="is not an ordinary file"):
        read_counts(pipe, None, None)
