"""Walks the kiosk through all its states, and reads and judges what stands on each screen."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.audit.checks import found_on
from tests.audit.checks.text_size import texts_that_stay_small
from tests.audit.grabs import read_with_pictures
from tests.audit.guide import Guide
from tests.audit.kiosks import opened
from tests.audit.pager import Pager
from tests.audit.parts import TEXT_SIZES, Condition, pixels_per_millimetre
from tests.audit.reader import read
from tests.audit.records import Yardstick

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.app import Kiosk
    from tests.audit.parts import Opening, Part
    from tests.audit.reader import Reading
    from tests.audit.records import Finding, Screenful, TextRecord
    from tests.audit.stops import Stop
    from tests.audit.visitor import Visitor


@dataclass(frozen=True)
class State:
    """A screen in one state, and what was found on it."""

    name: str
    content: str
    size: tuple[int, int]
    inches: float
    condition: Condition
    screen: Screenful
    findings: list[Finding] = field(default_factory=list)

    @property
    def shown_on(self) -> str:
        """The screen, by its pixels and its inches."""
        return f'{self.size[0]}x{self.size[1]}, {self.inches:g}"'

    def __str__(self) -> str:
        return f"{self.name} ({self.content}), {self.shown_on}, {self.condition}"


def walk(part: Part, files: dict[str, Path], state_folder: Path) -> Iterator[State]:
    """Every state of the part, each judged; `files` are the contents by name.

    Runs in a process with a display as large as the largest size.

    Raises:
        LostError: a state was not come to.
    """
    for opening in part.openings():
        with opened(opening, files, state_folder) as (kiosk, visitor):
            yield from _Session(kiosk, visitor, part, opening).walk()


class _Session:
    """One kiosk, opened once, and how its visitors read, in turn."""

    def __init__(self, kiosk: Kiosk, visitor: Visitor, part: Part, opening: Opening) -> None:
        self._kiosk = kiosk
        self._visitor = visitor
        self._guide = Guide(kiosk, visitor)
        self._part = part
        self._opening = opening
        self._yardstick = Yardstick(
            opening.inches, pixels_per_millimetre(opening.size, opening.inches)
        )
        self._pager = Pager()
        self._normal: dict[tuple[str, Condition], tuple[TextRecord, ...]] = {}

    def walk(self) -> Iterator[State]:
        for stop in self._guide.stops():
            if stop.resting and self._part.wants(stop):
                yield from self._at(stop, Condition(self._kiosk.controller.reading.language))
        if not self._kiosk.catalogue or not self._kiosk.catalogue.exhibits:
            return
        walked: set[Condition] = set()
        for wanted in self._opening.conditions:
            self._visitor.another_comes()
            condition = self._read_as(wanted)
            if condition in walked:
                continue
            walked.add(condition)
            for stop in self._guide.stops():
                if not stop.resting and self._part.wants(stop):
                    yield from self._at(stop, condition)
                    self._visitor.go_home()

    def _at(self, stop: Stop, condition: Condition) -> Iterator[State]:
        self._guide.go(stop)
        reading = self._look()
        yield self._judged(stop, "", condition, reading)
        # colours are the same further on
        if stop.scrolls and not condition.high_contrast:
            for view in reading.screen.scrollers:
                item = reading.scroller_items[view.key]
                for page in self._pager.pages(stop, condition, view, item):
                    yield self._judged(stop, f", {page}", condition, self._look())
        if stop.leave:
            stop.leave()

    def _look(self) -> Reading:
        self._visitor.finger.wait_until_still()
        return read_with_pictures(self._kiosk.window)

    def _judged(self, stop: Stop, page: str, condition: Condition, reading: Reading) -> State:
        screen = reading.screen
        found = list(found_on(screen, self._yardstick))
        normal = stop.name, dataclasses.replace(condition, text_size=0)
        before = self._normal.get(normal, ())
        if condition.text_size == 0:
            self._normal[normal] = before + screen.texts
        elif condition.text_size == TEXT_SIZES[-1]:
            found += texts_that_stay_small(before, screen)
        name = stop.name + page
        at = self._opening
        return State(name, at.content, at.size, at.inches, condition, screen, found)

    def _read_as(self, condition: Condition) -> Condition:
        """Chooses how to read; what is read as, for not every screen offers low reach."""
        reading = self._kiosk.controller.reading
        reading.chooseLanguage(condition.language)
        reading.chooseHighContrast(condition.high_contrast)
        reading.chooseTextSize(condition.text_size)
        reading.chooseCalmMotion(True)
        if condition.low_reach:
            reading.chooseLowReach(True)
            self._visitor.finger.wait_until_still()
            lowered = read(self._kiosk.window).screen.above_reach > 0
            reading.chooseLowReach(lowered)
            return dataclasses.replace(condition, low_reach=lowered)
        return condition
