"""What the attract screen says: one exhibit after another, with its hook in both languages, and now
and then a story or a case."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel
from kiosk.speech.sentences import whole_sentences
from kiosk.visit.place import Screen
from kiosk.visit.programme import Attractions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.localized_text import LocalizedText

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

# Seconds that an exhibit is seen, that it needs to sink back, and that the museum is seen alone.
_SEEN, _SINKING, _ALONE = 14.0, 1.6, 4.6
_FLEET = 3
"""So many exhibits at most stand for a story or a case."""


class ShownAttraction(NamedTuple):
    """What rises, in both languages; of a story or a case the hook is its title, and the title of
    what kind it is."""

    hook: str = ""
    other_hook: str = ""
    title: str = ""
    other_title: str = ""
    year: str = ""
    kind: str = ""
    hue: str = ""
    picture: QUrl = QUrl()
    side: int = 0
    is_photograph: bool = False
    sentence: str = ""
    other_sentence: str = ""


@QmlElement
@QmlUncreatable("made by the bridge")
class Attraction(QObject):
    """The exhibit that rises out of the dark, sinks back and gives way to the next."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._shown = ShownAttraction()
        self._showing: Showing | None = None
        self._programme: Attractions | None = None
        self._leading = ExhibitListModel(self)
        self._risen = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.go_on)

    def run(self, showing: Showing) -> None:
        """Starts with another exhibit, and goes on until `stop`."""
        self._showing = showing
        self._programme = Attractions(showing.catalogue, random.Random())
        self._take_next()
        self._rise()

    def stop(self) -> None:
        """Leaves what is shown, and shows nothing new."""
        self._timer.stop()

    @Slot()
    def go_on(self) -> None:
        """What has risen sinks, or the next rises."""
        if self._risen:
            self._risen = False
            self._timer.start(round((_SINKING + _ALONE) * 1000))
            self.changed.emit()
        else:
            self._take_next()
            self._rise()

    def _rise(self) -> None:
        self._risen = True
        self._timer.start(round(_SEEN * 1000))
        self.changed.emit()

    def _take_next(self) -> None:
        if self._showing is None or self._programme is None:
            return
        place, catalogue = self._programme.next(), self._showing.catalogue
        if place.screen is Screen.STORY:
            story = catalogue.story(place.id)
            leading = catalogue.leading_story(story.id)
            self._present("vermilion", story.kicker, story.title, story.text, leading)
        elif place.screen is Screen.CASE:
            case = catalogue.case(place.id)
            leading = catalogue.leading_case(case.id)
            text = case.slides[0].text
            self._present("ultramarine", case.organisation, case.headline, text, leading)
        else:
            self._show_exhibit(catalogue.exhibit(place.id))

    def _present(
        self,
        hue: str,
        kicker: LocalizedText,
        title: LocalizedText,
        text: LocalizedText,
        leading: Sequence[Exhibit],
    ) -> None:
        """A story or a case, with the first sentence of its text."""
        assert self._showing is not None
        showing = self._showing
        self._leading.show([showing.exhibit_row(one) for one in leading[:_FLEET]])
        self._shown = ShownAttraction(
            hook=showing.text(title),
            other_hook=showing.other(title),
            title=showing.text(kicker),
            other_title=showing.other(kicker),
            hue=hue,
            sentence=_first_sentence(showing.text(text)),
            other_sentence=_first_sentence(showing.other(text)),
        )

    def _show_exhibit(self, exhibit: Exhibit) -> None:
        assert self._showing is not None
        picture, side = self._showing.large_picture_of(exhibit)
        self._leading.show([])
        self._shown = ShownAttraction(
            hook=self._showing.text(exhibit.hook),
            other_hook=self._showing.other(exhibit.hook),
            title=self._showing.text(exhibit.title),
            other_title=self._showing.other(exhibit.title),
            year=str(exhibit.year),
            kind=exhibit.kind,
            hue=self._showing.hue_of(exhibit),
            picture=picture,
            side=side,
            is_photograph=self._showing.pictures.shows_photograph(exhibit),
        )

    @Property(bool, notify=changed)
    def presented(self) -> bool:
        """Whether it is a story or a case, and no exhibit."""
        return self._shown.sentence != ""

    @Property(ExhibitListModel, constant=True)
    def leading(self) -> ExhibitListModel:
        """The exhibits that stand for a story or a case, the foremost first."""
        return self._leading

    @Property(str, notify=changed)
    def sentence(self) -> str:
        return self._shown.sentence

    @Property(str, notify=changed)
    def otherSentence(self) -> str:
        return self._shown.other_sentence

    @Property(int, notify=changed)
    def pictureSide(self) -> int:
        """The longest side of the picture in its own pixels."""
        return self._shown.side

    @Property(bool, notify=changed)
    def isPhotograph(self) -> bool:
        return self._shown.is_photograph

    @Property(bool, notify=changed)
    def risen(self) -> bool:
        return self._risen

    @Property(str, notify=changed)
    def hook(self) -> str:
        return self._shown.hook

    @Property(str, notify=changed)
    def otherHook(self) -> str:
        return self._shown.other_hook

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._shown.title

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._shown.other_title

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._shown.year

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._shown.kind

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return self._shown.picture


def _first_sentence(text: str) -> str:
    return next(whole_sentences(text), "")
