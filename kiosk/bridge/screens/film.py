"""The film that is open."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.screens.film_rows import (
    SHORT_NAMES,
    CaptionListModel,
    CaptionRow,
    film_row,
    length_of,
)
from kiosk.typography import kept_together
from kiosk.visit.film_watching import FilmState, FilmWatching

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.bridge.screens.film_rows import FilmRow
    from kiosk.bridge.screens.film_sheets import FilmSheets
    from kiosk.bridge.screens.showing import Showing
    from kiosk.media.films.film_files import FilmFiles
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("made by the bridge")
class FilmDetails(QObject):
    """What is to be seen and said of a film; the player in QML does what stands here, and tells
    what comes of it."""

    changed = Signal()
    moved = Signal()
    """The film has moved on by a second or so."""
    sought = Signal(int, arguments=["milliseconds"])
    """The player is to go there."""

    def __init__(
        self,
        visit: Visit,
        wish: Callable[..., None],
        sheets: FilmSheets,
        read_aloud: ReadAloud,
        names: Mapping[str, str],
        parent: QObject,
    ) -> None:
        """`names` are those of the languages, each in itself."""
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._sheets = sheets
        self._read_aloud = read_aloud
        self._names = names
        self._watching = FilmWatching()
        self._captions = CaptionListModel(self)
        self._row: FilmRow | None = None
        self._files: FilmFiles | None = None
        self._showing: Showing | None = None
        sheets.came.connect(self._read)
        read_aloud.changed.connect(self._give_way)

    # What the visitor wishes

    @Slot(str)
    def open(self, film_id: str) -> None:
        self._perform(self._visit.open_film, film_id)

    @Slot()
    def openHere(self) -> None:
        """That of the card which is shown."""
        self._perform(self._visit.open_film_here)

    @Slot()
    def toggle(self) -> None:
        ended = self._watching.state is FilmState.ENDED
        self._watching.toggle()
        if ended:
            self.sought.emit(0)
        if self._watching.state is FilmState.PLAYING and self._read_aloud.reading:
            self._read_aloud.stop()
        self._say()

    @Slot()
    def pause(self) -> None:
        self._watching.pause()
        self._say()

    @Slot()
    def back(self) -> None:
        self.sought.emit(round(self._watching.back() * 1000))
        self._say()

    @Slot(str)
    def toggleCaptions(self, language: str) -> None:
        self._watching.toggle_captions(language)
        self._say()

    @Slot()
    def toggleSound(self) -> None:
        self._watching.muted = not self._watching.muted
        self._say()

    # What the player tells

    @Slot(int, bool)
    def loaded(self, milliseconds: int, has_sound: bool) -> None:
        if not self._watching.state.loaded:  # it is let go already
            return
        self._watching.loaded(milliseconds / 1000)
        self._watching.has_sound = has_sound
        self._say()

    @Slot()
    def showPicture(self) -> None:
        """A picture of it is on screen."""
        self._watching.pictured()
        self._say()

    @Slot(int)
    def at(self, milliseconds: int) -> None:
        before = int(self._watching.position)
        if not self._watching.at(milliseconds / 1000):
            log.error("the film %s: %s plays without a picture", *self._named())
            self._say()
            return
        self._caption()
        if int(self._watching.position) != before:
            self.moved.emit()

    @Slot()
    def end(self) -> None:
        self._watching.end()
        self._say()

    @Slot(str)
    def fail(self, words: str) -> None:
        """The player's own words."""
        if self._watching.state.loaded:
            log.error("the film %s: %s cannot be played: %s", *self._named(), words)
        self._watching.fail()
        self._say()

    # For the rest of the program

    @property
    def watching(self) -> FilmWatching:
        """How it is watched."""
        return self._watching

    def show(self, showing: Showing, place: Place) -> None:
        """Shows a film; one that is open already goes on. Raises KeyError: there is none."""
        film = showing.catalogue.film(place.id)
        self._showing = showing
        files = showing.films.get(film.id)
        if self._watching.film_id != film.id or self._files != files:
            self._files = files
            there = files is not None and files.film is not None
            self._watching.open(film.id, there=there)
            if not there:
                log.error("the film %s is not in assets/films", film.id)
            self._sheets.fetch((film.id,), showing.films)
        self._read()

    def leave(self) -> None:
        """Another screen is shown: whatever was open is let go."""
        if self._watching.state is not FilmState.NOTHING:
            self._watching.close()
            self._files = self._showing = self._row = None
            self._say()

    def forget(self) -> None:
        """The visitor has left."""
        self.leave()
        self._watching.forget()

    @Slot()
    def _read(self) -> None:
        """The sheet is there, or the language is another one."""
        if (showing := self._showing) is None:
            return
        film = showing.catalogue.film(self._watching.film_id)
        self._watching.sheet = self._sheets.of(film.id, showing.films)
        self._row = film_row(showing, film, self._watching.sheet)
        self._say()
        self._read_aloud.look_again()

    @Slot()
    def _give_way(self) -> None:
        """To the voice that reads the captions."""
        if self._read_aloud.speaking and self._watching.state is FilmState.PLAYING:
            self.pause()

    def _say(self) -> None:
        self._caption()
        self.changed.emit()
        self.moved.emit()

    def _caption(self) -> None:
        watching = self._watching
        rows = [
            CaptionRow(
                language,
                SHORT_NAMES.get(language, self._names.get(language, language)),
                watching.wants(language),
                kept_together(watching.said(language)),
                watching.longest(language),
            )
            for language in watching.languages
        ]
        if rows != [self._captions.row(n) for n in range(self._captions.rowCount())]:
            self._captions.show(rows)

    def _named(self) -> tuple[str, str]:
        return self._watching.film_id, str(self._files.film if self._files else "")

    # What QML shows

    @Property(str, notify=changed)
    def filmId(self) -> str:
        return self._watching.film_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._row.title if self._row else ""

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._row.about if self._row else ""

    @Property(QUrl, notify=changed)
    def still(self) -> QUrl:
        return self._row.still if self._row else QUrl()

    @Property(QUrl, notify=changed)
    def file(self) -> QUrl:
        """What the player is to play; empty where there is nothing."""
        there = self._files and self._files.film
        return QUrl.fromLocalFile(str(there)) if there and self.loads else QUrl()

    @Property(bool, notify=changed)
    def loads(self) -> bool:
        """Whether there is to be a player."""
        return self._watching.state.loaded

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether the film itself is seen, and not its still."""
        return self._watching.seen

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Whether the player is to play; one that is being opened, too."""
        return self._watching.state in (FilmState.OPENING, FilmState.PLAYING)

    @Property(bool, notify=changed)
    def ended(self) -> bool:
        return self._watching.state is FilmState.ENDED

    @Property(bool, notify=changed)
    def away(self) -> bool:
        return self._watching.state is FilmState.AWAY

    @Property(bool, notify=changed)
    def broken(self) -> bool:
        return self._watching.state is FilmState.BROKEN

    @Property(bool, notify=changed)
    def hasSound(self) -> bool:
        return self._watching.has_sound

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._watching.muted

    @Property(str, notify=moved)
    def reached(self) -> str:
        """How far it has come, as `0:41`."""
        return length_of(int(self._watching.position))

    @Property(float, notify=moved)
    def progress(self) -> float:
        """The same as a part of its length."""
        length = self._watching.seconds
        return min(1.0, self._watching.position / length) if length else 0.0

    @Property(str, notify=changed)
    def length(self) -> str:
        """How long it runs; empty where nobody knows."""
        return length_of(self._watching.seconds) if self._watching.seconds else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def moments(self) -> list[float]:
        """When something new is said, as parts of its length."""
        return list(self._watching.moments())

    @Property(int, notify=changed)
    def captionsWanted(self) -> int:
        """In so many languages captions are shown."""
        return sum(map(self._watching.wants, self._watching.languages))

    @Property(CaptionListModel, constant=True)
    def captions(self) -> CaptionListModel:
        return self._captions
