"""The hall a visitor stands in: the view all round, and what can be seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPointF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists import ExhibitListModel, SightListModel, SightRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.showing import Showing
    from kiosk.catalogue.halls import Sight, Standpoint
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

EXHIBIT, DOOR, STANDPOINT = "exhibit", "door", "standpoint"


@QmlElement
@QmlUncreatable("made by the bridge")
class HallDetails(QObject):
    """One standpoint: its six pictures, its sights, its place in the hall, and the ways from it."""

    changed = Signal()

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._wish = wish
        self._sights = SightListModel(self)
        self._exhibits = ExhibitListModel(self)
        self._texts = dict.fromkeys(("name", "otherName", "hue", "folder"), "")
        self._number = 0
        self._gaze = QPointF()
        self._here = QPointF()
        self._plan = ""
        self._plan_aspect = 1.0

    @Slot(str)
    def goThroughDoor(self, area_id: str) -> None:
        self._wish(self._visit.go_through_door, area_id)

    @Slot(str)
    def walkTo(self, standpoint: str) -> None:
        self._wish(self._visit.walk_to, standpoint)

    @Slot()
    def showWall(self) -> None:
        self._wish(self._visit.show_wall)

    @Slot()
    def showHall(self) -> None:
        self._wish(self._visit.show_hall)

    @Slot(float, float)
    def look(self, yaw: float, pitch: float) -> None:
        """The visitor looks there now; degrees."""
        self._visit.look(yaw, pitch)

    def show(self, showing: Showing, place: Place, standpoint: Standpoint) -> None:
        """Shows what is seen from a standpoint. Raises KeyError when the area is not there."""
        area = showing.catalogue.area(place.id)
        self._number = showing.catalogue.number_of(area.id)
        self._texts = {
            "name": showing.text(area.name),
            "otherName": showing.other(area.name),
            "hue": area.hue,
            "folder": QUrl.fromLocalFile(str(standpoint.folder)).toString(),
        }
        self._gaze = QPointF(place.position, place.pitch)
        self._plan = ""
        if plan := standpoint.plan:
            self._here = QPointF(*plan.here)
            self._plan = "M" + " L".join(f"{x:.4f},{y:.4f}" for x, y in plan.outline) + " Z"
            self._plan_aspect = plan.aspect
        self._sights.show(list(_rows(showing, standpoint)))
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

    @Property(SightListModel, constant=True)
    def sights(self) -> SightListModel:
        return self._sights

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits


def _rows(showing: Showing, standpoint: Standpoint) -> Iterator[SightRow]:
    """Doors and standpoints, far exhibits, then the near ones, which lie above all others."""
    catalogue = showing.catalogue
    for door in standpoint.doors:
        if door.target in {area.id for area in catalogue.areas}:
            area = catalogue.area(door.target)
            yield _row(DOOR, door, showing.text(area.short), area.hue)
    hue = catalogue.area(standpoint.area).hue
    for other in standpoint.standpoints:
        yield _row(STANDPOINT, other, "", hue)
    for sight in sorted(standpoint.exhibits, key=lambda sight: sight.near):
        if sight.target in catalogue.index.places:
            exhibit = catalogue.exhibit(sight.target)
            if exhibit.area == standpoint.area:
                yield _row(EXHIBIT, sight, showing.text(exhibit.title), hue)


def _row(kind: str, sight: Sight, title: str, hue: str) -> SightRow:
    return SightRow(kind, sight.target, title, hue, sight.yaw, sight.pitch, sight.near)
