"""What the attract screen says: one exhibit after another, with its hook in both languages."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.visit.programme import Programme

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

# Seconds that an exhibit is seen, that it needs to sink back, and that the museum is seen alone.
_SEEN, _SINKING, _ALONE = 14.0, 1.6, 4.6


class ShownAttraction(NamedTuple):
    """The exhibit that rises, in both languages."""

    hook: str = ""
    other_hook: str = ""
    title: str = ""
    other_title: str = ""
    year: str = ""
    kind: str = ""
    hue: str = ""
    picture: QUrl = QUrl()
    is_photograph: bool = False


@QmlElement
@QmlUncreatable("made by the bridge")
class Attraction(QObject):
    """The exhibit that rises out of the dark, sinks back and gives way to the next."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownAttraction()
        self._showing: Showing | None = None
        self._programme: Programme | None = None
        self._risen = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def run(self, showing: Showing) -> None:
        """Starts with another exhibit, and goes on until `stop`."""
        self._showing = showing
        ids = list(showing.catalogue.index.places)
        self._programme = Programme(ids, random.Random())
        self._take_next()
        self._rise()

    def stop(self) -> None:
        """Leaves what is shown, and shows nothing new."""
        self._timer.stop()

    @Slot()
    def _go_on(self) -> None:
        if self._risen:
            self._risen = False
            self._timer.start(round((_SINKING + _ALONE) * 1000))
            self.changed.emit()
        else:
            self._take_next()
            self._rise()

    def _rise(self) -> None:
        self._risen = True
        self._timer.start(round(_SEEN * 1000))
        self.changed.emit()

    def _take_next(self) -> None:
        if self._showing is None or self._programme is None:
            return
        exhibit = self._showing.catalogue.exhibit(self._programme.next())
        self._shown = ShownAttraction(
            hook=self._showing.text(exhibit.hook),
            other_hook=self._showing.other(exhibit.hook),
            title=self._showing.text(exhibit.title),
            other_title=self._showing.other(exhibit.title),
            year=str(exhibit.year),
            kind=exhibit.kind,
            hue=self._showing.hue_of(exhibit),
            picture=self._showing.picture_of(exhibit),
            is_photograph=self._showing.pictures.shows_photograph(exhibit),
        )

    @Property(bool, notify=changed)
    def isPhotograph(self) -> bool:
        return self._shown.is_photograph

    @Property(bool, notify=changed)
    def risen(self) -> bool:
        return self._risen

    @Property(str, notify=changed)
    def hook(self) -> str:
        return self._shown.hook

    @Property(str, notify=changed)
    def otherHook(self) -> str:
        return self._shown.other_hook

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._shown.other_title

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._shown.year

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._shown.kind

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.picture
