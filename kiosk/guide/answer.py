"""What the guide answers."""

from __future__ import annotations

from typing import Literal, NamedTuple


class CardRef(NamedTuple):
    """A card by its kind and id."""

    kind: Literal["exhibit", "story", "case"]
    id: str


class Sentence(NamedTuple):
    """A sentence, word for word of a card."""

    text: str
    card: CardRef


class Answer(NamedTuple):
    """Cards, the best first, and sentences of them; where `refused` the nearest cards alone."""

    refused: bool
    cards: tuple[CardRef, ...]
    sentences: tuple[Sentence, ...]
