"""Contrast as it is painted, of words and of marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image

    from tests.audit.box import Box
    from tests.audit.records import Colour, Screenful, TextRecord

CHECK = "contrast"
TEXT, LARGE_TEXT, MARK = 4.5, 3.0, 3.0
"""WCAG 2.2, 1.4.3 and 1.4.11."""
LARGE, LARGE_BOLD = 1.5, 1.166
"""What counts as large, in sizes of reading text: 24 and 18.66 of 16 pixels, as WCAG has it."""
_WORST = 0.05
_SAMPLES = 2500
_ROUNDING = 0.02
_INVISIBLE = 1.15

Counted = list[tuple[int, "Colour"]]


def faint_texts(screen: Screenful) -> Iterator[Finding]:
    """Texts and icons that stand out too little from the worst twentieth of what is behind them."""
    if screen.ground is None:
        return
    for text in screen.texts:
        if text.floated_over:  # it is to be read when the view has moved on
            continue
        ratio = min((_on(screen.ground, ink, text) for ink in text.readable), default=21.0)
        needed = least_contrast(text, screen)
        if ratio < needed - _ROUNDING:
            kind = "icon" if text.icon else "words"
            what = f"{kind} under {needed:g}:1"
            yield Finding(CHECK, what, text.where, f"{ratio:.1f}: {text.words}", text.shown_at)


def faint_marks(screen: Screenful) -> Iterator[Finding]:
    """Tracks, rings and borders that stand out too little from what is round them and, where they
    have an inside, from that too: one of both shows where a thing ends."""
    if screen.ground is None:
        return
    for mark in screen.marks:
        line = mark.line or min(mark.box.width, mark.box.height)
        own = _middle([_at(screen.ground, x, y) for x, y in _ring(mark.box.grown(-line / 2))])
        sides = [mark.box.grown(2.5)]
        if mark.line:
            sides.append(mark.box.grown(-mark.line - 2.5))
        ratio = max(
            contrast(own, _middle([_at(screen.ground, x, y) for x, y in _ring(side)]))
            for side in sides
        )
        if ratio < MARK - _ROUNDING:
            what = f"border or track under {MARK:g}:1"
            yield Finding(CHECK, what, mark.where, f"{ratio:.1f}", mark.box)


def least_contrast(text: TextRecord, screen: Screenful) -> float:
    """What a text needs: less where it is large, or an icon."""
    large = text.pixel_size >= (LARGE_BOLD if text.bold else LARGE) * screen.body
    return LARGE_TEXT if large or text.icon else TEXT


def is_painted(painted: Image, ground: Image, text: TextRecord) -> bool:
    """Whether anything of a text is seen: what covers it wholly hides it from everybody.

    Words in the very colour of what is behind them are not hidden, they are faint.
    """
    from PIL import ImageChops

    for ink in text.inked:
        box = _corners(ink, painted)
        if box is None:
            continue
        both = painted.crop(box), ground.crop(box)
        if ImageChops.difference(*both).getbbox() is not None:
            return True
        if _on(ground, ink, text) < _INVISIBLE:
            return True
    return False


def contrast(one: Colour, other: Colour) -> float:
    """From 1 to 21, as WCAG defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Colour) -> float:
    """Relative luminance, 0 to 1, as WCAG defines it."""
    red, green, blue = (_LINEAR[part] for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


_LINEAR = [_linear(part / 255) for part in range(256)]


def _on(ground: Image, ink: Box, text: TextRecord) -> float:
    """The contrast of a text with the worst twentieth of what is behind its ink."""
    ratios = [
        (contrast(_blended(text.colour, behind, text.opacity), behind), count)
        for count, behind in _colours(ground, ink)
    ]
    left = _WORST * sum(count for _, count in ratios)
    for ratio, count in sorted(ratios):
        left -= count
        if left < 0:
            return ratio
    return 21.0


def _blended(colour: Colour, behind: Colour, opacity: float) -> Colour:
    red, green, blue = (
        round(part * opacity + other * (1 - opacity))
        for part, other in zip(colour, behind, strict=True)
    )
    return red, green, blue


def _colours(picture: Image, box: Box) -> Counted:
    """The colours within a box, each with how often it is there; of a part where it is large."""
    corners = _corners(box, picture)
    if corners is None:
        return []
    part = picture.crop(corners)
    if part.width * part.height > _SAMPLES:
        shrink = (_SAMPLES / (part.width * part.height)) ** 0.5
        size = max(1, round(part.width * shrink)), max(1, round(part.height * shrink))
        part = part.resize(size, 0)  # the nearest pixel: colours that are there, not mixed ones
    return part.getcolors(part.width * part.height) or []


def _corners(box: Box, picture: Image) -> tuple[int, int, int, int] | None:
    left, top = max(0, round(box.x)), max(0, round(box.y))
    right, bottom = min(picture.width, round(box.right)), min(picture.height, round(box.bottom))
    return (left, top, right, bottom) if right > left and bottom > top else None


def _ring(box: Box) -> Iterator[tuple[float, float]]:
    """Points along the edge of a box, away from its corners, which may be round."""
    for part in (0.42, 0.47, 0.53, 0.58):
        across, down = box.x + part * box.width, box.y + part * box.height
        yield from ((across, box.y), (across, box.bottom), (box.x, down), (box.right, down))


def _at(picture: Image, x: float, y: float) -> Colour:
    column = min(picture.width - 1, max(0, int(x)))
    row = min(picture.height - 1, max(0, int(y)))
    pixel: Colour = picture.getpixel((column, row))
    return pixel


def _middle(colours: Sequence[Colour]) -> Colour:
    """The one of middle luminance."""
    return sorted(colours, key=luminance)[len(colours) // 2]
