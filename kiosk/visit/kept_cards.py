"""The cards that a visitor has kept, each a light of theirs, until the visit ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.localized_text import LocalizedText

KEEPABLE = (Screen.EXHIBIT, Screen.STORY, Screen.CASE)
"""The screens that are cards."""


class KeptCards:
    """Cards in the order in which they were kept; each is a place that was not moved on."""

    def __init__(self) -> None:
        self._cards: list[Place] = []

    @property
    def cards(self) -> tuple[Place, ...]:
        """All of them, the latest last."""
        return tuple(self._cards)

    def has(self, place: Place) -> bool:
        """Whether the card that is shown at `place` is kept."""
        return _card_at(place) in self._cards

    def toggle(self, place: Place) -> None:
        """Keeps the card at `place`, or lets it go; where there is no card this does nothing."""
        card = _card_at(place)
        if card in self._cards:
            self._cards.remove(card)
        elif card.screen in KEEPABLE:
            self._cards.append(card)

    def retain(self, is_there: Callable[[Place], bool]) -> None:
        """Lets the cards go that are no longer there."""
        self._cards = [card for card in self._cards if is_there(card)]


def title_of(catalogue: Catalogue, card: Place) -> LocalizedText:
    """What a card is called. Raises KeyError when it is not there."""
    if card.screen is Screen.EXHIBIT:
        return catalogue.exhibit(card.id).title
    return (
        catalogue.story(card.id).title
        if card.screen is Screen.STORY
        else (catalogue.case(card.id).headline)
    )


def _card_at(place: Place) -> Place:
    return Place(place.screen, place.id)
