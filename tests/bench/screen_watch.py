"""Sees what stands on a virtual screen, and when it changes, without asking who paints there.

Xvfb keeps its picture in a file. Whatever paints, this is what a person before the screen would
see, so two programs are measured by it with the same rule.
"""

from __future__ import annotations

import mmap
import threading
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

# It is looked at so often, for its sample or for one row: what looks must not disturb what is seen.
_SAMPLE_SECONDS = 0.003
_ROW_SECONDS = 0.0005
_PATIENCE_SECONDS = 60.0
# The museum at night shows 17,000 in the sample; words on plain ground a few hundred.
_COLOURS_OF_PICTURE = 10_000


class Screen:
    """The picture of an Xvfb that was started with `-fbdir` on `folder`."""

    def __init__(self, folder: Path) -> None:
        """Raises OSError when there is no such picture."""
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The head is that of an X window dump: numbers of four bytes, the largest first.
        head = [int.from_bytes(self._picture[n : n + 4], "big") for n in range(0, 100, 4)]
        self.width, self.height = head[4], head[5]
        self._line = head[12]
        self._begin = head[0] + head[19] * 12

    def row(self, y: int) -> bytes:
        """The pixels of one row, four bytes each."""
        begin = self._begin + y * self._line
        return self._picture[begin : begin + self.width * 4]

    def sample(self) -> bytes:
        """Every fortieth row."""
        return b"".join(map(self.row, range(20, self.height, 40)))

    def wait_until_still(self, quiet: float = 1.0) -> None:
        """Waits until nothing has changed for `quiet` seconds.

        Raises:
            TimeoutError: it does not come to rest within a minute.
        """
        began = last = time.monotonic()
        seen = self.sample()
        while (now := time.monotonic()) - last < quiet:
            if now - began > _PATIENCE_SECONDS:
                raise TimeoutError("the screen does not come to rest")
            if (sample := self.sample()) != seen:
                seen, last = sample, now
            time.sleep(_SAMPLE_SECONDS)

    def wait_until_pictured(self) -> float:
        """Waits until a large picture stands on it; the moment, of time.monotonic().

        Raises:
            TimeoutError: there is none within a minute.
        """
        began = time.monotonic()
        seen = b""
        while (now := time.monotonic()) - began < _PATIENCE_SECONDS:
            if (sample := self.sample()) != seen:
                seen = sample
                if len(set(memoryview(sample).cast("I"))) >= _COLOURS_OF_PICTURE:
                    return now
            time.sleep(_SAMPLE_SECONDS)
        raise TimeoutError("no picture comes on the screen")


class FrameWatch:
    """Notes, as long as the block lasts, each moment at which one row of the screen changes."""

    def __init__(self, screen: Screen, y: int) -> None:
        self.times: list[float] = []
        """Moments of time.monotonic()."""
        self._screen = screen
        self._y = y
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> FrameWatch:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        seen = self._screen.row(self._y)
        while not self._over.is_set():
            now = time.monotonic()
            if (row := self._screen.row(self._y)) != seen:
                seen = row
                self.times.append(now)
            time.sleep(_ROW_SECONDS)
