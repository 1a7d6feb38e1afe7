"""Where the halls' models leave room for words that the program draws."""

from __future__ import annotations

import importlib
import json
import math

import pytest

from kiosk.paths import ASSETS

HERE = (0.0, -4.0)


@pytest.fixture
def model(monkeypatch):
    """The modules of the models that need no Blender."""
    monkeypatch.syspath_prepend(ASSETS / "models")
    return lambda name: importlib.import_module(f"halls.{name}")


@pytest.fixture
def signs(model):
    return model("signs")


@pytest.fixture
def hall(model):
    outline = [(5, -9), (5, 9), (-5, 9), (-5, -9)]
    return model("hall").Hall("technology", outline, {"entrance": HERE}, None, gate_height=3.7)


@pytest.fixture
def place(model, signs):
    """A plinth to the right of the visitor that looks at them, with a slab that juts out."""
    front = signs.Front(ahead=0.5, low=0.07, high=0.85, width=1.0, overhang=0.15)
    return model("placing").Place(4.0, -4.0, -90.0, front=front)


def always(_point):
    return True


def test_the_board_ahead_looks_back_at_the_visitor(signs, hall):
    told = signs.described(signs.board(hall, "future"), HERE)
    assert told["at"] == [0, pytest.approx(9 + 4 - 0.12 - 0.005), pytest.approx(3.28 - 1.6)]
    assert told["turn"] == 0
    assert told["width"] < 1.7
    assert told["height"] < 0.66


def test_the_board_behind_looks_the_other_way(signs, hall):
    told = signs.described(signs.board(hall, "everything"), HERE)
    assert told["at"][:2] == [0, pytest.approx(-9 + 4 + 0.125)]
    assert told["turn"] == 180


def test_the_front_of_a_plinth_lies_below_its_slab(signs, place):
    face = signs.front(place, HERE)
    told = signs.described(face, HERE)
    assert told["at"][:2] == [pytest.approx(4 - 0.505), 0]
    assert told["turn"] == -90
    low, high = (face.z + s * face.height / 2 for s in (-1, 1))
    assert low > 0.07
    assert high < 0.85 - 0.15 * (1.6 - 0.85) / 3.35  # the slab hides what is above
    assert face.width < 1.0


def test_from_behind_a_plinth_carries_nothing(signs, place):
    assert signs.seen(signs.front(place, HERE), HERE, always)
    assert signs.front(place, (9.0, -4.0)) is None


def test_from_far_aside_a_plinth_carries_nothing(signs, place):
    aside = (3.0, 4.0)
    assert signs.seen(signs.front(place, aside), aside, always) is None


def test_a_plinth_too_low_for_words_carries_none(signs, place):
    place.front = signs.Front(ahead=0.5, low=0.07, high=0.14, width=1.0)
    assert signs.front(place, HERE) is None
    place.front = None
    assert signs.front(place, HERE) is None


def test_words_keep_to_what_is_seen(signs, place):
    """What stands before the edges of a face narrows it; before its middle, it takes it away."""
    whole = signs.front(place, HERE)
    narrowed = signs.seen(whole, HERE, lambda point: abs(point[1] - HERE[1]) < 0.3)
    assert 0.3 <= narrowed.width <= 0.6 < whole.width
    assert (narrowed.x, narrowed.y, narrowed.height) == (whole.x, whole.y, whole.height)
    assert signs.seen(whole, HERE, lambda point: abs(point[1] - HERE[1]) > 0.1) is None


def test_the_grid_of_a_face_lies_on_it(signs):
    points = list(signs.Face(2.0, 1.0, 0.5, 90.0, 1.0, 0.4).points())
    assert {round(x, 6) for x, _, _ in points} == {2.0}
    assert {round(y, 6) for _, y, _ in points} == {0.5, 0.75, 1.0, 1.25, 1.5}
    assert {round(z, 6) for _, _, z in points} == {0.3, 0.5, 0.7}


def shipped(kind):
    """(hot spot, face, its direction in degrees) for each face of a kind in the halls."""
    name = {"sign": "doors", "plinth": "exhibits"}[kind]
    for file in sorted((ASSETS / "halls").glob("*/*.json")):
        for spot in json.loads(file.read_text(encoding="utf-8"))[name]:
            if kind in spot:
                x, y, _ = spot[kind]["at"]
                yield spot, spot[kind], math.degrees(math.atan2(x, y))


def test_every_gate_has_its_board_above_it():
    told = list(shipped("sign"))
    assert len(told) == 24
    for door, sign, yaw in told:
        assert abs((yaw - door["yaw"] + 180) % 360 - 180) < 1
        assert sign["at"][2] > 0


def test_every_plinth_stands_under_its_exhibit():
    told = list(shipped("plinth"))
    assert len({spot["id"] for spot, _, _ in told}) > 130
    for spot, plinth, yaw in told:
        assert abs((yaw - spot["yaw"] + 180) % 360 - 180) < 5
        assert plinth["at"][2] < -0.5
        assert math.hypot(*plinth["at"][:2]) < spot["distance"] * 1.05
