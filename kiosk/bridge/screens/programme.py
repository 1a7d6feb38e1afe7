"""All stories, and all case presentations, to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Case, Exhibit, Story
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class PresentedRow(NamedTuple):
    """A story or case to choose, with the picture of the exhibit that stands for it."""

    target_id: str
    kicker: str
    title: str
    other_title: str
    day: str
    kind: str
    hue: str
    picture: QUrl
    cutout: QUrl


@QmlElement
@QmlUncreatable("made by the bridge")
class PresentedListModel(RowModel):
    """Stories or cases to choose from."""

    row_type = PresentedRow


@QmlElement
@QmlUncreatable("made by the bridge")
class ProgrammeDetails(QObject):
    """What the museum tells beside its exhibits: stories of a day and others, and cases."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._days = PresentedListModel(self)
        self._others = PresentedListModel(self)
        self._cases = PresentedListModel(self)

    def show(self, showing: Showing, _place: Place) -> None:
        """Shows all of them."""
        catalogue, shown = showing.catalogue, set[str]()
        days, others = catalogue.stories_by_day
        self._days.show([story_row(showing, story, shown) for story in days])
        self._others.show([story_row(showing, story, shown) for story in others])
        self._cases.show([case_row(showing, case, shown) for case in catalogue.cases])

    @Property(PresentedListModel, constant=True)
    def days(self) -> PresentedListModel:
        """The stories that tell of a day, the earliest first."""
        return self._days

    @Property(PresentedListModel, constant=True)
    def otherStories(self) -> PresentedListModel:
        return self._others

    @Property(PresentedListModel, constant=True)
    def cases(self) -> PresentedListModel:
        return self._cases


def story_row(showing: Showing, story: Story, shown: set[str] | None = None) -> PresentedRow:
    """A story to choose; its picture is none of those that are `shown` already, if it may."""
    leading = showing.catalogue.leading_story(story.id)
    day = showing.day(story.date) if story.date else ""
    said = story.kicker, story.title, day
    return _row(showing, story.id, said, leading, shown)


def case_row(showing: Showing, case: Case, shown: set[str] | None = None) -> PresentedRow:
    """A case to choose, as `story_row` does a story."""
    leading = showing.catalogue.leading_case(case.id)
    return _row(showing, case.id, (case.organisation, case.headline, ""), leading, shown)


def _row(
    showing: Showing, target: str, said: tuple[LocalizedText, LocalizedText, str],
    leading: Sequence[Exhibit], shown: set[str] | None,
) -> PresentedRow:  # fmt: skip
    kicker, title, day = said
    texts = showing.text(kicker), showing.text(title), showing.other(title), day
    emblem = showing.emblem(leading, shown or ())
    if shown is not None:
        shown.add(emblem.exhibit_id)
    return PresentedRow(target, *texts, *emblem.seen)
