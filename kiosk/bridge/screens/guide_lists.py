"""Questions to begin with, and the cards that the guide answers with, as rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.screens.programme import case_row, story_row
from kiosk.typography import kept_together

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.guide.answer import Answer, CardRef

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class StarterRow(NamedTuple):
    """A question to touch."""

    question: str
    hue: str


@QmlElement
@QmlUncreatable("made by the bridge")
class StarterListModel(RowModel):
    """Questions to begin with."""

    row_type = StarterRow


class CardRow(NamedTuple):
    """A card of the guide's: which, when it is of, how it is shown, and what of it is said."""

    card: str
    target_id: str
    title: str
    when: str
    kind: str
    hue: str
    picture: QUrl
    said: str


@QmlElement
@QmlUncreatable("made by the bridge")
class CardListModel(RowModel):
    """Cards of the guide's: exhibits, stories, cases."""

    row_type = CardRow


def card_row(showing: Showing, ref: CardRef, said: str = "", *, inviting: bool = False) -> CardRow:
    """A card as a row; `inviting` its hook is said. Raises KeyError when there is none."""
    catalogue = showing.catalogue
    if ref.kind == "exhibit":
        exhibit = catalogue.exhibit(ref.id)
        row = showing.exhibit_row(exhibit)
        said = showing.text(exhibit.hook) if inviting else said
        return CardRow(ref.kind, ref.id, row.title, row.year, row.kind, row.hue, row.picture, said)
    one = (
        story_row(showing, catalogue.story(ref.id))
        if ref.kind == "story"
        else case_row(showing, catalogue.case(ref.id))
    )
    when = one.day or one.kicker
    return CardRow(ref.kind, ref.id, one.title, when, one.kind, one.hue, one.picture, said)


def told_rows(showing: Showing, answer: Answer) -> list[CardRow]:
    """The cards of which sentences are told, each with its own, a line
    each; where none
    is, the best card with its hook."""
    if not answer.sentences and not answer.refused:
        return [card_row(showing, answer.cards[0], inviting=True)]
    said: dict[CardRef, list[str]] = {}
    for sentence in answer.sentences:
        said.setdefault(sentence.card, []).append(sentence.text)
    return [card_row(showing, ref, kept_together("\n".join(s))) for ref, s in said.items()]
