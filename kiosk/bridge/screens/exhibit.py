"""The exhibit whose card is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel, FactListModel, FactRow
from kiosk.bridge.lists.row_model import RowModel
from kiosk.typography import kept_together
from kiosk.visit.visit import CINEMA

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Exhibit, Link
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.media.sprite_sheets import SpriteSheet
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class LinkRow(NamedTuple):
    """A way to a story or case; it has the picture of another exhibit there, where there is one."""

    target_id: str
    kicker: str
    title: str
    because: str
    kind: str
    hue: str
    picture: QUrl
    cutout: QUrl


@QmlElement
@QmlUncreatable("made by the bridge")
class LinkListModel(RowModel):
    """Stories or cases that an exhibit leads to."""

    row_type = LinkRow


class ShownExhibit(NamedTuple):
    """An exhibit in the language of the visitor; without neighbours their titles are empty."""

    title: str = ""
    other_title: str = ""
    year: str = ""
    hook: str = ""
    body: str = ""
    kind: str = ""
    hue: str = ""
    evidence: str = ""
    sources: str = ""
    area: str = ""
    previous_title: str = ""
    previous_picture: QUrl = QUrl()
    next_title: str = ""
    next_picture: QUrl = QUrl()
    credit: str = ""
    picture: QUrl = QUrl()
    has_parts: bool = False
    is_photograph: bool = False
    hands_on: str = ""
    film: str = ""
    is_cinema: bool = False
    sprite_sheet: SpriteSheet | None = None


@QmlElement
@QmlUncreatable("made by the bridge")
class ExhibitDetails(QObject):
    """Everything the card of one exhibit shows."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownExhibit()
        self._facts = FactListModel(self)
        self._stories = LinkListModel(self)
        self._cases = LinkListModel(self)
        self._see_also = ExhibitListModel(self)

    def show(self, showing: Showing, place: Place) -> None:
        """Shows an exhibit. Raises KeyError when there is none of that id."""
        catalogue = showing.catalogue
        exhibit = catalogue.exhibit(place.id)
        row = showing.exhibit_row(exhibit)
        before, after = (catalogue.neighbour(exhibit.id, step) for step in (-1, +1))
        self._shown = ShownExhibit(
            title=row.title,
            other_title=row.other_title,
            year=row.year,
            hook=showing.text(exhibit.hook),
            body=showing.text(exhibit.text),
            kind=exhibit.kind,
            hue=row.hue,
            evidence=exhibit.evidence,
            sources="\n".join(map(kept_together, catalogue.sources_of(exhibit))),
            area=showing.text(catalogue.area(exhibit.area).short),
            previous_title=showing.text(before.title) if before else "",
            previous_picture=showing.picture_of(before) if before else QUrl(),
            next_title=showing.text(after.title) if after else "",
            next_picture=showing.picture_of(after) if after else QUrl(),
            credit=exhibit.credit,
            picture=row.picture,
            has_parts=showing.has_parts(exhibit),
            is_photograph=showing.pictures.shows_photograph(exhibit),
            hands_on=piece.id if (piece := catalogue.piece_at(exhibit.id)) else "",
            film=showing.film_of(exhibit),
            is_cinema=exhibit.id == CINEMA and bool(catalogue.films),
            sprite_sheet=showing.sprite_sheet_of(exhibit),
        )
        self._facts.show(_fact_rows(showing, exhibit))
        self._stories.show(
            _link_row(showing, exhibit, link, story.kicker, story.title,
                      catalogue.leading_story(link.id))
            for link in exhibit.stories
            for story in (catalogue.story(link.id),)
        )  # fmt: skip
        self._cases.show(
            _link_row(showing, exhibit, link, case.organisation, case.headline,
                      catalogue.leading_case(link.id))
            for link in exhibit.cases
            for case in (catalogue.case(link.id),)
        )  # fmt: skip
        self._see_also.show(showing.exhibit_row(catalogue.exhibit(i)) for i in exhibit.see_also)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def film(self) -> str:
        """The title of the film that it leads to; empty where it leads to none."""
        return self._shown.film

    @Property(bool, notify=changed)
    def isCinema(self) -> bool:
        """Whether it leads to the programme of films."""
        return self._shown.is_cinema

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._shown.other_title

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._shown.year

    @Property(str, notify=changed)
    def hook(self) -> str:
        return self._shown.hook

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._shown.body

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._shown.kind

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(str, notify=changed)
    def evidence(self) -> str:
        return self._shown.evidence

    @Property(str, notify=changed)
    def sources(self) -> str:
        return self._shown.sources

    @Property(str, notify=changed)
    def area(self) -> str:
        return self._shown.area

    @Property(str, notify=changed)
    def previousTitle(self) -> str:
        return self._shown.previous_title

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._shown.next_title

    @Property(QUrl, notify=changed)
    def previousPicture(self) -> QUrl:
        return self._shown.previous_picture

    @Property(QUrl, notify=changed)
    def nextPicture(self) -> QUrl:
        return self._shown.next_picture

    @Property(bool, notify=changed)
    def hasParts(self) -> bool:
        """Whether there is something to look at closely."""
        return self._shown.has_parts

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._shown.credit

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.picture

    @Property(bool, notify=changed)
    def isPhotograph(self) -> bool:
        return self._shown.is_photograph

    @Property(str, notify=changed)
    def handsOn(self) -> str:
        """Which hands-on piece stands there; empty where none does."""
        return self._shown.hands_on

    @Property(QUrl, notify=changed)
    def turnSheet(self) -> QUrl:
        sheet = self._shown.sprite_sheet
        return QUrl.fromLocalFile(str(sheet.file)) if sheet else QUrl()

    @Property(int, notify=changed)
    def turnColumns(self) -> int:
        return self._shown.sprite_sheet.columns if self._shown.sprite_sheet else 1

    @Property(int, notify=changed)
    def turnRows(self) -> int:
        return self._shown.sprite_sheet.rows if self._shown.sprite_sheet else 1

    @Property(int, notify=changed)
    def turnFrame(self) -> int:
        return self._shown.sprite_sheet.frame if self._shown.sprite_sheet else 0

    @Property(FactListModel, constant=True)
    def facts(self) -> FactListModel:
        return self._facts

    @Property(LinkListModel, constant=True)
    def stories(self) -> LinkListModel:
        return self._stories

    @Property(LinkListModel, constant=True)
    def cases(self) -> LinkListModel:
        return self._cases

    @Property(ExhibitListModel, constant=True)
    def seeAlso(self) -> ExhibitListModel:
        return self._see_also


def _link_row(
    showing: Showing, exhibit: Exhibit, link: Link, kicker: LocalizedText, title: LocalizedText,
    leading: Sequence[Exhibit],
) -> LinkRow:  # fmt: skip
    emblem = showing.emblem(leading, taken=(exhibit.id,))
    return LinkRow(
        link.id, showing.text(kicker), showing.text(title), showing.text(link.because),
        *emblem.seen,
    )  # fmt: skip


def _fact_rows(showing: Showing, exhibit: Exhibit) -> list[FactRow]:
    own = [
        FactRow(QCoreApplication.translate("ExhibitDetails", "By"), showing.text(exhibit.maker)),
        FactRow(QCoreApplication.translate("ExhibitDetails", "Place"), showing.text(exhibit.place)),
    ]
    return own + [FactRow(showing.text(f.label), showing.text(f.value)) for f in exhibit.facts]
