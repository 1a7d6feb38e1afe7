"""A flood of lines in the log fills no disk and keeps no processor busy: repeated ones are left
out, and how many is said."""

from __future__ import annotations

import logging
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

WINDOW_SECONDS = 60.0
MOST_OF_THE_SAME = 5
"""Lines of the same words from the same place in the program, within a window."""
MOST_OF_A_PLACE = 200
"""Lines of any words from the same place: more than all faults of a content that are told."""


@dataclass
class _LeftOut:
    logger: str
    level: int
    message: str
    number: int = 1


class RepeatLimit(logging.Handler):
    """Hands on to `target`, within each minute, only so many lines of a kind.

    What was left out is told with the first line after that minute, or at the end. `clock` gives
    seconds that never jump.
    """

    def __init__(
        self, target: logging.Handler, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._target = target
        self._clock = clock
        self._began = clock()
        self._of_place: Counter[Hashable] = Counter()
        self._of_words: Counter[Hashable] = Counter()
        self._left_out: dict[Hashable, _LeftOut] = {}

    def emit(self, record: logging.LogRecord) -> None:
        try:
            message = record.getMessage()
        except Exception:  # noqa: BLE001  as every handler of the library does
            self.handleError(record)
            return
        if self._clock() - self._began >= WINDOW_SECONDS:
            self._begin_anew()
        place = _place_of(record)
        words = (place, message)
        if self._of_place[place] < MOST_OF_A_PLACE and self._of_words[words] < MOST_OF_THE_SAME:
            self._of_place[place] += 1
            self._of_words[words] += 1
            self._target.handle(record)
        elif place in self._left_out:
            self._left_out[place].number += 1
        else:
            self._left_out[place] = _LeftOut(record.name, record.levelno, message)

    def flush(self) -> None:
        self._target.flush()

    def close(self) -> None:
        self.acquire()
        try:
            self._begin_anew()
        finally:
            self.release()
        self._target.close()
        super().close()

    def _begin_anew(self) -> None:
        left_out, self._left_out = self._left_out, {}
        self._began = self._clock()
        self._of_place.clear()
        self._of_words.clear()
        for lines in left_out.values():
            told = {
                "name": lines.logger,
                "levelno": lines.level,
                "levelname": logging.getLevelName(lines.level),
                "msg": "%d more such lines were left out within a minute: %s",
                "args": (lines.number, lines.message),
            }
            self._target.handle(logging.makeLogRecord(told))


def _place_of(record: logging.LogRecord) -> Hashable:
    """Where in the program the line comes from; of an exception, where that was raised, too."""
    place = (record.name, record.pathname, record.lineno)
    trace = record.exc_info[2] if record.exc_info else None
    if trace is None:
        return place
    while trace.tb_next:
        trace = trace.tb_next
    return (*place, trace.tb_frame.f_code.co_filename, trace.tb_lineno)
