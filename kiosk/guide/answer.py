"""What the guide answers: cards, the best first, and sentences that stand on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CardKind = Literal["exhibit", "story", "case"]


@dataclass(frozen=True, slots=True)
class CardRef:
    """A card of the museum: what kind, and its id."""

    kind: CardKind
    id: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, word for word as it stands on `card`."""

    text: str
    card: CardRef


@dataclass(frozen=True, slots=True)
class Answer:
    """The cards that answer a question, the best first, and what they say to it.

    `refused`: no card answers it; then `cards` are the nearest three, or none where nothing was
    asked, and there are no sentences.
    """

    refused: bool
    cards: tuple[CardRef, ...] = ()
    sentences: tuple[Sentence, ...] = ()
