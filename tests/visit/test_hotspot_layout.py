"""What can be touched in a hall and what is named, at one gaze."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.hotspot_layout import NAMED_FIRST, Placed, Spot, laid_out

FREE = (0, 100, 1000, 900)
TARGET, GAP = 80, 10


def seen(x, y, width=200, height=40, extent=30):
    return Spot(x, y, extent, width, height)


def layout(*spots, taken=()):
    return laid_out(spots, FREE, taken, TARGET, GAP)


def test_a_name_stands_below_what_it_names_and_is_touched_with_it():
    assert layout(seen(500, 500)) == [Placed((400, 460, 600, 580), True, 80)]
    assert layout(seen(500, 500, extent=100)) == [Placed((400, 460, 600, 640), True, 140)]


def test_where_there_is_no_room_below_it_stands_above():
    assert layout(seen(500, 850)) == [Placed((400, 770, 600, 890), True, 0)]
    first, second = layout(seen(500, 500), seen(600, 625))
    assert first == Placed((400, 420, 600, 540), True, 0)  # for the other stands below
    assert second == Placed((500, 585, 700, 705), True, 80)


def test_at_the_edge_a_name_moves_inwards():
    assert layout(seen(50, 500))[0].box == (0, 460, 200, 580)
    assert layout(seen(950, 500))[0].box == (800, 460, 1000, 580)


def test_where_its_middle_is_taken_it_stands_to_one_side():
    (at,) = layout(seen(500, 500), taken=[(560, 0, 700, 900)])
    assert at.named
    assert at.box[2] == 540


def test_what_has_no_name_or_no_room_for_one_is_its_mark_alone():
    assert layout(seen(500, 500, width=0, height=0)) == [Placed((460, 460, 540, 540))]
    walls = [(0, 0, 445, 900), (555, 0, 1000, 900)]
    assert layout(seen(500, 500), taken=walls) == [Placed((460, 460, 540, 540))]


def test_what_stands_outside_or_behind_buttons_cannot_be_touched():
    assert layout(seen(20, 500), seen(500, 120), seen(980, 500)) == [None, None, None]
    assert layout(seen(500, 500), taken=[(530, 530, 600, 600)]) == [None]


def test_of_two_at_one_place_the_more_important_can_be_touched():
    first, second = layout(seen(500, 500), seen(540, 500))
    assert first.named
    assert second is None


def test_the_first_have_their_names_before_others_have_their_places():
    important = [seen(60 + 150 * n, 200, width=60) for n in range(NAMED_FIRST - 1)]
    *_, named, gone = layout(*important, seen(500, 600), seen(500, 700))
    assert named.box[3] == 680
    assert gone is None  # its place is under the name
    *_, named, kept = layout(seen(500, 600), seen(500, 700))
    assert kept is not None  # both among the first: places before names


spots = st.lists(
    st.builds(
        Spot,
        st.floats(-100, 1100),
        st.floats(0, 1000),
        st.floats(0, 120),
        st.floats(0, 400),
        st.floats(0, 120),
    ),
    max_size=25,
)


@given(spots)
def test_no_two_targets_come_nearer_than_the_gap_and_none_is_too_small(spots):
    taken = (700.0, 800.0, 950.0, 880.0)
    placed = laid_out(spots, FREE, [taken], TARGET, GAP)
    boxes = [at.box for at in placed if at]
    for left, top, right, bottom in boxes:
        assert left >= 0 and top >= 100 and right <= 1000.001 and bottom <= 900.001
        assert right - left >= TARGET - 0.001 and bottom - top >= TARGET - 0.001
    for one, other in combinations([*boxes, taken], 2):
        across = max(one[0], other[0]) - min(one[2], other[2])
        down = max(one[1], other[1]) - min(one[3], other[3])
        assert max(across, down) >= GAP - 0.001, (one, other)
    for spot, at in zip(spots, placed, strict=True):
        if at:
            assert at.box[0] <= spot.x <= at.box[2] and at.box[1] <= spot.y <= at.box[3]
