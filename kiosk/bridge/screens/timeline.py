"""The canal of years: all exhibits along six threads of time, at three steps of nearness."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.canal.paintings import CanalPaintings
from kiosk.bridge.lists.lazy_rows import LazyRows
from kiosk.bridge.reading.typefaces import SERIF
from kiosk.bridge.screens import timeline_rows as rows
from kiosk.bridge.screens.timeline_rows import (
    BerthListModel,
    ClusterListModel,
    DecadeListModel,
    MarkListModel,
    YearListModel,
)
from kiosk.timeline.canal import DECADES, PICTURES, STEPS, YEARS, Canal
from kiosk.timeline.moments import moments_of
from kiosk.timeline.quay import Berths
from kiosk.timeline.strip import Room, Strip
from kiosk.timeline.wording import Pieces, measured

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.canal.images import CanalImages
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_MEASURED_AT = 100
_SPREAD = 1.2
_LANTERNS = 56
"""A quay that is lower, in units, has no room for lanterns besides its words."""
_AHEAD = 0.35
"""So many views before and after what is seen are ready, with their pictures."""


class ShownCanal(NamedTuple):
    """What is laid out, beside the lists."""

    step: str = DECADES
    upright: bool = False
    extent: float = 0.0
    begin: float = 0.0
    axis: float = 0.0
    gutter: float = 0.0
    named: bool = False
    threads: tuple[float, ...] = ()
    rows_of_names: int = 0
    names: float = 0.0
    quay: QRectF = QRectF()
    ends: tuple[float, ...] = ()
    quay_words: tuple[str, ...] = ()
    came_from: str = ""


@QmlElement
@QmlUncreatable("made by the bridge")
class TimelineDetails(QObject):
    """The step that is shown, and of it what is in view."""

    changed = Signal()
    laidOut = Signal()
    """The strip is another one: the view goes to `begin`."""

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._room: Room | None = None
        self._showing: Showing | None = None
        self._canal: Canal | None = None
        self._strip = Strip(False, 0.0)
        self._strips: dict[str, Strip] = {}
        self._year = 0.0
        self._from = ""  # the exhibit that stays in the middle until one goes on along time
        self._years: list[rows.YearRow] = []
        self._shown = ShownCanal()
        self._marks = MarkListModel(self)
        self._seen_years = YearListModel(self)
        self._berths = BerthListModel(self)
        self._decades = DecadeListModel(self)
        self._clusters = ClusterListModel(self)
        self._paintings = CanalPaintings(self)

    # What the visitor wishes

    @Slot()
    def chooseHere(self) -> None:
        """From the card of an exhibit to its time."""
        self._perform(self._visit.see_in_time)

    @Slot(str)
    def come(self, step: str) -> None:
        """To another step of nearness; what is in the middle stays there."""
        if step in STEPS and step != self._shown.step:
            self._perform(self._visit.come_nearer, step, self._year)

    @Slot(float, float)
    def pinch(self, scale: float, place: float) -> None:
        """Two fingers were spread so far at that place along the strip, or brought together: to
        the next step, which then has that time in its middle."""
        near = STEPS.index(self._shown.step) + (scale >= _SPREAD) - (scale <= 1 / _SPREAD)
        if 0 <= near < len(STEPS) and STEPS[near] != self._shown.step:
            year = self._strip.year_at(place)
            self._perform(self._visit.come_nearer, STEPS[near], year)

    @Slot(int)
    def comeToCluster(self, number: int) -> None:
        """From the decades to the years, to the exhibit of that number in time."""
        canal = self._canal
        if canal is not None and 0 <= number < len(canal.moments):
            year = self._year_of(canal.moments[number].exhibit_id)
            self._perform(self._visit.come_nearer, YEARS, year)

    @Slot()
    def comeToQuay(self) -> None:
        """From the decades to what lies at the end of the years."""
        canal = self._canal
        if canal is not None and canal.moments:
            self._perform(self._visit.come_nearer, YEARS, canal.moments[-1].year + 1.9)

    @Slot(float)
    def see(self, begin: float) -> None:
        """The view begins there along the strip; what comes into it is made."""
        view = self._view
        first, last = begin - view * _AHEAD, begin + view * (1 + _AHEAD)
        self._marks.see(*self._strip.seen(first, last))
        self._seen_years.see(*rows.in_view(self._years, first, last))

    @Slot(float)
    def rest(self, middle: float) -> None:
        """The view has come to rest with that in its middle."""
        self._year = self._strip.year_at(middle)
        self._from = ""
        self._visit.moved(self._year)

    @Slot("QVariantList", bool)
    def layOut(self, numbers: list[float], portrait: bool) -> None:
        """Lays all out anew in the room there is: width, height, unit, size of words, what a
        finger needs and what must be between, margin; all in pixels."""
        width, height, unit, words, target, gap, margin = numbers
        room = Room(width, height, unit, words, target, gap, margin, portrait)
        if room != self._room and min(numbers) > 0:
            self._room = room
            self._strips = {}
            self._lay_out()

    def show(self, showing: Showing, place: Place) -> None:
        """Shows the step of a place, with what it is about in the middle."""
        before = self._showing
        self._showing = showing
        if before is None or (before.catalogue, before.language) != (
            showing.catalogue, showing.language,
        ):  # fmt: skip
            self._canal = _measured(showing)
            self._strips = {}
        step = place.viewpoint if place.viewpoint in STEPS else (YEARS if place.id else DECADES)
        self._shown = self._shown._replace(step=step)
        self._strips = {}
        self._year = place.position
        self._from = "" if place.position else place.id
        self._shown = self._shown._replace(came_from=place.id)
        self._lay_out()

    # What QML shows

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._shown.step

    @Property(str, notify=changed)
    def cameFrom(self) -> str:
        """The exhibit from whose card its visitor came; empty for none."""
        return self._shown.came_from

    @Property(bool, notify=changed)
    def upright(self) -> bool:
        """Whether time runs down."""
        return self._shown.upright

    @Property(float, notify=changed)
    def extent(self) -> float:
        """How long the strip is."""
        return self._shown.extent

    @Property(float, notify=changed)
    def begin(self) -> float:
        """Where the view begins along the strip as its visitor comes."""
        return self._shown.begin

    @Property(float, notify=changed)
    def axis(self) -> float:
        return self._shown.axis

    @Property(float, notify=changed)
    def gutter(self) -> float:
        return self._shown.gutter

    @Property(bool, notify=changed)
    def named(self) -> bool:
        """Whether each cluster of the decades has the name of its area."""
        return self._shown.named

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def threads(self) -> list[float]:
        """The middle of each thread across the strip."""
        return list(self._shown.threads)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def hues(self) -> list[str]:
        """The hue of each thread."""
        return [area.hue for area in self._showing.catalogue.areas] if self._showing else []

    @Property(QRectF, notify=changed)
    def quay(self) -> QRectF:
        """Where the end of the decades is touched."""
        return self._shown.quay

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def ends(self) -> list[float]:
        """Where the threads of the decades come to the quay, from its upper left."""
        return list(self._shown.ends)

    @Property(int, notify=changed)
    def rowsOfNames(self) -> int:
        """In how many rows the names of areas stand above threads that run down."""
        return self._shown.rows_of_names

    @Property(float, notify=changed)
    def namesHeight(self) -> float:
        return self._shown.names

    @Property(float, notify=changed)
    def quayBegin(self) -> float:
        """Where along the strip the quay begins."""
        return self._strip.spans[-1].begin if self._strip.spans else 0.0

    @Property(int, notify=changed)
    def stories(self) -> int:
        """How many lanterns of stories light the quay of the decades; none where it is low."""
        return len(self._showing.catalogue.stories) if self._showing and self._lit else 0

    @Property(int, notify=changed)
    def cases(self) -> int:
        """How many lanterns of cases."""
        return len(self._showing.catalogue.cases) if self._showing and self._lit else 0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def quayWords(self) -> list[str]:
        """What lies at the end: a heading, exhibits, stories, cases."""
        return list(self._shown.quay_words)

    @Property(MarkListModel, constant=True)
    def marks(self) -> MarkListModel:
        return self._marks

    @Property(YearListModel, constant=True)
    def years(self) -> YearListModel:
        return self._seen_years

    @Property(BerthListModel, constant=True)
    def berths(self) -> BerthListModel:
        return self._berths

    @Property(DecadeListModel, constant=True)
    def decades(self) -> DecadeListModel:
        return self._decades

    @Property(ClusterListModel, constant=True)
    def clusters(self) -> ClusterListModel:
        return self._clusters

    @Property(CanalPaintings, constant=True)
    def paintings(self) -> CanalPaintings:
        """The water and the bridge, painted in a thread."""
        return self._paintings

    @property
    def images(self) -> CanalImages:
        """What the engine asks for those pictures."""
        return self._paintings.images

    def close(self) -> None:
        """Nothing is painted any more."""
        self._paintings.close()

    @property
    def _lit(self) -> bool:
        quay, room = self._shown.quay, self._room
        return room is not None and quay.height() >= _LANTERNS * room.unit

    @property
    def _view(self) -> float:
        """How much of the strip is seen."""
        assert self._room is not None
        if self._strip.upright:
            return self._room.height - (self._shown.names if self._shown.step == DECADES else 0.0)
        return self._room.width - (self._shown.gutter if self._shown.step != PICTURES else 0.0)

    def _strip_of(self, step: str, canal: Canal, room: Room) -> Strip:
        if step not in self._strips:
            self._strips[step] = canal.strip(step, room)
        return self._strips[step]

    def _fitted(self, room: Room) -> Room:
        """The room with a thread for each area."""
        areas = len(self._showing.catalogue.areas) if self._showing else 0
        return room._replace(threads=max(1, areas))

    def _year_of(self, exhibit_id: str) -> float:
        """When an exhibit is, so exactly that it comes to the middle of the years; 0 for none."""
        if self._canal is None or self._room is None or not exhibit_id:
            return 0.0
        strip = self._strip_of(YEARS, self._canal, self._fitted(self._room))
        for one in strip.placed:
            if self._canal.moments[one.number].exhibit_id == exhibit_id:
                box = one.box
                middle = box.y + box.height / 2 if strip.upright else box.x + box.width / 2
                return strip.year_at(middle)
        return 0.0

    def _lay_out(self) -> None:
        if self._room is None or self._showing is None or self._canal is None:
            return
        showing, canal = self._showing, self._canal
        room = self._fitted(self._room)
        self._year = self._year_of(self._from) or self._year
        if self._shown.step == DECADES:
            self._show_decades(showing, canal, room)
        else:
            self._show_strip(showing, canal, room)
        self._go_to_year()
        self.changed.emit()
        self.laidOut.emit()

    def _show_decades(self, showing: Showing, canal: Canal, room: Room) -> None:
        overview = canal.overview(room)
        self._strip, self._years = overview.strip, []
        for model in (self._marks, self._seen_years, self._berths):
            model.fill((), 0, 0)
        self._decades.show(rows.decade_rows(overview))
        self._clusters.show(rows.cluster_rows(showing, overview))
        self._shown = self._shown._replace(
            upright=overview.upright, extent=overview.extent, axis=room.words * 2,
            gutter=canal.gutter(room), named=overview.named, threads=overview.threads,
            quay=QRectF(*overview.quay), ends=overview.ends, rows_of_names=overview.rows_of_names,
            names=overview.names, quay_words=_at_the_quay(showing),
        )  # fmt: skip

    def _show_strip(self, showing: Showing, canal: Canal, room: Room) -> None:
        self._strip = strip = self._strip_of(self._shown.step, canal, room)
        self._decades.show(())
        self._clusters.show(())
        self._years = rows.year_rows(strip)
        self._shown = self._shown._replace(
            upright=strip.upright, extent=strip.extent, axis=strip.axis,
            gutter=canal.gutter(room), threads=strip.threads,
        )  # fmt: skip
        berths = rows.berth_rows(showing, strip)
        self._marks.fill(LazyRows(strip.placed, partial(rows.mark_row, showing, canal)), 0, 0)
        self._seen_years.fill(self._years, 0, 0)
        self._berths.fill(berths, 0, len(berths))

    def _go_to_year(self) -> None:
        view = self._view
        begin = self._strip.place_of(self._year) - view / 2 if self._year else 0.0
        begin = max(0.0, min(self._strip.extent - view, begin))
        self._shown = self._shown._replace(begin=begin)
        if self._shown.step != DECADES:
            self.see(begin)


def _measured(showing: Showing) -> Canal:
    """The canal of a content, its titles measured in the visitor's language."""
    font = QFont(SERIF)
    font.setPixelSize(_MEASURED_AT)
    font.setWeight(QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    widths: dict[str, float] = {}

    def width_of(word: str) -> float:
        if word not in widths:
            widths[word] = metrics.horizontalAdvance(word) / _MEASURED_AT
        return widths[word]

    def pieces(text: LocalizedText) -> Pieces:
        return measured(showing.text(text), width_of)

    catalogue = showing.catalogue
    moments = moments_of(catalogue)
    berths = Berths(
        [pieces(story.title) for story in catalogue.stories],
        [pieces(case.headline) for case in catalogue.cases],
    )
    return Canal(
        moments,
        [pieces(catalogue.exhibit(moment.exhibit_id).title) for moment in moments],
        berths,
        [pieces(area.short) for area in catalogue.areas],
        catalogue.museum.opened.year,
    )


def _at_the_quay(showing: Showing) -> tuple[str, ...]:
    """Where the canal ends, and what lies there."""
    catalogue = showing.catalogue
    said = QCoreApplication.translate("Timeline", "%1 stories, %2 cases")
    counted = said.replace("%1", str(len(catalogue.stories)))
    return showing.text(catalogue.museum.place), counted.replace("%2", str(len(catalogue.cases)))
