"""Words upon words, targets upon targets, words across the edge of a target."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.box import Box
    from tests.audit.records import Screenful, TextRecord

CHECK = "overlaps"


def overlapping_texts(screen: Screenful) -> Iterator[Finding]:
    """Two texts, or a text and an icon, whose ink is in the same place. A word that its own text
    repeats there in another colour is none."""
    for one, other in combinations(screen.texts, 2):
        if (one.repeated or other.repeated) and one.where == other.where:
            continue
        if (common := _common_ink(one, other, screen.pixel)) is not None:
            where = one.where if one.where == other.where else f"{one.where} / {other.where}"
            example = f"{one.words} / {other.words}"
            yield Finding(CHECK, "two texts overlap", where, example, common)


def overlapping_targets(screen: Screenful) -> Iterator[Finding]:
    """Two targets in the same place, of which neither stands in the other."""
    for one, other in combinations(screen.targets, 2):
        if one.key in other.within or other.key in one.within:
            continue
        if one.seen.overlaps(other.seen, screen.pixel):
            where = one.where if one.where == other.where else f"{one.where} / {other.where}"
            common = one.seen.meet(other.seen)
            yield Finding(CHECK, "two targets overlap", where, f"{one.name} / {other.name}", common)


def texts_across_targets(screen: Screenful) -> Iterator[Finding]:
    """A text that lies across the edge of a target to which it does not belong."""
    for text in screen.texts:
        for target in screen.targets:
            if target.key in text.controls:
                continue
            across = [
                ink
                for ink in text.inked
                if ink.overlaps(target.seen, screen.pixel) and not target.seen.holds(ink, 0)
            ]
            if across:
                where = f"{text.where} / {target.where}"
                example = f"{text.words} / {target.name}"
                yield Finding(CHECK, "words across a target's edge", where, example, across[0])


def _common_ink(one: TextRecord, other: TextRecord, slack: float) -> Box | None:
    if not one.shown_at.overlaps(other.shown_at, slack):
        return None
    for ink in one.inked:
        for second in other.inked:
            if ink.overlaps(second, slack):
                return ink.meet(second)
    return None
