"""The kiosk, opened in this process to be looked at, and the contents that it shows."""

from __future__ import annotations

import random
from contextlib import contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING
from unittest import mock

from kiosk import paths
from kiosk.app import Display, Kiosk
from kiosk.settings import Settings
from kiosk.visit.idleness import Idleness
from tests.audit.visitor import Clock, Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_READING_SECONDS = 300.0
KEYED = "odd"
"""The content whose kiosk has a keypad."""


@contextmanager
def opened(
    content: Path, state: Path, size: tuple[int, int], inches: float, *, keypad: bool = False
) -> Iterator[tuple[Kiosk, Visitor]]:
    """A kiosk that has read its content, before a screen of so many inches, and who uses it."""
    clock = Clock()
    settings = Settings(
        content=content, state_folder=state, speech=False, screen_diagonal=inches, keypad=keypad
    )

    def idleness(_clock: object, *patience: float) -> Idleness:
        return Idleness(clock, *patience)

    # the same exhibits rise at each walk
    chance = SimpleNamespace(Random=lambda: random.Random(1))
    with (
        mock.patch("kiosk.app.Idleness", idleness),
        mock.patch("kiosk.bridge.screens.attract.random", chance),
    ):
        kiosk = Kiosk(settings, Display(size=size))
        try:
            visitor = Visitor(kiosk, clock)
            visitor.finger.wait_for_frame()
            visitor.finger.wait_until(lambda: kiosk.watch.caught_up, _READING_SECONDS)
            yield kiosk, visitor
        finally:
            kiosk.close()


def files(folder: Path, here: Path) -> dict[str, Path]:
    """The contents that are walked: the museum's own, staff's odd one, and none."""
    return {
        "museum": paths.content_file(),
        "odd": here / "odd.yaml",
        "none": folder / "there-is-no-content.yaml",
    }
