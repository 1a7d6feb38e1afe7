"""All checks of one screen; each is a plain function of records in a module of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.checks import (
    contrast,
    cut_text,
    lone_characters,
    names,
    overlaps,
    sentences,
    targets,
    text_size,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.records import Finding, Screenful, Yardstick

OF_A_SCREEN = (
    overlaps.overlapping_texts,
    overlaps.overlapping_targets,
    overlaps.texts_across_targets,
    cut_text.shortened_texts,
    cut_text.hidden_ink,
    cut_text.silent_scrollers,
    lone_characters.lone_last_characters,
    contrast.faint_texts,
    contrast.faint_marks,
    names.unnamed_controls,
    names.untold_pictures,
    names.texts_without_role,
    sentences.long_sentences,
)
BY_MILLIMETRES = (
    text_size.small_texts,
    targets.small_targets,
    targets.close_targets,
    targets.targets_out_of_reach,
)


def found_on(screen: Screenful, yardstick: Yardstick) -> Iterator[Finding]:
    """All that is wrong with a screen of such a size."""
    for check in OF_A_SCREEN:
        yield from check(screen)
    for measured in BY_MILLIMETRES:
        yield from measured(screen, yardstick)
