"""The plan of all halls: where one stands, what one has seen, one touch to any hall."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.visit.museum_plan import MuseumPlan, museum_plan, standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.media.halls import Viewpoint
    from kiosk.visit.museum_plan import PlannedHall, Point
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_DOT = 0.42
"""Metres from the middle of an exhibit's dot to its edge."""


class PlannedHallRow(NamedTuple):
    """A hall on the plan; its box in metres, its outline and dots as paths of an SVG in it."""

    area_id: str
    number: int
    name: str
    hue: str
    box: QRectF
    outline: str
    seen_dots: str
    other_dots: str
    seen: int
    exhibits: int
    here: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class PlannedHallListModel(RowModel):
    """The halls on the plan, in the order of the tour."""

    row_type = PlannedHallRow


@QmlElement
@QmlUncreatable("made by the bridge")
class HallPlan(QObject):
    """The plan, drawn anew whenever somebody wants to see it."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._showing: Showing | None = None
        self._halls = PlannedHallListModel(self)
        self._plan = MuseumPlan((1.0, 1.0), [], [])
        self._longest_name = ""
        self._at = QPointF()
        self._heading = 0.0

    def show(self, showing: Showing) -> None:
        """What there is to plan."""
        self._showing = showing

    @Slot(bool, float)
    def draw(self, upright: bool, yaw: float) -> None:
        """The plan for a screen that is upright or lies; the visitor looks along `yaw`, degrees."""
        here = self._visit.halls.get(self._visit.place.id, {}).get(self._visit.place.viewpoint)
        if self._showing is None or here is None:
            return
        areas = [area.id for area in self._showing.catalogue.areas]
        halls = {
            area: next(iter(self._visit.halls[area].values()))
            for area in areas
            if area in self._visit.halls
        }
        self._plan = museum_plan(halls, upright=upright)
        rows = [self._row(self._showing, hall, here) for hall in self._plan.halls]
        self._longest_name = max((row.name for row in rows), key=len, default="")
        self._halls.show(rows)
        if here.plan:
            stands = standing(self._plan, here, yaw, upright=upright)
            self._at, self._heading = QPointF(*stands.at), stands.heading
        self.changed.emit()

    def _row(self, showing: Showing, hall: PlannedHall, here: Viewpoint) -> PlannedHallRow:
        area = showing.catalogue.area(hall.area)
        there = showing.catalogue.exhibits_in(hall.area)
        seen = {exhibit.id for exhibit in there if self._visit.has_seen(exhibit.id)}
        return PlannedHallRow(
            hall.area,
            showing.catalogue.number_of(hall.area),
            showing.text(area.short),
            area.hue,
            QRectF(*hall.box),
            f"{_line(hall.outline)} Z",
            _dots(point for exhibit, point in hall.exhibits if exhibit in seen),
            _dots(point for exhibit, point in hall.exhibits if exhibit not in seen),
            len(seen),
            len(there),
            hall.area == here.area,
        )

    @Property(PlannedHallListModel, constant=True)
    def halls(self) -> PlannedHallListModel:
        return self._halls

    @Property(QSizeF, notify=changed)
    def size(self) -> QSizeF:
        return QSizeF(*self._plan.size)

    @Property(str, notify=changed)
    def longestName(self) -> str:
        """Of the halls, by which is told whether their names fit into them."""
        return self._longest_name

    @Property(str, notify=changed)
    def ways(self) -> str:
        return " ".join(map(_line, self._plan.ways))

    @Property(QPointF, notify=changed)
    def at(self) -> QPointF:
        return self._at

    @Property(float, notify=changed)
    def heading(self) -> float:
        return self._heading


def _line(points: Sequence[Point]) -> str:
    return "M" + " L".join(f"{x:.2f},{y:.2f}" for x, y in points)


def _dots(points: Iterable[Point]) -> str:
    half = f"a{_DOT},{_DOT} 0 1 0"
    return " ".join(
        f"M{x - _DOT:.2f},{y:.2f} {half} {2 * _DOT},0 {half} {-2 * _DOT},0" for x, y in points
    )
