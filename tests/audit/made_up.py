"""Screens that nobody has drawn, for tests of the checks."""

from __future__ import annotations

from dataclasses import replace

from PIL import Image

from tests.audit.box import Box
from tests.audit.records import Line, Screenful, Target, TextRecord, Yardstick

WINDOW = Box(0, 0, 1920, 1080)
INCHES_32 = Yardstick(32, 2.71)
"""A pixel on a screen of 32 inches and 1920x1080 is 0.37 mm wide."""


def text(words="", x=100.0, y=100.0, width=200.0, **rest) -> TextRecord:
    """A text of one line of 30 pixels, or of the `lines` that are given as words."""
    said = rest.pop("lines", (words or "Words",))
    words = words or " ".join(said)
    box = Box(x, y, width, 40.0 * len(said))
    lines = tuple(
        Line(line, Box(x, y + 40 * number, width, 30), ends_paragraph=number == len(said) - 1)
        for number, line in enumerate(said)
    )
    record = TextRecord(
        words=words, where="Page > Sans", box=box, seen=WINDOW, lines=lines, pixel_size=30.0,
        capital=22.0, colour=(255, 255, 255), role="StaticText",
    )  # fmt: skip
    return replace(record, **rest)


def target(key=1, x=100.0, y=100.0, width=100.0, height=60.0, **rest) -> Target:
    """A button that is wholly seen."""
    box = Box(x, y, width, height)
    return replace(Target(key, f"button {key}", "Page > Button", box, box), **rest)


def screen(*things, **rest) -> Screenful:
    """A screen with these texts and targets on it."""
    texts = tuple(thing for thing in things if isinstance(thing, TextRecord))
    targets = tuple(thing for thing in things if isinstance(thing, Target))
    return Screenful(WINDOW, texts=texts, targets=targets, **rest)


def ground(colour="#000000") -> Image.Image:
    """The picture of an empty window."""
    return Image.new("RGB", (1920, 1080), colour)


def found(check, *screens) -> list[str]:
    """What a check says of one screen, or by a yardstick, or of two."""
    return [finding.what for finding in check(*screens)]
