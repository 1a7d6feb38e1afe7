"""Years, decades, and the places of a strip in time."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.timeline.canal import PICTURES, YEARS
from kiosk.timeline.decades import Decade, clusters_of, decades_of
from kiosk.timeline.moments import Moment, moments_of, years_of
from kiosk.timeline.strip import Strip


def moments(*years):
    return [Moment(f"e{n}", n % 6, year) for n, year in enumerate(years)]


def test_exhibits_come_by_year_and_within_a_year_by_area(content):
    order = [(moment.year, moment.thread) for moment in moments_of(content)]
    assert order == sorted(order)
    assert len(order) == len(content.exhibits)


def test_no_year_is_left_out_and_a_long_silence_stands_as_one():
    years = years_of(moments(1990, 1990, 1992, 1999))
    assert [(y.first, y.last, y.numbers) for y in years] == [
        (1990, 1990, (0, 1)),
        (1991, 1991, ()),
        (1992, 1992, (2,)),
        (1993, 1998, ()),
        (1999, 1999, (3,)),
    ]
    assert years_of([]) == []


def test_the_museum_has_its_decades_from_1858_until_it_opened(content):
    decades = decades_of(moments_of(content), 2023, 9)
    assert [decade.first for decade in decades] == [
        1858, 1960, 1970, 1980, 1990, 2000, 2010, 2020, 2023,
    ]  # fmt: skip
    assert [decade.whole for decade in decades] == [False, *[True] * 6, False, False]


@pytest.mark.parametrize("most", [2, 3, 5, 9, 30])
@pytest.mark.parametrize(
    "years", [(1969,), (2023,), (2030,), (1000, 2024), (1960, 1969), (1858, 1865, 1994, 2024)]
)
def test_decades_take_every_exhibit_and_are_no_more_than_there_is_room_for(years, most):
    given = moments(*years)
    decades = decades_of(given, 2023, most)
    assert len(decades) <= most
    assert (decades[0].first, decades[-1].last) == (years[0], years[-1])
    for before, after in pairwise(decades):
        assert after.first == before.last + 1
    clusters = clusters_of(given, decades)
    assert sum(cluster.size for cluster in clusters) == len(years)


def test_without_exhibits_there_are_no_decades():
    assert decades_of([], 2023, 9) == ()
    assert clusters_of([], ()) == ()


def test_a_cluster_knows_its_first_exhibit():
    given = moments(1990, 1991, 1991, 2001)
    given[2] = given[2]._replace(thread=0)
    decades = (Decade(1990, 1999, True), Decade(2000, 2009, True))
    assert [(c.decade, c.thread, c.size, c.number) for c in clusters_of(given, decades)] == [
        (0, 0, 2, 0), (0, 1, 1, 1), (1, 3, 1, 3),
    ]  # fmt: skip


@pytest.mark.parametrize("step", [YEARS, PICTURES])
@pytest.mark.parametrize("view", ["lying", "upright"])
def test_a_place_along_the_strip_is_a_time_and_leads_back(canals, room, view, step):
    strip = canals["en"].strip(step, room(view))
    for part in range(100):
        place = strip.spans[0].begin + (strip.extent - strip.spans[0].begin) * part / 100
        assert strip.place_of(strip.year_at(place)) == pytest.approx(place, abs=0.5)
    assert strip.year_at(-500) == strip.spans[0].first
    assert strip.place_of(0) == 0
    assert strip.place_of(9999) == pytest.approx(strip.extent)


def test_an_exhibit_is_in_its_year(canals, room):
    canal = canals["en"]
    for view in ("lying", "upright"):
        strip = canal.strip(YEARS, room(view))
        for one in strip.placed:
            place = one.box.y + 1 if strip.upright else one.box.x + 1
            assert int(strip.year_at(place)) == canal.moments[one.number].year


def test_an_empty_strip_has_no_time():
    assert Strip(False, 0.0).year_at(10) == 0
    assert Strip(False, 0.0).place_of(1990) == 0
    assert Strip(False, 0.0).seen(0, 100) == (0, 0)


@pytest.mark.parametrize("step", [YEARS, PICTURES])
def test_what_is_seen_is_all_that_lies_there(canals, room, step):
    strip = canals["1380"].strip(step, room("lying"))
    first, last = strip.seen(20000, 22000)
    seen = {one.number for one in strip.placed[first:last]}
    there = {
        one.number
        for one in strip.placed
        if one.box.x < 22000 and one.box.x + one.box.width > 20000
    }
    assert there <= seen
    assert len(seen) < 120
