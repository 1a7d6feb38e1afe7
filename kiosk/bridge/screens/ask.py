"""The guide: what is being typed, what was asked, and what it answers."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.enquiries import Enquiries, Enquiry
from kiosk.bridge.screens.guide_lists import (
    CardListModel,
    StarterListModel,
    StarterRow,
    card_row,
    told_rows,
)
from kiosk.typography import kept_together, plain
from kiosk.visit.guide_words import GuideWords, Phase
from kiosk.visit.starters import starters
from kiosk.visit.visit import LONGEST_QUESTION

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.languages import Language
    from kiosk.guide.answer import Answer
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_OTHERS = 3
_LOOKING_SECONDS = 1.4
"""So long the guide is seen to look for an answer at most, the search itself with it."""


@QmlElement
@QmlUncreatable("made by the bridge")
class AskDetails(QObject):
    """The guide of this visit.

    What was asked is kept as long as the visit, in memory alone, so that back from a card leads to
    the answer at once. It is counted nowhere.
    """

    changed = Signal()
    typedChanged = Signal()
    answered = Signal()
    """What the guide says stands there now."""

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._typed = ""
        self._words = GuideWords()
        self._turn = 0
        self._asked_at: float | None = None
        self._showing: Showing | None = None
        self._answers: dict[tuple[str, Language], Answer] = {}
        self._starters = StarterListModel(self)
        self._told, self._cards, self._others = (CardListModel(self) for _ in range(3))
        self._enquiries = Enquiries(self)
        self._enquiries.answered.connect(self._found)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.timeout.connect(self._tell)

    # What the visitor wishes

    @Slot(str)
    def type(self, letter: str) -> None:
        self._type((self._typed + letter).lstrip()[:LONGEST_QUESTION])

    @Slot()
    def erase(self) -> None:
        self._type(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        self._type("")

    @Slot(str, bool)
    def ask(self, question: str, at_once: bool) -> None:
        """Asks; `at_once` the answer stands there as soon as it is found."""
        self._asked_at = None if at_once else time.monotonic()
        self._perform(self._visit.ask, plain(question))

    @Slot()
    def askAnother(self) -> None:
        self._type("")
        self._perform(self._visit.ask_another)

    @Slot()
    def askInOtherWords(self) -> None:
        """What was asked stands there to be typed on."""
        self._type(self._words.question)
        self._perform(self._visit.ask_another)

    @Slot()
    def seeConnections(self) -> None:
        """To the light of the first card of which is told."""
        if self._told.rowCount():
            first = self._told.row(0)
            self._perform(self._visit.see_connections, f"{first.card}/{first.target_id}")

    # For the rest of the program

    def show(self, showing: Showing, place: Place) -> None:
        """Shows what the guide says to the question there, or that it listens."""
        before, self._showing = self._showing, showing
        if before is None or before.catalogue is not showing.catalogue:
            self._answers.clear()
        self._looking.stop()
        if place.id:
            self._look_for(showing, place.id)
        else:
            self._turn += 1 if self._words.question or before is None else 0
            self._listen(showing)

    def forget(self) -> None:
        """The visitor has left."""
        self._looking.stop()
        self._answers.clear()
        self._type("")
        self._words, self._turn, self._asked_at, self._showing = GuideWords(), 0, None, None

    def close(self) -> None:
        """Answers nothing any more; returns when nothing is looked for."""
        self._looking.stop()
        self._enquiries.close()

    @property
    def words(self) -> GuideWords:
        """What the guide hears and says."""
        return self._words

    # What QML shows

    @Property(str, notify=changed)
    def phase(self) -> str:
        """One of `Phase`."""
        return self._words.phase.value

    @Property(str, notify=changed)
    def question(self) -> str:
        """What was asked; empty while the guide listens."""
        return kept_together(self._words.question)

    @Property(str, notify=changed)
    def said(self) -> str:
        """All sentences of the answer, for those who do not see it."""
        answer = self._words.answer
        return " ".join(sentence.text for sentence in answer.sentences) if answer else ""

    @Property(str, notify=typedChanged)
    def typed(self) -> str:
        return self._typed

    @Property(StarterListModel, constant=True)
    def starters(self) -> StarterListModel:
        """Questions to begin with."""
        return self._starters

    @Property(CardListModel, constant=True)
    def told(self) -> CardListModel:
        """The cards of which sentences are told, with these."""
        return self._told

    @Property(CardListModel, constant=True)
    def cards(self) -> CardListModel:
        """All cards that were found, the likeliest first; without one those that come nearest."""
        return self._cards

    @Property(CardListModel, constant=True)
    def others(self) -> CardListModel:
        """The cards that were found beside those of which is told."""
        return self._others

    def _type(self, typed: str) -> None:
        if typed != self._typed:
            self._typed = typed
            self.typedChanged.emit()

    def _listen(self, showing: Showing) -> None:
        found = starters(showing.catalogue, showing.language, self._turn)
        self._starters.show([StarterRow(kept_together(s.question), s.hue) for s in found])
        self._say(GuideWords(starters=tuple(starter.question for starter in found)))
        self._enquiries.ask(Enquiry(showing.catalogue, showing.language))

    def _look_for(self, showing: Showing, question: str) -> None:
        if answer := self._answers.get((question, showing.language)):
            self._show_answer(showing, question, answer)
            self._tell_of(answer)
            return
        self._cards.show(())
        self._say(GuideWords(Phase.LOOKING, question))
        self._enquiries.ask(Enquiry(showing.catalogue, showing.language, question))

    @Slot(object, object)
    def _found(self, enquiry: Enquiry, answer: Answer) -> None:
        showing, question = self._showing, enquiry.question
        if showing is None or enquiry.catalogue is not showing.catalogue:
            return
        self._answers[question, enquiry.language] = answer
        if self._words.phase is not Phase.LOOKING or question != self._words.question:
            return
        if enquiry.language != showing.language:
            return
        self._show_answer(showing, question, answer)
        asked_at, self._asked_at = self._asked_at, None
        left = asked_at + _LOOKING_SECONDS - time.monotonic() if asked_at else 0.0
        if left > 0 and not answer.refused:
            self._looking.start(int(left * 1000))
        else:
            self._tell()

    def _show_answer(self, showing: Showing, question: str, answer: Answer) -> None:
        """Its cards stand there; it is not told yet."""
        told = told_rows(showing, answer)
        of_told = {(row.card, row.target_id) for row in told}
        cards = [card_row(showing, ref, inviting=answer.refused) for ref in answer.cards]
        others = [
            row._replace(said="") for row in cards if (row.card, row.target_id) not in of_told
        ]
        self._told.show(told)
        self._cards.show(cards)
        self._others.show(others[:_MOST_OTHERS])
        self._say(GuideWords(Phase.LOOKING, question, answer=answer))

    @Slot()
    def _tell(self) -> None:
        if self._words.answer is not None:
            self._tell_of(self._words.answer)
            self.answered.emit()

    def _tell_of(self, answer: Answer) -> None:
        phase = Phase.WITHOUT_CARD if answer.refused else Phase.TELLING
        self._say(replace(self._words, phase=phase))

    def _say(self, words: GuideWords) -> None:
        self._words = words
        self.changed.emit()
