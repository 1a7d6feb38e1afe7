"""The museum itself, for home and attract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists import AreaListModel, AreaRow, FactListModel, FactRow

if TYPE_CHECKING:
    from kiosk.bridge.showing import Showing
    from kiosk.media.outlines import Outlines

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class MuseumDetails(QObject):
    """Name, place, figures and the six areas."""

    changed = Signal()

    def __init__(self, outlines: Outlines, parent: QObject) -> None:
        super().__init__(parent)
        self._outlines = outlines
        self._figures = FactListModel(self)
        self._areas = AreaListModel(self)
        self._texts = {"name": "", "otherName": "", "place": "", "about": ""}

    def show(self, showing: Showing) -> None:
        """Shows the museum of `showing`."""
        museum = showing.catalogue.museum
        self._texts = {
            "name": showing.text(museum.name),
            "otherName": showing.other(museum.name),
            "place": showing.text(museum.place),
            "about": showing.text(museum.about),
        }
        self._figures.show(FactRow(showing.text(f.label), f.value) for f in museum.figures)
        self._areas.show(
            AreaRow(
                area.id,
                number,
                showing.text(area.name),
                showing.text(area.short),
                showing.other(area.short),
                area.hue,
                QRectF(*self._outlines.landscape.get(area.id, ())),
                QRectF(*self._outlines.portrait.get(area.id, ())),
            )
            for number, area in enumerate(showing.catalogue.areas, start=1)
        )
        self.changed.emit()

    @Property(float, constant=True)
    def quay(self) -> float:
        """Where the lowest house of the landscape picture ends, as a part of its height."""
        houses = self._outlines.landscape.values()
        return max((top + height for _, top, _, height in houses), default=1.0)

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._texts["name"]

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._texts["otherName"]

    @Property(str, notify=changed)
    def place(self) -> str:
        return self._texts["place"]

    @Property(str, notify=changed)
    def about(self) -> str:
        return self._texts["about"]

    @Property(FactListModel, constant=True)
    def figures(self) -> FactListModel:
        return self._figures

    @Property(AreaListModel, constant=True)
    def areas(self) -> AreaListModel:
        return self._areas
