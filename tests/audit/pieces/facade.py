"""Draw with light: its beginning, drawn on by fingers and by arrows, and both its ends."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.facade import FacadeDetails
    from kiosk.bridge.pieces.pieces import Pieces


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    facade = pieces.facade
    yield "its beginning", partial(_begin, facade)
    yield "drawn on", partial(_draw, facade)
    yield "drawn by arrows", partial(_draw_by_arrows, facade)
    yield "its end in the dark", partial(_end_in_the_dark, facade)
    yield "its end", partial(_end, facade)


def _begin(facade: FacadeDetails) -> None:
    facade.leave()
    facade.begin(False)


def _draw(facade: FacadeDetails) -> None:
    """A lantern on waves."""
    _begin(facade)
    _oval(facade, 1, 0.2, 0.3)
    _oval(facade, 0, 0.08, 0.3)
    for lamp, down in ((3, 0.6), (5, 0.7), (4, 0.8)):
        facade.choose(lamp)
        for left in (0.03, 0.73):
            _stroke(facade, [
                (left + 0.012 * part, down + 0.04 * math.sin(part * 0.314)) for part in range(21)
            ])  # fmt: skip


def _draw_by_arrows(facade: FacadeDetails) -> None:
    _begin(facade)
    facade.offerArrows(True)
    for across, down in [(1, 0)] * 9 + [(0, 1)] * 6 + [(-1, 0)] * 9:
        facade.step(across, down)
    facade.switchLamp()


def _end_in_the_dark(facade: FacadeDetails) -> None:
    _begin(facade)
    facade._spent += 120.0  # nobody waits for it
    facade.tick()


def _end(facade: FacadeDetails) -> None:
    _draw(facade)
    facade.finish()
    facade._spent += 5.0
    facade.tick()


def _oval(facade: FacadeDetails, lamp: int, wide: float, high: float) -> None:
    facade.choose(lamp)
    turns = [part / 40 * 2 * math.pi for part in range(41)]
    _stroke(facade, [(0.5 + wide * math.cos(t), 0.48 + high * math.sin(t)) for t in turns])


def _stroke(facade: FacadeDetails, points: list[tuple[float, float]]) -> None:
    for start, end in pairwise(points):
        facade.touch(0, *start)
        facade.touch(0, *end)
    facade.lift(0)
