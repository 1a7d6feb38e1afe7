"""Where lights lie: apart from each other, on the water, and the same each time."""

from __future__ import annotations

import math
import time
from itertools import pairwise

import pytest

from kiosk.connections.collection import Collection, Key, Light, Sign, collection_of
from kiosk.connections.layout import Pond, berths_of, laid_out
from kiosk.spatial_navigation import Box

AREAS = tuple("abcdef")
WIDE = Pond(Box(40, 32, 1840, 900), (Box(0, 0, 580, 190), Box(1560, 110, 290, 90)))
UPRIGHT = Pond(Box(32, 320, 1016, 1250))
LOW = Pond(Box(40, 16, 1840, 240))


def collection(exhibits, lanterns=34):
    """Exhibits in turn of six areas, each with a thread to three lanterns, or as many as are."""
    lights = [
        Light(Key(Sign.EXHIBIT, f"e{area}{n}"), area, 1900 + n)
        for area in AREAS
        for n in range(exhibits)
        if (n + ord(area)) % 6 == 0 or exhibits < 6
    ][:exhibits]
    number = len(lights)
    lights += [Light(Key(Sign.STORY, f"s{n}")) for n in range(lanterns)]
    threads = [
        (n, number + (n * 7 + k * 11) % lanterns)
        for n in range(number)
        for k in range(min(3, lanterns))
    ]
    return Collection(AREAS, tuple(lights), tuple(sorted(set(threads))))


def nearest_neighbours(layout):
    return [
        min(math.dist(a, b) for m, b in enumerate(layout.points) if m != n)
        for n, a in enumerate(layout.points)
    ]


@pytest.mark.parametrize("pond", [WIDE, UPRIGHT, LOW], ids=["wide", "upright", "low"])
@pytest.mark.parametrize("number", [0, 1, 2, 7, 138, 1380])
def test_lights_lie_apart_on_the_water_and_off_what_is_clear(pond, number):
    layout = laid_out(collection(number), pond)
    assert len(layout.points) == number + 34
    for x, y in layout.points:
        assert pond.box.left <= x <= pond.box.right and pond.box.top <= y <= pond.box.bottom
        for box in pond.clear:
            assert not (box.left < x < box.right and box.top < y < box.bottom)
    room = math.sqrt(pond.box.width * pond.box.height / len(layout.points))
    assert min(nearest_neighbours(layout)) > room * 0.25


def test_a_finger_has_room_for_each_light_of_the_museum():
    assert min(nearest_neighbours(laid_out(collection(138), WIDE))) >= 55


def test_without_any_light_there_is_none_to_touch():
    layout = laid_out(collection(0, lanterns=0), WIDE)
    assert layout.points == () and layout.nearest(5, 5) is None


def test_the_nearest_is_found_within_reach_only():
    layout = laid_out(collection(138), WIDE)
    x, y = layout.points[12]
    assert layout.nearest(x + 3, y - 3) == 12
    assert layout.nearest(x + 3, y - 3, reach=2) is None


def test_the_same_lights_come_to_the_same_places():
    assert laid_out(collection(138), WIDE) == laid_out(collection(138), WIDE)


def test_the_further_out_the_earlier():
    layout = laid_out(collection(138), UPRIGHT)
    x, y = UPRIGHT.box.middle

    def far(n):
        return math.hypot(
            (layout.points[n][0] - x) / UPRIGHT.box.width,
            (layout.points[n][1] - y) / UPRIGHT.box.height,
        )

    lights = collection(138).lights
    for area in AREAS:
        here = [n for n, light in enumerate(lights) if light.area == area]
        thirds = [here[: len(here) // 3], here[-len(here) // 3 :]]
        outer, inner = (sum(map(far, third)) / len(third) for third in thirds)
        assert outer > inner * 1.1


def test_areas_do_not_mix():
    layout, lights = laid_out(collection(138), UPRIGHT), collection(138).lights
    for n, light in enumerate(lights[:138]):
        others = sorted(range(138), key=lambda m: math.dist(layout.points[m], layout.points[n]))
        assert lights[others[1]].area == light.area


def test_every_thread_has_its_ends(museum):
    collected = collection_of(museum)
    layout = laid_out(collected, WIDE)
    assert [(t.exhibit, t.lantern) for t in layout.threads] == list(collected.threads)


def test_ten_times_the_collection_takes_hardly_more_than_ten_times_as_long():
    def seconds(number):
        best = math.inf
        for _ in range(2):
            began = time.process_time()
            laid_out(collection(number), WIDE)
            best = min(best, time.process_time() - began)
        return best

    assert seconds(1380) < 12 * seconds(138)


@pytest.mark.parametrize(
    ("areas", "berths"),
    [(0, []), (1, [0]), (2, [0, 3]), (3, [0, 2, 3]), (6, [0, 1, 2, 3, 4, 5])],
)
def test_names_stand_where_their_lights_are(areas, berths):
    assert berths_of(areas) == berths


def test_names_have_places_of_their_own_up_to_six():
    for areas in range(1, 7):
        assert all(a < b for a, b in pairwise(berths_of(areas)))
