"""The kiosk plays itself: every kind of screen, by touch, with a picture of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication
from PySide6.QtGui import QImageWriter

from kiosk.typography import plain
from kiosk.ui_driver.finger import Finger
from kiosk.visit.guide_words import Phase
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kiosk.app import Kiosk
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.ui_driver.album import Album

# When captions of the museum's first film are to be read, with the buttons still there at first.
_FIRST_WORDS, _LATER_WORDS = 1.5, 9.0

BEGIN = "轻触开始 Touch to begin"
"""The name of the button that the attract screen is, in whatever language it is shown."""

# Where the QML has the words that are touched, for they are written in the visitor's language.
_CONTEXTS = {
    "Back": "QuayBar",
    "Keep this light": "KeepButton",
    "Kept": "KeepButton",
    "My visit": "VisitButton",
    "Museum": "QuayBar",
    "Language": "QuayBar",
    "Reading": "QuayBar",
    "Search": "QuayBar",
    "Wall": "HallControls",
    "Walk through the hall": "AreaPage",
    "Look closer": "ObjectLabel",
    "Stories": "ProgrammeDoors",
    "Cases": "ProgrammeDoors",
    "Timeline": "ProgrammeDoors",
    "Years": "Nearness",
    "Pictures": "Nearness",
    "Connections": "ProgrammeDoors",
    "Ask": "ProgrammeDoors",
    "Cinema": "ProgrammeDoors",
    "Play the film": "CinemaScreen",
    "Play, %1": "CinemaScreen",
    "Play": "FilmControls",
    "Pause": "FilmControls",
    "Show the buttons": "FilmPage",
    "Done": "ReadingSheet",
    "Tours": "QuayBar",
    "Next: %1": "TourStrip",
    "End of the tour": "TourStrip",
}


def play(kiosk: Kiosk, album: Album, languages: Sequence[Language]) -> Iterator[Path]:
    """Plays the tour; yields the file of each picture once it is in the album.

    Raises:
        NotSavedError: a picture was not saved.
    """
    yield from _Tour(kiosk, album).play(languages)
    album.close()


class _Tour:
    def __init__(self, kiosk: Kiosk, album: Album) -> None:
        self._kiosk = kiosk
        self._finger = Finger(kiosk.window)
        self._album = album
        self._language: Language = kiosk.controller.reading_settings.language

    def play(self, languages: Sequence[Language]) -> Iterator[Path]:
        self._finger.wait_for_frame()
        self._finger.wait_until(self._caught_up, seconds=120)
        catalogue = self._kiosk.catalogue
        if catalogue is None or not catalogue.exhibits:
            yield self._picture("preparing", "", None)
            return
        yield self._picture("attract", "", None)
        yield self._touched("home", "", BEGIN)
        for language in languages:
            if language != self._language:
                milliseconds = self._speak(language)
                yield self._picture("home", "", milliseconds)
            yield from self._halls(catalogue)
            yield from self._one_exhibit(catalogue)
            yield from self._reading_settings()
            yield from self._my_visit(catalogue)
            yield from self._programme()
            yield from self._timeline()
            yield from self._cinema(catalogue)
            yield from self._last_card(catalogue)
            yield from self._search()
            yield from self._ask()
            self._finger.touch(self._word("Museum"))

    def _speak(self, language: Language) -> float:
        """Touches the other language on the bar, or one of several on the sheet above it."""
        names = self._kiosk.languages
        several = len(names) > 2
        if several:
            self._finger.touch(self._word("Language"))
        milliseconds = self._finger.touch(names[language])
        self._language = language
        if several:
            self._finger.touch(self._word("Done"))
        return milliseconds

    def _caught_up(self) -> bool:
        return self._kiosk.watch.caught_up

    def _halls(self, catalogue: Catalogue) -> Iterator[Path]:
        for area in catalogue.areas:
            milliseconds = self._finger.touch(area.name.to(self._language))
            if self._kiosk.controller.visit.place.screen is Screen.HALL:
                yield self._picture("hall", area.id, milliseconds)
                yield self._touched("area", area.id, self._word("Wall"))
                self._finger.touch(self._word("Walk through the hall"))
            else:
                yield self._picture("area", area.id, milliseconds)
            self._finger.touch(self._word("Museum"))

    def _one_exhibit(self, catalogue: Catalogue) -> Iterator[Path]:
        exhibit = catalogue.exhibits[0]
        area = catalogue.area(exhibit.area)
        self._finger.touch(area.name.to(self._language))
        if self._kiosk.controller.visit.place.screen is Screen.HALL:
            self._finger.touch(self._word("Wall"))
        yield self._touched("exhibit", exhibit.id, exhibit.title.to(self._language))
        self._finger.touch(self._word("Keep this light"))
        look = self._word("Look closer")
        if look in self._finger.names():  # it has parts to be looked at
            yield self._touched("closer", exhibit.id, look)
            self._finger.touch(self._word("Back"))
        story = catalogue.story(exhibit.stories[0].id)
        self._finger.bring_into_view(story.title.to(self._language))
        yield self._touched("story", story.id, story.title.to(self._language))
        self._finger.touch(self._word("Back"))
        case = catalogue.case(exhibit.cases[0].id)
        self._finger.bring_into_view(case.headline.to(self._language))
        yield self._touched("case", case.id, case.headline.to(self._language))

    def _my_visit(self, catalogue: Catalogue) -> Iterator[Path]:
        """What is kept of the exhibit, which is then let go again."""
        exhibit = catalogue.exhibits[0]
        yield self._touched("my-visit", "", self._word("My visit"))
        self._finger.bring_into_view(exhibit.title.to(self._language))
        self._finger.touch(exhibit.title.to(self._language))
        self._finger.touch(self._word("Kept"))

    def _reading_settings(self) -> Iterator[Path]:
        yield self._touched("reading-settings", "", self._word("Reading"))
        self._finger.touch(self._word("Done"))

    def _programme(self) -> Iterator[Path]:
        doors = {
            "stories": "Stories",
            "cases": "Cases",
            "connections": "Connections",
        }
        for name, door in doors.items():
            self._finger.touch(self._word("Museum"))
            self._finger.bring_into_view(self._word(door))
            yield self._touched(name, "", self._word(door))

    def _timeline(self) -> Iterator[Path]:
        self._finger.touch(self._word("Museum"))
        self._finger.bring_into_view(self._word("Timeline"))
        yield self._touched("timeline", "", self._word("Timeline"))
        for step in ("Years", "Pictures"):
            yield self._touched(f"timeline-{step.lower()}", "", self._word(step))

    def _cinema(self, catalogue: Catalogue) -> Iterator[Path]:
        """The programme, and its first film, stopped twice: what is seen moves, and its words."""
        if not catalogue.films:
            return
        watching = self._kiosk.controller.film_watching
        self._finger.touch(self._word("Museum"))
        self._finger.bring_into_view(self._word("Cinema"))
        yield self._touched("cinema", "", self._word("Cinema"))
        plays = (self._word("Play the film"), self._word("Play, %1").partition("%1")[0])
        play = next(name for name in self._finger.names() if name.startswith(plays))
        milliseconds = self._finger.touch(play)
        if watching.state.loaded:
            self._finger.wait_until(lambda: watching.seen or not watching.state.loaded)
        yield self._film_at(_FIRST_WORDS, "film", milliseconds)
        if watching.seen:
            milliseconds = self._finger.touch(self._word("Play"))
            yield self._film_at(_LATER_WORDS, "film-later", milliseconds)

    def _film_at(self, seconds: float, name: str, milliseconds: float) -> Path:
        """A film that is open, stopped there; or what is seen where it does not play."""
        watching = self._kiosk.controller.film_watching

        def has_come() -> bool:
            return watching.position >= seconds or not watching.seen

        self._finger.wait_until(has_come, seconds=60)
        if watching.seen:
            if (buttons := self._word("Show the buttons")) in self._finger.names():
                self._finger.touch(buttons)
            self._finger.touch(self._word("Pause"))
        captions = [plain(said) for said in map(watching.said, watching.languages) if said]
        return self._picture(name, watching.film_id, milliseconds, captions)

    def _last_card(self, catalogue: Catalogue) -> Iterator[Path]:
        """A tour from its first stop to its end."""
        if not catalogue.tours:
            return
        tour = catalogue.tours[0]
        self._finger.touch(self._word("Tours"))
        self._finger.bring_into_view(tour.title.to(self._language))
        self._finger.touch(tour.title.to(self._language))
        onward = self._word("Next: %1").partition("%1")[0]
        for _ in tour.stops[1:]:
            name = next(name for name in self._finger.names() if name.startswith(onward))
            self._finger.touch(name)
        yield self._touched("tour-end", tour.id, self._word("End of the tour"))

    def _search(self) -> Iterator[Path]:
        self._finger.touch(self._word("Search"))
        for letter in "lu":
            self._finger.touch(letter)
        yield self._touched("search", "", "y")

    def _ask(self) -> Iterator[Path]:
        """The guide listens, and answers a question to begin with, of whatever content."""
        controller = self._kiosk.controller
        self._finger.touch(self._word("Museum"))
        self._finger.bring_into_view(self._word("Ask"))
        yield self._touched("ask", "", self._word("Ask"))
        question = controller.guide_words.starters[0]
        milliseconds = self._finger.touch(question)
        self._finger.wait_until(
            lambda: (
                controller.guide_words.answer is not None
                and controller.guide_words.phase is not Phase.LOOKING
            )
        )
        yield self._picture("answer", question, milliseconds)

    def _word(self, word: str) -> str:
        return QCoreApplication.translate(_CONTEXTS[word], word)

    def _touched(self, name: str, entry_id: str, target: str) -> Path:
        return self._picture(name, entry_id, self._finger.touch(target))

    def _picture(
        self,
        name: str,
        entry_id: str,
        milliseconds: float | None,
        captions: Sequence[str] = (),
    ) -> Path:
        self._finger.wait_until_still()
        png = QBuffer()
        QImageWriter(png, QByteArray(b"png")).write(self._kiosk.window.grabWindow())
        picture = bytes(png.data().data())
        return self._album.add(picture, name, self._language, entry_id, milliseconds, captions)
