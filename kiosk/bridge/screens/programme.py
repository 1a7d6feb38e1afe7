"""All stories, and all case presentations, to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Exhibit
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
    """What the museum tells beside its exhibits: stories and cases, in the order of the file."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stories = PresentedListModel(self)
        self._cases = PresentedListModel(self)

    def show(self, showing: Showing, _place: Place) -> None:
        """Shows all of them."""
        catalogue = showing.catalogue
        self._stories.show(
            _row(showing, story.id, story.kicker, story.title, catalogue.leading_story(story.id),
                 showing.day(story.date) if story.date else "")
            for story in catalogue.stories
        )  # fmt: skip
        self._cases.show(
            _row(showing, case.id, case.organisation, case.headline,
                 catalogue.leading_case(case.id))
            for case in catalogue.cases
        )  # fmt: skip

    @Property(PresentedListModel, constant=True)
    def stories(self) -> PresentedListModel:
        return self._stories

    @Property(PresentedListModel, constant=True)
    def cases(self) -> PresentedListModel:
        return self._cases


def _row(
    showing: Showing, target: str, kicker: LocalizedText, title: LocalizedText,
    leading: Sequence[Exhibit], day: str = "",
) -> PresentedRow:  # fmt: skip
    said = showing.text(kicker), showing.text(title), showing.other(title), day
    emblem = showing.emblem_row(leading)
    if emblem is None:
        return PresentedRow(target, *said, "", "", QUrl(), QUrl())
    return PresentedRow(target, *said, emblem.kind, emblem.hue, emblem.picture, emblem.cutout)
