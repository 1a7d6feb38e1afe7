"""What stands on a screen, as plain records: all that the checks need to know of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.audit.box import Box

if TYPE_CHECKING:
    from PIL.Image import Image

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text: its words, and where their ink lies, seen or not."""

    words: str
    ink: Box
    ends_paragraph: bool = False


@dataclass(frozen=True, slots=True)
class TextRecord:
    """A text or an icon that is seen, at least in part.

    `seen` is what clips and covers leave of the window for it; `capital` the height of a capital
    in pixels. `controls` and `scrollers` are the keys of those it stands in; `floated_over` that a
    control which stays where it is while they move hides a part of it. `role` is that for
    screen readers, empty where they learn nothing of it; `repeated` that it is a word of another
    text, painted upon that again.
    """

    words: str
    where: str
    box: Box
    seen: Box
    lines: tuple[Line, ...]
    pixel_size: float
    capital: float
    colour: Colour
    opacity: float = 1.0
    bold: bool = False
    icon: bool = False
    truncated: bool = False
    role: str = ""
    ignored: bool = False
    floated_over: bool = False
    controls: frozenset[int] = frozenset()
    scrollers: frozenset[int] = frozenset()
    repeated: bool = False

    @property
    def inked(self) -> list[Box]:
        """Where its ink is seen, line by line."""
        return [ink for line in self.lines if not (ink := line.ink.meet(self.seen)).empty]

    @property
    def readable(self) -> list[Box]:
        """Where its ink is seen of lines of which the edge of a view leaves two thirds or more."""
        return [
            ink
            for line in self.lines
            if (ink := line.ink.meet(self.seen)).height * 3 >= line.ink.height * 2 and not ink.empty
        ]

    @property
    def shown_at(self) -> Box:
        """Round all its ink, or where it would be."""
        around, *others = [line.ink for line in self.lines] or [self.box]
        for box in others:
            around = around.united(box)
        return around


@dataclass(frozen=True, slots=True)
class Target:
    """Something to be touched; `within` has the keys of the controls that it stands in."""

    key: int
    name: str
    where: str
    box: Box
    seen: Box
    within: frozenset[int] = frozenset()

    @property
    def whole(self) -> bool:
        """Whether all of it is seen."""
        return self.seen.holds(self.box, 1.0)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; `told` is whether screen readers have its name, or are told to pass it over."""

    where: str
    seen: Box
    told: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A shape that carries meaning, of what is no text: a track, a ring, the border of a key.

    `line` is how many pixels wide its border is; 0 where the shape itself is the mark.
    """

    where: str
    box: Box
    line: float


@dataclass(frozen=True, slots=True)
class Scroller:
    """A view whose contents can be moved; `further` are the sides on which they go on."""

    key: int
    where: str
    seen: Box
    further: frozenset[str] = frozenset()
    says_so: bool = False


@dataclass(frozen=True, slots=True)
class Yardstick:
    """By what a screen is judged: how large it is said to be, and how far away the eye is."""

    inches: float
    pixels_per_millimetre: float
    viewing_distance: float = 600.0


@dataclass(frozen=True)
class Screenful:
    """One screen as it stands in the window.

    `body` is the size of reading text at normal size, in pixels, and `reading` how many times
    larger it is now; `above_reach` how much of the
    window's top is out of reach now. `painted` is the picture of the window, `ground` the same
    without its texts; None in tests that need none.
    """

    window: Box
    body: float = 27.6
    reading: float = 1.0
    above_reach: float = 0.0
    texts: tuple[TextRecord, ...] = ()
    targets: tuple[Target, ...] = ()
    pictures: tuple[Picture, ...] = ()
    marks: tuple[Mark, ...] = ()
    scrollers: tuple[Scroller, ...] = ()
    painted: Image | None = field(default=None, repr=False)
    ground: Image | None = field(default=None, repr=False)

    @property
    def pixel(self) -> float:
        """What is too little to be seen: a pixel and a half of a screen with 1080 lines."""
        return 1.5 * max(1.0, min(self.window.width, self.window.height) / 1080)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check has found: what is wrong, with whom, and where in the window.

    `what` is the same for the same fault in another place. A warning is listed and no fault.
    """

    check: str
    what: str
    where: str
    example: str
    box: Box
    warning: bool = False
