"""The perceptron: it turns at mistakes alone, and towards what it was told."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.pieces.errors import PieceError
from kiosk.pieces.perceptron import CONSTANT, RATE, Line, Sample, practised

PARTS = st.floats(0, 1)
SAMPLES = st.builds(Sample, PARTS, PARTS)
WEIGHTS = st.floats(-2, 2)
LINES = st.builds(Line, WEIGHTS, WEIGHTS, WEIGHTS)
SIDES = st.sampled_from([1, -1])


@given(LINES, SAMPLES, SIDES)
def test_only_a_mistake_turns_it_and_towards_what_it_was_told(line, sample, side):
    after = line.learned(sample, side)
    if line.side(sample) == side:
        assert after == line
    else:
        assert (
            after.activation(sample) - line.activation(sample)
        ) * side > RATE * CONSTANT**2 - 1e-9


def test_a_turn_is_that_of_the_rule():
    line = Line(1.0, 0.0, 0.0)
    assert line.learned(Sample(0.9, 0.3), -1) == pytest.approx((0.8, 0.1, -0.08))
    assert line.learned(Sample(0.9, 0.3), 1) == line


@st.composite
def separable(draw):
    """Samples that some line parts with a margin, each with its side."""
    line = draw(LINES)
    samples = draw(st.lists(SAMPLES, min_size=1, max_size=20))
    assume(max(map(abs, line[:2])) > 0.1)
    far = [sample for sample in samples if abs(line.distance(sample)) >= 0.1]
    assume(far)
    return line, [(sample, line.side(sample)) for sample in far]


def novikoff(begun, true, lessons):
    """At most so many mistakes, for a line that begins anywhere.

    With weights w that begin at b, a unit vector u for which every lesson has u.x >= m, and |x| <=
    r: after k mistakes w.u >= b.u + k m RATE, and |w|^2 <= |b|^2 + k r^2 RATE^2. The third weight
    is that of a constant property; a line's bias is their product.
    """
    true, begun = (Line(*line[:2], line.bias / CONSTANT) for line in (true, begun))
    norm = hypot(*true)
    reach = max((s.x - 0.5) ** 2 + (s.y - 0.5) ** 2 + CONSTANT**2 for s, _ in lessons)
    margin = min(
        abs(true.x_weight * (s.x - 0.5) + true.y_weight * (s.y - 0.5) + true.bias * CONSTANT)
        for s, _ in lessons
    )
    margin /= norm
    size = hypot(*begun) * (1 + 1e-9)  # for numbers are rounded, and squares of tiny ones are 0
    along = sum(a * b for a, b in zip(begun, true, strict=True)) / norm
    mistakes = 0
    while along + mistakes * margin * RATE <= hypot(size, (mistakes * reach) ** 0.5 * RATE):
        mistakes += 1
    return mistakes


@given(separable(), LINES)
@example((Line(-2.0, 1.0, 0.0), [(Sample(0.0, 0.0), 1)]), Line(0.0, 4e-289, 0.0))
def test_where_a_line_parts_them_it_finds_one_after_as_many_mistakes_as_the_proof_allows(
    made, begun
):
    true, lessons = made
    turns = list(practised(begun, lessons, rounds=100_000))
    line = turns[-1][1] if turns else begun
    assert all(line.side(sample) == side for sample, side in lessons)
    assert len(turns) <= novikoff(begun, true, lessons)


def test_where_none_does_it_turns_until_it_is_stopped():
    middle = Sample(0.5, 0.5)
    turns = list(practised(Line(1, 0, 0), [(middle, 1), (middle, -1)], rounds=25))
    assert 25 <= len(turns) <= 50
    assert [number for number, _ in turns[-2:]] == [0, 1]


def test_what_it_knows_already_it_does_not_practise():
    assert list(practised(Line(1, 0, 0), [(Sample(0.9, 0.5), 1)], 5)) == []
    assert list(practised(Line(1, 0, 0), [], 5)) == []


@given(LINES)
def test_its_ends_lie_on_it_and_on_the_edge(line):
    ends = line.ends()
    corners = {line.side(Sample(x, y)) for x in (0, 1) for y in (0, 1)}
    inside = min(abs(line.activation(Sample(x, y))) for x in (0, 1) for y in (0, 1)) > 1e-6
    if inside and max(map(abs, line[:2])) > 1e-3:
        assert (ends is None) == (len(corners) == 1)
    for end in ends or ():
        assert abs(line.activation(end)) < 1e-6
        assert {*end} & {0.0, 1.0} and all(0 <= part <= 1 for part in end)


def test_a_distance_is_measured_straight_across():
    assert Line(3, 4, 0).distance(Sample(0.5, 1.0)) == pytest.approx(0.4)
    assert Line(3, 4, 0).distance(Sample(0.0, 0.5)) == pytest.approx(-0.3)


def test_what_is_no_line_or_no_side_is_refused():
    with pytest.raises(PieceError):
        Line(0, 0, 1).distance(Sample(0.5, 0.5))
    for side in (0, 2):
        with pytest.raises(PieceError):
            Line(1, 0, 0).learned(Sample(0.5, 0.5), side)
