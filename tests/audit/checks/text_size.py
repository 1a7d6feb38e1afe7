"""Words that are too small for the eye, and that do not grow as they are asked to."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from tests.audit.records import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.audit.records import Screenful, TextRecord, Yardstick

CHECK = "text size"
CAPITAL_DEGREES = 0.7
"""EN 301 549, 5.1.4: what a capital fills of the eye's view."""
_ROUNDING = 0.99
_RUNNING_WORDS, _RUNNING_CHARACTERS = 12, 24
_IDEOGRAPH = re.compile(r"[\u3400-\u9fff]")


def capital_millimetres(yardstick: Yardstick) -> float:
    """How high a capital has to be."""
    return yardstick.viewing_distance * math.radians(CAPITAL_DEGREES)


def small_texts(screen: Screenful, yardstick: Yardstick) -> Iterator[Finding]:
    """Texts whose capitals are too low on a screen of that size."""
    least = capital_millimetres(yardstick)
    for text in screen.texts:
        height = text.capital / yardstick.pixels_per_millimetre
        if not text.icon and height < least * _ROUNDING:
            what = f'capitals under {least:.1f} mm at {yardstick.inches:g}"'
            example = f"{height:.1f} mm: {text.words}"
            yield Finding(CHECK, what, text.where, example, text.shown_at)


def texts_that_stay_small(normal: Iterable[TextRecord], largest: Screenful) -> Iterator[Finding]:
    """Running text that is not twice as large at the largest size as at the normal one."""
    before = {(text.where, text.words): text for text in normal if is_running(text)}
    for text in largest.texts:
        was = before.get((text.where, text.words))
        # both are whole pixels
        if was is not None and text.pixel_size < 2 * was.pixel_size - 1:
            what = "the largest size is not twice the normal one"
            example = f"{text.pixel_size / was.pixel_size:.2f} times: {text.words}"
            yield Finding(CHECK, what, text.where, example, text.shown_at)


def is_running(text: TextRecord) -> bool:
    """Whether a text is one to be read, and not a title or a label."""
    long = len(text.words.split()) >= _RUNNING_WORDS
    return not text.bold and (long or len(_IDEOGRAPH.findall(text.words)) >= _RUNNING_CHARACTERS)
