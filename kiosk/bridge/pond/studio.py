"""Where the picture of the collection is painted: as it is needed, in nobody's way."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot

from kiosk.bridge.errands import Errands
from kiosk.bridge.pond.light_painter import Tint, light_alone
from kiosk.bridge.pond.pond_pictures import PondPictures
from kiosk.catalogue.entries import Hue
from kiosk.connections.collection import Collection, Key, Sign, collection_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.connections.layout import Layout, Pond

_SETTLING_MILLISECONDS = 60
"""A page that is brought to its size comes to it in steps."""
_AHEAD_MILLISECONDS = 1500
"""While nobody waits for the picture, what is more urgent comes first."""
_STROKE_SECONDS = 0.004
"""So long it is painted without a pause."""
_PAUSE_MILLISECONDS, _LONG_PAUSE_MILLISECONDS = 6, 25
"""How often, for somebody who waits and for nobody yet."""
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
    places: dict[Key, int]
    images: dict[str, QImage] = field(default_factory=dict)


class Studio(QObject):
    """Paints anew whenever content, size or colours are others. What there was stays until then.
    Before anybody sees the picture it is painted ahead, with long pauses.

    Lights are laid out in a thread of their own. They are painted here, a few milliseconds at a
    time: each call of the painter would wait in another thread for Python to be free.
    """

    painted = Signal()
    workChanged = Signal()
    """It is at work now, or it is no longer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pictures = PondPictures()
        self.painting: Painting | None = None
        self._number = 0
        self._catalogue: Catalogue | None = None
        self._frame: Frame | None = None
        self._begun: Painting | None = None
        self._steps: Iterator[None] = iter(())
        self._busy = self._worked = False
        self._awaited = False
        self._errands = Errands("connections", self)
        self._settling = QTimer(self, singleShot=True)
        self._settling.timeout.connect(self._begin)
        self._brush = QTimer(self, interval=_LONG_PAUSE_MILLISECONDS)
        self._brush.timeout.connect(self._paint_on)

    @property
    def name(self) -> str:
        """Of the picture that is there, another one each time; empty where there is none."""
        return f"{self._number}" if self.painting else ""

    @property
    def at_work(self) -> bool:
        """Whether a picture is being painted, or will be in a moment."""
        return self._busy or self._settling.isActive()

    def attend(self, catalogue: Catalogue) -> None:
        """The picture of this content is wanted."""
        if catalogue is not self._catalogue:
            self._catalogue = catalogue
            self._settle()

    def fit(self, frame: Frame) -> None:
        """A picture of this size is wanted, once there is content."""
        if frame != self._frame:
            self._frame = frame
            self._settle()

    def hurry(self, awaited: bool) -> None:
        """Whether somebody waits for the picture."""
        if awaited != self._awaited:
            self._awaited = awaited
            self._brush.setInterval(_PAUSE_MILLISECONDS if awaited else _LONG_PAUSE_MILLISECONDS)
            if self._settling.isActive():
                self._settle()

    def close(self) -> None:
        """Nothing is painted any more: the kiosk closes."""
        self._settling.stop()
        self._brush.stop()
        self._steps = iter(())
        self._errands.close()

    def _settle(self) -> None:
        self._settling.start(_SETTLING_MILLISECONDS if self._awaited else _AHEAD_MILLISECONDS)
        self._tell_of_work()

    @Slot()
    def _begin(self) -> None:
        catalogue, frame, begun = self._catalogue, self._frame, self._begun
        if begun is not None and not self._is_wanted(begun):
            self._leave_off()
        if (
            catalogue is not None
            and frame is not None
            and not (self._busy or frame.size.isEmpty() or self._is_wanted(self.painting))
        ):
            self._busy = True
            self._errands.send(_Order(catalogue, frame, self.painting), self._laid_out)
        self._tell_of_work()

    def _leave_off(self) -> None:
        """What is being painted is wanted no longer."""
        self._brush.stop()
        self._steps = iter(())
        self._begun, self._busy = None, False

    def _is_wanted(self, painting: Painting | None) -> bool:
        return bool(
            painting and painting.catalogue is self._catalogue and painting.frame == self._frame
        )

    def _tell_of_work(self) -> None:
        if self.at_work != self._worked:
            self._worked = self.at_work
            self.workChanged.emit()

    def _laid_out(self, begun: Painting | None) -> None:
        if begun is None:  # the log says why
            self._busy = False
            self._tell_of_work()
            return
        self._begun = begun
        if self._is_wanted(begun):
            self._steps = self._paint(begun)
            self._brush.start()
        else:
            self._begin()

    def _paint(self, begun: Painting) -> Iterator[None]:
        from kiosk.bridge.pond.pond_painter import Picture  # not at every start

        frame, number = begun.frame, self._number + 1
        tint = frame.tint(begun.catalogue)
        picture = Picture(begun.collection, begun.layout, frame.pond, frame.size, tint)
        yield from picture.steps()
        begun.images[str(number)] = picture.image
        for area in begun.collection.areas:
            name = f"{number}/{Sign.EXHIBIT}/{area}"
            begun.images[name] = light_alone(Sign.EXHIBIT, SPRITE_RADIUS, area, tint)
            yield
        for sign in (Sign.STORY, Sign.CASE):
            begun.images[f"{number}/{sign}/"] = light_alone(sign, SPRITE_RADIUS, "", tint)
            yield

    @Slot()
    def _paint_on(self) -> None:
        until = time.perf_counter() + _STROKE_SECONDS
        for _ in self._steps:
            if time.perf_counter() > until:
                return
        done = self._begun
        self._leave_off()
        if done is not None:
            self._number += 1
            self.painting = done
            self.pictures.keep(done.images)
            self.painted.emit()
        self._begin()


@dataclass(frozen=True)
class _Order:
    """What is to be laid out, done when it is called: not for the thread that draws."""

    catalogue: Catalogue
    frame: Frame
    before: Painting | None

    def __call__(self) -> Painting:
        from kiosk.connections.layout import laid_out  # not at every start

        frame, before = self.frame, self.before
        if before and before.catalogue is self.catalogue:
            collection = before.collection
        else:
            collection = collection_of(self.catalogue)
        if before and before.collection is collection and before.frame.pond == frame.pond:
            layout = before.layout
        else:
            layout = laid_out(collection, frame.pond)
        places = {light.key: place for place, light in enumerate(collection.lights)}
        return Painting(self.catalogue, frame, collection, layout, places)
