"""A state of a screen, and what of a content is worth a look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Case, Exhibit, Story

FIRST_MESSAGE = "lo-keyboard"


@dataclass(frozen=True, slots=True)
class Stop:
    """A state of a screen, which is that of `VisitController.screen`, and how a visitor who stands
    at home comes to it.

    Where `scrolls` is set, what lies beyond the ends of its views is looked at too; a `resting`
    state is seen by nobody who has chosen how to read.
    """

    name: str
    screen: str
    go: Callable[[], object]
    leave: Callable[[], object] | None = None
    scrolls: bool = True
    resting: bool = False


def exhibits_of(catalogue: Catalogue) -> list[Exhibit]:
    """The first, those with the longest text and title and most facts, and the hands-on one."""
    every = catalogue.exhibits
    chosen = (
        every[0],
        max(every, key=lambda one: len(one.text.en)),
        max(every, key=lambda one: len(one.title.en)),
        max(every, key=lambda one: len(one.facts)),
        *(one for one in every if one.id == FIRST_MESSAGE),
    )
    return list({one.id: one for one in chosen}.values())


def stories_of(catalogue: Catalogue) -> list[Story]:
    """The first, and the one with the longest text."""
    every = catalogue.stories
    chosen = (*every[:1], *sorted(every, key=lambda one: len(one.text.en))[-1:])
    return list({one.id: one for one in chosen}.values())


def cases_of(catalogue: Catalogue) -> list[Case]:
    """The first, and the one with the longest slide."""
    every = catalogue.cases
    chosen = (*every[:1], *sorted(every, key=_longest_slide)[-1:])
    return list({one.id: one for one in chosen}.values())


def _longest_slide(case: Case) -> int:
    return max(len(slide.text.en) for slide in case.slides)
