"""The kiosk until its first painted frame, then its memory at rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.reports import report
from tests.bench.visiting import memory_at_rest, opened

if TYPE_CHECKING:
    from pathlib import Path


def run(content: Path | None = None, state: Path | None = None) -> None:
    kiosk, finger = opened(content, state)
    report(painted=True)
    report(megabytes=memory_at_rest(finger))
    kiosk.close()
