"""The hall a visitor stands in: the view all round, and what can be seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists import ExhibitListModel, HotspotListModel, HotspotRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.showing import Showing
    from kiosk.media.halls import Hotspot, Viewpoint
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

EXHIBIT, DOOR, VIEWPOINT = "exhibit", "door", "viewpoint"


@QmlElement
@QmlUncreatable("made by the bridge")
class HallDetails(QObject):
    """One viewpoint: its six pictures, its hotspots, its place in the hall, the ways from it."""

    changed = Signal()

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._hotspots = HotspotListModel(self)
        self._exhibits = ExhibitListModel(self)
        self._texts = dict.fromkeys(("name", "otherName", "hue", "folder"), "")
        self._number = 0
        self._gaze = QPointF()
        self._here = QPointF()
        self._plan = ""
        self._plan_aspect = 1.0

    @Slot(str)
    def goThroughDoor(self, area_id: str) -> None:
        self._perform(self._visit.go_through_door, area_id)

    @Slot(str)
    def walkTo(self, viewpoint: str) -> None:
        self._perform(self._visit.walk_to, viewpoint)

    @Slot()
    def showWall(self) -> None:
        self._perform(self._visit.show_wall)

    @Slot()
    def showHall(self) -> None:
        self._perform(self._visit.show_hall)

    @Slot(float, float)
    def look(self, yaw: float, pitch: float) -> None:
        """The visitor looks there now; degrees."""
        self._visit.look(yaw, pitch)

    def show(self, showing: Showing, place: Place, viewpoint: Viewpoint) -> None:
        """Shows what is seen from a viewpoint. Raises KeyError when the area is not there."""
        area = showing.catalogue.area(place.id)
        self._number = showing.catalogue.number_of(area.id)
        self._texts = {
            "name": showing.text(area.name),
            "otherName": showing.other(area.name),
            "hue": area.hue,
            "folder": QUrl.fromLocalFile(str(viewpoint.folder)).toString(),
        }
        self._gaze = QPointF(place.position, place.pitch)
        self._plan = ""
        if plan := viewpoint.plan:
            self._here = QPointF(*plan.here)
            self._plan = "M" + " L".join(f"{x:.4f},{y:.4f}" for x, y in plan.outline) + " Z"
            self._plan_aspect = plan.aspect
        self._hotspots.show(list(_rows(showing, viewpoint)))
        wall = showing.catalogue.exhibits_in(area.id)
        self._exhibits.show(showing.exhibit_rows(wall))
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._number

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._texts["name"]

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._texts["otherName"]

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._texts["hue"]

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._texts["folder"]

    @Property(QPointF, notify=changed)
    def gaze(self) -> QPointF:
        return self._gaze

    @Property(QPointF, notify=changed)
    def here(self) -> QPointF:
        return self._here

    @Property(str, notify=changed)
    def plan(self) -> str:
        return self._plan

    @Property(float, notify=changed)
    def planAspect(self) -> float:
        return self._plan_aspect

    @Property(HotspotListModel, constant=True)
    def hotspots(self) -> HotspotListModel:
        return self._hotspots

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits


def _rows(showing: Showing, viewpoint: Viewpoint) -> Iterator[HotspotRow]:
    """Doors and viewpoints, far exhibits, then the near ones, which lie above all others."""
    catalogue = showing.catalogue
    for door in viewpoint.doors:
        if door.target in {area.id for area in catalogue.areas}:
            area = catalogue.area(door.target)
            yield _row(DOOR, door, showing.text(area.short), area.hue)
    hue = catalogue.area(viewpoint.area).hue
    for other in viewpoint.viewpoints:
        yield _row(VIEWPOINT, other, "", hue)
    for hotspot in sorted(viewpoint.exhibits, key=lambda hotspot: hotspot.near):
        if hotspot.target in catalogue.index.places:
            exhibit = catalogue.exhibit(hotspot.target)
            if exhibit.area == viewpoint.area:
                yield _row(EXHIBIT, hotspot, showing.text(exhibit.title), hue)


def _row(kind: str, hotspot: Hotspot, title: str, hue: str) -> HotspotRow:
    return HotspotRow(kind, hotspot.target, title, hue, hotspot.yaw, hotspot.pitch, hotspot.near)
