"""What is told where the guide is asked: what it hears, and what it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.guide_words import Phase
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.guide.answer import Answer, CardRef
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling


def ask(telling: Telling, _place: Place) -> Words:
    """The questions to begin with; or what was asked, what the cards say, and which cards."""
    translate, guide = telling.translate, telling.guide
    if guide.phase is Phase.LISTENING or guide.answer is None:
        heading = guide.question or translate("AskPage", "Ask the guide")
        only = "Answers come from the museum's own cards alone. Touch a question, or write one."
        hint = "" if guide.question else translate("GuideListening", only)
        return words([heading, hint], guide.starters)
    if guide.phase is Phase.WITHOUT_CARD:
        none = translate("GuideWithoutCard", "The museum has no card on this.")
        nearest = translate("GuideWithoutCard", "The nearest are these three.")
        cards = list(_cards(telling, guide.answer.cards))
        return words([guide.question, none, nearest if cards else ""], cards)
    return words([guide.question, *_said(telling, guide.answer)], _others(telling, guide.answer))


def _said(telling: Telling, answer: Answer) -> Iterator[str]:
    """Each sentence, after the last of a card that card."""
    for number, sentence in enumerate(answer.sentences):
        yield sentence.text
        if sentence.card not in [later.card for later in answer.sentences[number + 1 :]]:
            yield from _cards(telling, [sentence.card])


def _others(telling: Telling, answer: Answer) -> Iterator[str]:
    told = {sentence.card for sentence in answer.sentences}
    yield from _cards(telling, [card for card in answer.cards if card not in told])


def _cards(telling: Telling, refs: Iterable[CardRef]) -> Iterator[str]:
    """Cards by their titles, those of exhibits with their years."""
    catalogue = telling.catalogue
    for ref in refs:
        if ref.kind == "exhibit":
            yield from telling.listed([catalogue.exhibit(ref.id)])
        elif ref.kind == "story":
            yield telling.text(catalogue.story(ref.id).title)
        else:
            yield telling.text(catalogue.case(ref.id).headline)
