"""What is touched: large enough, apart enough, and in reach."""

from __future__ import annotations

import math
from itertools import combinations
from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.box import Box
    from tests.audit.records import Screenful, Yardstick

CHECK = "targets"
TARGET, GAP = 15.0, 3.0
"""In millimetres, for a fingertip."""
_ROUNDING = 0.98
_GUARDED = "ScrollCue"
"""Its buttons float over what scrolls below, and a touch close beside them comes to nothing."""


def small_targets(screen: Screenful, yardstick: Yardstick) -> Iterator[Finding]:
    """Targets that are narrower or lower than a fingertip; those of which part is seen are whole
    in another place."""
    for target in screen.targets:
        side = min(target.box.width, target.box.height) / yardstick.pixels_per_millimetre
        if target.whole and side < TARGET * _ROUNDING:
            what = f'target under {TARGET:g} mm at {yardstick.inches:g}"'
            yield Finding(CHECK, what, target.where, f"{side:.1f} mm: {target.name}", target.box)


def close_targets(screen: Screenful, yardstick: Yardstick) -> Iterator[Finding]:
    """Neighbours that are too near to each other.

    What overlaps is another check's; what one hides of the other is seen when the view moves on.
    """
    for one, other in combinations(screen.targets, 2):
        if one.key in other.within or other.key in one.within:
            continue
        if one.box.overlaps(other.box, screen.pixel) and not (one.whole and other.whole):
            continue
        if one.seen.overlaps(other.seen, screen.pixel):
            continue
        if (_GUARDED in one.where) != (_GUARDED in other.where):
            continue
        gap = max(0.0, distance(one.seen, other.seen)) / yardstick.pixels_per_millimetre
        if gap < GAP * _ROUNDING:
            what = f'gap under {GAP:g} mm at {yardstick.inches:g}"'
            where = one.where if one.where == other.where else f"{one.where} / {other.where}"
            example = f"{gap:.1f} mm: {one.name} / {other.name}"
            yield Finding(CHECK, what, where, example, one.seen.united(other.seen))


def targets_out_of_reach(screen: Screenful, yardstick: Yardstick) -> Iterator[Finding]:
    """Targets of which less than a fingertip stands below what is out of reach."""
    for target in screen.targets:
        in_reach = min(target.seen.bottom - screen.above_reach, target.seen.height)
        needed = min(TARGET * yardstick.pixels_per_millimetre, target.seen.height)
        if in_reach < needed - screen.pixel:
            yield Finding(CHECK, "out of reach", target.where, target.name, target.seen)


def distance(one: Box, other: Box) -> float:
    """Pixels from the edge of one to the edge of the other."""
    across = max(one.x, other.x) - min(one.right, other.right)
    down = max(one.y, other.y) - min(one.bottom, other.bottom)
    return math.hypot(max(0.0, across), max(0.0, down))
