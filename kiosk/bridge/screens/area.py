"""The area whose wall is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from unicodedata import east_asian_width

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.visit.place import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_MEASURED = 4
"""So many of the longest titles are measured, and of those with the longest words, which leave most
of a line free: one of them breaks into as many lines as any."""


class ShownArea(NamedTuple):
    """An area in the language of the visitor."""

    number: int = 0
    name: str = ""
    other_name: str = ""
    short_name: str = ""
    intro: str = ""
    hue: str = "amber"
    title_letters: str = ""
    label_letters: str = ""
    longest_titles: tuple[str, ...] = ()
    longest_labels: tuple[str, ...] = ()


@QmlElement
@QmlUncreatable("made by the bridge")
class AreaDetails(QObject):
    """Name, introduction and exhibits of one area."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._exhibits = ExhibitListModel(self)
        self._shown = ShownArea()

    def show(self, showing: Showing, place: Place) -> None:
        """Shows an area. Raises KeyError when there is none of that id."""
        area = showing.catalogue.area(place.id)
        exhibits = showing.catalogue.exhibits_in(area.id)
        titles = [showing.text(exhibit.title) for exhibit in exhibits]
        labels = [showing.other(exhibit.title) for exhibit in exhibits]
        self._shown = ShownArea(
            number=showing.catalogue.number_of(area.id),
            name=showing.text(area.name),
            other_name=showing.other(area.name),
            short_name=showing.text(area.short),
            intro=showing.text(area.intro),
            hue=area.hue,
            title_letters=_letters(titles),
            label_letters=_letters(labels),
            longest_titles=_longest(titles),
            longest_labels=_longest(labels),
        )
        self._exhibits.show(showing.exhibit_rows(exhibits))
        self.changed.emit()

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._shown.number

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._shown.name

    @Property(str, notify=changed)
    def otherName(self) -> str:
        return self._shown.other_name

    @Property(str, notify=changed)
    def shortName(self) -> str:
        return self._shown.short_name

    @Property(str, notify=changed)
    def intro(self) -> str:
        return self._shown.intro

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(str, notify=changed)
    def titleLetters(self) -> str:
        """Each letter that stands in the titles of the cards, once."""
        return self._shown.title_letters

    @Property(str, notify=changed)
    def labelLetters(self) -> str:
        """Each letter of the titles in the other language, once."""
        return self._shown.label_letters

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def longestTitles(self) -> list[str]:
        """The titles that need the most room: whoever measures these need not measure all."""
        return list(self._shown.longest_titles)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def longestLabels(self) -> list[str]:
        """The same of the titles in the other language."""
        return list(self._shown.longest_labels)

    @Property(ExhibitListModel, constant=True)
    def exhibits(self) -> ExhibitListModel:
        return self._exhibits


def _letters(texts: Iterable[str]) -> str:
    return "".join(sorted(set().union(*texts)))


def _longest(texts: Sequence[str]) -> tuple[str, ...]:
    by_width, by_word = (sorted(texts, key=key, reverse=True) for key in (_width, _longest_word))
    return tuple(dict.fromkeys((*by_width[:_MEASURED], *by_word[:_MEASURED])))


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _width(text: str) -> int:
    """How wide a text is, roughly, in halves of an ideograph."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
