"""Where arrow keys lead, and in which order a screen is gone through."""

from __future__ import annotations

from kiosk.spatial_navigation import Box, in_rows, neighbour

# Two columns: a tall picture at the left, three lines at the right, a bar of two below.
PICTURE = Box(0, 0, 400, 600)
LINES = [Box(500, top, 400, 80) for top in (20, 220, 420)]
BAR = [Box(0, 700, 100, 60), Box(800, 700, 100, 60)]
ALL = [PICTURE, *LINES, *BAR]


def test_an_arrow_goes_to_the_nearest_thing_straight_on():
    assert neighbour(ALL, LINES[0], "down") == 2
    assert neighbour(ALL, LINES[2], "down") == 5
    assert neighbour(ALL, BAR[0], "up") == 0
    assert neighbour(ALL, BAR[0], "right") == 5
    assert neighbour(ALL, LINES[1], "left") == 0


def test_where_nothing_lies_an_arrow_leads_nowhere():
    assert neighbour(ALL, PICTURE, "left") is None
    assert neighbour(ALL, PICTURE, "up") is None
    assert neighbour(ALL, BAR[1], "down") is None
    assert neighbour([PICTURE], PICTURE, "right") is None


def test_what_lies_far_aside_is_not_to_the_left():
    key, museum = Box(500, 300, 60, 60), Box(200, 700, 100, 60)
    assert neighbour([key, museum], key, "left") is None
    assert neighbour([key, museum], key, "down") == 1


def test_a_screen_is_read_row_by_row():
    keys = [Box(60 * n, 60 * row, 50, 50) for row in range(2) for n in range(3)]
    shuffled = [keys[n] for n in (4, 0, 5, 2, 1, 3)]
    assert [[shuffled[n] for n in row] for row in in_rows(shuffled)] == [keys[:3], keys[3:]]
    assert [[shuffled[n] for n in row] for row in in_rows(shuffled, mirrored=True)] == [
        keys[2::-1],
        keys[:2:-1],
    ]
    assert in_rows([]) == []
