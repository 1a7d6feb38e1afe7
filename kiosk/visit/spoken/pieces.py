"""What is told while a hands-on piece is played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.pieces.packet_way import CableTouch
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling

TOLD = {
    None: "Six letters are on their way. Touch a cable to cut it. Can you stop them?",
    CableTouch.CUT: "Cut. The letters take another way.",
    CableTouch.PACKET_LOST: "A letter was on that cable, and is lost. It is sent once more.",
    CableTouch.NO_WAY: "No way is left. The letters wait; mend a cable.",
    CableTouch.MENDED: "Mended. Letters may come this way again.",
    CableTouch.WAY_AGAIN: "There is a way again. What has waited goes on.",
    CableTouch.STILL_NO_WAY: "Mended, but another cable is needed.",
    CableTouch.MENDS_ITSELF: "Now all cables are mended, and none is cut any more.",
    CableTouch.OVER: "The word is whole.",
}
"""What is said of the last touch on a cable; the page says the same."""


def packet_way(telling: Telling, place: Place) -> Words:
    """What became of the last cable, and how many letters have arrived."""
    news, translate = telling.packet_way, telling.translate
    arrived = sum(map(bool, news.received))
    said = [translate("PacketWayPage", "A packet's way")] if news.touch is None else []
    said.append(translate("PacketWayPage", TOLD[news.touch]))
    if news.touch is CableTouch.OVER:
        why = (
            "No road was fixed. Each router sent each letter on by the way that was the shortest"
            " just then, and what was lost was sent once more."
        )
        said.append(translate("PacketWayPage", why))
        again = translate("PieceEndCard", "Once more")
        return words(said, [again, *_leading_on(telling, place)])
    many = translate("PacketWayPage", "%1 of 6 letters have arrived")
    return words([*said, telling.filled(many, str(arrived))])


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
