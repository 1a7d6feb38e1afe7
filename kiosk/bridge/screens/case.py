"""The case presentation that is open."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel
from kiosk.bridge.lists.row_model import RowModel
from kiosk.catalogue.catalogue import MOST_MENTIONS

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Exhibit, Slide
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class SlideRow(NamedTuple):
    """A slide of a case, and the exhibit whose picture it shows.

    The numbers of its text to be shown large stand in three lists, each with its unit and label.
    """

    heading: str
    body: str
    figures: list[str]
    units: list[str]
    labels: list[str]
    exhibit_id: str
    title: str
    other_title: str
    year: str
    kind: str
    hue: str
    picture: QUrl
    cutout: QUrl
    is_photograph: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class SlideListModel(RowModel):
    """Slides of a case."""

    row_type = SlideRow


class ShownCase(NamedTuple):
    """A case in the language of the visitor."""

    title: str = ""
    full_title: str = ""
    organisation: str = ""
    drawing: str = ""
    source: str = ""
    film: str = ""


@QmlElement
@QmlUncreatable("made by the bridge")
class CaseDetails(QObject):
    """A case, its slides, and the exhibits behind it."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownCase()
        self._slides = SlideListModel(self)
        self._exhibits = ExhibitListModel(self)

    def show(self, showing: Showing, place: Place) -> None:
        """Shows a case. Raises KeyError when there is none of that id."""
        case = showing.catalogue.case(place.id)
        self._shown = ShownCase(
            title=showing.text(case.headline),
            full_title=showing.text(case.title),
            organisation=showing.text(case.organisation),
            drawing=case.drawing or "",
            film=showing.film_of(case),
            source=f"{case.source.publisher}, {case.source.headline}",
        )
        mentions = showing.catalogue.exhibits_of_case(case.id, MOST_MENTIONS)
        pictured = cycle(mention.exhibit for mention in mentions)
        self._slides.show(_slide_row(showing, slide, next(pictured, None)) for slide in case.slides)
        self._exhibits.show(showing.mention_rows(mentions))
        self.changed.emit()

    @Property(str, notify=changed)
    def film(self) -> str:
        """The title of the film that it leads to; empty where it leads to none."""
        return self._shown.film

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def fullTitle(self) -> str:
        return self._shown.full_title

    @Property(str, notify=changed)
    def organisation(self) -> str:
        return self._shown.organisation

    @Property(str, notify=changed)
    def drawing(self) -> str:
        """What moves behind the slides; empty where each shows its exhibit alone."""
        return self._shown.drawing

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._shown.source

    @Property(SlideListModel, constant=True)
    def slides(self) -> SlideListModel:
        return self._slides

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits


def _slide_row(showing: Showing, slide: Slide, otherwise: Exhibit | None) -> SlideRow:
    """A slide with the exhibit it names; `otherwise` stands beside one that names none."""
    exhibit = showing.catalogue.exhibit(slide.exhibit) if slide.exhibit else otherwise
    said = (
        showing.text(slide.heading),
        showing.text(slide.text),
        [showing.text(figure.value) for figure in slide.figures],
        [showing.text(figure.unit) if figure.unit else "" for figure in slide.figures],
        [showing.text(figure.label) for figure in slide.figures],
    )
    if exhibit is None:
        return SlideRow(*said, "", "", "", "", "", "", QUrl(), QUrl(), False)
    photograph = showing.pictures.shows_photograph(exhibit)
    row = showing.exhibit_row(exhibit)
    return SlideRow(
        *said, row.exhibit_id, row.title, row.other_title, row.year, row.kind, row.hue,
        row.picture, row.cutout, photograph,
    )  # fmt: skip
