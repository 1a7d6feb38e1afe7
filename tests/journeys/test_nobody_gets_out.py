"""What a keyboard, a mouse, a palm and a window system could do to a kiosk, and it does not."""

from __future__ import annotations

import ctypes
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest

from kiosk.bridge.touch_targets import touch_targets
from kiosk.ui_driver.touch_screen import TouchScreen

SMALL = Path(__file__).parent.parent / "small.yaml"
TECHNOLOGY = "Promoting Digital Technology Innovation"
EDGE = 12
"""Pixels, of a screen whose shorter side has 1080."""
NO_KEY = {Qt.Key.Key_unknown, Qt.Key.Key_Any}
MODIFIERS = [
    shift | control | alt
    for shift in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    for control in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
    for alt in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier)
]


@pytest.fixture
def home(begun):
    """The small museum stands open."""
    kiosk, finger = begun(content=SMALL)
    finger.wait_until_still()
    return kiosk, finger


@pytest.fixture
def with_and(tmp_path):
    """The small museum with an area whose name holds an &, of which Qt makes a shortcut: Alt+D."""
    content = tmp_path / "and.yaml"
    text = SMALL.read_text(encoding="utf-8").replace(TECHNOLOGY, "R&D")
    content.write_text(text, encoding="utf-8")
    return content


def state_of(kiosk, finger):
    """All that a key could have changed."""
    controller = kiosk.controller
    windows = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    place = controller.visit.place
    return (
        (place.screen, place.id, place.position), controller.reading_settings, finger.names(),
        len(windows), kiosk.window.visibility(), kiosk.window.geometry(),
    )  # fmt: skip


@pytest.fixture
def typed(begun, with_and):
    """Opens that museum and types keys, each with all modifiers, which change nothing."""

    def type_all(keys, **settings):
        kiosk, finger = begun(content=with_and, **settings)
        finger.wait_until_still()
        kiosk.window.requestActivate()  # no window manager does it; others get no shortcuts
        finger.wait_until(kiosk.window.isActive)
        before = state_of(kiosk, finger)
        for modifiers in MODIFIERS:
            for key in keys:
                QTest.keyClick(kiosk.window, key, modifiers)
            finger.wait_for_frame()
            assert state_of(kiosk, finger) == before, modifiers
        assert not QGuiApplication.inputMethod().isVisible()
        finger.touch("R&D")

    return type_all


@pytest.mark.expects_log
@pytest.mark.filterwarnings("ignore:Enum value")
def test_no_key_with_any_modifiers_does_anything(typed, caplog):
    keys = [key for key in Qt.Key if key not in NO_KEY]
    assert len(keys) > 400
    typed(keys)
    # QTest does not know what is typed by some keys
    assert all("Unhandled key code" in record.getMessage() for record in caplog.records)


def test_with_a_keypad_no_letter_is_a_shortcut_either(typed):
    typed([key for key in Qt.Key if Qt.Key.Key_A <= key <= Qt.Key.Key_Z], keypad=True)


def test_shift_fifty_times_is_no_more_than_once(home):
    kiosk, finger = home
    before = state_of(kiosk, finger)
    for _ in range(50):
        QTest.keyClick(kiosk.window, Qt.Key.Key_Shift)
    assert state_of(kiosk, finger) == before


def test_it_does_not_close(home):
    kiosk, finger = home
    before = state_of(kiosk, finger)
    assert not kiosk.window.close()
    assert state_of(kiosk, finger) == before
    finger.wait_for_frame()


class WindowSystem:
    """Asks a window to close, as a window manager does; by libxcb, which Qt has brought along."""

    def __init__(self):
        self._xcb = ctypes.CDLL("libxcb.so.1")
        self._xcb.xcb_connect.restype = ctypes.c_void_p
        self._xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(ctypes.c_uint32)
        self._connection = ctypes.c_void_p(self._xcb.xcb_connect(None, None))

    def close_window(self, window):
        protocols, delete = self._atom(b"WM_PROTOCOLS"), self._atom(b"WM_DELETE_WINDOW")
        event = bytes([33, 32, 0, 0]) + b"".join(
            value.to_bytes(4, "little") for value in (window, protocols, delete, 0, 0, 0, 0)
        )
        self._xcb.xcb_send_event(self._connection, 0, window, 0, event)
        self._xcb.xcb_flush(self._connection)
        self._atom(b"WM_STATE")  # an answer says that the server has had the event

    def _atom(self, name):
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(name), name)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        return reply[2]


class Noticing(QObject):
    """Sees that a window was asked to close, before whatever it does about it."""

    def __init__(self, window):
        super().__init__()
        self.asked = 0
        window.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802
        self.asked += event.type() == QEvent.Type.Close
        return False


def test_a_window_manager_that_asks_it_to_close_is_refused(home):
    kiosk, finger = home
    before = state_of(kiosk, finger)
    noticing = Noticing(kiosk.window)
    WindowSystem().close_window(int(kiosk.window.winId()))
    finger.wait_until(lambda: noticing.asked)
    finger.wait_for_frame()
    assert state_of(kiosk, finger) == before


def test_nothing_can_be_dropped_into_it(home):
    kiosk, finger = home
    before = state_of(kiosk, finger)
    files = QMimeData()
    files.setUrls([QUrl("file:///etc/passwd")])
    told = (Qt.DropAction.CopyAction, files, Qt.MouseButton.LeftButton, MODIFIERS[0])
    for event in (QDragEnterEvent(QPoint(600, 400), *told), QDropEvent(QPointF(600, 400), *told)):
        QGuiApplication.sendEvent(kiosk.window, event)
        assert not event.isAccepted()
    assert state_of(kiosk, finger) == before


def test_the_other_buttons_of_a_mouse_open_nothing(home):
    kiosk, finger = home
    before = state_of(kiosk, finger)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(600, 400), QPoint(600, 400))
    QGuiApplication.sendEvent(kiosk.window, asked)
    assert not asked.isAccepted()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        for name in (TECHNOLOGY, "Reading"):
            QTest.mouseClick(kiosk.window, button, MODIFIERS[0], finger.middle_of(name).toPoint())
    assert state_of(kiosk, finger) == before


def touch(kiosk, points, state):
    told = ((number, state, place) for number, place in enumerate(points))
    TouchScreen(kiosk.window).tell(told)


def test_a_press_that_is_held_anywhere_opens_nothing(home):
    """In every cell of a grid at once; no menu, no loupe, no selection."""
    kiosk, finger = home
    before = state_of(kiosk, finger)
    size = kiosk.window.size()
    cells = [
        QPoint(round((x + 0.5) * size.width() / 20), round((y + 0.5) * size.height() / 20))
        for x in range(20)
        for y in range(20)
    ]
    touch(kiosk, cells, "press")
    # long enough for whatever answers to a long press: no state tells that nothing has come
    QTest.qWait(QGuiApplication.styleHints().mousePressAndHoldInterval() + 200)
    assert state_of(kiosk, finger) == before
    cancel(kiosk)
    finger.wait_for_frame()
    assert state_of(kiosk, finger) == before


def cancel(kiosk):
    """The window system takes all fingers away, as when the screen's cable is pulled."""
    TouchScreen(kiosk.window).cancel()


def test_ten_fingers_that_are_taken_away_leave_nothing_pressed(home, place):
    kiosk, finger = home
    points = [QPoint(150 + 160 * n, 250 + 60 * (n % 5)) for n in range(10)]
    touch(kiosk, points, "press")
    assert kiosk.controller.attendance.touching
    cancel(kiosk)
    finger.wait_until(lambda: not kiosk.controller.attendance.touching)
    assert place(kiosk) == ("home", "")
    finger.wait_until_still()
    finger.touch(TECHNOLOGY)
    assert place(kiosk)[0] in ("hall", "area")


@pytest.mark.parametrize("inset", [0, 11])
def test_what_begins_at_an_edge_does_nothing_in_the_page(home, to_the_wall, inset, place):
    """Gestures of the system begin there: a wall that is drawn along with them would jump."""
    kiosk, finger = home
    finger.touch(TECHNOLOGY)
    to_the_wall(finger)
    finger.wait_until_still()
    before = state_of(kiosk, finger)
    width, height = kiosk.window.width() - 1, kiosk.window.height() - 1
    middle = QPointF(width / 2, height / 2)
    for start in (
        QPointF(inset, height / 2), QPointF(width - inset, height / 2),
        QPointF(width / 2, inset), QPointF(width / 2, height - inset),
        QPointF(inset, inset), QPointF(width - inset, height - inset),
    ):  # fmt: skip
        finger.drag(start, middle, steps=4)
        finger.touch_at(start)
    finger.wait_until_still()
    assert state_of(kiosk, finger) == before


def test_no_control_lies_where_the_system_may_take_the_touch(home, to_the_wall, place):
    kiosk, finger = home
    controller, window = kiosk.controller, kiosk.window

    def look():
        finger.wait_until_still()
        for target in touch_targets(window):
            at = target.place
            cut = at.width() < target.item.width() - 1 or at.height() < target.item.height() - 1
            whole_screen = at.width() > window.width() / 2 and at.height() > window.height() / 2
            if not cut and not whole_screen:
                right, bottom = window.width() - at.right(), window.height() - at.bottom()
                assert min(at.left(), at.top(), right, bottom) >= EDGE, (target.name, place(kiosk))

    look()
    finger.touch(TECHNOLOGY)
    look()
    to_the_wall(finger)
    look()
    for show in (
        partial(controller.choose, "stories"),
        controller.search.open,
        partial(controller.openExhibit, "china-first-router"),
        controller.openPiece,
    ):
        show()
        look()
    finger.touch("Reading")
    look()
