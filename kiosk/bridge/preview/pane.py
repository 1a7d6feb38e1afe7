"""One pane of the preview: the kiosk of another process, seen and led from here."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QProcess, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.preview.pane_messages import line, place_told, read_line, told_place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

log = logging.getLogger(__name__)

_MOST_TRIES = 2
_IN_ORDER = ("shape", "size", "show", "go")
"""What a process that is started is told, for it can go nowhere before there is content."""
_CLOSING_MILLISECONDS = 3000


@QmlElement
@QmlUncreatable("made by the bridge")
class PreviewPane(QObject):
    """What the pane shows, and what the curator's mouse does there.

    A process that ends unasked is started again with the next content; one that cannot be started,
    or ends with each, is told of.
    """

    changed = Signal()
    moved = Signal(object)
    """The place to which somebody has gone by a click in the pane."""

    def __init__(
        self,
        language: str,
        name: str,
        command: Sequence[str],
        folder: Path,
        parent: QObject,
    ) -> None:
        """`command` starts the pane, `folder` is where its pictures come to lie."""
        super().__init__(parent)
        self._language, self._name = language, name
        self._command = [*command, str(folder)]
        self._picture = QUrl()
        self._process: QProcess | None = None
        self._told: dict[str, bytes] = {}
        self._tries = 0
        self._closed = False

    @property
    def language(self) -> str:
        """The language it is in."""
        return self._language

    def show(self, snapshot: Path, digest: bytes) -> None:
        """Shows other content, where it is."""
        self._tries = 0
        self._keep("show", line("show", snapshot=str(snapshot), digest=digest.hex()))

    def go(self, place: Place) -> None:
        """Goes to another place."""
        self._keep("go", line("go", **place_told(place)))

    def turn(self, shape: str) -> None:
        """Shows a screen that lies or stands."""
        self._keep("shape", line("shape", shape=shape))

    def close(self) -> None:
        """Ends the process; no picture comes any more."""
        self._closed = True
        if self._process is not None:
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(_CLOSING_MILLISECONDS):
                self._process.kill()
                self._process.waitForFinished(_CLOSING_MILLISECONDS)

    @Property(str, constant=True)
    def name(self) -> str:
        """The name of its language in itself."""
        return self._name

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._picture

    @Property(bool, notify=changed)
    def broken(self) -> bool:
        """Whether this content brings the kiosk down."""
        return self._process is None and self._tries >= _MOST_TRIES

    @Slot(int, int)
    def resize(self, width: int, height: int) -> None:
        """How large its picture is shown, in pixels."""
        if width > 0 and height > 0:
            self._keep("size", line("size", width=width, height=height))

    @Slot(str, float, float)
    def point(self, kind: str, x: float, y: float) -> None:
        """A press, move or release at a point of its screen, as parts of width and height."""
        self._say(line("pointer", kind=kind, x=x, y=y))

    @Slot(float, float, int)
    def wheel(self, x: float, y: float, turned: int) -> None:
        self._say(line("wheel", x=x, y=y, turned=turned))

    def _keep(self, what: str, words: bytes) -> None:
        """Says it now, and again to a process that is started later."""
        self._told[what] = words
        if self._process is None:
            self._start()
        else:
            self._say(words)

    def _start(self) -> None:
        if self._closed or self._tries >= _MOST_TRIES or "show" not in self._told:
            return
        self._tries += 1
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._failed)
        program, *arguments = self._command
        process.start(program, arguments)
        for what in _IN_ORDER:
            process.write(self._told.get(what, b""))

    def _say(self, words: bytes) -> None:
        if self._process is not None:
            self._process.write(words)

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._hear(read_line(bytes(self._process.readLine().data())))

    def _hear(self, message: dict[str, Any]) -> None:
        if message.get("do") == "picture":
            self._picture = QUrl.fromLocalFile(str(message.get("file")))
            self.changed.emit()
        elif message.get("do") == "at":
            place = told_place(message)
            self._told["go"] = line("go", **place_told(place))
            if not message.get("led"):
                self.moved.emit(place)

    @Slot()
    def _ended(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if not self._closed:
            log.error("the pane in %s has ended while it showed content", self._language)
            self._start()
            self.changed.emit()

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            log.error("the pane in %s cannot be started", self._language)
            self._process = None
            self._tries = _MOST_TRIES
            self.changed.emit()
