"""The collection as lights on water: all of it, a group of lights, or one light and its kin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    Property,
    QCoreApplication,
    QObject,
    QPointF,
    QRectF,
    QSizeF,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.lazy_rows import LazyRows
from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.pond.pond_pictures import PROVIDER
from kiosk.bridge.pond.studio import Frame, Studio
from kiosk.connections.collection import LIGHTS, Key, Kin, Sign, key_of, kin_of
from kiosk.spatial_navigation import Box
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QColor

    from kiosk.bridge.pond.pond_pictures import PondPictures
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Exhibit
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_CARDS = {
    Screen.EXHIBIT: Sign.EXHIBIT,
    Screen.STORY: Sign.STORY,
    Screen.CASE: Sign.CASE,
}
"""The screens that are cards of a light."""
_MOST_BY_KEYS = 400
"""Of so many lights each is come to by arrow keys; of more, by the list of its group."""


class GroupRow(NamedTuple):
    """A group of lights: an area, all stories, or all cases. `berth` is where its name stands round
    the water: 0 to 2 above from the left, 3 to 5 below, 6 and 7 for stories and cases."""

    key: str
    sign: str
    name: str
    hue: str
    size: int
    number: int
    berth: int


class KinRow(NamedTuple):
    """A light with what is told of it; `because` says why it belongs to the chosen one. `home_x`
    and `home_y` are where it lies in the picture of all lights."""

    key: str
    sign: str
    hue: str
    kicker: str
    title: str
    because: str
    kind: str
    picture: QUrl
    glow: QUrl
    home_x: float
    home_y: float


@QmlElement
@QmlUncreatable("made by the bridge")
class GroupListModel(RowModel):
    """Groups of lights."""

    row_type = GroupRow


@QmlElement
@QmlUncreatable("made by the bridge")
class KinListModel(RowModel):
    """Lights, each with what is told of it."""

    row_type = KinRow


_NOTHING = KinRow("", "", "", "", "", "", "", QUrl(), QUrl(), 0.0, 0.0)


@QmlElement
@QmlUncreatable("made by the bridge")
class ConnectionsDetails(QObject):
    """What is seen of the collection, and what a finger or the keys have hold of there."""

    changed = Signal()
    painted = Signal()
    heldChanged = Signal()
    workChanged = Signal()

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit, self._perform = visit, wish
        self._showing: Showing | None = None
        self._key: Key | None = None
        self._chosen, self._held = _NOTHING, _NOTHING
        self._area = ""
        self._kin_count = 0
        self._groups, self._kin_groups = GroupListModel(self), GroupListModel(self)
        self._kin, self._members = KinListModel(self), KinListModel(self)
        self._lights = KinListModel(self)
        self._studio = Studio(self)
        self._studio.painted.connect(self._show_painting)
        self._studio.workChanged.connect(self.workChanged)

    @property
    def pictures(self) -> PondPictures:
        """The pictures that are painted already, for the engine to ask."""
        return self._studio.pictures

    def attend(self, showing: Showing, seen: bool) -> None:
        """The picture of this content is made ready: at leisure, or soon where it is `seen`."""
        self._studio.hurry(seen)
        before, self._showing = self._showing, showing
        same_content = before is not None and before.catalogue is showing.catalogue
        if before is None or not same_content or before.language != showing.language:
            self._groups.show(_groups(showing))
            self._studio.attend(showing.catalogue)
            self._show_lights()

    def show(self, showing: Showing, place: Place) -> None:
        """Shows a light, a group or all of them. Raises KeyError when the light is not there."""
        self._key = key_of(place.id) if place.id else None
        self._chosen, self._area, self._kin_count = _NOTHING, "", 0
        self._held = _NOTHING
        if self._key and self._key.sign in LIGHTS:
            self._chosen = self._row(Kin(self._key))
            self._show_kin()
        elif self._key:
            self._members.show(LazyRows(_members(showing, self._key), self._row))
        self.heldChanged.emit()
        self.changed.emit()

    def close(self) -> None:
        """Nothing is painted any more."""
        self._studio.close()

    # What the visitor wishes

    @Slot(str)
    def choose(self, key: str) -> None:
        """To a light or a group of lights."""
        self._perform(self._visit.see_connections, key)

    @Slot()
    def chooseHere(self) -> None:
        """From the card of an exhibit, story or case to its light."""
        place = self._visit.place
        if place.screen in _CARDS:
            self.choose(str(Key(_CARDS[place.screen], place.id)))

    @Slot()
    def chooseAll(self) -> None:
        self._perform(self._visit.see_all_connections)

    @Slot()
    def openCard(self) -> None:
        """To the card of the chosen light."""
        if self._key is None:
            return
        match self._key.sign:
            case Sign.EXHIBIT:
                self._perform(self._visit.open_exhibit, self._key.id)
            case Sign.STORY:
                self._perform(self._visit.open_story, self._key.id)
            case Sign.CASE:
                self._perform(self._visit.open_case, self._key.id)

    @Slot(int)
    def filterBy(self, number: int) -> None:
        """Of the kin only those of an area, by its number; 0 for all."""
        areas = self._showing.catalogue.areas if self._showing else ()
        area = areas[number - 1].id if 0 < number <= len(areas) else ""
        if area != self._area and self._chosen.key:
            self._area = area
            self._show_kin()
            self.changed.emit()

    @Slot(float, float, float)
    def hold(self, x: float, y: float, reach: float) -> None:
        """A finger is at a point of the picture: the nearest light is named, as far as it reaches;
        pixels."""
        painting = self._studio.painting
        nearest = painting.layout.nearest(x, y, reach) if painting else None
        if painting is None or nearest is None:
            self.letGo()
            return
        key = painting.collection.lights[nearest].key
        if str(key) != self._held.key:
            self._held = self._row(Kin(key))
            self.heldChanged.emit()

    @Slot()
    def letGo(self) -> None:
        """The finger has gone elsewhere."""
        if self._held.key:
            self._held = _NOTHING
            self.heldChanged.emit()

    @Slot()
    def take(self) -> None:
        """What the finger holds is chosen."""
        if self._held.key:
            self.choose(self._held.key)

    @Slot(QSizeF, QRectF, "QVariantList", "QVariantList", bool)
    def fit(
        self, size: QSizeF, water: QRectF, clear: list[QRectF], colours: list[QColor],
        shining: bool,
    ) -> None:  # fmt: skip
        """The picture has this size, its lights lie within `water` and keep off what is `clear`;
        pixels. The colours are those of the six hues, in their order."""
        from kiosk.connections.layout import Pond  # not at every start

        pond = Pond(_box(water), tuple(map(_box, clear)))
        names = tuple(colour.name() for colour in colours)
        self._studio.fit(Frame(size.toSize(), pond, names, shining))

    # What QML shows

    @Property(str, notify=changed)
    def state(self) -> str:
        """`pond`, `group` or `light`."""
        if self._key is None:
            return "pond"
        return "light" if self._key.sign in LIGHTS else "group"

    @Property(QUrl, notify=painted)
    def picture(self) -> QUrl:
        """All lights; an empty url until it is painted."""
        name = self._studio.name
        return QUrl(f"image://{PROVIDER}/{name}") if name else QUrl()

    @Property(bool, notify=workChanged)
    def atWork(self) -> bool:
        """Whether another picture is to come."""
        return self._studio.at_work

    @Property(int, notify=painted)
    def lightCount(self) -> int:
        painting = self._studio.painting
        return len(painting.layout.points) if painting else 0

    @Property(float, notify=painted)
    def spacing(self) -> float:
        """How far apart the lights of exhibits lie, in pixels."""
        painting = self._studio.painting
        return painting.layout.spacing if painting else 0.0

    @Property(KinListModel, constant=True)
    def lights(self) -> KinListModel:
        """All lights, to be come to by keys; none where there are too many for that."""
        return self._lights

    @Property(GroupListModel, constant=True)
    def groups(self) -> GroupListModel:
        """The areas in the order of the museum, then stories and cases."""
        return self._groups

    @Property(str, notify=changed)
    def chosenSign(self) -> str:
        return str(self._key.sign) if self._key else ""

    @Property(str, notify=changed)
    def chosenHue(self) -> str:
        return self._chosen.hue

    @Property(str, notify=changed)
    def chosenKind(self) -> str:
        return self._chosen.kind

    @Property(str, notify=changed)
    def chosenKicker(self) -> str:
        return self._chosen.kicker

    @Property(str, notify=changed)
    def chosenTitle(self) -> str:
        return self._chosen.title

    @Property(QUrl, notify=changed)
    def chosenPicture(self) -> QUrl:
        return self._chosen.picture

    @Property(QUrl, notify=changed)
    def chosenGlow(self) -> QUrl:
        return self._chosen.glow

    @Property(QPointF, notify=changed)
    def chosenHome(self) -> QPointF:
        return QPointF(self._chosen.home_x, self._chosen.home_y)

    @Property(KinListModel, constant=True)
    def kin(self) -> KinListModel:
        """What belongs to the chosen light, each with the reason."""
        return self._kin

    @Property(int, notify=changed)
    def kinCount(self) -> int:
        """How many belong to it, whatever is shown of them."""
        return self._kin_count

    @Property(GroupListModel, constant=True)
    def kinGroups(self) -> GroupListModel:
        """The areas of its kin, where there are several."""
        return self._kin_groups

    @Property(int, notify=changed)
    def kinFilter(self) -> int:
        """The number of the area that alone is shown; 0 for all."""
        if not self._area or self._showing is None:
            return 0
        return self._showing.catalogue.number_of(self._area)

    @Property(KinListModel, constant=True)
    def members(self) -> KinListModel:
        """The lights of the group."""
        return self._members

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def longestTitles(self) -> list[str]:
        """Of the group's first lights, by which a list is measured."""
        if self._key is None or self._key.sign in LIGHTS:
            return []
        rows = [self._members.row(n) for n in range(min(60, self._members.rowCount()))]
        return sorted((row.title for row in rows), key=_width)[-8:]

    @Property(str, notify=changed)
    def groupName(self) -> str:
        if self._key is None or self._showing is None or self._key.sign in LIGHTS:
            return ""
        return _group_name(self._showing, self._key)

    @Property(str, notify=heldChanged)
    def heldTitle(self) -> str:
        return self._held.title

    @Property(str, notify=heldChanged)
    def heldKicker(self) -> str:
        return self._held.kicker

    @Property(str, notify=heldChanged)
    def heldSign(self) -> str:
        return self._held.sign

    @Property(QPointF, notify=heldChanged)
    def heldPlace(self) -> QPointF:
        return QPointF(self._held.home_x, self._held.home_y)

    @Slot()
    def _show_painting(self) -> None:
        if self._chosen.key:
            self._chosen = self._row(Kin(key_of(self._chosen.key)))
            self._show_kin()
            self.changed.emit()
        self._show_lights()
        self.painted.emit()

    def _show_lights(self) -> None:
        painting = self._studio.painting
        lights = painting.collection.lights if painting else ()
        if painting is None or self._showing is None or len(lights) > _MOST_BY_KEYS:
            self._lights.show(())
        elif painting.catalogue is self._showing.catalogue:
            self._lights.show(LazyRows([Kin(light.key) for light in lights], self._row))

    def _show_kin(self) -> None:
        assert self._showing is not None and self._key is not None
        catalogue = self._showing.catalogue
        kin = kin_of(catalogue, self._key)
        self._kin_count = len(kin)
        self._kin.show([self._row(one) for one in kin if self._area in ("", one.area)])
        areas = [area for area in catalogue.areas if any(one.area == area.id for one in kin)]
        self._kin_groups.show(
            GroupRow(
                str(Key(Sign.AREA, area.id)), Sign.AREA, self._showing.text(area.short), area.hue,
                sum(one.area == area.id for one in kin), catalogue.number_of(area.id), 0,
            )
            for area in (areas if len(areas) > 1 else ())
        )  # fmt: skip

    def _row(self, kin: Kin) -> KinRow:
        """A light in the language of the visitor, where it lies in the picture there is."""
        showing, key = self._showing, kin.key
        assert showing is not None
        catalogue, text = showing.catalogue, showing.text
        painting = self._studio.painting
        place = painting.places.get(key) if painting else None
        x, y = painting.layout.points[place] if painting and place is not None else (0.0, 0.0)
        because = text(kin.because) if kin.because else ""
        hue = kind = area = ""
        picture = QUrl()
        if key.sign is Sign.EXHIBIT:
            exhibit = catalogue.exhibit(key.id)
            area, hue, kind = exhibit.area, showing.hue_of(exhibit), exhibit.kind
            title, picture = text(exhibit.title), showing.picture_of(exhibit)
            kicker = showing.years_of(exhibit)
            if not self._key or self._key.sign is not Sign.AREA:
                form = QCoreApplication.translate("Spoken", "%1, %2")
                kicker = form.replace("%1", kicker).replace("%2", text(catalogue.area(area).short))
        elif key.sign is Sign.STORY:
            story = catalogue.story(key.id)
            kicker, title = text(story.kicker), text(story.title)
        else:
            case = catalogue.case(key.id)
            kicker, title = text(case.organisation), text(case.headline)
        name = self._studio.name
        glow = QUrl(f"image://{PROVIDER}/{name}/{key.sign}/{area}") if name else QUrl()
        return KinRow(str(key), key.sign, hue, kicker, title, because, kind, picture, glow, x, y)


def _groups(showing: Showing) -> list[GroupRow]:
    catalogue = showing.catalogue
    from kiosk.connections.layout import berths_of  # not at every start

    berths = berths_of(len(catalogue.areas))
    rows = [
        GroupRow(
            str(Key(Sign.AREA, area.id)), Sign.AREA, showing.text(area.short), area.hue,
            len(catalogue.exhibits_in(area.id)), number,
            berths[number - 1],
        )
        for number, area in enumerate(catalogue.areas, start=1)
    ]  # fmt: skip
    for sign, entries in ((Sign.STORIES, catalogue.stories), (Sign.CASES, catalogue.cases)):
        name = _group_name(showing, Key(sign))
        berth = 6 if sign is Sign.STORIES else 7
        rows.append(GroupRow(str(Key(sign)), sign, name, "", len(entries), 0, berth))
    return [row for row in rows if row.size]


def _group_name(showing: Showing, key: Key) -> str:
    if key.sign is Sign.AREA:
        return showing.text(showing.catalogue.area(key.id).short)
    words = "Stories" if key.sign is Sign.STORIES else "Cases"
    return QCoreApplication.translate("ProgrammeDoors", words)


def _members(showing: Showing, key: Key) -> Sequence[Kin]:
    """The lights of a group, in the order of the file."""
    catalogue = showing.catalogue
    if key.sign is Sign.AREA:
        exhibits = catalogue.exhibits_in(key.id)
        return LazyRows(exhibits, _exhibit_alone)
    if key.sign is Sign.STORIES:
        return [Kin(Key(Sign.STORY, story.id)) for story in catalogue.stories]
    return [Kin(Key(Sign.CASE, case.id)) for case in catalogue.cases]


def _exhibit_alone(exhibit: Exhibit) -> Kin:
    return Kin(Key(Sign.EXHIBIT, exhibit.id), None, exhibit.area)


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())


def _width(text: str) -> float:
    """About how wide a text is, in letters; a Chinese character is as wide as two."""
    return sum(1 if character.isascii() else 2 for character in text)
