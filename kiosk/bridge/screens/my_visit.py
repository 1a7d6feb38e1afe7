"""What the visitor has kept, to be seen again and taken along."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.code_images import code_url
from kiosk.bridge.errands import Errands
from kiosk.bridge.lists.row_model import RowModel
from kiosk.qr_code import QUIET_ZONE, qr_code
from kiosk.visit.keepsake import Keepsake, keepsake
from kiosk.visit.kept_cards import title_of
from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.bridge.screens.showing import Showing
    from kiosk.ergonomics import Ergonomics
    from kiosk.qr_code import Squares
    from kiosk.visit.spoken.telling import Telling
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_HUES = {Screen.STORY: "vermilion", Screen.CASE: "ultramarine"}


class LightRow(NamedTuple):
    """A kept card: `card` is the name of its screen; `year` is empty but for an exhibit."""

    card: str
    target_id: str
    title: str
    year: str
    hue: str


@QmlElement
@QmlUncreatable("made by the bridge")
class LightListModel(RowModel):
    """Kept cards."""

    row_type = LightRow


class ShownCode(NamedTuple):
    """A code as a picture; `columns` are its squares from side to side, with the quiet zone."""

    url: QUrl = QUrl()
    columns: int = 0
    least_square: int = 0


@QmlElement
@QmlUncreatable("made by the bridge")
class MyVisit(QObject):
    """Takes the wishes about what is kept, and shows what comes of them."""

    changed = Signal()
    ended = Signal()
    """The visitor ends the visit."""

    def __init__(
        self, visit: Visit, wish: Callable[..., None], ergonomics: Ergonomics, site: str | None,
        parent: QObject,
    ) -> None:  # fmt: skip
        """`site` is the base address of the companion site, where there is one."""
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._ergonomics = ergonomics
        self._site = site
        self._lights = LightListModel(self)
        self._keepsake = Keepsake()
        self._code = ShownCode()
        self._errands = Errands("code of a visit", self)

    @Slot()
    def open(self) -> None:
        self._perform(self._visit.choose, Screen.MY_VISIT)

    @Slot()
    def keep(self) -> None:
        self._visit.keep_or_let_go()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        self.ended.emit()

    def show(self, showing: Showing, telling: Callable[[], Telling], place: Place) -> None:
        """Shows where the visit stands; `telling` has the words of what is taken along."""
        if place.screen is Screen.MY_VISIT:
            self._lights.show([_row(showing, card) for card in reversed(self._visit.kept)])
            self._take_along(keepsake(telling(), self._visit.kept, self._site))
        elif not self._visit.kept:
            self.forget()
        self.changed.emit()

    def forget(self) -> None:
        """Nothing is kept."""
        self._lights.show([])
        self._keepsake = Keepsake()
        self._code = ShownCode()

    def close(self) -> None:
        """No code is made any more: the kiosk closes."""
        self._errands.close()

    def _take_along(self, kept: Keepsake) -> None:
        if kept == self._keepsake:
            return
        self._keepsake = kept
        self._code = ShownCode()
        if kept.said:
            self._errands.send(partial(_made, kept.said), self._show_code)

    def _show_code(self, made: tuple[str, Squares] | None) -> None:
        """Unless something else is to be taken along by now."""
        if made is None or made[0] != self._keepsake.said:
            return
        squares = made[1]
        least = self._ergonomics.code_square(len(squares))
        columns = len(squares) + 2 * QUIET_ZONE
        self._code = ShownCode(QUrl(code_url(squares)), columns, least)
        self.changed.emit()

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._visit.kept)

    @Property(bool, notify=changed)
    def keepsThis(self) -> bool:
        """Whether the card that is shown is kept."""
        return self._visit.keeps_this

    @Property(LightListModel, constant=True)
    def lights(self) -> LightListModel:
        """All kept cards, the latest first."""
        return self._lights

    @Property(QUrl, notify=changed)
    def code(self) -> QUrl:
        """The picture of the code to take along, a pixel a square; empty while it is made."""
        return self._code.url

    @Property(int, notify=changed)
    def codeColumns(self) -> int:
        """Squares from side to side of that picture."""
        return self._code.columns

    @Property(int, notify=changed)
    def codeSquare(self) -> int:
        """How large a square has to be at least, in pixels of the screen."""
        return self._code.least_square

    @Property(int, notify=changed)
    def carried(self) -> int:
        """So many of the latest cards are in the code."""
        return self._keepsake.carried

    @Property(bool, notify=changed)
    def linked(self) -> bool:
        """Whether the code leads to the companion site."""
        return self._keepsake.is_link


def _made(said: str) -> tuple[str, Squares]:
    return said, qr_code(said)


def _row(showing: Showing, card: Place) -> LightRow:
    title = showing.text(title_of(showing.catalogue, card))
    if card.screen is not Screen.EXHIBIT:
        return LightRow(card.screen.value, card.id, title, "", _HUES[card.screen])
    exhibit = showing.catalogue.exhibit(card.id)
    return LightRow(
        card.screen.value, card.id, title, showing.years_of(exhibit), showing.hue_of(exhibit)
    )
