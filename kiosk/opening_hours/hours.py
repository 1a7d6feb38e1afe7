"""The hours of a week and its exceptions, and what they say of a moment."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, fields
from typing import Annotated

from kiosk.checked_yaml.constraints import Accepting, CalendarDay, Checked, ReadAs
from kiosk.opening_hours.span import DAY, Span, in_order, in_words, read_day, read_span

_ALL_DAY = (Span(0, DAY),)
_LOOKED_AHEAD = 400
"""Days, so that a museum that closes for a winter says when it opens."""
_LONG_PAST = dt.timedelta(days=31)

OneSpan = Annotated[Span, ReadAs(read_span)]
DayHours = Annotated[tuple[OneSpan, ...], Checked(in_order), Accepting(read_day)]
Day = Annotated[dt.date, CalendarDay()]


def _all_day() -> tuple[Span, ...]:
    return _ALL_DAY


@dataclass(frozen=True, slots=True)
class Hours:
    """When the museum is open, in local time. A day that is not named is open all day.

    Hours past midnight, as 18:00-2:00, belong to the day on which they begin.
    """

    monday: DayHours = field(default_factory=_all_day)
    tuesday: DayHours = field(default_factory=_all_day)
    wednesday: DayHours = field(default_factory=_all_day)
    thursday: DayHours = field(default_factory=_all_day)
    friday: DayHours = field(default_factory=_all_day)
    saturday: DayHours = field(default_factory=_all_day)
    sunday: DayHours = field(default_factory=_all_day)
    exceptions: dict[Day, DayHours] = field(default_factory=dict)

    __pydantic_config__ = {"extra": "forbid"}

    def __str__(self) -> str:
        if self.always_open:
            return "always open"
        days = [f"{name}: {in_words(getattr(self, name))}" for name in _WEEK]
        more = [f"{day}: {in_words(spans)}" for day, spans in sorted(self.exceptions.items())]
        told = [f"exceptions: {{{', '.join(more)}}}"] if more else []
        return f"{{{', '.join(days + told)}}}"

    @property
    def always_open(self) -> bool:
        """Whether there is no moment at which it is closed."""
        days = (*(getattr(self, name) for name in _WEEK), *self.exceptions.values())
        return all(spans == _ALL_DAY for spans in days)

    def of_day(self, day: dt.date) -> tuple[Span, ...]:
        """The hours that begin on a day."""
        exception = self.exceptions.get(day)
        usual: tuple[Span, ...] = getattr(self, _WEEK[day.weekday()])
        return usual if exception is None else exception

    def today_in_words(self, moment: dt.datetime) -> str:
        """The hours of a day as they are written."""
        return in_words(self.of_day(moment.date()))

    def is_open(self, moment: dt.datetime) -> bool:
        """Whether it is open at a moment of local time, as a clock on the wall shows it.

        Nothing but that clock is asked: where it is put forward or back, for summer or by hand, the
        hours are those that stand on the door.
        """
        minute = moment.hour * 60 + moment.minute
        today = moment.date()
        if any(span.opens <= minute < span.closes for span in self.of_day(today)):
            return True
        if today == dt.date.min:
            return False
        last_night = self.of_day(today - dt.timedelta(days=1))
        return any(minute < span.closes - DAY for span in last_night)

    def opens_after(self, moment: dt.datetime) -> dt.datetime | None:
        """When it opens next after a moment at which it is closed; None if not within a year."""
        first = moment.date().toordinal()
        for number in range(first, min(first + _LOOKED_AHEAD, dt.date.max.toordinal())):
            day = dt.date.fromordinal(number)
            for span in self.of_day(day):
                opens = dt.datetime.combine(day, dt.time(span.opens // 60, span.opens % 60))
                if opens > moment:
                    return opens
        return None

    def long_past(self, today: dt.date) -> list[dt.date]:
        """Exceptions that nobody needs any more."""
        return [day for day in sorted(self.exceptions) if day < today - _LONG_PAST]


_WEEK = [known.name for known in fields(Hours)][:7]
"""As `date.weekday` counts."""


def read_week(given: object) -> object:
    """Hours of each day, or the same of every day. Raises ValueError in words for staff."""
    if isinstance(given, list):
        given = in_order(tuple(map(read_span, given)))
    if not isinstance(given, str | tuple):
        return given
    return dict.fromkeys(_WEEK, read_day(given))


def is_within(spans: tuple[Span, ...], moment: dt.datetime) -> bool:
    """Whether a moment lies in hours that are the same every day."""
    minute = moment.hour * 60 + moment.minute
    return any(s.opens <= minute < s.closes or minute < s.closes - DAY for s in spans)
