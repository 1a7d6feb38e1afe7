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


def layout(*spots, taken=(), ways=0):
    return laid_out(spots, ways, FREE, taken, TARGET, GAP)


def places(*spots, taken=()):
    """What is touched, whether it is named, and where."""
    return [at and at[:3] for at in layout(*spots, taken=taken)]


def test_a_name_stands_below_what_it_names_and_is_touched_with_it():
    assert places(seen(500, 500)) == [((400, 460, 600, 580), True, 80)]
    assert places(seen(500, 500, extent=100)) == [((400, 460, 600, 640), True, 140)]


def test_where_there_is_no_room_below_it_stands_above():
    assert places(seen(500, 850)) == [((400, 770, 600, 890), True, 0)]
    first, second = places(seen(500, 500), seen(600, 625))
    assert first == ((400, 420, 600, 540), True, 0)  # for the other stands below
    assert second == ((500, 585, 700, 705), True, 80)


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


def test_what_stands_outside_has_no_place_but_its_name_may():
    nameless = [seen(x, y, 0, 0) for x, y in ((20, 500), (500, 120), (980, 500))]
    assert layout(*nameless) == [None, None, None]
    (above,) = layout(seen(500, 90))
    assert above.named and above.apart
    assert layout(seen(-5, 500)) == [None]


def test_what_buttons_cover_is_named_beside_them():
    (at,) = layout(seen(500, 500), taken=[(480, 480, 600, 600)])
    assert at.named and at.apart


def test_of_two_at_one_place_the_other_is_touched_at_its_name():
    first, second = layout(seen(500, 500), seen(540, 500))
    assert first.named and not first.apart
    assert second.named and second.apart


def test_all_ways_and_five_exhibits_are_named_before_others_have_their_places():
    crowd = [seen(500, 500) for _ in range(8)]
    assert sum(at is not None for at in layout(*crowd)) == NAMED_FIRST
    assert sum(at is not None for at in layout(*crowd, ways=2)) == NAMED_FIRST + 2


def test_a_name_stays_where_it_was_while_that_is_free():
    first, second = layout(seen(500, 500), seen(540, 500))
    moved = [
        seen(505, 500)._replace(chosen=first.chosen),
        seen(545, 500)._replace(chosen=second.chosen),
    ]
    assert [at.chosen for at in layout(*moved)] == [first.chosen, second.chosen]
    # below, where it would not be if nothing had been chosen
    (below,) = layout(seen(500, 600)._replace(chosen=1))
    assert below.name_top == 0
    assert layout(seen(500, 600))[0].name_top > 0


spots = st.lists(
    st.builds(
        Spot,
        st.floats(-100, 1100),
        st.floats(0, 1000),
        st.floats(0, 120),
        st.floats(0, 400),
        st.floats(0, 120),
        st.integers(-1, 100),
    ),
    max_size=25,
)


@given(spots)
def test_no_two_targets_come_nearer_than_the_gap_and_none_is_too_small(spots):
    taken = (700.0, 800.0, 950.0, 880.0)
    placed = laid_out(spots, 2, FREE, [taken], TARGET, GAP)
    boxes = [at.box for at in placed if at]
    for left, top, right, bottom in boxes:
        assert left >= 0 and top >= 100 and right <= 1000.001 and bottom <= 900.001
        assert right - left >= TARGET - 0.001 and bottom - top >= TARGET - 0.001
    for one, other in combinations([*boxes, taken], 2):
        across = max(one[0], other[0]) - min(one[2], other[2])
        down = max(one[1], other[1]) - min(one[3], other[3])
        assert max(across, down) >= GAP - 0.001, (one, other)
    for spot, at in zip(spots, placed, strict=True):
        if at and not at.apart:
            assert at.box[0] <= spot.x <= at.box[2] and at.box[1] <= spot.y <= at.box[3]


def test_a_name_keeps_off_the_mark_of_another_that_is_named():
    covered = seen(560, 580)
    plain, other = layout(seen(500, 500), covered)
    reach = TARGET / 4
    assert plain.named and other.named
    for box in (plain.box, other.box):
        assert box == other.box or box[3] <= covered.y - reach or box[2] <= covered.x - reach
