"""One visitor after another: their wishes, their touches, their silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.ui_driver.finger import Finger
from kiosk.visit.guide_words import Phase
from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.catalogue.entries import Tour

_LONG_SILENCE, _FOR_EVER = 80.0, 1e6
_ANSWERED = (Phase.TELLING, Phase.WITHOUT_CARD)
_PATIENCE_SECONDS = 300.0
"""A walk of an hour is not lost because the machine had other work."""


class Clock:
    """A time in seconds that stands still, for nobody touches what is audited."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Visitor:
    """Whoever stands before this kiosk, whose clock this is."""

    def __init__(self, kiosk: Kiosk, clock: Clock) -> None:
        self._window = kiosk.window
        self._controller = kiosk.controller
        self._clock = clock
        self.finger = Finger(kiosk.window, _PATIENCE_SECONDS)

    def another_comes(self) -> None:
        """The visit ends, and with it what was begun and chosen in it; another one begins."""
        self._clock.now += _FOR_EVER
        self._controller.attendance.look()
        self._clock.now -= _FOR_EVER
        self._controller.begin()

    def go_home(self) -> None:
        """Back to where each stop begins."""
        self._controller.begin()
        self._controller.goHome()

    def see_film(self, position: int) -> None:
        """The attract film stands still: at 0 on the museum, at 2 on an exhibit."""
        film = self.finger.find("pace")
        film.setProperty("playing", False)
        film.setProperty("position", position)

    def see_story_rise(self) -> None:
        """A story or a case has risen in the attract film."""
        attraction = self._controller.attraction
        while not (attraction.presented and attraction.risen):
            attraction.go_on()
        self.see_film(2)

    def open_in_hall(self, area: str, button: str) -> None:
        """What a button of an area's hall lays over it."""
        self._controller.openArea(area)
        self.touch("HallControls", button)

    def see_wall(self, area: str) -> None:
        """The wall of an area, past its hall."""
        self._controller.openArea(area)
        self._controller.hall.showWall()

    def see_connections(self, key: str) -> None:
        """All lights, a group of them, or one with what belongs to it."""
        connections = self._controller.connections
        self._controller.choose("connections")
        if key:
            connections.choose(key)

    def see_film_stopped(self) -> None:
        """The first film of the programme, not long after its beginning."""
        film = self._controller.film
        self._controller.choose("cinema")
        self._controller.cinema.play()
        self.finger.wait_until(lambda: film.away or film.broken or film.watching.position > 2)
        film.pause()

    def see_slide(self, case: str, number: int) -> None:
        """A slide of a case presentation, from 0."""
        self._controller.openCase(case)
        for _ in range(number):
            self.finger.bring_into_view(QCoreApplication.translate("SlideSteps", "Next slide"))
            self.touch("SlideSteps", "Next slide")

    def see_timeline(self, step: str, year: float = 0.0) -> None:
        """The canal of years at a step of nearness, with that time in its middle."""
        self._controller.go_straight(Place(Screen.TIMELINE, position=year, viewpoint=step))

    def step_along_tour(self, tour: str) -> None:
        """From a tour's first stop to its second."""
        self._controller.touring.start(tour)
        self._controller.touring.step(1)

    def stray_from_tour(self, tour: str, area: str) -> None:
        """On a tour into a hall."""
        self._controller.touring.start(tour)
        self._controller.openArea(area)

    def go_home_from_tour(self, tour: str) -> None:
        """On a tour, back to where each visit begins."""
        self._controller.touring.start(tour)
        self._controller.goHome()

    def see_tour_end(self, tour: Tour) -> None:
        """The last card of a tour of which all but the last stop was seen."""
        began = self._clock.now
        for stop in tour.stops[:-1]:
            self._clock.now += 10.0
            self._controller.openExhibit(stop.exhibit)
        self._clock.now = began  # or the visit would end by itself while a later stop is waited for
        self._controller.go_straight(Place(Screen.TOUR_END, tour.id))

    def search(self, typed: str) -> None:
        """Types into the search."""
        self._controller.search.open()
        self._controller.search.clear()
        self._controller.search.type(typed)

    def narrow_search(self, facet: str, value: str) -> None:
        """Chooses something without a word typed."""
        self.search("")
        self._controller.search.narrow(facet, value)

    def browse(self, typed: str) -> None:
        """Types, and wants what is found in the place of the keys where they take turns."""
        self.search(typed)
        show = QCoreApplication.translate("SearchPage", "Show")
        if show in self.finger.names():
            self.finger.touch(show)

    def keep(self, cards: list[tuple[str, str]]) -> None:
        """Keeps cards, each a screen and an id, and looks at them."""
        self._turn_over(cards)
        self._controller.myVisit.open()
        self.finger.wait_until(lambda: self._controller.myVisit.codeColumns > 0)

    def let_all_go(self) -> None:
        """Keeps nothing any more."""
        self._turn_over([(card.screen, card.id) for card in self._controller.visit.kept])
        self.go_home()

    def _turn_over(self, cards: list[tuple[str, str]]) -> None:
        for screen, entry in cards:
            self._controller.go_straight(Place(Screen(screen), entry))
            self._controller.myVisit.keep()

    def write_to_guide(self, typed: str) -> None:
        """Writes a question to the guide that is not asked yet."""
        self._controller.choose("ask")
        for letter in typed:
            self._controller.ask.type(letter)
        keys = QCoreApplication.translate("GuideListening", "Write a question")
        self.finger.wait_until_still()
        if keys in self.finger.names():
            self.finger.touch(keys)

    def ask_guide(self, question: str) -> None:
        """Asks the guide, and hears the answer."""
        self._controller.choose("ask")
        self._controller.ask.ask(question, True)
        self.finger.wait_until(lambda: self._controller.guide_words.phase in _ANSWERED)

    def see_guide_look(self, question: str) -> None:
        """Asks the guide, who has found what there is and does not tell it yet."""
        self._controller.choose("ask")
        self._controller.ask.ask(question, False)
        self.finger.wait_until(lambda: self._controller.guide_words.answer is not None)
        self._controller.ask.findChild(QTimer).stop()

    def open_sheet_over(self, exhibit: str) -> None:
        """The reading sheet over the card of an exhibit."""
        self._controller.openExhibit(exhibit)
        self.open_sheet()

    def look_closer(self, exhibit: str) -> None:
        """The parts of an exhibit."""
        self._controller.openExhibit(exhibit)
        self._controller.lookCloser()

    def listen_to(self, exhibit: str) -> None:
        """The card of an exhibit, read aloud."""
        self._controller.openExhibit(exhibit)
        self._controller.readAloud.toggle()

    def open_sheet(self) -> None:
        """The reading sheet."""
        self.touch("QuayBar", "Reading")

    def close_sheet(self) -> None:
        """The page below it."""
        self.touch("ReadingSheet", "Done")

    def fall_silent(self) -> None:
        """For so long that the kiosk asks."""
        self._clock.now += _LONG_SILENCE
        self._controller.attendance.look()

    def answer(self) -> None:
        """As if nothing had been."""
        self._clock.now -= _LONG_SILENCE
        self._controller.attendance.look()

    def press(self, key: Qt.Key) -> None:
        """A key of the keypad."""
        QTest.keyClick(self._window, key)

    def touch(self, context: str, english: str) -> None:
        """What has a word of the interface on it, in the language that it speaks now."""
        self.finger.touch(QCoreApplication.translate(context, english))
