"""What the system or a keyboard asks of the window, and a kiosk does not do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QSessionManager, QWindow

_Type = QEvent.Type
_KEYS = (_Type.KeyPress, _Type.KeyRelease)
_REFUSED = (
    _Type.ContextMenu, _Type.DragEnter, _Type.DragMove, _Type.DragLeave, _Type.Drop,
)  # fmt: skip


class LockedApplication(QGuiApplication):
    """An application that does not quit because somebody asks it to, but when it is told to leave.

    Staff and the machine leave by `exit` with a code; so does the end of the system's session.
    """

    def __init__(self, arguments: Sequence[str], *, locked: bool) -> None:
        super().__init__(list(arguments))
        self._locked = locked
        if locked:
            self.setQuitOnLastWindowClosed(False)
            self.commitDataRequest.connect(self._session_ends)

    def event(self, event: QEvent) -> bool:
        """Qt's own, of the application alone; a filter of it would see every event there is."""
        if self._locked and event.type() == _Type.Quit:
            event.ignore()
            return True
        return super().event(event)

    def _session_ends(self, _manager: QSessionManager) -> None:
        self._locked = False


class Lock(QObject):
    """Refuses on its way to a window what is no touch: closing, keys, menus, what is dropped there.

    Shortcuts are taken before they are looked for: Qt makes one of every & in the name of a button.
    """

    def __init__(self, *, keys_operate: bool, may_close: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._keys_operate = keys_operate
        self._may_close = may_close

    def watch(self, window: QWindow) -> None:
        """Guards this window from now on."""
        window.installEventFilter(self)

    def release(self) -> None:
        """The program itself closes its windows now."""
        self._may_close = True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Qt's own; True for what goes no further."""
        kind = event.type()
        if kind == _Type.ShortcutOverride:
            event.accept()
            return True
        if kind in _KEYS:
            return not self._keys_operate
        if kind in _REFUSED or (kind == _Type.Close and not self._may_close):
            event.ignore()
            return True
        return False
