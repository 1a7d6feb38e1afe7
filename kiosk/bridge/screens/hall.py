"""The hall a visitor stands in: the view all round, and what can be seen in it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel
from kiosk.bridge.lists.row_model import RowModel
from kiosk.visit.hotspot_layout import Spot, laid_out

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.bridge.screens.showing import Showing
    from kiosk.media.halls import Hotspot, Plan, Viewpoint
    from kiosk.visit.hotspot_layout import Box
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

EXHIBIT, DOOR, VIEWPOINT = "exhibit", "door", "viewpoint"


class HotspotRow(NamedTuple):
    """Something seen in a hall: an exhibit, a door or a viewpoint; yaw, pitch, radius in degrees.

    What is not `near` stands closer to another viewpoint.
    """

    kind: str
    target_id: str
    title: str
    hue: str
    yaw: float
    pitch: float
    near: bool
    radius: float


@QmlElement
@QmlUncreatable("made by the bridge")
class HotspotListModel(RowModel):
    """What is seen from a viewpoint of a hall."""

    row_type = HotspotRow


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
    placed = Signal(
        int, QRectF, float, bool, int, arguments=["number", "touched", "nameTop", "apart", "chosen"]
    )

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._hotspots = HotspotListModel(self)
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
            folder=QUrl.fromLocalFile(str(viewpoint.folder)).toString(),
            gaze=QPointF(place.position, place.pitch),
            here=QPointF(*plan.here) if plan else QPointF(),
            plan=_path(plan) if plan else "",
            plan_aspect=plan.aspect if plan else 1.0,
        )
        self._hotspots.show(list(_rows(showing, viewpoint)))
        wall = showing.catalogue.exhibits_in(area.id)
        self._exhibits.show(showing.exhibit_rows(wall))
        self.changed.emit()

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

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits


def _box(rect: QRectF) -> Box:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _path(plan: Plan) -> str:
    """The outline of a hall as the path of an SVG."""
    return "M" + " L".join(f"{x:.4f},{y:.4f}" for x, y in plan.outline) + " Z"


def _rows(showing: Showing, viewpoint: Viewpoint) -> Iterator[HotspotRow]:
    """The most important first: doors and viewpoints, then exhibits, the nearest before."""
    catalogue = showing.catalogue
    for door in viewpoint.doors:
        if door.target in {area.id for area in catalogue.areas}:
            area = catalogue.area(door.target)
            yield _row(DOOR, door, showing.text(area.short), area.hue)
    hue = catalogue.area(viewpoint.area).hue
    for other in viewpoint.viewpoints:
        yield _row(VIEWPOINT, other, "", hue)
    for hotspot in sorted(viewpoint.exhibits, key=attrgetter("distance")):
        if hotspot.target in catalogue.index.places:
            exhibit = catalogue.exhibit(hotspot.target)
            if exhibit.area == viewpoint.area:
                yield _row(EXHIBIT, hotspot, showing.text(exhibit.title), hue)


def _row(kind: str, hotspot: Hotspot, title: str, hue: str) -> HotspotRow:
    return HotspotRow(
        kind, hotspot.target, title, hue, hotspot.yaw, hotspot.pitch, hotspot.near, hotspot.radius
    )
