"""The exhibit whose card is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists import ExhibitListModel, FactListModel, FactRow, LinkListModel, LinkRow
from kiosk.visit import first_message

if TYPE_CHECKING:
    from kiosk.bridge.showing import Showing
    from kiosk.catalogue.entries import Exhibit
    from kiosk.media.sprite_sheets import SpriteSheet

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class ExhibitDetails(QObject):
    """Everything the card of one exhibit shows."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = dict.fromkeys(
            ("title", "otherTitle", "year", "hook", "body", "kind", "hue", "evidence", "sources",
             "area", "previousTitle", "nextTitle", "credit"), ""
        )  # fmt: skip
        self._picture = QUrl()
        self._is_photograph = False
        self._sprite_sheet: SpriteSheet | None = None
        self._hands_on = False
        self._facts = FactListModel(self)
        self._stories = LinkListModel(self)
        self._cases = LinkListModel(self)
        self._see_also = ExhibitListModel(self)

    def show(self, showing: Showing, exhibit_id: str) -> None:
        """Shows an exhibit. Raises KeyError when there is none of that id."""
        catalogue = showing.catalogue
        exhibit = catalogue.exhibit(exhibit_id)
        row = showing.exhibit_row(exhibit)
        self._picture = row.picture
        self._is_photograph = exhibit.picture_kind == "photograph"
        self._sprite_sheet = showing.sprite_sheet_of(exhibit)
        self._hands_on = exhibit_id == first_message.EXHIBIT
        self._texts = {
            "title": row.title,
            "otherTitle": row.other_title,
            "year": row.year,
            "hook": showing.text(exhibit.hook),
            "body": showing.text(exhibit.text),
            "kind": exhibit.kind,
            "hue": row.hue,
            "evidence": exhibit.evidence,
            "sources": self._sources(showing, exhibit),
            "area": showing.text(catalogue.area(exhibit.area).short),
            "previousTitle": showing.text(catalogue.neighbour(exhibit_id, -1).title),
            "nextTitle": showing.text(catalogue.neighbour(exhibit_id, +1).title),
            "credit": exhibit.credit,
        }
        self._facts.show(self._fact_rows(showing, exhibit))
        self._stories.show(
            LinkRow(link.id, showing.text(story.kicker), showing.text(story.title),
                    showing.text(link.because))
            for link in exhibit.stories
            for story in (catalogue.story(link.id),)
        )  # fmt: skip
        self._cases.show(
            LinkRow(link.id, showing.text(case.organisation), showing.text(case.headline),
                    showing.text(link.because))
            for link in exhibit.cases
            for case in (catalogue.case(link.id),)
        )  # fmt: skip
        self._see_also.show(showing.exhibit_row(catalogue.exhibit(i)) for i in exhibit.see_also)
        self.changed.emit()

    @staticmethod
    def _fact_rows(showing: Showing, exhibit: Exhibit) -> list[FactRow]:
        maker_label, place_label = (
            ("制造者", "地点") if showing.language == "zh" else ("By", "Place")
        )
        own = [
            FactRow(maker_label, showing.text(exhibit.maker)),
            FactRow(place_label, showing.text(exhibit.place)),
        ]
        return own + [FactRow(showing.text(f.label), showing.text(f.value)) for f in exhibit.facts]

    @staticmethod
    def _sources(showing: Showing, exhibit: Exhibit) -> str:
        """A source is one of our stories by its id, or a publication in words."""
        stories = {story.id: story for story in showing.catalogue.stories}
        return "\n".join(
            f"{stories[source].source.publisher}, {stories[source].source.headline}"
            if source in stories
            else source
            for source in exhibit.sources
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._texts["title"]

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._texts["otherTitle"]

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._texts["year"]

    @Property(str, notify=changed)
    def hook(self) -> str:
        return self._texts["hook"]

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._texts["body"]

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._texts["kind"]

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._texts["hue"]

    @Property(str, notify=changed)
    def evidence(self) -> str:
        return self._texts["evidence"]

    @Property(str, notify=changed)
    def sources(self) -> str:
        return self._texts["sources"]

    @Property(str, notify=changed)
    def area(self) -> str:
        return self._texts["area"]

    @Property(str, notify=changed)
    def previousTitle(self) -> str:
        return self._texts["previousTitle"]

    @Property(str, notify=changed)
    def nextTitle(self) -> str:
        return self._texts["nextTitle"]

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._texts["credit"]

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._picture

    @Property(bool, notify=changed)
    def isPhotograph(self) -> bool:
        return self._is_photograph

    @Property(bool, notify=changed)
    def handsOn(self) -> bool:
        return self._hands_on

    @Property(QUrl, notify=changed)
    def turnSheet(self) -> QUrl:
        return QUrl.fromLocalFile(str(self._sprite_sheet.file)) if self._sprite_sheet else QUrl()

    @Property(int, notify=changed)
    def turnColumns(self) -> int:
        return self._sprite_sheet.columns if self._sprite_sheet else 1

    @Property(int, notify=changed)
    def turnRows(self) -> int:
        return self._sprite_sheet.rows if self._sprite_sheet else 1

    @Property(int, notify=changed)
    def turnFrame(self) -> int:
        return self._sprite_sheet.frame if self._sprite_sheet else 0

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
