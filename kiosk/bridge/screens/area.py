"""The area whose wall is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists import ExhibitListModel

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.bridge.showing import Showing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the bridge")
class AreaDetails(QObject):
    """Name, introduction and exhibits of one area."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exhibits = ExhibitListModel(self)
        self._number = 0
        names = ("name", "otherName", "shortName", "intro", "titleLetters", "labelLetters")
        self._texts = {**dict.fromkeys(names, ""), "hue": "amber"}

    def show(self, showing: Showing, area_id: str) -> None:
        """Shows an area. Raises KeyError when there is none of that id."""
        area = showing.catalogue.area(area_id)
        self._number = showing.catalogue.number_of(area_id)
        exhibits = showing.catalogue.exhibits_in(area_id)
        titles = [exhibit.title for exhibit in exhibits]
        self._texts = {
            "name": showing.text(area.name),
            "otherName": showing.other(area.name),
            "shortName": showing.text(area.short),
            "intro": showing.text(area.intro),
            "hue": area.hue,
            "titleLetters": _letters(map(showing.text, titles)),
            "labelLetters": _letters(map(showing.other, titles)),
        }
        self._exhibits.show(showing.exhibit_rows(exhibits))
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._number

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._texts["name"]

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._texts["otherName"]

    @Property(str, notify=changed)
    def shortName(self) -> str:
        return self._texts["shortName"]

    @Property(str, notify=changed)
    def intro(self) -> str:
        return self._texts["intro"]

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._texts["hue"]

    @Property(str, notify=changed)
    def titleLetters(self) -> str:
        """Each letter that stands in the titles of the cards, once."""
        return self._texts["titleLetters"]

    @Property(str, notify=changed)
    def labelLetters(self) -> str:
        """Each letter of the titles in the other language, once."""
        return self._texts["labelLetters"]

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits


def _letters(texts: Iterable[str]) -> str:
    return "".join(sorted(set().union(*texts)))
