"""What stands between a visitor and the guide: what was asked, and how far the answer is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.guide.answer import Answer


class Phase(StrEnum):
    """What the guide is doing."""

    LISTENING = "listening"
    LOOKING = "looking"
    TELLING = "telling"
    WITHOUT_CARD = "without card"
    """The museum has no card on what was asked."""


@dataclass(frozen=True, slots=True)
class GuideWords:
    """The words between them; `starters` are questions to begin with."""

    phase: Phase = Phase.LISTENING
    question: str = ""
    starters: tuple[str, ...] = ()
    answer: Answer | None = None
