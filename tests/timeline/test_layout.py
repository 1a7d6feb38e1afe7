"""Nothing overlaps along the canal, whatever stands there and however large its words are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from kiosk.timeline.canal import PICTURES, YEARS
from kiosk.timeline.strip import LIGHT, Box

CANALS = ("en", "zh", "0", "1", "1380")
VIEWS = ("lying", "upright", "lowered")
READINGS = (1.0, 1.25, 1.5, 2.0)
every = pytest.mark.parametrize("reading", READINGS)
each_view = pytest.mark.parametrize("view", VIEWS)
each_canal = pytest.mark.parametrize("name", CANALS)


def apart(boxes, gap):
    """Asserts that no two of them are nearer than the gap; swept along their longer way."""
    if max((box.y for box in boxes), default=0) > max((box.x for box in boxes), default=0):
        boxes = [Box(box.y, box.x, box.height, box.width) for box in boxes]
    boxes = sorted(boxes)
    for number, one in enumerate(boxes):
        for other in boxes[number + 1 :]:
            if other.x >= one.x + one.width + gap:
                break
            beside = other.y >= one.y + one.height + gap or one.y >= other.y + other.height + gap
            assert beside, (one, other)


def along(box, upright):
    return (box.y, box.y + box.height) if upright else (box.x, box.x + box.width)


@each_canal
@each_view
@every
@pytest.mark.parametrize("step", [YEARS, PICTURES])
def test_nothing_overlaps_on_a_strip_and_everything_is_there(
    canals, strips, room, name, view, reading, step
):
    canal, here = canals[name], room(view, reading)
    strip = strips(name, step, view, reading)
    touched = [one.box for one in strip.placed]
    touched += [one.box for one in strip.moored if not one.heading]
    apart(touched, here.gap - 0.01)
    apart([one.box for one in strip.moored if one.heading] + touched, 0)
    assert sorted(one.number for one in strip.placed) == list(range(len(canal.moments)))
    assert len([m for m in strip.moored if not m.heading]) == sum(map(len, canal.berths))
    for box in touched:
        assert box.width >= here.target - 0.01
        assert box.height >= here.target - 0.01
        begin, end = along(box, strip.upright)
        assert begin >= 0
        assert end <= strip.extent
        across = (box.x, box.x + box.width) if strip.upright else (box.y, box.y + box.height)
        assert across[0] >= 0
        assert across[1] <= (here.width if strip.upright else here.height)


@each_canal
@each_view
@every
@pytest.mark.parametrize("step", [YEARS, PICTURES])
def test_within_an_exhibit_its_light_picture_and_words_are_apart(strips, name, view, reading, step):
    strip = strips(name, step, view, reading)
    radius = LIGHT * 8 / 2
    for one in strip.placed:
        x, y = one.light
        light = Box(x - radius, y - radius, 2 * radius, 2 * radius)
        parts = [box for box in (light, one.words, one.picture) if box.width]
        apart(parts, -0.01)
        assert one.words.y >= 0
        assert one.words.y + one.words.height <= one.box.height + 0.01
        assert one.words.x + one.words.width <= one.box.width + 0.01


@each_canal
@each_view
def test_lights_lie_on_the_thread_of_their_area(canals, strips, name, view):
    canal = canals[name]
    for step in (YEARS, PICTURES):
        strip = strips(name, step, view)
        for one in strip.placed:
            middle = strip.threads[canal.moments[one.number].thread]
            at = one.box.x + one.light[0] if strip.upright else one.box.y + one.light[1]
            assert abs(at - middle) <= 8, "it swings by less than a unit"


@each_canal
@each_view
@every
def test_years_follow_each_other_without_a_hole(canals, strips, name, view, reading):
    canal = canals[name]
    for step in (YEARS, PICTURES):
        strip = strips(name, step, view, reading)
        for before, after in pairwise(strip.spans):
            assert after.first == before.last + 1
            assert after.begin == pytest.approx(before.begin + before.extent)
            assert before.extent > 0
        held = {moment.year for moment in canal.moments}
        assert all(span.empty == (span.first not in held) for span in strip.spans[:-1])


def test_a_year_is_as_long_as_its_fullest_lane(canals, room):
    canal, strip = canals["en"], canals["en"].strip(YEARS, room("lying"))
    for span in strip.spans[:-1]:
        lanes = {}
        for one in strip.placed:
            moment = canal.moments[one.number]
            if moment.year == span.first:
                lanes.setdefault(moment.thread, []).append(one.box)
                assert span.begin <= one.box.x
                assert one.box.x + one.box.width <= span.begin + span.extent
        ends = [max(box.x + box.width for box in lane) for lane in lanes.values()]
        if ends:
            assert span.begin + span.extent - max(ends) < 20


@each_canal
@each_view
@every
def test_nothing_overlaps_in_the_decades_and_all_are_counted(canals, room, name, view, reading):
    canal, here = canals[name], room(view, reading)
    overview = canal.overview(here)
    apart([*overview.boxes, overview.quay], -0.01)
    apart([*overview.heads, *overview.boxes], -0.01)
    assert sum(cluster.size for cluster in overview.clusters) == len(canal.moments)
    for box in overview.boxes:
        assert box.width >= here.target - 0.01
        assert box.height >= here.target - 0.01
        assert box.x >= 0
        assert box.x + box.width <= here.width
    if not overview.upright:
        assert overview.quay.y + overview.quay.height <= here.height


@each_canal
@each_view
@every
def test_the_number_of_a_cluster_stands_within_it(canals, room, name, view, reading):
    here = room(view, reading)
    overview = canals[name].overview(here)
    if not overview.named:
        above = 1.6 * here.unit + 0.75 * here.words
        assert all(box.height / 2 >= above for box in overview.boxes)


def test_the_same_museum_is_laid_out_the_same_each_time(canals, room):
    for step in (YEARS, PICTURES):
        assert canals["en"].strip(step, room("lying")) == canals["en"].strip(step, room("lying"))


@pytest.mark.parametrize(
    ("view", "reading", "upright"),
    [
        ("lying", 1.0, False),
        ("lying", 1.5, True),
        ("lying", 2.0, True),
        ("upright", 1.0, True),
        ("lowered", 1.0, True),
    ],
)
def test_time_lies_where_six_threads_have_room(canals, room, view, reading, upright):
    for step in (YEARS, PICTURES):
        assert canals["en"].strip(step, room(view, reading)).upright is upright
    assert canals["en"].overview(room(view, reading)).upright is upright
