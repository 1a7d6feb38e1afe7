"""Lock and key, as it is played."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.pieces.lock_and_key import SECONDS, LockAndKey
from kiosk.pieces.news import PieceNews

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class LockAndKeyDetails(PieceDetails):
    """The piece as its page sees it."""

    seconds = SECONDS

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent, clock)
        self._played: LockAndKey | None = None

    def start(self, seconds: float) -> None:
        """It begins anew."""
        self._played = LockAndKey(random.Random(), seconds=seconds)

    def pass_time(self, spent: float) -> None:
        """Time passes."""
        assert self._played is not None
        self._played.tick(spent)

    def stop(self) -> None:
        """Nobody plays it."""
        self._played = None

    def told(self) -> PieceNews:
        """What there is to tell."""
        assert self._played is not None
        return PieceNews(ended=self._played.ended)

    def lit(self) -> int:
        """How much of its time is over."""
        return self._played.lights if self._played else 0
