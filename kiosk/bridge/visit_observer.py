"""Hears what visitors do, and tells the counters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.visit.place import Screen
from kiosk.visit_counts.kinds import Use
from kiosk.visit_counts.tally import Search, Tally

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

    from kiosk.bridge.attendance import Attendance
    from kiosk.bridge.keypad import Keypad
    from kiosk.bridge.reading.reading_details import ReadingDetails
    from kiosk.bridge.screen_details import ScreenDetails
    from kiosk.visit.visit import Visit
    from kiosk.visit_counts.recorder import VisitCounts


class VisitObserver(QObject):
    """Only listens: without it everything goes on as it does with it.

    What a touch costs here is a number in memory; the disk is another thread's.
    """

    def __init__(
        self,
        visit: Visit,
        attendance: Attendance,
        reading: ReadingDetails,
        keypad: Keypad,
        screens: ScreenDetails,
        counts: VisitCounts,
        window: QWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._visit, self._attendance, self._reading = visit, attendance, reading
        self._keypad, self._search, self._read_aloud = keypad, screens.search, screens.read_aloud
        self._window = window
        self._tally = Tally(visit, counts, reading.settings)
        attendance.seen.connect(self._seen)
        attendance.fingerLanded.connect(self._touched)
        reading.changed.connect(self._reads)
        self._read_aloud.changed.connect(self._listens)
        keypad.changed.connect(self._presses)

    @Slot()
    def arrive(self) -> None:
        """The visit is at another place."""
        place = self._visit.place
        on_search = place.screen is Screen.SEARCH
        search = Search(place.id, self._search.finds) if on_search else Search()
        self._tally.arrived(left=self._attendance.deserted, search=search)
        self._presses()

    def take_leave(self) -> None:
        """The visitor is about to end the visit."""
        self._tally.take_leave()

    def close(self) -> None:
        """A visit that is under way is over: the kiosk closes."""
        self._tally.close()

    @Slot()
    def _seen(self) -> None:
        self._tally.present()

    @Slot(float, float)
    def _touched(self, x: float, y: float) -> None:
        self._tally.touched(x, y, upright=self._window.height() > self._window.width())

    @Slot()
    def _reads(self) -> None:
        self._tally.reads(self._reading.settings)

    @Slot()
    def _listens(self) -> None:
        if self._read_aloud.reading:
            self._tally.present()
            self._tally.uses(Use.READ_ALOUD)

    @Slot()
    def _presses(self) -> None:
        if self._keypad.inUse:
            self._tally.uses(Use.KEYS)
