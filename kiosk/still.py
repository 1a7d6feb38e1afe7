"""The smallest thing that can show a picture: the museum, and that the kiosk will be back.

No QML, no content, no graphics card: nothing of what may have brought the kiosk down.
"""

from __future__ import annotations

import signal
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, QTranslator, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk import paths

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import FrameType

    from kiosk.supervisor.supervised import Supervised

_GROUND, _WORDS, _FURTHER_WORDS = QColor("#0b1420"), QColor("#f4efe6"), QColor("#d5d0c8")
_ENGLISH = "This screen is having a rest. Please come back in a little while, or ask our staff."
_WRAPPED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_LISTEN_MILLISECONDS, _BEAT_MILLISECONDS = 200, 1000


class StillPicture(QRasterWindow):
    """The museum at night, and below it one sentence in each language."""

    def __init__(
        self, sentences: list[str], supervised: Supervised | None = None, may_close: bool = False
    ) -> None:
        super().__init__()
        self._may_close = may_close
        self._sentences = sentences
        self._leaving = False
        self.setTitle("Kiosk")
        # Python hears of a signal only when Qt comes by.
        timer = QTimer(self, interval=_LISTEN_MILLISECONDS)
        timer.timeout.connect(self._listen)
        timer.start()
        self._supervised = supervised
        beats = QTimer(self, interval=_BEAT_MILLISECONDS)
        beats.timeout.connect(self._beat)
        beats.start()

    def leave(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """It is to go; any thread may say so."""
        self._leaving = True

    def wait_for_word_to_leave(self) -> None:
        """Waits for it from the supervisor, if there is one."""
        if self._supervised:
            self._supervised.wait_for_word_to_leave()
            self.leave()

    @Slot()
    def _listen(self) -> None:
        if self._leaving:
            QGuiApplication.exit(0)  # quit() asks the window, which refuses

    @Slot()
    def _beat(self) -> None:
        if self._supervised:
            self._supervised.beat()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's own name
        """A keyboard asks for it; the supervisor would take it for an end on purpose."""
        event.setAccepted(self._may_close)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  Qt's own name
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), _GROUND)
        self._paint_museum(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_museum(self, painter: QPainter) -> None:
        """Fills the window, cut at the sides or above and below where their shapes differ."""
        upright = self.height() > self.width()
        shape = "portrait" if upright else "landscape"
        picture = QImage(str(paths.ASSETS / "museum" / f"night-{shape}.webp"))
        if picture.isNull():
            return
        size = QSize(self.width(), self.height()) * self.devicePixelRatio()
        filled = picture.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        seen = QRect(0, 0, size.width(), size.height())
        seen.moveCenter(filled.rect().center())
        painter.drawImage(QRect(0, 0, self.width(), self.height()), filled, seen)

    def _paint_words(self, painter: QPainter) -> None:
        """At the foot of the picture, each sentence as high as it needs, in a dusk of its own."""
        step = min(self.width(), self.height()) / 30
        font = QFont("Noto Sans CJK SC")
        font.setPixelSize(round(step))
        painter.setFont(font)
        wide = QRectF(step * 2, 0, self.width() - step * 4, self.height())
        heights = [
            painter.boundingRect(wide, _WRAPPED, words).height() for words in self._sentences
        ]
        top = self.height() - sum(heights) - step * (len(heights) + 1)
        dusk = QLinearGradient(0, top - step * 5, 0, top)
        dusk.setColorAt(0, QColor(0, 0, 0, 0))
        dusk.setColorAt(1, QColor(0, 0, 0, 190))
        painter.fillRect(QRectF(0, top - step * 5, self.width(), self.height()), dusk)
        for number, (sentence, height) in enumerate(zip(self._sentences, heights, strict=True)):
            painter.setPen(_FURTHER_WORDS if number else _WORDS)
            painter.drawText(QRectF(wide.x(), top, wide.width(), height), _WRAPPED, sentence)
            top += height + step


def sentences_in(languages: Iterable[str]) -> list[str]:
    """The sentence in each language; in those whose words are not there, in English, once."""
    sentences: dict[str, None] = {}
    for language in languages:
        translator = QTranslator()
        translator.load(f"kiosk_{language}", str(paths.TRANSLATIONS))
        translate = translator.translate
        told = translate(
            "StillPicture",
            # _ENGLISH, for the words to translate are found by reading
            "This screen is having a rest. Please come back in a little while, or ask our staff.",
        )
        sentences[told or _ENGLISH] = None
    return list(sentences)


def show(
    languages: Iterable[str],
    supervised: Supervised | None,
    windowed: bool = False,
    size: tuple[int, int] | None = None,
) -> int:
    """Shows it until it is told to leave, by SIGTERM, Ctrl-C or its supervisor; the exit code."""
    application = QGuiApplication(sys.argv[:1])
    for file in paths.fonts():
        QFontDatabase.addApplicationFont(str(file))
    window = StillPicture(sentences_in(languages), supervised, may_close=windowed)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, window.leave)
    threading.Thread(target=window.wait_for_word_to_leave, daemon=True).start()
    window.resize(*(size or QGuiApplication.primaryScreen().size().toTuple()))
    if windowed or size:
        window.show()
    else:
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()
    return application.exec()
