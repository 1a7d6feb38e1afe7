"""A start, as a person before the screen sees it: from nothing to the first picture."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bench.contenders import Contender
    from tests.bench.screen_watch import Screen


REST_SECONDS = 6.0
"""From the first picture until what is prepared in the background has come to rest.

No contender is asked whether it has; all are given the same time.
"""


@dataclass(frozen=True)
class Start:
    """One start of a contender that stands on the screen now."""

    process: int
    """The id of its first process."""
    milliseconds: float
    """From starting that process to the first picture."""


@contextmanager
def started(screen: Screen, contender: Contender) -> Iterator[Start]:
    """Opens the contender on an empty screen and closes it at the end of the block.

    Raises:
        TimeoutError: the screen before does not come to rest, or no picture comes; it names the
            contender.
        OSError: it cannot be started.
    """
    screen.wait_until_still()
    began = time.monotonic()
    process = contender.open()
    try:
        try:
            pictured = screen.wait_until_pictured()
        except TimeoutError as error:
            raise TimeoutError(f"{contender}: {error}") from error
        yield Start(process, (pictured - began) * 1000)
    finally:
        contender.close()
