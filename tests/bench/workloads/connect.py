"""Intervals between painted frames of the connections, in milliseconds: all lights at rest,
each frame asked for; while they fade round a light; while one goes from light to light."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.reports import report
from tests.bench.visiting import frames_of, go_to_connections, opened

if TYPE_CHECKING:
    from pathlib import Path


def run(content: Path | None = None, state: Path | None = None) -> None:
    kiosk, finger = opened(content, state)
    connections = kiosk.controller.connections
    go_to_connections(kiosk, finger)
    report(name="all lights at rest", intervals=frames_of(kiosk, 2.0, forced=True))
    catalogue = kiosk.catalogue
    assert catalogue is not None
    story = max(catalogue.stories, key=lambda one: len(catalogue.exhibits_of_story(one.id)))
    fading: list[float] = []
    for _ in range(4):
        connections.choose(f"story/{story.id}")
        fading += frames_of(kiosk, 0.7)
        connections.chooseAll()
        fading += frames_of(kiosk, 0.5)
    report(name="lights fading", intervals=fading)
    walked: list[float] = []
    for exhibit in catalogue.exhibits[:8]:
        for key in (f"exhibit/{exhibit.id}", f"story/{exhibit.stories[0].id}"):
            connections.choose(key)
            walked += frames_of(kiosk, 0.7)
    report(name="from light to light", intervals=walked)
    kiosk.close()
