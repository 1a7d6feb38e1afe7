"""Other content in the place of what is shown, never in the middle of a touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from kiosk.bridge.attendance import Attendance
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.media.halls import Halls
    from kiosk.media.media_files import MediaFiles


@dataclass(frozen=True)
class Content:
    """What there is to show: texts, pictures, and the halls that are modelled."""

    catalogue: Catalogue | None
    media: MediaFiles
    modelled_halls: Halls

    def halls(self) -> Halls:
        """The halls there are now; staff's panoramas in the place of models."""
        return self.media.panoramas.halls(self.catalogue, self.modelled_halls)


class ContentRenewal(QObject):
    """Holds the content that is shown, and what is to come as soon as nobody touches the screen."""

    renewed = Signal()
    """Other content is to be shown now."""

    def __init__(self, content: Content, attendance: Attendance, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = self._latest = content
        self._attendance = attendance
        attendance.released.connect(self._renew_when_free)

    @property
    def shown(self) -> Content:
        """What visitors see."""
        return self._shown

    @property
    def latest(self) -> Content:
        """What they see, or will as soon as nobody touches the screen."""
        return self._latest

    def renew(self, catalogue: Catalogue | None, media: MediaFiles) -> None:
        """Shows this as soon as nobody touches the screen; what waited for that is forgotten."""
        self._latest = Content(catalogue, media, self._shown.modelled_halls)
        self._renew_when_free()

    @Slot()
    def _renew_when_free(self) -> None:
        if self._latest is not self._shown and not self._attendance.touching:
            self._shown = self._latest
            self.renewed.emit()
