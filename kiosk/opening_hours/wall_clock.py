"""The machine's clock, which a flat battery may have taken back to 1970."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_A_DAY = 86_400.0
"""Seconds, for what was built in another time zone and copied as though in this one."""


def is_possible(now: float, made: float) -> bool:
    """Whether a clock may be right that shows `now`, in a program that was `made` then.

    Both in seconds since 1970.
    """
    return now >= made - _A_DAY


@dataclass(frozen=True)
class WallClock:
    """The time of day here. `now` gives seconds since 1970, `made` says when the program was."""

    made: float = 0.0
    now: Callable[[], float] = time.time

    def local(self) -> dt.datetime | None:
        """What a clock on the wall shows; None while the machine's own cannot be right."""
        now = self.now()
        if not is_possible(now, self.made):
            return None
        try:
            return dt.datetime.fromtimestamp(now)
        except (OverflowError, ValueError, OSError):  # a year that no calendar has
            return None


def made_at(assets: Path) -> float:
    """When this program was made, in seconds since 1970: the age of a file that each has."""
    try:
        return (assets / "exhibits.schema.json").stat().st_mtime
    except OSError:
        return 0.0
