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
from tests.audit.parts import NO_CONTENT, ODD_CONTENT
from tests.audit.visitor import Clock, Visitor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.audit.parts import Opening

_READING_SECONDS = 300.0
_VOICE = ("sleep", "3600")
"""It says nothing, and stays at the first sentence."""


@contextmanager
def opened(
    opening: Opening, files: dict[str, Path], state_folder: Path
) -> Iterator[tuple[Kiosk, Visitor]]:
    """A kiosk that has read its content, one of `files`, and who uses it."""
    clock = Clock()
    settings = Settings(
        content=files[opening.content],
        state_folder=state_folder / opening.content,
        voices=dict.fromkeys(opening.languages, _VOICE),
        screen_diagonal=opening.inches,
        languages=opening.languages,
        keypad=opening.content == ODD_CONTENT,
        calm_motion=True,  # each state is judged at the end of its motion, which takes no time so
    )

    def idleness(_clock: object, *patience: float) -> Idleness:
        return Idleness(clock, *patience)

    # the same exhibits rise at each walk
    chance = SimpleNamespace(Random=lambda: random.Random(1))
    with (
        mock.patch("kiosk.app.Idleness", idleness),
        mock.patch("kiosk.bridge.screens.attract.random", chance),
    ):
        kiosk = Kiosk(settings, Display(size=opening.size))
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
        ODD_CONTENT: here / "odd.yaml",
        NO_CONTENT: folder / "there-is-no-content.yaml",
    }
