"""All halls on one plan, and where the visitor stands on it."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.media.halls import Plan, Viewpoint, read_halls
from kiosk.paths import ASSETS, CONTENT
from kiosk.visit.museum_plan import museum_plan, standing


def hall(area, width, length, here=(0.5, 0.75), exhibits=()):
    outline = ((0, 0), (1, 0), (1, 1), (0, 1))
    plan = Plan(outline, here, (width, length), exhibits)
    return Viewpoint(area, "entrance", Path(), (), (), (), plan)


FOUR = {name: hall(name, 10, 20) for name in "abcd"}


def boxes(plan):
    return {one.area: one.box for one in plan.halls}


def test_the_way_leads_out_above_and_back_below():
    at = boxes(museum_plan(FOUR, upright=False))
    assert at["a"][0] < at["b"][0]
    assert at["a"][1] == at["b"][1] < at["c"][1] == at["d"][1]
    assert at["c"][0] == pytest.approx(at["b"][0])
    assert at["d"][0] == at["a"][0]
    assert at["a"][2:] == (20, 10)  # lengthwise along the way


def test_upright_it_leads_up_on_the_left_and_down_on_the_right():
    at = boxes(museum_plan(FOUR, upright=True))
    assert at["a"][1] > at["b"][1]
    assert at["a"][0] == at["b"][0] < at["c"][0] == at["d"][0]
    assert at["a"][2:] == (10, 20)


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_no_hall_lies_on_another_or_beyond_the_plan(upright, count):
    halls = {str(n): hall(str(n), 8 + 3 * n, 30 - 4 * n) for n in range(count)}
    plan = museum_plan(halls, upright=upright)
    for left, top, width, height in boxes(plan).values():
        assert left >= 0 and top >= 0
        assert left + width <= plan.size[0] + 1e-9 and top + height <= plan.size[1] + 1e-9
    for one, other in combinations(boxes(plan).values(), 2):
        across = max(one[0], other[0]) - min(one[0] + one[2], other[0] + other[2])
        down = max(one[1], other[1]) - min(one[1] + one[3], other[1] + other[3])
        assert max(across, down) >= 2
    assert len(plan.ways) == (count if count > 2 else count - 1)


@pytest.mark.parametrize(
    ("upright", "area", "heading"),
    [(False, "a", 90), (False, "d", 270), (True, "a", 0), (True, "d", 180)],
)
def test_one_stands_near_the_gate_one_came_in_by_and_looks_along_the_way(upright, area, heading):
    plan = museum_plan(FOUR, upright=upright)
    stands = standing(plan, FOUR[area], 0, upright=upright)
    assert stands.heading == heading
    left, top, width, height = boxes(plan)[area]
    # three quarters down the hall's own plan, which leads upwards
    expected = {
        90: (left + width / 4, top + height / 2),
        270: (left + width * 3 / 4, top + height / 2),
        0: (left + width / 2, top + height * 3 / 4),
        180: (left + width / 2, top + height / 4),
    }
    assert stands.at == pytest.approx(expected[heading])
    assert standing(plan, FOUR[area], 90, upright=upright).heading == (heading + 90) % 360


def test_what_is_on_the_right_of_the_way_stays_there():
    halls = FOUR | {"a": hall("a", 10, 20, exhibits=(("lisa", (0.9, 0.5)),))}
    (_, lying), *_ = museum_plan(halls, upright=False).halls[0].exhibits
    (_, upright), *_ = museum_plan(halls, upright=True).halls[0].exhibits
    assert lying == pytest.approx((10, 9))  # below, for one walks to the right
    assert upright == pytest.approx((9, 10))


def test_every_exhibit_of_the_museum_stands_in_its_hall():
    halls = read_halls(ASSETS / "halls")
    catalogue = read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")
    first = {area.id: halls[area.id]["entrance"] for area in catalogue.areas}
    for upright in (False, True):
        plan = museum_plan(first, upright=upright)
        assert [one.area for one in plan.halls] == [area.id for area in catalogue.areas]
        for one in plan.halls:
            there = {exhibit.id for exhibit in catalogue.exhibits_in(one.area)}
            assert {exhibit for exhibit, _ in one.exhibits} == there
            for _, (x, y) in one.exhibits:
                assert 0 < x < one.box[2] and 0 < y < one.box[3]


def test_a_hall_without_a_plan_is_left_out_and_has_no_place():
    bare = Viewpoint("e", "entrance", Path(), (), (), (), None)
    plan = museum_plan({**FOUR, "e": bare}, upright=False)
    assert len(plan.halls) == 4
    with pytest.raises(LookupError):
        standing(plan, bare, 0, upright=False)
