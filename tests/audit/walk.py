"""Walks the kiosk through all its states, and reads and judges what stands on each screen."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.audit.checks import found_on
from tests.audit.checks.text_size import texts_that_stay_small
from tests.audit.grabs import read_with_pictures
from tests.audit.guide import Guide
from tests.audit.kiosks import KNOWS_ITS_SIZE, opened
from tests.audit.parts import REACHES, TEXT_SIZES, Condition, Part
from tests.audit.records import Yardstick
from tests.audit.text_lines import asked

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtQuick import QQuickItem

    from kiosk.app import Kiosk
    from tests.audit.guide import Stop
    from tests.audit.reader import Reading
    from tests.audit.records import Finding, Screenful, Scroller

_MILLIMETRES_PER_INCH = 25.4
MOST_PAGES = 4
"""How far a view is followed: what is beyond looks as what came before."""
_PAGE = 0.85


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
    if not KNOWS_ITS_SIZE:
        sessions = [part.inches]
    for content in part.contents:
        for size in part.sizes:
            for inches in sessions:
                with opened(files[content], state_folder / content, size, inches[0]) as (k, clock):
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
            for view in reading.screen.scrollers:
                for name in _pages(view, reading.scroller_items[view.key]):
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

    def _read_as(self, condition: Condition) -> None:
        reading = self._kiosk.controller.reading
        if reading.language != condition.language:
            reading.toggleLanguage()
        reading.chooseHighContrast(condition.high_contrast)
        reading.chooseTextSize(condition.text_size)
        reading.chooseCalmMotion(True)
        if len(REACHES) > 1:
            reading.chooseLowReach(condition.low_reach)


def _pages(view: Scroller, item: QQuickItem) -> Iterator[str]:
    """Moves a view on, page by page, and at last back to where it was."""
    for side, at, size, length in (
        ("down", "contentY", "contentHeight", item.height()),
        ("right", "contentX", "contentWidth", item.width()),
    ):
        if side not in view.further or not item.property("interactive") or _snaps(item):
            continue
        origin = item.property("originY" if side == "down" else "originX")
        began = item.property(at)
        for page in range(1, MOST_PAGES + 1):
            last = origin + item.property(size) - length
            if item.property(at) >= last - 1:
                break
            item.setProperty(at, min(last, began + page * _PAGE * length))
            yield f"{side} {page}"
        item.setProperty(at, began)


def _snaps(view: QQuickItem) -> bool:
    """Whether a view goes from one of its parts to the next: each is a stop of its own."""
    return bool(asked(view, "snapMode")[0])
