"""Its beginning and its end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.pieces.pieces import Pieces


def states(pieces: Pieces) -> Iterator[tuple[str, Callable[[], None]]]:
    """What each is called, and how it is come to once the page is open."""
    yield "its beginning", partial(pieces.facade.begin, False)
