"""Leads a kiosk to all states of its screens, by the wishes and touches of a visitor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.ui_driver.finger import Finger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.app import Kiosk
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Case, Exhibit, Story

FIRST_MESSAGE = "lo-keyboard"
_LONG_SILENCE, _FOR_EVER = 80.0, 1e6


class Clock:
    """A time in seconds that stands still, for nobody touches what is audited."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@dataclass(frozen=True, slots=True)
class Stop:
    """A state of a screen, and how a visitor who stands at home comes to it.

    Where `scrolls` is set, what lies beyond the ends of its views is looked at too; a `resting`
    state is seen by nobody who has chosen how to read.
    """

    name: str
    go: Callable[[], object]
    leave: Callable[[], object] | None = None
    scrolls: bool = True
    resting: bool = False


class Guide:
    """The stops of one kiosk."""

    def __init__(self, kiosk: Kiosk, clock: Clock) -> None:
        self._kiosk = kiosk
        self._controller = kiosk.controller
        self._clock = clock
        self.finger = Finger(kiosk.window)

    def stops(self) -> Iterator[Stop]:
        """All of them, in the order of a visit."""
        catalogue = self._kiosk.catalogue
        if catalogue is None or not catalogue.exhibits:
            yield Stop("preparing", _nothing, resting=True)
            return
        yield Stop("attract, the museum", self._film(0), resting=True)
        yield Stop("attract, an exhibit", self._film(2), resting=True)
        yield Stop("home", self._begin)
        yield from self._halls_and_walls(catalogue)
        yield from self._to_read(catalogue)
        yield from self._tours(catalogue)
        yield from self._search(catalogue)
        yield from self._shell()

    def home(self) -> None:
        """Back to where each stop begins."""
        self._controller.begin()
        self._controller.goHome()

    def another_visitor(self) -> None:
        """The visit ends, and with it what this visitor has begun and chosen; another one comes."""
        self._clock.now += _FOR_EVER
        self._controller.attendance.look()
        self._clock.now -= _FOR_EVER
        self._controller.begin()

    def _halls_and_walls(self, catalogue: Catalogue) -> Iterator[Stop]:
        controller, first = self._controller, catalogue.areas[0].id
        for area in catalogue.areas:
            there = bool(controller.visit.halls.get(area.id))
            if there:
                yield Stop(f"hall, {area.id}", self._doing(controller.openArea, area.id))
            if there and area.id == first:
                yield Stop("hall, its list", self._hall_list(area.id))
            yield Stop(
                f"wall, {area.id}", self._wall(area.id), controller.hall.showHall,
                scrolls=area.id == first or len(catalogue.exhibits) < 40,
            )  # fmt: skip

    def _to_read(self, catalogue: Catalogue) -> Iterator[Stop]:
        controller = self._controller
        for exhibit in _exhibits(catalogue):
            yield Stop(f"exhibit, {exhibit.id}", self._doing(controller.openExhibit, exhibit.id))
        for story in _stories(catalogue):
            yield Stop(f"story, {story.id}", self._doing(controller.openStory, story.id))
        for case in _cases(catalogue):
            for slide in range(len(case.slides)):
                yield Stop(f"case, {case.id}, slide {slide + 1}", self._slide(case.id, slide))
        if any(exhibit.id == FIRST_MESSAGE for exhibit in catalogue.exhibits):
            for name, typed in (("before", ""), ("half", "lo"), ("after", "log")):
                yield Stop(f"first message, {name}", self._message(typed))

    def _tours(self, catalogue: Catalogue) -> Iterator[Stop]:
        controller = self._controller
        yield Stop("tours", controller.touring.choose)
        if catalogue.tours:
            tour, leave = catalogue.tours[0].id, controller.touring.leave
            yield Stop("tour, first stop", self._doing(controller.touring.start, tour), leave)
            yield Stop("tour, second stop", self._second_stop(tour), leave)

    def _search(self, catalogue: Catalogue) -> Iterator[Stop]:
        hit = catalogue.exhibits[0].title.en[:1].lower()
        for name, typed in (("empty", ""), ("with hits", hit), ("nothing found", "zqzq")):
            yield Stop(f"search, {name}", self._searching(typed))

    def _shell(self) -> Iterator[Stop]:
        done = self._touching("ReadingSheet", "Done")
        yield Stop("reading sheet", self._touching("QuayBar", "Reading"), done)
        if self._controller.keypad.installed:
            yield Stop("home, by keys", self._pressing(Qt.Key.Key_Right))
            done = self._pressing(Qt.Key.Key_Escape)
            yield Stop("help for keys", self._pressing(Qt.Key.Key_Question), done)
        yield Stop("still there?", self._silence, self._answer)

    def _begin(self) -> None:
        self._controller.begin()

    def _film(self, position: int) -> Callable[[], None]:
        def show() -> None:
            film = self.finger.find("pace")
            film.setProperty("playing", False)
            film.setProperty("position", position)

        return show

    def _hall_list(self, area: str) -> Callable[[], None]:
        def show() -> None:
            self._controller.openArea(area)
            self.finger.touch(_word("HallControls", "List"))

        return show

    def _wall(self, area: str) -> Callable[[], None]:
        def show() -> None:
            self._controller.openArea(area)
            self._controller.hall.showWall()

        return show

    def _slide(self, case: str, number: int) -> Callable[[], None]:
        def show() -> None:
            self._controller.openCase(case)
            for _ in range(number):
                self.finger.wait_until_still()
                self.finger.touch(_word("SlideSteps", "Next slide"))

        return show

    def _message(self, typed: str) -> Callable[[], None]:
        def show() -> None:
            self._controller.openExhibit(FIRST_MESSAGE)
            self._controller.message.open()
            for letter in typed:
                self._controller.message.type(letter)

        return show

    def _second_stop(self, tour: str) -> Callable[[], None]:
        def show() -> None:
            self._controller.touring.start(tour)
            self._controller.touring.step(1)

        return show

    def _searching(self, typed: str) -> Callable[[], None]:
        def show() -> None:
            self._controller.search.open()
            self._controller.search.type(typed)

        return show

    def _touching(self, context: str, word: str) -> Callable[[], object]:
        def touch() -> None:
            self.finger.touch(_word(context, word))

        return touch

    def _pressing(self, key: Qt.Key) -> Callable[[], None]:
        def press() -> None:
            QTest.keyClick(self._kiosk.window, key)

        return press

    def _silence(self) -> None:
        self._clock.now += _LONG_SILENCE
        self._controller.attendance.look()

    def _answer(self) -> None:
        self._clock.now -= _LONG_SILENCE
        self._controller.attendance.look()

    def _doing(self, wish: Callable[[str], None], what: str) -> Callable[[], None]:
        def do() -> None:
            wish(what)

        return do


def _nothing() -> None:
    """The screen is there already."""


def _word(context: str, english: str) -> str:
    """A word of the interface in the language that it speaks now."""
    return QCoreApplication.translate(context, english)


def _exhibits(catalogue: Catalogue) -> list[Exhibit]:
    """The first, the one with the longest text, the one with most facts, and the hands-on one."""
    every = catalogue.exhibits
    chosen = {every[0].id: every[0]}
    for exhibit in (
        max(every, key=lambda one: len(one.text.en)),
        max(every, key=lambda one: len(one.title.en)),
        max(every, key=lambda one: len(one.facts)),
        *(one for one in every if one.id == FIRST_MESSAGE),
    ):
        chosen.setdefault(exhibit.id, exhibit)
    return list(chosen.values())


def _stories(catalogue: Catalogue) -> list[Story]:
    """The first, and the one with the longest text."""
    if not catalogue.stories:
        return []
    longest = max(catalogue.stories, key=lambda one: len(one.text.en))
    return list({story.id: story for story in (catalogue.stories[0], longest)}.values())


def _cases(catalogue: Catalogue) -> list[Case]:
    """The first, and the one with the longest slide."""
    if not catalogue.cases:
        return []

    def longest_slide(case: Case) -> int:
        return max(len(slide.text.en) for slide in case.slides)

    longest = max(catalogue.cases, key=longest_slide)
    return list({case.id: case for case in (catalogue.cases[0], longest)}.values())
