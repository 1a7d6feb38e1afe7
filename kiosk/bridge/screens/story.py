"""The summit story that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel
from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.screens.programme import PresentedListModel, story_row
from kiosk.catalogue.catalogue import MOST_MENTIONS

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class PersonRow(NamedTuple):
    """A person of a story."""

    name: str
    position: str


@QmlElement
@QmlUncreatable("made by the bridge")
class PersonListModel(RowModel):
    """People of a story."""

    row_type = PersonRow


class ShownStory(NamedTuple):
    """A story in the language of the visitor."""

    kicker: str = ""
    title: str = ""
    other_title: str = ""
    day: str = ""
    body: str = ""
    publisher: str = ""
    headline: str = ""
    byline: str = ""
    film: str = ""


@QmlElement
@QmlUncreatable("made by the bridge")
class StoryDetails(QObject):
    """A story, the people in it, and the exhibits it leads to."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownStory()
        self._people = PersonListModel(self)
        self._hero = ExhibitListModel(self)
        self._exhibits = ExhibitListModel(self)
        self._neighbours = PresentedListModel(self)

    def show(self, showing: Showing, place: Place) -> None:
        """Shows a story. Raises KeyError when there is none of that id."""
        story = showing.catalogue.story(place.id)
        self._shown = ShownStory(
            kicker=showing.text(story.kicker),
            title=showing.text(story.title),
            other_title=showing.other(story.title),
            day=showing.day(story.date) if story.date else "",
            body=showing.text(story.text),
            film=showing.film_of(story),
            publisher=story.source.publisher,
            headline=story.source.headline,
            byline=story.source.byline,
        )
        self._people.show(
            PersonRow(showing.text(p.name), showing.text(p.role)) for p in story.people
        )
        leading = showing.catalogue.leading_story(story.id)
        mentions = showing.catalogue.exhibits_of_story(story.id, MOST_MENTIONS)
        self._hero.show(map(showing.exhibit_row, leading))
        self._exhibits.show(showing.mention_rows(mentions))
        beside = (showing.catalogue.story_beside(story.id, step) for step in (-1, +1))
        self._neighbours.show(story_row(showing, other) for other in beside if other)
        self.changed.emit()

    @Property(str, notify=changed)
    def kicker(self) -> str:
        return self._shown.kicker

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def film(self) -> str:
        """The title of the film that it leads to; empty where it leads to none."""
        return self._shown.film

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._shown.other_title

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._shown.day

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def paragraphs(self) -> list[str]:
        return [paragraph for paragraph in self._shown.body.split("\n\n") if paragraph.strip()]

    @Property(str, notify=changed)
    def publisher(self) -> str:
        return self._shown.publisher

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._shown.headline

    @Property(str, notify=changed)
    def byline(self) -> str:
        return self._shown.byline

    @Property(PersonListModel, constant=True)
    def people(self) -> PersonListModel:
        return self._people

    @Property(ExhibitListModel, constant=True)
    def hero(self) -> ExhibitListModel:
        """The exhibits of its large picture, the foremost first; none where it leads to none."""
        return self._hero

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        """All that lead to it, each with its reason."""
        return self._exhibits

    @Property(PresentedListModel, constant=True)
    def neighbours(self) -> PresentedListModel:
        """The story before it and the one after it, round the ends of the file; none where it is
        the only one."""
        return self._neighbours
