"""What is shown on a screen that is not the kiosk's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QRasterWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QScreen


class BlackWindow(QRasterWindow):
    """Fills a screen, and takes neither focus nor touch."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self.setScreen(screen)
        self.setFlags(
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's own."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), Qt.GlobalColor.black)
        painter.end()
