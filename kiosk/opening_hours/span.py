"""Hours of a day, as they are written in `kiosk.yaml`: `9:00-17:00`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from kiosk.checked_yaml.faults import NOTHING, RefusedError, nearest
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted

DAY = 24 * 60
"""Minutes."""
_LONGEST_NIGHT = 16 * 60
"""No museum is open longer than this over midnight: 9:00-5:00 means 17:00."""
_CLOSED = "closed"
_WRITTEN = re.compile(r"(\d{1,2}):(\d\d) ?[-–] ?(\d{1,2}):(\d\d)", re.ASCII)
_EXPECTED = Message("expected hours as 9:00-17:00, several as [9:00-12:00, 13:00-18:00], or closed")


@dataclass(frozen=True, slots=True)
class Span:
    """From one minute of a day to another, which may lie in the day after.

    `opens` counts from midnight, 0 to 1439; `closes` too, and is greater than 1440 past midnight.
    """

    opens: int
    closes: int

    def __str__(self) -> str:
        closes = self.closes if self.closes == DAY else self.closes % DAY
        return f"{clock_face(self.opens)}-{clock_face(closes)}"


def clock_face(minute: int) -> str:
    """A minute of the day as a clock shows it: `9:05`."""
    return f"{minute // 60}:{minute % 60:02}"


def read_span(given: object) -> Span:
    """What is written as hours. Raises ValueError in words for staff."""
    if isinstance(given, Span):
        return given
    if not isinstance(given, str):
        raise RefusedError(_EXPECTED)
    text = given.strip()
    if text.lower() == _CLOSED:
        raise RefusedError(Message("closed stands for a whole day, in no list of hours"))
    found = _WRITTEN.fullmatch(text)
    if not found:
        what = Message("{expected}, not {given}", expected=_EXPECTED, given=quoted(given))
        raise RefusedError(what, _hint(text))
    opens, closes = _minute(found[1], found[2]), _minute(found[3], found[4])
    if opens == DAY:
        raise RefusedError(Message("a day begins at 0:00, not at 24:00"))
    if opens == closes:
        what = Message(
            "{hours} begins when it ends; write 0:00-24:00 for a whole day, or closed", hours=text
        )
        raise RefusedError(what)
    if closes > opens:
        return Span(opens, closes)
    if closes + DAY - opens > _LONGEST_NIGHT:
        afternoon = closes + DAY // 2
        what = Message(
            "{hours} ends before it begins, {number} hours later",
            hours=text, number=(closes + DAY - opens) // 60,
        )  # fmt: skip
        meant = opens < afternoon <= DAY
        raise RefusedError(what, _perhaps(str(Span(opens, afternoon))) if meant else NOTHING)
    return Span(opens, closes + DAY)


def read_day(given: object) -> object:
    """Hours of a day: one text, a list of them, or closed. Raises ValueError in words for staff.

    A day for which nothing is written is not taken for one like the others.
    """
    if given is None:
        raise RefusedError(_EXPECTED)
    if not isinstance(given, str):
        return given
    if given.strip().lower() == _CLOSED:
        return ()
    return (read_span(given),)


def in_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The hours of a day from its first on. Raises ValueError where two of them overlap."""
    ordered = tuple(sorted(spans, key=lambda span: span.opens))
    for earlier, later in pairwise(ordered):
        if later.opens < earlier.closes:
            raise RefusedError(
                Message("{first} and {second} overlap", first=str(earlier), second=str(later))
            )
    return ordered


def in_words(spans: tuple[Span, ...]) -> str:
    """Hours of a day as they are written."""
    if not spans:
        return _CLOSED
    words = ", ".join(map(str, spans))
    return words if len(spans) == 1 else f"[{words}]"


def _minute(hour: str, minute: str) -> int:
    counted = int(hour) * 60 + int(minute)
    if counted > DAY or int(minute) > 59:
        time = f"{hour}:{minute}"
        what = Message("{time} is no time of a day; the last is 24:00", time=time)
        raise RefusedError(what)
    return counted


def _perhaps(hours: str) -> Message:
    return Message("did you mean {hours}?", hours=hours)


def _hint(text: str) -> Message:
    """What was probably meant: a point for a colon, whole hours, am and pm, another keyboard's."""
    if word := nearest(text.lower(), [_CLOSED]):
        return word
    import unicodedata  # not at a start

    plain = unicodedata.normalize("NFKC", text).lower().strip("[]{}\"' ")
    plain = re.sub(r"\s*(?:to|until|[-–—~〜至到])\s*", "-", plain)
    times = [_meant(part) for part in plain.split("-")]
    if len(times) != 2 or None in times:
        return NOTHING
    return _perhaps(f"{times[0]}-{times[1]}")


def _meant(part: str) -> str | None:
    found = re.fullmatch(r"(\d{1,2})(?:[:.h点时](\d\d)?)?\s*([ap]m)?分?", part.strip(), re.ASCII)
    if not found:
        return None
    hour = int(found[1]) % 12 + 12 * (found[3] == "pm") if found[3] else int(found[1])
    minute = int(found[2] or 0)
    return clock_face(hour * 60 + minute) if hour <= 24 and minute <= 59 else None
