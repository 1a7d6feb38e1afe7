"""The dark screen outside the hours, and what a touch on it tells."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QLocale, QObject, QPointF, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.reading.date_forms import date_forms
from kiosk.opening_hours.span import clock_face

if TYPE_CHECKING:
    import datetime as dt

    from kiosk.bridge.attendance import Attendance
    from kiosk.bridge.pieces.pieces import Pieces
    from kiosk.bridge.reading.read_aloud import ReadAloud
    from kiosk.bridge.reading.translator import Translator
    from kiosk.catalogue.languages import Language
    from kiosk.opening_hours.darkness import Darkness
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MILLISECONDS = 10_000
_HINT_MILLISECONDS = 8_000
_STEP_ASIDE = QPointF(0.754878, 0.569840)
"""Of width and height: whole steps of it come back to no place for years, so nothing burns in."""


@QmlElement
@QmlUncreatable("made by the bridge")
class Opening(QObject):
    """Looks at the clock now and then; `dark` is whether nothing of the museum is to be seen."""

    changed = Signal()
    """It has become dark, or light."""
    hintChanged = Signal()

    def __init__(
        self,
        darkness: Darkness,
        visit: Visit,
        attendance: Attendance,
        read_aloud: ReadAloud,
        pieces: Pieces,
        translator: Translator,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._darkness = darkness
        self._visit = visit
        self._read_aloud = read_aloud
        self._pieces = pieces
        self._translator = translator
        self._dark = False
        self._hinting = False
        self._time = ""
        self._sentences: list[str] = []
        self._place = QPointF(random.random(), random.random())
        self._hint_timer = QTimer(self, singleShot=True, interval=_HINT_MILLISECONDS)
        self._hint_timer.timeout.connect(self._hide_hint)
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        attendance.fingerCame.connect(self.touch)
        self.look()

    # For the rest of the program

    @Slot()
    def look(self) -> None:
        """Sees what time it is, and whether a visit is under way that is not to be cut."""
        self._darkness.look(under_way=self._visit.under_way)
        self._read_aloud.keep_quiet(self._darkness.quiet)
        self._pieces.keep_quiet(self._darkness.quiet)
        if self._darkness.dark != self._dark:
            self._dark = self._darkness.dark
            self._hide_hint()
            self.changed.emit()

    @Slot()
    def darken(self) -> None:
        """Staff want the screen dark, until it is touched; a visit ends."""
        self._darkness.darken()
        self.look()

    @Slot()
    def lighten(self) -> None:
        """Staff want to see the museum, whatever the hours are: for one visit, or ten minutes."""
        self._darkness.lighten()
        self.look()

    # What QML shows, and says

    @Slot()
    def touch(self) -> None:
        """Somebody has touched the dark screen, or pressed a key."""
        if not self._dark:
            return
        self._darkness.touched()
        self.look()
        if self._dark and not self._hinting:
            self._show_hint()

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._dark

    @Property(bool, notify=hintChanged)
    def hinting(self) -> bool:
        """Whether it is told when the museum opens."""
        return self._hinting

    @Property(str, notify=hintChanged)
    def time(self) -> str:
        """The time at which it opens; empty where nobody can say."""
        return self._time

    @Property("QStringList", notify=hintChanged)  # type: ignore[arg-type]
    def sentences(self) -> list[str]:
        """The day on which it opens, in each language that visitors may choose."""
        return self._sentences

    @Property(QPointF, notify=hintChanged)
    def place(self) -> QPointF:
        """Where this stands, as parts of the room there is: another place each time."""
        return self._place

    def _show_hint(self) -> None:
        known = self._darkness.opens()
        self._time = clock_face(known[1].hour * 60 + known[1].minute) if known else ""
        self._sentences = [self._told(known, language) for language in self._translator.offered]
        x, y = self._place.x() + _STEP_ASIDE.x(), self._place.y() + _STEP_ASIDE.y()
        self._place = QPointF(x % 1, y % 1)
        self._hinting = True
        self._hint_timer.start()
        self.hintChanged.emit()

    @Slot()
    def _hide_hint(self) -> None:
        self._hint_timer.stop()
        self._hinting = False  # the words stay while they fade
        self.hintChanged.emit()

    def _told(self, known: tuple[dt.datetime, dt.datetime] | None, language: Language) -> str:
        translate = self._translator.words_in(language)
        if known is None:
            return translate("Opening", "The museum is closed")
        now, opens = known
        days = (opens.date() - now.date()).days
        if days == 0:
            return translate("Opening", "The museum opens today")
        if days == 1:
            return translate("Opening", "The museum opens tomorrow")
        if days < 7:
            day = QLocale(language).standaloneDayName(opens.isoweekday())
        else:
            day = date_forms(language, translate).day(opens.date())
        #: the name of a day of the week, or a date
        return translate("Opening", "The museum opens on %1").replace("%1", day)
