"""What a visitor takes along of the cards they have kept: a text for their phone, or a link."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.visit.kept_cards import title_of
from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.visit.spoken.telling import Telling

MOST_CARDS = 14
"""So many are in a text: a phone shows them at a glance."""
MOST_BYTES = 779
"""What a QR code of 105 squares a side holds: a phone reads it at arm's length."""
_LONGEST_TITLE = 80
_FOLDERS = {Screen.EXHIBIT: "exhibits", Screen.STORY: "stories", Screen.CASE: "cases"}


class Keepsake(NamedTuple):
    """What the code says; `carried` of the kept cards are in it, the latest."""

    said: str = ""
    carried: int = 0
    is_link: bool = False


def keepsake(telling: Telling, cards: Sequence[Place], site: str | None) -> Keepsake:
    """Of `cards`, the latest last; with the base address of a companion site a link to it.

    Without one it is a text that a phone shows without a network. What does not fit is left out,
    the earliest first; without cards there is nothing.
    """
    if not cards:
        return Keepsake()
    if site is not None:
        said, carried = _fitting(cards, len(cards), lambda some: _link(telling, some, site))
    else:
        said, carried = _fitting(cards, MOST_CARDS, lambda some: _text(telling, some, len(cards)))
    return Keepsake(said, carried, site is not None)


def _fitting(
    cards: Sequence[Place], most: int, say: Callable[[Sequence[Place]], str]
) -> tuple[str, int]:
    """What is said of as many as fit, and how many these are; of one at least."""
    for count in range(min(most, len(cards)), 1, -1):
        said = say(cards[-count:])
        if len(said.encode()) <= MOST_BYTES:
            return said, count
    return say(cards[-1:]), 1


def _link(telling: Telling, cards: Sequence[Place], site: str) -> str:
    """To the page of a card, or where there are more of them to the page that lists them.

    That page reads them behind the #, which no browser sends to a server.
    """
    base = f"{site.rstrip('/')}/{telling.language}"
    if len(cards) == 1:
        return f"{base}/{_FOLDERS[cards[0].screen]}/{cards[0].id}.html"
    lists = {
        folder[0]: ",".join(card.id for card in cards if card.screen is screen)
        for screen, folder in _FOLDERS.items()
    }
    return f"{base}/visit.html#" + "&".join(f"{key}={ids}" for key, ids in lists.items() if ids)


def _text(telling: Telling, cards: Sequence[Place], kept: int) -> str:
    """The museum, how many lights, and each with its title; the latest last, as they were kept."""
    translate = telling.translate
    lines = [
        telling.text(telling.catalogue.museum.name),
        translate("Keepsake", "My visit: 1 light")
        if kept == 1
        else telling.filled(translate("Keepsake", "My visit: %1 lights"), kept),
        "",
        *(_line(telling, card) for card in cards),
    ]
    if left_out := kept - len(cards):
        lines.append(telling.filled(translate("Keepsake", "and %1 more"), left_out))
    return "\n".join(lines)


def _line(telling: Telling, card: Place) -> str:
    title = telling.text(title_of(telling.catalogue, card))
    if len(title) > _LONGEST_TITLE:
        title = title[: _LONGEST_TITLE - 1].rstrip() + "…"
    if card.screen is Screen.STORY:
        return telling.pair(telling.translate("Keepsake", "Story"), title)
    if card.screen is Screen.CASE:
        return telling.pair(telling.translate("Keepsake", "Case"), title)
    years = telling.years(telling.catalogue.exhibit(card.id))
    return telling.filled(telling.translate("Spoken", "%1, %2"), title, years)
