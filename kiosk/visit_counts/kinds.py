"""What is counted, and how finely in time.

What a file of counters could say about one person decides how fine it may be: an hour for what
every visit does, a day for what it chose to see, a month for where it touched. Nothing orders the
counts of one visit, and nothing tells which belong together.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

FIRST_TRUE_YEAR = 2025
UNDATED = "undated"
"""The period of what was counted while the machine's clock was plainly wrong: a dead battery shows
1970. It is kept, and belongs to no day."""
OTHER = "…"
"""The name under which everything is counted for which there is no room to name it."""


class Resolution(IntEnum):
    """A span of time, as so many letters of a moment in ISO 8601."""

    MONTH = 7
    DAY = 10
    HOUR = 13


class Kind(StrEnum):
    """What is counted. The comment says what `name` of a count is."""

    BEGUN = "begun"
    ENDED = "ended"  # an Ending
    LENGTH = "length"  # the least seconds of its bucket, one of LENGTHS
    LANGUAGE = "language"  # the code of the language in which the visit ended
    LAST_SCREEN = "last screen"  # the screen on which it ended
    SCREEN = "screen"  # each time that screen comes
    USE = "use"  # a Use; once a visit, and so are all that follow but the searches and touches
    EXHIBIT = "exhibit"
    CLOSER = "closer"
    STORY = "story"
    CASE = "case"
    TO_STORY = "to story"  # "exhibit story", both by their ids
    TO_CASE = "to case"  # "exhibit case"
    FROM_STORY = "from story"  # "story exhibit"
    FROM_CASE = "from case"  # "case exhibit"
    TOUR_STARTED = "tour started"
    TOUR_FINISHED = "tour finished"  # its last stop was reached
    SEARCH = "search"  # "found" or "nothing"
    UNANSWERED = "unanswered"  # the words, see `unanswered_name`
    TOUCH = "touch"  # "screen 48x27 column row", from the upper left

    @property
    def resolution(self) -> Resolution:
        """How finely it is kept in time."""
        if self is Kind.TOUCH:
            return Resolution.MONTH
        return Resolution.HOUR if self in _BY_THE_HOUR else Resolution.DAY


_BY_THE_HOUR = frozenset({Kind.BEGUN, Kind.ENDED, Kind.LENGTH, Kind.SCREEN})


class Ending(StrEnum):
    """How a visit ended."""

    IDLE = "idle"
    """Nobody answered any more, in the middle of it."""
    HOME = "home"
    """As above, and the visitor had gone back to the museum on its canal first."""
    VISITOR = "visitor"
    """Whoever was there ended it, on My visit."""
    STAFF = "staff"
    """The kiosk was closed, or its content taken away."""


class Use(StrEnum):
    """A way of reading or of operating, where it is not what the kiosk begins with."""

    LARGE = "text 125"
    LARGER = "text 150"
    LARGEST = "text 200"
    CONTRAST = "high contrast"
    CALM = "calm motion"
    LOW_REACH = "low reach"
    READ_ALOUD = "read aloud"
    KEYS = "keys"
    SCANNING = "scanning"


LENGTHS = (0, 15, 30, 60, 120, 180, 300, 600, 1200, 1800)
"""Where the buckets of the histogram begin, in seconds; the last is open."""
CELLS = (48, 27)
"""Columns and rows in which touches of a lying screen are counted; of an upright one turned."""
LONGEST_WORDS = 40
MOST_NAMES = 2000
"""So many names of one kind in one period; what comes beyond is counted as OTHER."""


class Count(NamedTuple):
    """What one number counts: a kind, what of it, and when."""

    period: str
    kind: str
    name: str


def period_of(now: datetime, resolution: Resolution) -> str:
    """The hour, day or month that the museum's clock shows, `2026-11-29T14`, or UNDATED.

    The hour that comes twice in autumn holds the counts of both, and the one that is left out in
    spring has none: nothing is lost or counted twice, and each day is whole.
    """
    if now.year < FIRST_TRUE_YEAR:
        return UNDATED
    return now.isoformat()[:resolution]


def length_name(seconds: float) -> str:
    """The bucket of a visit of so many seconds."""
    return str(max((least for least in LENGTHS if least <= seconds), default=LENGTHS[0]))


def unanswered_name(plain_words: str) -> str:
    """The words of a search without an answer, as they are kept.

    Of all searches these alone are kept in words, for they tell staff what visitors miss. Somebody
    may have typed a name of their own: so the words are cut, filed under the day and not the hour,
    shown only when they were typed at least twice, and thrown away after `counts_kept_days` if
    they were not.
    """
    return " ".join(plain_words.split())[:LONGEST_WORDS].strip()


def touch_name(screen: str, x: float, y: float, *, upright: bool) -> str:
    """The cell of a touch at the fractions `x` and `y` of the window's width and height."""
    columns, rows = reversed(CELLS) if upright else CELLS
    column = max(0, min(columns - 1, int(x * columns)))
    row = max(0, min(rows - 1, int(y * rows)))
    return f"{screen} {columns}x{rows} {column} {row}"
