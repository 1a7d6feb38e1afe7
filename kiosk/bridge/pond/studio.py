"""Where the picture of the collection is painted: laid out and painted aside, when it is needed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot

from kiosk.bridge.errands import Errands
from kiosk.bridge.pond.light_painter import Tint, light_alone
from kiosk.bridge.pond.pond_painter import pond_picture
from kiosk.bridge.pond.pond_pictures import PondPictures
from kiosk.catalogue.entries import Hue
from kiosk.connections.collection import LIGHTS, Collection, Key, Sign, collection_of
from kiosk.connections.layout import Layout, Pond, laid_out

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from kiosk.catalogue.catalogue import Catalogue

_SETTLING_MILLISECONDS = 60
"""A page that is brought to its size comes to it in steps."""
SPRITE_RADIUS = 20.0
"""Of lights that are laid over the picture, in pixels."""


@dataclass(frozen=True)
class Frame:
    """What picture is wanted: its size, the water in it, the colours of the six hues, and whether
    anything shines."""

    size: QSize
    pond: Pond
    colours: tuple[str, ...]
    shining: bool

    def tint(self, catalogue: Catalogue) -> Tint:
        """The colours as the areas of a content have them."""
        hues = dict(zip(get_args(Hue), self.colours, strict=True))
        return Tint({area.id: hues[area.hue] for area in catalogue.areas}, self.shining)


@dataclass(frozen=True)
class Painting:
    """A picture that is done: which lights lie where, and all images by their name."""

    catalogue: Catalogue
    frame: Frame
    collection: Collection
    layout: Layout
    images: dict[str, QImage]
    places: dict[Key, int]


class Studio(QObject):
    """Paints anew whenever content, size or colours are others. What there was stays until then."""

    painted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures = PondPictures()
        self.painting: Painting | None = None
        self._number = 0
        self._catalogue: Catalogue | None = None
        self._frame: Frame | None = None
        self._busy = False
        self._errands = Errands(self, "connections")
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MILLISECONDS)
        self._settling.timeout.connect(self._begin)

    @property
    def name(self) -> str:
        """Of the picture that is there, another one each time; empty where there is none."""
        return f"{self._number}" if self.painting else ""

    def attend(self, catalogue: Catalogue) -> None:
        """The picture of this content is wanted."""
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self._settling.start()

    def fit(self, frame: Frame) -> None:
        """A picture of this size is wanted, once there is content."""
        if frame != self._frame:
            self._frame = frame
            self._settling.start()

    def close(self) -> None:
        """Nothing is painted any more: the kiosk closes."""
        self._settling.stop()
        self._errands.close()

    @Slot()
    def _begin(self) -> None:
        catalogue, frame = self._catalogue, self._frame
        if self._busy or catalogue is None or frame is None or frame.size.isEmpty():
            return
        self._busy = True
        self._errands.send(_Order(catalogue, frame, self.painting, self._number + 1), self._done)

    def _done(self, painting: Painting | None) -> None:
        self._busy = False
        if painting is not None:
            self._number += 1
            self.painting = painting
            self.pictures.keep(painting.images)
            self.painted.emit()
            if painting.catalogue is not self._catalogue or painting.frame != self._frame:
                self._begin()


@dataclass(frozen=True)
class _Order:
    """What is to be painted, done when it is called: not for the thread that draws."""

    catalogue: Catalogue
    frame: Frame
    before: Painting | None
    number: int

    def __call__(self) -> Painting:
        frame, before = self.frame, self.before
        if before and before.catalogue is self.catalogue:
            collection = before.collection
        else:
            collection = collection_of(self.catalogue)
        if before and before.collection is collection and before.frame.pond == frame.pond:
            layout = before.layout
        else:
            layout = laid_out(collection, frame.pond)
        tint = frame.tint(self.catalogue)
        images = {
            str(self.number): pond_picture(collection, layout, frame.pond, frame.size, tint),
            **{f"{self.number}/{name}": image for name, image in _sprites(collection, tint)},
        }
        places = {light.key: place for place, light in enumerate(collection.lights)}
        return Painting(self.catalogue, frame, collection, layout, images, places)


def _sprites(collection: Collection, tint: Tint) -> list[tuple[str, QImage]]:
    alone = [
        (f"{Sign.EXHIBIT}/{area}", light_alone(Sign.EXHIBIT, SPRITE_RADIUS, area, tint))
        for area in collection.areas
    ]
    lanterns = [sign for sign in LIGHTS if sign is not Sign.EXHIBIT]
    return alone + [(f"{sign}/", light_alone(sign, SPRITE_RADIUS, "", tint)) for sign in lanterns]
