"""On which side of a picture names of parts stand."""

from __future__ import annotations

import pytest

from kiosk.visit.callouts import standing_left


@pytest.mark.parametrize(
    ("across", "left"),
    [
        ([], []),
        ([0.2], [True]),
        ([0.8], [False]),
        ([0.8, 0.2], [False, True]),
        ([0.6, 0.7], [True, False]),  # none on the left half, and yet one stands there
        ([0.1, 0.2, 0.3], [True, True, False]),
        ([0.5, 0.9, 0.6], [True, False, False]),
        ([0.4, 0.4, 0.4, 0.4], [True, True, False, False]),
    ],
)
def test_names_are_shared_between_both_sides(across, left):
    assert standing_left(across) == left
