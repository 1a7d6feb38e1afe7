"""Reading aloud what a screen shows, sentence by sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.speech.manner import SPEEDS, VOLUMES, Manner
from kiosk.speech.playback import Playback, State
from kiosk.speech.sentences import sentences
from kiosk.typography import kept_together, plain
from kiosk.visit.spoken.telling import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.reading.speaker import Speaker
    from kiosk.catalogue.languages import Language

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class ReadAloud(QObject):
    """Reads the words of the screen that is shown, when it is asked to.

    A sentence that is broken off, by a pause or by another speed or volume, begins anew.
    """

    changed = Signal()
    ended = Signal(bool, arguments=["whole"])
    """The reading has come to its end, or not so far: it was broken off, or the voice failed."""
    paused = Signal()

    def __init__(self, speaker: Speaker | None, parent: QObject) -> None:
        super().__init__(parent)
        self._speaker = speaker
        if speaker is not None:
            speaker.spoken.connect(self._spoken)
            speaker.failed.connect(self._failed)
            speaker.changed.connect(self.changed)
        self._page = ""
        self._tell: Callable[[], Words] | None = None
        self._language: Language = "en"
        self._controls_in: Language = "en"
        self._words = Words()
        self._texts_alone = False
        self._says_controls = False
        self._playback = Playback()
        self._usual = self._manner = Manner()
        self._manner = Manner()
        self._kept_quiet = False

    # For the rest of the program

    def show(
        self,
        page: str,
        tell: Callable[[], Words] | None,
        language: Language,
        controls_in: Language = "",
    ) -> None:
        """`page` is on screen; `tell` has its words, for whoever asks, None where it has none.

        It is read in `language`; `controls_in` is that of the interface, where another one stands
        in for it.
        What is read of another page falls silent; in another language it begins anew.
        """
        before, now = (self._page, self._language), (page, language)
        self._page, self._tell, self._language = page, tell, language
        self._controls_in = controls_in or language
        if tell is not None and self._speaker is not None:
            self._speaker.prepare()
        if before == now:
            self.look_again()
        elif not self.reading:
            self._fall_silent()
            self.changed.emit()
        elif before[0] != page or not self.speaking or not self._begin():
            self._end(whole=False)

    @Slot()
    def look_again(self) -> None:
        """The page may have other words now: what is read of it begins anew with them."""
        if not self.reading or (self._tell is not None and self._tell() == self._words):
            return
        if not (self.speaking and self._begin()):
            self._end(whole=False)

    @Slot()
    def read_on(self) -> None:
        """The page has what was waited for: it is read to whoever has begun a reading and has not
        stopped it."""
        if self._says_controls:
            self._begin()

    def read(self, *, texts_alone: bool = False) -> bool:
        """Reads what is shown from its beginning; whether there is a voice for it.

        With `texts_alone` without the choices that lead on.
        """
        self._texts_alone = texts_alone
        return self._begin()

    @property
    def speaking(self) -> bool:
        """Whether a screen is being read just now, and not paused."""
        return self._playback.state is State.PLAYING

    def reset(self) -> None:
        """For another visitor."""
        self._manner = self._usual
        self._says_controls = False
        self.changed.emit()
        if self._speaker is not None:
            self._speaker.forgive()

    def keep_quiet(self, quiet: bool) -> None:
        """From the next sentence on at the lowest volume, whatever the visitor chooses."""
        if quiet != self._kept_quiet:
            self._kept_quiet = quiet
            self.changed.emit()

    @property
    def usual_manner(self) -> Manner:
        """How this machine begins to read to each visitor."""
        return self._usual

    def read_usually(self, manner: Manner) -> None:
        """So this machine begins to read to each visitor from now on."""
        self._usual = manner
        self._read_as(manner)

    def close(self) -> None:
        """Falls silent for good; returns when the process that spoke is gone."""
        self._playback.stop()
        self._tell = None
        if self._speaker is not None:
            self._speaker.close()

    # What the visitor wishes

    @Slot()
    def toggle(self) -> None:
        """Reads, or stops reading."""
        if self.reading:
            self.stop()
        else:
            self.read()

    @Slot()
    def stop(self) -> None:
        self._says_controls = False
        self._end(whole=False)

    @Slot()
    def togglePause(self) -> None:
        if self.speaking:
            self._pause()
        else:
            self._playback.go_on()
        self._follow()

    @Slot(int)
    def step(self, steps: int) -> None:
        """So many sentences on or back."""
        self._playback.step(steps)
        self._follow()

    @Slot(int)
    def changeSpeed(self, steps: int) -> None:
        self._read_as(self._manner.faster(steps))

    @Slot(int)
    def changeVolume(self, steps: int) -> None:
        self._read_as(self._manner.louder(steps))

    @Slot(str)
    def sayControl(self, text: str) -> None:
        """Says the name of what is focused now; the reading of the screen pauses.

        Only to a visitor who has begun a reading and has not stopped it: to all others nothing.
        """
        if self._says_controls and self._speaker and self._speaker.speaks(self._controls_in):
            self._pause()
            self._speaker.say(plain(text), self._controls_in, self._heard)
            self.changed.emit()

    # What QML shows

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether this screen can be read aloud in the language in which it is shown."""
        return self._can_read()

    @Property(bool, notify=changed)
    def reading(self) -> bool:
        """Whether a reading is under way, paused or not."""
        return self._playback.state is not State.SILENT

    @Property(bool, notify=changed)
    def pausing(self) -> bool:
        return self._playback.state is State.PAUSED

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The sentence that is spoken."""
        return kept_together(self._playback.sentence)

    @Property(bool, notify=changed)
    def atFirst(self) -> bool:
        return self._playback.at == 0

    @Property(bool, notify=changed)
    def atLast(self) -> bool:
        return self._playback.at + 1 >= len(self._playback.sentences)

    @Property(float, notify=changed)
    def speed(self) -> float:
        """Of the usual speed."""
        return self._manner.speed

    @Property(bool, notify=changed)
    def slowest(self) -> bool:
        return self._manner.speed_step == 0

    @Property(bool, notify=changed)
    def fastest(self) -> bool:
        return self._manner.speed_step == len(SPEEDS) - 1

    @Property(int, notify=changed)
    def volume(self) -> int:
        """Which of the volumes, from 1."""
        return self._heard.volume_step + 1

    @Property(bool, notify=changed)
    def loudest(self) -> bool:
        """Whether it can be no louder now."""
        return self._kept_quiet or self._manner.volume_step == len(VOLUMES) - 1

    @Property(int, constant=True)
    def volumes(self) -> int:
        return len(VOLUMES)

    @property
    def _heard(self) -> Manner:
        """How the visitor is read to now."""
        return self._manner.louder(-len(VOLUMES)) if self._kept_quiet else self._manner

    def _can_read(self) -> bool:
        speaks = self._speaker is not None and self._speaker.speaks(self._language)
        return speaks and self._tell is not None

    def _begin(self) -> bool:
        if self._tell is None or not self._can_read():
            return False
        self._words = words = self._tell()
        self._says_controls = True
        self._playback.begin(sentences(words.texts if self._texts_alone else sum(words, ())))
        self._follow()
        return True

    def _read_as(self, manner: Manner) -> None:
        if manner != self._manner:
            self._manner = manner
            self._follow()

    def _pause(self) -> None:
        if self.speaking:
            self._playback.pause()
            self.paused.emit()

    def _follow(self) -> None:
        """The voice says the sentence that is to be heard now, from its beginning, or nothing."""
        if self.speaking and self._speaker is not None:
            self._speaker.say(self._playback.sentence, self._language, self._heard)
        else:
            self._fall_silent()
        self.changed.emit()

    @Slot()
    def _spoken(self) -> None:
        if not self.speaking:  # it was a control
            return
        self._playback.spoken()
        if self.speaking:
            self._follow()
        else:
            self._end(whole=True)

    @Slot()
    def _failed(self) -> None:
        self._end(whole=False)

    def _end(self, *, whole: bool) -> None:
        self._fall_silent()
        self._playback.stop()
        self.changed.emit()
        self.ended.emit(whole)

    def _fall_silent(self) -> None:
        if self._speaker is not None:
            self._speaker.silence()
