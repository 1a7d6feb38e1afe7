"""Everything by keys, and by one switch: where a keypad is set up, nothing has to be touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    Property,
    QEvent,
    QLocale,
    QMetaObject,
    QObject,
    QRectF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge import key_codes
from kiosk.bridge.into_view import bring_into_view
from kiosk.bridge.touch_targets import touch_targets
from kiosk.spatial_navigation import Box, in_rows, neighbour
from kiosk.visit.scanning import Scanning

if TYPE_CHECKING:
    from kiosk.bridge.attendance import Attendance
    from kiosk.bridge.reading.reading_details import ReadingDetails
    from kiosk.bridge.touch_targets import TouchTarget
    from kiosk.spatial_navigation import Direction

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_ARROWS: dict[int, Direction] = {
    key_codes.LEFT: "left",
    key_codes.RIGHT: "right",
    key_codes.UP: "up",
    key_codes.DOWN: "down",
}
_MOVING = (*_ARROWS, key_codes.TAB, key_codes.BACKTAB)
_TAKING = (key_codes.RETURN, key_codes.ENTER, key_codes.SPACE, key_codes.SELECT)
_HELP = (key_codes.QUESTION, key_codes.HELP, key_codes.F1)
_MODIFIERS = (
    key_codes.SHIFT, key_codes.CONTROL, key_codes.ALT, key_codes.ALTGR, key_codes.META,
    key_codes.CAPSLOCK, key_codes.NUMLOCK,
)  # fmt: skip


@QmlElement
@QmlUncreatable("made by the bridge")
class Keypad(QObject):
    """Moves the focus over what can be touched, and takes what has it.

    Without a keypad in `kiosk.yaml` it sees no key at all. The focus goes where the eye goes: the
    targets are those that a finger would find, in the places where they are.
    """

    changed = Signal()
    escaped = Signal()
    """Out of what stands open, or a step back."""
    helpRequested = Signal()
    focused = Signal(str)
    """What has the focus now, by its name."""

    def __init__(
        self,
        attendance: Attendance,
        reading: ReadingDetails,
        installed: bool,
        scanning_seconds: float,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._attendance = attendance
        self._reading = reading
        self._installed = installed
        self._window: QQuickWindow | None = None
        self._in_use = False
        self._row = QRectF()
        self._scanning = Scanning()
        self._scanned: list[tuple[str, Box]] = []
        self._scan_timer = QTimer(self, interval=round(scanning_seconds * 1000))
        self._scan_timer.timeout.connect(self.scan)
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        attendance.fingerCame.connect(self._touched)
        reading.changed.connect(self._follow_wishes)

    def watch(self, window: QQuickWindow) -> None:
        """Takes the keys of this window from now on, if a keypad is set up."""
        self._window = window
        if self._installed:
            window.installEventFilter(self)

    @Property(bool, constant=True)
    def installed(self) -> bool:
        return self._installed

    @Property(bool, notify=changed)
    def inUse(self) -> bool:
        """Whether keys were used last, and no finger: one sees where they are."""
        return self._in_use

    @Property(QRectF, notify=changed)
    def row(self) -> QRectF:
        """Where the row lies that scanning offers now; empty while it offers none."""
        return self._row

    @Slot()
    def arrive(self) -> None:
        """Another screen: the focus goes to its beginning."""
        self._scan_anew()
        if self._in_use:
            self._settling.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's own; True for every key, for nothing else in the window knows what to do with it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() not in _MODIFIERS:
                self._press(event.key(), event.isAutoRepeat())
            return True
        return event.type() == QEvent.Type.KeyRelease

    def _press(self, key: int, again: bool) -> None:
        if again and key not in _MOVING:  # a key that is stuck, or something that leans on it
            return
        asked = self._attendance.asked
        if not again:
            self._attendance.touched()
        first = not self._in_use
        self._use(True)
        targets = self._targets()
        if asked or not targets:
            return
        if self._fills_the_screen(targets):
            self._take(targets[0])
        elif key in _HELP:
            self.helpRequested.emit()
            self._settling.start()
        elif key == key_codes.ESCAPE:
            self.escaped.emit()
            self._settling.start()
        elif first:  # one sees where the keys are before they do anything
            self._settle()
        elif key in _TAKING:
            self._take_offered(targets)
        else:
            self._move(targets, key)

    def _move(self, targets: list[TouchTarget], key: int) -> None:
        boxes = _boxes(targets)
        at = self._focused_among(targets)
        order = [number for row in self._rows(boxes) for number in row]
        to: int | None
        if key in (key_codes.TAB, key_codes.BACKTAB):
            step = 1 if key == key_codes.TAB else -1
            to = order[0] if at is None else order[(order.index(at) + step) % len(order)]
        elif key in _ARROWS:
            to = order[0] if at is None else neighbour(boxes, boxes[at], _ARROWS[key])
        else:
            to = None
        if to is not None:
            self._focus(targets[to])

    def _take_offered(self, targets: list[TouchTarget]) -> None:
        if self._scan_timer.isActive():
            self._take_framed(targets)
            return
        at = self._focused_among(targets)
        if at is None:
            self._settle()
        else:
            self._take(targets[at])

    def _take_framed(self, targets: list[TouchTarget]) -> None:
        """Only what is framed now: of a screen that has changed meanwhile nothing is."""
        if _seen(targets) != self._scanned:
            self._scan_anew()
            return
        if (taken := self._scanning.press()) is not None:
            self._scan_anew()
            self._take(targets[taken])

    def _scan_anew(self) -> None:
        self._scanned = []
        self._scanning.begin([])
        self._show_row(QRectF())

    def _take(self, target: TouchTarget) -> None:
        QMetaObject.invokeMethod(target.item, "click")
        self._settling.start()

    @Slot()
    def scan(self) -> None:
        """Offers the next row, or the next of a row."""
        targets = self._targets()
        if len(targets) < 2:
            self._show_row(QRectF())
            return
        seen = _seen(targets)
        if seen != self._scanned:
            self._scanned = seen
            self._scanning.begin(self._rows([box for _, box in seen]))
        offer = self._scanning.tick()
        if offer is None:
            return
        if offer.one is None:
            place = QRectF()
            for number in offer.row:
                place = place.united(targets[number].place)
            self._show_row(place)
        else:
            self._show_row(QRectF())
            self._focus(targets[offer.one])
            # it may have been brought into view, with all that stands round it
            moved = _seen(self._targets())
            if [name for name, _ in moved] == [name for name, _ in seen]:
                self._scanned = moved

    @Slot()
    def _settle(self) -> None:
        """The focus goes to the beginning when what had it is gone."""
        targets = self._targets()
        if self._in_use and targets and self._focused_among(targets) is None:
            self._focus(targets[self._rows(_boxes(targets))[0][0]])

    @Slot()
    def _touched(self) -> None:
        self._use(False)

    @Slot()
    def _follow_wishes(self) -> None:
        wanted = self._installed and self._in_use and self._reading.settings.scanning
        if wanted != self._scan_timer.isActive():
            self._scan_anew()
            (self._scan_timer.start if wanted else self._scan_timer.stop)()

    def _use(self, in_use: bool) -> None:
        if in_use != self._in_use:
            self._in_use = in_use
            self.changed.emit()
        self._follow_wishes()

    def _show_row(self, place: QRectF) -> None:
        if place != self._row:
            self._row = place
            self.changed.emit()

    def _targets(self) -> list[TouchTarget]:
        """What a finger could touch now; where something stands open before the rest, only that."""
        assert self._window is not None
        for item in reversed(self._window.contentItem().childItems()):
            if item.isVisible() and item.property("modal"):
                return touch_targets(self._window, item)
        return touch_targets(self._window)

    def _fills_the_screen(self, targets: list[TouchTarget]) -> bool:
        """Whether the whole screen is one button, which any key presses, as any finger does."""
        assert self._window is not None
        place = targets[0].place
        return len(targets) == 1 and place.height() > self._window.height() / 2

    def _rows(self, boxes: list[Box]) -> list[list[int]]:
        """The boxes as they are read in the visitor's language."""
        direction = QLocale(self._reading.settings.language).textDirection()
        return in_rows(boxes, mirrored=direction == Qt.LayoutDirection.RightToLeft)

    def _focused_among(self, targets: list[TouchTarget]) -> int | None:
        assert self._window is not None
        focused = self._window.activeFocusItem()
        return next((n for n, target in enumerate(targets) if target.item == focused), None)

    def _focus(self, target: TouchTarget) -> None:
        target.item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        bring_into_view(target.item)
        self.focused.emit(target.name)


def _seen(targets: list[TouchTarget]) -> list[tuple[str, Box]]:
    """By which one sees that what can be touched is still the same."""
    return [(target.name, box) for target, box in zip(targets, _boxes(targets), strict=True)]


def _boxes(targets: list[TouchTarget]) -> list[Box]:
    return [Box(p.x(), p.y(), p.width(), p.height()) for p in (t.place for t in targets)]
