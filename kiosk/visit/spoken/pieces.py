"""What is told of the hands-on pieces, and while one is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Screen
from kiosk.visit.spoken.scripts.facade import FACADE
from kiosk.visit.spoken.scripts.first_message import FIRST_MESSAGE
from kiosk.visit.spoken.scripts.lock_and_key import LOCK_AND_KEY
from kiosk.visit.spoken.scripts.packet_way import PACKET_WAY
from kiosk.visit.spoken.scripts.teach_a_machine import TEACH_A_MACHINE
from kiosk.visit.spoken.scripts.where_am_i import WHERE_AM_I
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling

SCRIPTS = {
    Screen.MESSAGE: FIRST_MESSAGE,
    Screen.PACKET_WAY: PACKET_WAY,
    Screen.LOCK_AND_KEY: LOCK_AND_KEY,
    Screen.TEACH_A_MACHINE: TEACH_A_MACHINE,
    Screen.WHERE_AM_I: WHERE_AM_I,
    Screen.FACADE: FACADE,
}
"""What the page of each piece says."""
WAYS = {
    "first-message": "Type it yourself",
    "packet-way": "Cut a cable yourself",
    "facade": "Draw with light",
    "where-am-i": "Find where you are",
    "teach-a-machine": "Teach a machine",
    "lock-and-key": "Send a secret",
}
"""What stands on the way to each."""


def pieces(telling: Telling, _place: Place) -> Words:
    """All there are to choose from."""
    translate = telling.translate
    ways = [translate("PieceWords", WAYS[piece.id]) for piece in telling.catalogue.pieces]
    return words([translate("PiecesPage", "Try it yourself")], ways)


def piece(telling: Telling, place: Place) -> Words:
    """What became of the last move; at the end what was to be learned, and where it leads."""
    news, script = telling.piece, SCRIPTS[place.screen]

    def said(english: str) -> str:
        return telling.translate(script.page, english)

    texts = [] if news.outcome else [said(script.title)]
    texts.append(said(script.told[news.outcome]))
    if news.ended:
        if script.result:
            texts.append(said(script.result))
        shown = [script.results[one] for one in news.also if one in script.results]
        texts.extend(telling.translate(script.results_page, english) for english in shown)
        texts.append(said(script.learned))
        texts.extend(said(script.also[one]) for one in news.also if one in script.also)
        again = telling.translate("PieceEndCard", "Once more")
        return words(texts, [again, *_leading_on(telling, place)])
    if script.counted:
        texts.append(telling.filled(said(script.counted), *news.counts))
    return words(texts)


def _leading_on(telling: Telling, place: Place) -> Iterator[str]:
    """To the cards that belong to the piece at the exhibit of `place`."""
    catalogue = telling.catalogue
    if (piece := catalogue.piece_at(place.id)) is None:
        return
    yield telling.translate("PieceEndCard", "Where it leads")
    for exhibit in piece.exhibits:
        yield telling.text(catalogue.exhibit(exhibit).title)
    if piece.story:
        yield telling.text(catalogue.story(piece.story).title)
    if piece.case:
        yield telling.text(catalogue.case(piece.case).headline)
