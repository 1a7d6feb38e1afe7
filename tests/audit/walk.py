"""Walks the kiosk through all its states, and reads and judges what stands on each screen."""

from __future__ import annotations

import dataclasses
import logging
import math
import random
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING
from unittest import mock

from kiosk import paths
from kiosk.app import Display, Kiosk
from kiosk.catalogue.bilingual import LANGUAGES
from kiosk.settings import Settings
from kiosk.visit.idleness import Idleness
from kiosk.visit.reading_settings import ReadingSettings, TextSize
from tests.audit.checks import found_on
from tests.audit.checks.text_size import texts_that_stay_small
from tests.audit.grabs import read_with_pictures
from tests.audit.guide import Clock, Guide
from tests.audit.records import Yardstick
from tests.audit.text_lines import asked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from tests.audit.guide import Stop
    from tests.audit.reader import Reading
    from tests.audit.records import Finding, Screenful

log = logging.getLogger(__name__)

SIZES = ((1920, 1080), (1080, 1920), (1280, 800), (3840, 2160))
INCHES = (32.0, 55.0)
TEXT_SIZES = tuple(int(size) for size in TextSize)
CONTENTS = ("museum", "odd", "none")
_MILLIMETRES_PER_INCH = 25.4
_KNOWS = {part.name for part in dataclasses.fields(Settings)}
_READS = {part.name for part in dataclasses.fields(ReadingSettings)}
REACHES = (False, True) if "low_reach" in _READS else (False,)
MOST_PAGES = 4
"""How far a view is followed: what is beyond looks as what came before."""
_PAGE = 0.85


@dataclass(frozen=True, slots=True)
class Condition:
    """How a visitor reads."""

    language: str = "en"
    high_contrast: bool = False
    text_size: int = 0
    low_reach: bool = False

    def __str__(self) -> str:
        parts = [self.language, "high contrast" if self.high_contrast else "standard"]
        return ", ".join([*parts, f"text {self.text_size}", *["low reach"] * self.low_reach])


@dataclass(frozen=True)
class Part:
    """What part of all states is walked; `names` are parts of names of stops, none for all."""

    sizes: tuple[tuple[int, int], ...] = SIZES
    languages: tuple[str, ...] = LANGUAGES
    contrasts: tuple[bool, ...] = (False, True)
    text_sizes: tuple[int, ...] = TEXT_SIZES
    reaches: tuple[bool, ...] = REACHES
    inches: tuple[float, ...] = INCHES
    contents: tuple[str, ...] = CONTENTS
    names: tuple[str, ...] = ()

    def conditions(self) -> Iterator[Condition]:
        """Every way to read."""
        for language in self.languages:
            for high in self.contrasts:
                for text_size in self.text_sizes:
                    for low in self.reaches:
                        yield Condition(language, high, text_size, low)

    def wants(self, stop: Stop) -> bool:
        """Whether a stop is one of those that are named."""
        return not self.names or any(name in stop.name for name in self.names)


@dataclass(frozen=True)
class State:
    """A screen in one state, and what was found on it."""

    name: str
    content: str
    size: tuple[int, int]
    condition: Condition
    screen: Screenful
    findings: list[Finding] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.name} ({self.content}), {self.size[0]}x{self.size[1]}, {self.condition}"


def walk(part: Part, files: dict[str, Path], state_folder: Path) -> Iterator[State]:
    """Every state of the part, each judged; `files` are the contents by name.

    Runs in a process with a display as large as the largest size.
    """
    # A kiosk that knows how large its screen is stands before its visitors once for each size.
    sessions = [(inches,) for inches in part.inches]
    if "screen_diagonal" not in _KNOWS:
        sessions = [part.inches]
    for content in part.contents:
        for size in part.sizes:
            for inches in sessions:
                with _opened(files[content], state_folder / content, size, inches[0]) as (k, clock):
                    yield from _Session(k, Guide(k, clock), part, content, size, inches).walk()


class _Session:
    """One kiosk, opened once, and how its visitors read, in turn."""

    def __init__(
        self, kiosk: Kiosk, guide: Guide, part: Part, content: str, size: tuple[int, int],
        inches: tuple[float, ...],
    ) -> None:  # fmt: skip
        self._kiosk = kiosk
        self._guide = guide
        self._part = part
        self._content = content
        self._size = size
        self._yardsticks = [
            Yardstick(each, math.hypot(*size) / (each * _MILLIMETRES_PER_INCH)) for each in inches
        ]
        self._normal: dict[tuple[str, Condition], Screenful] = {}

    def walk(self) -> Iterator[State]:
        for stop in self._guide.stops():
            if stop.resting and self._part.wants(stop):
                yield from self._at(stop, Condition(self._kiosk.controller.reading.language))
        if not self._kiosk.catalogue or not self._kiosk.catalogue.exhibits:
            return
        for condition in self._part.conditions():
            self._guide.another_visitor()
            self._read_as(condition)
            for stop in self._guide.stops():
                if not stop.resting and self._part.wants(stop):
                    yield from self._at(stop, condition)
                    self._guide.home()

    def _at(self, stop: Stop, condition: Condition) -> Iterator[State]:
        stop.go()
        reading = self._look()
        yield self._judged(stop.name, condition, reading)
        if stop.scrolls:
            for key, view in reading.scroller_items.items():
                for name in self._pages(key, view, reading.screen):
                    yield self._judged(f"{stop.name}, {name}", condition, self._look())
        if stop.leave:
            stop.leave()

    def _look(self) -> Reading:
        self._guide.finger.wait_until_still()
        return read_with_pictures(self._kiosk.window)

    def _judged(self, name: str, condition: Condition, reading: Reading) -> State:
        screen = reading.screen
        found = list(found_on(screen, self._yardsticks))
        if condition.text_size == 0:
            # the words alone: a picture of each would fill the memory
            kept = dataclasses.replace(screen, painted=None, ground=None)
            self._normal[name, condition] = kept
        elif condition.text_size == TEXT_SIZES[-1]:
            before = self._normal.get((name, dataclasses.replace(condition, text_size=0)))
            found += texts_that_stay_small(before, screen) if before else []
        return State(name, self._content, self._size, condition, screen, found)

    def _pages(self, key: int, view: QQuickItem, screen: Screenful) -> Iterator[str]:
        """Moves a view on, page by page, and at last back to where it was."""
        (told,) = (scroller for scroller in screen.scrollers if scroller.key == key) or (None,)
        for side, at, size, length in (
            ("down", "contentY", "contentHeight", view.height()),
            ("right", "contentX", "contentWidth", view.width()),
        ):
            if side not in told.further or not view.property("interactive") or _snaps(view):
                continue
            origin = view.property("originY" if side == "down" else "originX")
            began = view.property(at)
            for page in range(1, MOST_PAGES + 1):
                last = origin + view.property(size) - length
                if view.property(at) >= last - 1:
                    break
                view.setProperty(at, min(last, began + page * _PAGE * length))
                yield f"{side} {page}"
            view.setProperty(at, began)

    def _read_as(self, condition: Condition) -> None:
        reading = self._kiosk.controller.reading
        if reading.language != condition.language:
            reading.toggleLanguage()
        reading.chooseHighContrast(condition.high_contrast)
        reading.chooseTextSize(condition.text_size)
        reading.chooseCalmMotion(True)
        if len(REACHES) > 1:
            reading.chooseLowReach(condition.low_reach)


def _snaps(view: QQuickItem) -> bool:
    """Whether a view goes from one of its parts to the next: each is a stop of its own."""
    return bool(asked(view, "snapMode")[0])


@contextmanager
def _opened(
    content: Path, state: Path, size: tuple[int, int], inches: float
) -> Iterator[tuple[Kiosk, Clock]]:
    """A kiosk that has read its content, before a screen of so many inches."""
    clock = Clock()
    known = {"screen_diagonal": inches} if "screen_diagonal" in _KNOWS else {}
    settings = Settings(content=content, state_folder=state, speech=False, **known)

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
            guide = Guide(kiosk, clock)
            guide.finger.wait_for_frame()
            guide.finger.wait_until(lambda: kiosk.watch.caught_up, seconds=300)
            yield kiosk, clock
        finally:
            kiosk.close()


def files(folder: Path, here: Path) -> dict[str, Path]:
    """The contents that are walked: the museum's own, staff's odd one, and none."""
    return {
        "museum": paths.content_file(),
        "odd": here / "odd.yaml",
        "none": folder / "there-is-no-content.yaml",
    }
