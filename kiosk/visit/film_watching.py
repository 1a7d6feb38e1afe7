"""A film as its visitor watches it: what the buttons do, what is said now, whether it runs."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.media.films.captions import cue_at
from kiosk.media.films.film_sheet import FilmSheet

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

BACK_SECONDS = 10.0
_WITHOUT_PICTURE = 2.0
"""After so many seconds of a film that plays there is a picture, or it cannot be decoded here."""
_STALLED_LOOKS = 20
"""So often it is looked after a film that does not move on before nobody is taken to watch it."""


class FilmState(StrEnum):
    """What becomes of a film."""

    NOTHING = "nothing"
    AWAY = "away"
    """There is no file of it."""
    OPENING = "opening"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    BROKEN = "broken"
    """It is there, and cannot be played."""

    @property
    def loaded(self) -> bool:
        """Whether a player holds it."""
        return self in (FilmState.OPENING, FilmState.PLAYING, FilmState.PAUSED, FilmState.ENDED)


class FilmWatching:
    """One film after another; which captions are wanted, and whether sound is, lasts a visit."""

    def __init__(self) -> None:
        self.state = FilmState.NOTHING
        self.film_id = ""
        self.position = 0.0
        """In seconds from the film's beginning."""
        self.sheet = FilmSheet()
        self.muted = False
        self.has_sound = False
        self._seconds = 0.0
        self._pictured = False
        self._unwanted: set[Language] = set()
        self._seen_at, self._looks = 0.0, 0

    def open(self, film_id: str, *, there: bool) -> None:
        """A film is to be seen from its beginning; `there` tells whether there is a file of it."""
        self.close()
        self.film_id = film_id
        self.state = FilmState.OPENING if there else FilmState.AWAY

    def close(self) -> None:
        """Nothing is to be seen any more."""
        self.state, self.film_id, self.sheet = FilmState.NOTHING, "", FilmSheet()
        self.position = self._seconds = 0.0
        self.has_sound = self._pictured = False

    def forget(self) -> None:
        """The visitor has left."""
        self.close()
        self._unwanted.clear()
        self.muted = False

    # What the player tells

    def loaded(self, seconds: float) -> None:
        """It can play; how long it runs."""
        self._seconds = seconds
        if self.state is FilmState.OPENING:
            self.state = FilmState.PLAYING

    def pictured(self) -> None:
        """A picture of it is on screen."""
        self._pictured = True

    def at(self, seconds: float) -> bool:
        """It has come so far; False where it must be given up, for there is nothing to be seen."""
        self.position = seconds
        running = self.state is FilmState.PLAYING
        if running and not self._pictured and seconds >= _WITHOUT_PICTURE:
            self.fail()
            return False
        return True

    def end(self) -> None:
        """It is over."""
        if self.state.loaded:
            self.state = FilmState.ENDED
            self.position = self.seconds

    def fail(self) -> None:
        """It cannot be played."""
        if self.state.loaded:
            self.state = FilmState.BROKEN

    # What the visitor wishes

    def toggle(self) -> None:
        """Stops for a moment, goes on, or begins anew after its end."""
        if self.state is FilmState.ENDED:
            self.position = 0.0
        if self.state in (FilmState.PAUSED, FilmState.ENDED):
            self.state = FilmState.PLAYING
        else:
            self.pause()

    def pause(self) -> None:
        """Stops for a moment, if it plays."""
        if self.state in (FilmState.PLAYING, FilmState.OPENING):
            self.state = FilmState.PAUSED

    def back(self) -> float:
        """Ten seconds back; to which second. At its end it goes on from there."""
        self.position = max(0.0, self.position - BACK_SECONDS)
        if self.state is FilmState.ENDED:
            self.state = FilmState.PLAYING
        return self.position

    def toggle_captions(self, language: Language) -> None:
        """Wants the captions of a language, or no longer."""
        self._unwanted ^= {language}

    def wants(self, language: Language) -> bool:
        """Whether captions of a language are wanted."""
        return language not in self._unwanted

    # What is to be shown

    @property
    def seconds(self) -> float:
        """How long it runs; 0 where nobody knows."""
        return self._seconds or self.sheet.seconds

    @property
    def seen(self) -> bool:
        """Whether the film itself is seen, and not its still."""
        return self._pictured and self.state in (FilmState.PLAYING, FilmState.PAUSED)

    @property
    def languages(self) -> tuple[Language, ...]:
        """Those of its captions, in the order in which they stand."""
        return tuple(self.sheet.captions)

    def said(self, language: Language) -> str:
        """What the captions of a language say now; empty where they are not wanted."""
        if not self.wants(language):
            return ""
        return cue_at(self.sheet.captions.get(language, ()), self.position)

    def longest(self, language: Language) -> str:
        """The longest caption of a language, for which there is to be room."""
        cues = self.sheet.captions.get(language, ())
        return max((cue.text for cue in cues), key=len, default="")

    def moments(self) -> tuple[float, ...]:
        """When something new is said, as parts of the film's length."""
        length = self.seconds
        cues = max(self.sheet.captions.values(), key=len, default=())
        return tuple(cue.start / length for cue in cues if cue.start < length) if length else ()

    def is_watched(self) -> bool:
        """Whether somebody is taken to be there, for a film runs; asked now and then.

        One that plays and does not move on holds a visit open for a while only.
        """
        if self.state is not FilmState.PLAYING:
            self._looks = 0
            return False
        moved = self.position != self._seen_at
        self._seen_at = self.position
        self._looks = 0 if moved else self._looks + 1
        return self._looks < _STALLED_LOOKS
