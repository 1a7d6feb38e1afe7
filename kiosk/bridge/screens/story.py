"""The summit story that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists import ExhibitListModel, PersonListModel, PersonRow
from kiosk.bridge.showing import MOST_MENTIONS

if TYPE_CHECKING:
    from kiosk.bridge.showing import Showing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class StoryDetails(QObject):
    """A story, the people in it, and the exhibits it leads to."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = dict.fromkeys(
            ("kicker", "title", "otherTitle", "day", "body", "publisher", "headline", "byline"), ""
        )
        self._people = PersonListModel(self)
        self._exhibits = ExhibitListModel(self)

    def show(self, showing: Showing, story_id: str) -> None:
        """Shows a story. Raises KeyError when there is none of that id."""
        story = showing.catalogue.story(story_id)
        self._texts = {
            "kicker": showing.text(story.kicker),
            "title": showing.text(story.title),
            "otherTitle": showing.other(story.title),
            "day": showing.day(story.date) if story.date else "",
            "body": showing.text(story.text),
            "publisher": story.source.publisher,
            "headline": story.source.headline,
            "byline": story.source.byline,
        }
        self._people.show(
            PersonRow(showing.text(p.name), showing.text(p.role)) for p in story.people
        )
        mentions = showing.catalogue.exhibits_of_story(story_id, MOST_MENTIONS)
        self._exhibits.show(showing.mention_rows(mentions))
        self.changed.emit()

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._texts["kicker"]

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._texts["title"]

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._texts["otherTitle"]

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._texts["day"]

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._texts["body"]

    @Property(str, notify=changed)
    def publisher(self) -> str:
        return self._texts["publisher"]

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._texts["headline"]

    @Property(str, notify=changed)
    def byline(self) -> str:
        return self._texts["byline"]

    @Property(PersonListModel, constant=True)
    def people(self) -> PersonListModel:
        return self._people

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits
