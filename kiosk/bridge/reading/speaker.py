"""Says one sentence at a time with the voice of its language, and bears with one that fails."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge.reading.voice_process import VoiceProcess
from kiosk.bridge.reading.voices import Voices
from kiosk.speech.sentences import pronounced

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.catalogue.bilingual import Language
    from kiosk.speech.manner import Manner

log = logging.getLogger(__name__)

LONGEST_SECONDS = 90
"""A voice that has not come to the end of a sentence by then hangs; a slow one takes a third."""
_MOST_FAILURES = 3
"""So many in a row, and the voices are left alone until the next visit."""


class Speaker(QObject):
    """What is said ends in `spoken` or `failed`, unless it is silenced."""

    spoken = Signal()
    failed = Signal()
    """It was not spoken; the log has the reason."""
    changed = Signal()
    """What it can speak may be other than before."""

    def __init__(self, own: Mapping[Language, tuple[str, ...]], parent: QObject) -> None:
        super().__init__(parent)
        self._failures = 0
        self._name = ""
        self._voices = Voices(own, self)
        self._voices.found.connect(self.changed)
        self._process = VoiceProcess(self)
        self._process.spoken.connect(self._spoken)
        self._process.failed.connect(self._fail)
        # Whoever is read to counts as being there, so no sentence may go on for ever.
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)

    def prepare(self) -> None:
        """Finds out which voices there are; once, and without waiting for it."""
        self._voices.ask()

    def speaks(self, language: Language) -> bool:
        """Whether there is a voice for `language` that has not failed again and again."""
        return self._failures < _MOST_FAILURES and self._voices.of(language) is not None

    def say(self, text: str, language: Language, manner: Manner) -> None:
        """Begins with `text` instead of what is being said. There is a voice for its language."""
        if (voice := self._voices.of(language)) is None:
            return
        self._name = voice.name
        self._patience.start(round(LONGEST_SECONDS * 1000))
        utterance = voice.utterance(pronounced(text, language), language, manner)
        self._process.speak(voice, utterance)

    def silence(self) -> None:
        """Says no more."""
        self._patience.stop()
        self._process.silence()

    def forgive(self) -> None:
        """Another visitor may have more luck with a voice that has failed."""
        self._failures = 0
        self.changed.emit()

    def close(self) -> None:
        """Says no more, for good; returns when the process that spoke is gone."""
        self._patience.stop()
        self._voices.close()
        self._process.close()

    @Slot()
    def _spoken(self) -> None:
        self._patience.stop()
        self._failures = 0
        self.spoken.emit()

    @Slot()
    def _give_up(self) -> None:
        self._fail(f"it has not come to an end within {LONGEST_SECONDS} seconds")

    @Slot(str)
    def _fail(self, fault: str) -> None:
        self.silence()
        log.warning("reading aloud: %s does not speak: %s", self._name, fault)
        self._failures += 1
        if self._failures == _MOST_FAILURES:
            log.warning("reading aloud is off until the next visit, after %d failures in a row",
                        self._failures)  # fmt: skip
        self.failed.emit()
        self.changed.emit()
