"""The guide is asked in a thread of its own; what it answers is brought to the one that draws."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from kiosk.guide.answer import Answer

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.guide.guide import Guide

log = logging.getLogger(__name__)

_CLOSING_SECONDS = 2.0


class Enquiry(NamedTuple):
    """A question to the guide of a content; an empty one, to prepare for what will be asked."""

    catalogue: Catalogue
    language: Language
    question: str = ""


class Enquiries(QObject):
    """One question at a time. Of those that wait for their turn only the latest is asked: whoever
    asks again does not want to know the first any more."""

    answered = Signal(object, object)
    """An Enquiry, and its Answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._waiting: Enquiry | None = None
        self._closed = False
        self._thread: threading.Thread | None = None

    def ask(self, enquiry: Enquiry) -> None:
        """Asks this next. What waits to be answered is never put off by a preparation."""
        with self._changed:
            if self._closed or (self._waiting and not enquiry.question):
                return
            self._waiting = enquiry
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="guide", daemon=True)
                self._thread.start()
            self._changed.notify()

    def close(self) -> None:
        """Answers nothing any more; returns when the thread is back, or is waited for in vain."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join(_CLOSING_SECONDS)

    def _run(self) -> None:
        from kiosk.guide.guide import Guide  # no start waits for what it is made of

        guide: Guide | None = None
        known: Catalogue | None = None
        while enquiry := self._next():
            if guide is None or enquiry.catalogue is not known:
                guide, known = Guide(enquiry.catalogue), enquiry.catalogue
            answer = _answer(guide, enquiry)
            with self._changed:
                if not self._closed and enquiry.question:
                    self.answered.emit(enquiry, answer)

    def _next(self) -> Enquiry | None:
        """Waits for a question; None when there will be none."""
        with self._changed:
            while self._waiting is None and not self._closed:
                self._changed.wait()
            enquiry, self._waiting = self._waiting, None
            return None if self._closed else enquiry


def _answer(guide: Guide, enquiry: Enquiry) -> Answer:
    """What the guide says; after a fault in it that there is no card, or a visitor would wait for
    ever. The question itself is in no log."""
    try:
        if enquiry.question:
            return guide.ask(enquiry.question, enquiry.language)
        guide.prepare(enquiry.language)
    except Exception as fault:  # noqa: BLE001  whatever it is
        log.error("the guide failed: %s", type(fault).__name__)
    return Answer(refused=True, cards=(), sentences=())
