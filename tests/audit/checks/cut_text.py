"""Words that are cut short, or painted where they are not seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.audit.box import Box
    from tests.audit.records import Screenful, TextRecord

CHECK = "cut text"
_ONWARD = {"down", "right"}


def shortened_texts(screen: Screenful) -> Iterator[Finding]:
    """Texts that end in an ellipsis."""
    for text in screen.texts:
        if text.truncated:
            yield Finding(CHECK, "cut short", text.where, text.words, text.shown_at)


def hidden_ink(screen: Screenful) -> Iterator[Finding]:
    """Ink outside of the window or of what clips it, or beneath what covers it.

    What merely lies beyond the end of a view that goes on, or beneath a button that floats over
    it, is another matter: it will come.
    """
    further = {scroller.key: scroller.further for scroller in screen.scrollers}
    for text in screen.texts:
        if text.icon:
            continue
        forgiven = {side for key in text.scrollers for side in further.get(key, ())}
        if text.floated_over and forgiven & _ONWARD:
            continue
        for line in text.lines:
            sides = _sides_cut(line.ink, text.seen, screen.pixel)
            if sides and not sides & forgiven:
                yield Finding(CHECK, _words(text, screen), text.where, text.words, line.ink)
                break


def silent_scrollers(screen: Screenful) -> Iterator[Finding]:
    """Views that go on beyond their end, and nothing says so. What lies before their beginning the
    visitor has seen."""
    for view in screen.scrollers:
        onward = sorted(view.further & _ONWARD)
        if onward and not view.says_so:
            what = "goes on, and nothing says so"
            yield Finding(CHECK, what, view.where, " and ".join(onward), view.seen)


def _words(text: TextRecord, screen: Screenful) -> str:
    if not screen.window.holds(text.shown_at, screen.pixel):
        return "painted beyond the edge of the screen"
    return "painted beyond what is seen of it"


def _sides_cut(ink: Box, seen: Box, slack: float) -> set[str]:
    """The sides on which ink is missing."""
    missing = {
        "left": seen.x - ink.x,
        "up": seen.y - ink.y,
        "right": ink.right - seen.right,
        "down": ink.bottom - seen.bottom,
    }
    return {side for side, pixels in missing.items() if pixels > slack}
