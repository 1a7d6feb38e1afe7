"""The hall a visitor stands in: the view all round, and what can be seen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel
from kiosk.bridge.screens.hall_plan import HallPlan
from kiosk.bridge.screens.hall_rows import (
    HotspotListModel,
    SignListModel,
    hotspot_rows,
    sign_rows,
)
from kiosk.visit.hotspot_layout import Spot, laid_out
from kiosk.visit.place import same_direction

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.showing import Showing
    from kiosk.media.halls import Plan, Viewpoint
    from kiosk.visit.hotspot_layout import Box
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class ShownHall(NamedTuple):
    """What is seen from a viewpoint; gaze in degrees, `here` in fractions of the plan."""

    number: int = 0
    name: str = ""
    other_name: str = ""
    hue: str = ""
    folder: str = ""
    gaze: QPointF = QPointF()
    here: QPointF = QPointF()
    plan: str = ""
    plan_aspect: float = 1.0


@QmlElement
@QmlUncreatable("made by the bridge")
class HallDetails(QObject):
    """One viewpoint: its six pictures, its hotspots, its place in the hall, the ways from it."""

    changed = Signal()
    faced = Signal()
    placed = Signal(
        int, QRectF, float, bool, int, arguments=["number", "touched", "nameTop", "apart", "chosen"]
    )

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._hotspots = HotspotListModel(self)
        self._signs = SignListModel(self)
        self._museum_plan = HallPlan(visit, self)
        self._directions: list[tuple[float, int]] = []
        self._facing = 0
        self._exhibits = ExhibitListModel(self)
        self._shown = ShownHall()

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
        self._face(yaw)

    @Slot(list, int, QRectF, list, float, float)
    def layOut(
        self,
        seen: list[float],
        ways: int,
        free: QRectF,
        taken: list[QRectF],
        target: float,
        gap: float,
    ) -> None:
        """Says at once where what is seen can be touched and named; asked at every turn.

        `seen` has six numbers for each, as `Spot` has them, the `ways` on first. For each of them
        `placed` is said: what is touched, empty where it cannot be, how far below its top the name
        stands, below 0 where there is none, whether it stands apart, and what is to be told the
        next time. All in pixels.
        """
        size = len(Spot._fields)
        spots = [Spot(*seen[start : start + size]) for start in range(0, len(seen), size)]
        places = laid_out(spots, ways, _box(free), [_box(one) for one in taken], target, gap)
        for number, at in enumerate(places):
            if at is None:
                self.placed.emit(number, QRectF(), -1.0, False, -1)
            else:
                left, top, right, bottom = at.box
                touched = QRectF(left, top, right - left, bottom - top)
                name_top = at.name_top if at.named else -1.0
                self.placed.emit(number, touched, name_top, at.apart, at.chosen)

    def expect(self, showing: Showing) -> None:
        """Makes the pictures ready of the hall that most visitors enter first."""
        for area in showing.catalogue.areas:
            if area.id in showing.halls:
                viewpoint = next(iter(showing.halls[area.id].values()))
                self._shown = self._shown._replace(folder=_url(viewpoint))
                self.changed.emit()
                return

    def show(self, showing: Showing, place: Place) -> None:
        """Shows what is seen from a viewpoint. Raises KeyError when it is not there."""
        viewpoint = showing.halls[place.id][place.viewpoint]
        area = showing.catalogue.area(place.id)
        plan = viewpoint.plan
        self._shown = ShownHall(
            number=showing.catalogue.number_of(area.id),
            name=showing.text(area.name),
            other_name=showing.other(area.name),
            hue=area.hue,
            folder=_url(viewpoint),
            gaze=QPointF(place.position, place.pitch),
            here=QPointF(*plan.here) if plan else QPointF(),
            plan=_path(plan) if plan else "",
            plan_aspect=plan.aspect if plan else 1.0,
        )
        self._hotspots.show(list(hotspot_rows(showing, viewpoint)))
        self._signs.show(list(sign_rows(showing, viewpoint)))
        self._museum_plan.show(showing)
        wall = showing.catalogue.exhibits_in(area.id)
        self._exhibits.show(showing.exhibit_rows(wall))
        numbers = {exhibit.id: number for number, exhibit in enumerate(wall)}
        self._directions = [
            (spot.yaw, numbers[spot.target])
            for spot in viewpoint.exhibits
            if spot.target in numbers
        ]
        self.changed.emit()
        self._face(place.position)

    def _face(self, yaw: float) -> None:
        """The visitor looks along `yaw`, degrees."""
        if self._directions:
            _, self._facing = min(
                self._directions, key=lambda one: abs(same_direction(one[0] - yaw))
            )
            self.faced.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._shown.number

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._shown.name

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._shown.other_name

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._shown.folder

    @Property(QPointF, notify=changed)
    def gaze(self) -> QPointF:
        return self._shown.gaze

    @Property(QPointF, notify=changed)
    def here(self) -> QPointF:
        return self._shown.here

    @Property(str, notify=changed)
    def plan(self) -> str:
        return self._shown.plan

    @Property(float, notify=changed)
    def planAspect(self) -> float:
        return self._shown.plan_aspect

    @Property(HotspotListModel, constant=True)
    def hotspots(self) -> HotspotListModel:
        return self._hotspots

    @Property(SignListModel, constant=True)
    def signs(self) -> SignListModel:
        return self._signs

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits

    @Property(HallPlan, constant=True)
    def museumPlan(self) -> HallPlan:
        return self._museum_plan

    @Property(int, notify=faced)
    def facing(self) -> int:
        """Which of `exhibits` stands next to the middle of the view."""
        return self._facing


def _url(viewpoint: Viewpoint) -> str:
    return QUrl.fromLocalFile(str(viewpoint.folder)).toString()


def _box(rect: QRectF) -> Box:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _path(plan: Plan) -> str:
    """The outline of a hall as the path of an SVG."""
    return "M" + " L".join(f"{x:.4f},{y:.4f}" for x, y in plan.outline) + " Z"
