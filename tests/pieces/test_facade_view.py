"""Where the museum's tiles are seen in the pictures of it, and what each shows of a drawing."""

from __future__ import annotations

import ast
from itertools import pairwise

import pytest

from kiosk.paths import ROOT
from kiosk.pieces.facade import BLANK, FULL
from kiosk.pieces.facade_view import VIEWS, panes
from kiosk.pieces.facade_wall import TILES, tile_at

MODELS = ROOT / "assets" / "models"


def middle(corners):
    return sum(x for x, _ in corners) / 4, sum(y for _, y in corners) / 4


@pytest.mark.parametrize("view", VIEWS)
def test_all_tiles_are_seen_in_rows_that_do_not_overlap(view):
    tiles = panes(view, 2.0)
    assert len(tiles) == 1_324
    for one, other in pairwise(tiles[:60]):
        beside = other.corners[0][0] >= one.corners[1][0] - 1e-4
        assert beside or other.corners[0][1] < one.corners[0][1], "the next one, or the next row"
    heights = [middle(pane.corners)[1] for pane in tiles]
    assert heights[0] == max(heights[:60]) and heights[-1] < heights[0]


@pytest.mark.parametrize("view", VIEWS)
def test_the_canal_mirrors_them_upside_down(view):
    lowest, highest = (panes(view, 2.0)[n] for n in (0, -1))
    for pane in (lowest, highest):
        assert middle(pane.mirrored)[1] > middle(pane.corners)[1]
    assert middle(highest.mirrored)[1] > middle(lowest.mirrored)[1]


@pytest.mark.parametrize(
    ("view", "shape"), [("landscape", 1.6), ("across", 2.2), ("portrait", 1.3)]
)
def test_what_was_drawn_stands_upright_and_whole(view, shape):
    for at, lamp in (((0.1, 0.1), 0), ((0.9, 0.1), 1), ((0.1, 0.9), 2), ((0.9, 0.9), 3)):
        number = tile_at(*at)
        drawing = BLANK[:number] + FULL[lamp] + BLANK[number + 1 :]
        lit = [(pane, pane.light(drawing)) for pane in panes(view, shape)]
        places = [middle(pane.corners) for pane, (_, bright) in lit if bright]
        assert places
        assert {lamp_of for _, (lamp_of, bright) in lit if bright} == {lamp}
        everywhere = [middle(pane.corners) for pane in panes(view, shape) if pane.shows]
        left, right = min(x for x, _ in everywhere), max(x for x, _ in everywhere)
        top, bottom = min(y for _, y in everywhere), max(y for _, y in everywhere)
        for x, y in places:
            assert (x - left) / (right - left) == pytest.approx(at[0], abs=0.09)
            assert (y - top) / (bottom - top) == pytest.approx(at[1], abs=0.11)


@pytest.mark.parametrize("view", VIEWS)
def test_nearly_each_tile_of_a_drawing_is_shown(view):
    shown = {number for pane in panes(view, 2.0) for number in pane.shows}
    assert len(TILES) - len(shown) < 12  # those about the door


def test_the_brighter_light_gives_the_colour_and_all_of_them_the_brightness():
    pane = next(pane for pane in panes("across", 2.0) if len(pane.shows) == 3)
    first, second, third = pane.shows

    def lit(**letters):
        drawing = list(BLANK)
        for number, letter in zip((first, second, third), letters.values(), strict=True):
            drawing[number] = letter
        return pane.light("".join(drawing))

    assert lit(a=".", b=".", c=".") == (0, 0.0)
    assert lit(a="B", b="B", c="B") == (1, 1.0)
    assert lit(a="c", b="E", c=".") == (4, pytest.approx(1.4 / 3))


def test_a_drawing_is_no_wider_than_it_may_be():
    assert panes("landscape", 3.0) == panes("landscape", VIEWS["landscape"].widest)
    assert panes("landscape", 1.2) != panes("landscape", 1.6)


def test_the_pictures_were_taken_from_there():
    """The numbers are those of the models, which need Blender to be read."""
    for view, file in (("landscape", "museum/layout.py"), ("across", "facade.py")):
        text = (MODELS / file).read_text("utf-8")
        name = view.upper()
        taken = next(
            node.value
            for node in ast.parse(text).body
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name
        )
        layout = dict(zip([key.value for key in taken.keys], taken.values, strict=True))
        width, height, place, pitch, spread = map(ast.literal_eval, layout["view"].args)
        (horizon,) = (ast.literal_eval(word.value) for word in layout["view"].keywords)
        x, y, _turn, size = ast.literal_eval(layout["main"])
        shown = VIEWS[view]
        assert (shown.place, shown.pitch, shown.spread) == (place, pitch, spread)
        assert (shown.horizon, shown.tall) == (horizon, pytest.approx(height / width))
        assert (shown.foot, shown.size) == ((x, y), size)


def test_there_is_no_other_picture():
    with pytest.raises(KeyError):
        panes("square", 2.0)
