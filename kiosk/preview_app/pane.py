"""A pane of the preview: the kiosk itself on a screen that nobody sees, led by lines of words.

A process for each language, for Qt translates a whole process at once; and content that brings
the program down takes a pane with it, never the curator's window.
"""

from __future__ import annotations

import sys
import tempfile
import threading
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent

from kiosk import paths
from kiosk.app import Display, Kiosk
from kiosk.content_store.snapshot import load_snapshot
from kiosk.ergonomics import USUAL_DIAGONAL
from kiosk.media.media_files import MediaFiles
from kiosk.preview.pane_messages import line, place_told, read_line, told_place

if TYPE_CHECKING:
    from kiosk.settings import Settings
    from kiosk.visit.place import Place

SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
_FRAME_MILLISECONDS = 60
_NEVER_SECONDS = 1e9
_KEPT_PICTURES = 3


def run_pane(settings: Settings, state_folder: Path, folder: Path) -> int:
    """Runs until its standard input ends; pictures of its screen go into `folder`. The exit code.

    `state_folder` is the preview's, where the prepared pictures of the content lie.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-pane-", ignore_cleanup_errors=True) as own:
        quiet = replace(
            settings,
            state_folder=Path(own),
            # what the platform without a screen says of its size is arbitrary
            screen_diagonal=settings.screen_diagonal or USUAL_DIAGONAL,
            still_there_after=_NEVER_SECONDS,
            speech=False,
            keypad=False,
            scanning=False,
            calm_motion=True,
        )
        kiosk = Kiosk(quiet, Display(size=SIZES["landscape"]))
        kiosk.watch.close()  # the preview follows the file, and says what is to be shown
        pane = Pane(kiosk, MediaFiles(settings.content, paths.ASSETS, state_folder), folder)
        pane.listen()
        code = kiosk.run()
        kiosk.close()
    return code


class Pane(QObject):
    """Does what it is told on standard input, and says where it is and what is seen."""

    _heard = Signal(dict)
    _ended = Signal()

    def __init__(self, kiosk: Kiosk, media: MediaFiles, folder: Path) -> None:
        super().__init__()
        self._kiosk, self._media, self._folder = kiosk, media, folder
        self._size = (0, 0)
        self._number = 0
        self._led = False
        self._last = QImage()
        self._soon = QTimer(self, interval=_FRAME_MILLISECONDS, singleShot=True)
        self._soon.timeout.connect(self._take_picture)
        self._heard.connect(self._do)
        self._ended.connect(self._leave)
        kiosk.window.frameSwapped.connect(self._painted)
        kiosk.controller.arrived.connect(self._say_where)

    def listen(self) -> None:
        """From now on, in a thread of its own: a pipe cannot be asked on every system."""
        threading.Thread(target=self._listen, name="words", daemon=True).start()

    def _listen(self) -> None:
        for words in sys.stdin.buffer:
            if message := read_line(words):
                self._heard.emit(message)
        self._ended.emit()

    @Slot()
    def _leave(self) -> None:
        self._kiosk.application.exit(0)  # for one that is locked does not quit

    def _do(self, message: dict[str, Any]) -> None:
        with suppress(KeyError, ValueError, TypeError):
            match message["do"]:
                case "show":
                    self._show(Path(message["snapshot"]), bytes.fromhex(message["digest"]))
                case "go":
                    self._go(told_place(message))
                case "size":
                    self._size = int(message["width"]), int(message["height"])
                    self._soon.start()
                case "shape":
                    self._kiosk.window.resize(*SIZES[message["shape"]])
                case "pointer":
                    self._point(message["kind"], QPointF(message["x"], message["y"]))
                case "wheel":
                    self._turn(QPointF(message["x"], message["y"]), int(message["turned"]))

    def _go(self, place: Place) -> None:
        self._led = True
        self._kiosk.controller.go_straight(place)
        self._led = False

    def _show(self, snapshot: Path, digest: bytes) -> None:
        """One that was replaced meanwhile is not shown: word of the next is on its way."""
        if catalogue := load_snapshot(snapshot, digest):
            self._media = self._media.again()
            self._kiosk.controller.renew(catalogue, self._media)

    def _point(self, kind: str, at: QPointF) -> None:
        window, left = self._kiosk.window, Qt.MouseButton.LeftButton
        kinds = {
            "press": (QEvent.Type.MouseButtonPress, left, left),
            "move": (QEvent.Type.MouseMove, Qt.MouseButton.NoButton, left),
            "release": (QEvent.Type.MouseButtonRelease, left, Qt.MouseButton.NoButton),
        }
        what, button, buttons = kinds[kind]
        event = QMouseEvent(what, at, at, at, button, buttons, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, event)

    def _turn(self, at: QPointF, turned: int) -> None:
        event = QWheelEvent(
            at, at, QPoint(0, turned), QPoint(0, turned), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QCoreApplication.sendEvent(self._kiosk.window, event)

    def _painted(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _take_picture(self) -> None:
        width, height = self._size
        if not width:
            return
        seen = self._kiosk.window.grabWindow()
        smooth = Qt.TransformationMode.SmoothTransformation
        seen = seen.scaled(width, height, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        if seen == self._last:
            return
        self._last = seen
        self._number += 1
        file = self._folder / f"{self._number}.bmp"
        if seen.save(str(file)):
            _say(line("picture", file=str(file)))
        old = self._folder / f"{self._number - _KEPT_PICTURES}.bmp"
        old.unlink(missing_ok=True)

    def _say_where(self, _position: float) -> None:
        here = place_told(self._kiosk.controller.visit.place)
        _say(line("at", led=self._led, **here))


def _say(words: bytes) -> None:
    with suppress(OSError):
        sys.stdout.buffer.write(words)
        sys.stdout.buffer.flush()
