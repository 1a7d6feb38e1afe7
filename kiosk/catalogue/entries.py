"""The things `exhibits.yaml` describes, each a frozen record with the field names of the file.

The same classes are the schema: `reading.py` validates the file straight into them.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from kiosk.catalogue.localized_text import LocalizedText, Text
from kiosk.checked_yaml.constraints import Accepting, Between, CalendarDay, Count

Evidence = Literal["museum", "press", "history"]
Hue = Literal["amber", "vermilion", "plum", "ultramarine", "moon", "jade"]
PictureKind = Literal["model", "photograph"]
Kind = Literal[
    "computer", "network-device", "cable", "satellite", "phone", "vehicle-robot", "display",
    "storage", "chip", "document", "software", "person", "sensor", "payment", "space", "media",
    "award",
]  # fmt: skip
Drawing = Literal[
    "ancient-books", "asian-seas-cable", "city-learning", "computing-network", "culture-week",
    "data-sharing", "digital-county", "digital-divide", "internet-governance", "sky-dome",
    "smart-classroom", "sustainable-computing", "technology-transfer",
]  # fmt: skip
"""The drawings of case presentations; each is a file of `Pages/Case/Drawings`."""
PieceId = Literal[
    "first-message", "packet-way", "facade", "where-am-i", "teach-a-machine", "lock-and-key"
]
"""The hands-on pieces that the program knows; each is a screen of its own."""
Year = Annotated[int, Between(1000, 2100)]
Date = Annotated[dt.date, CalendarDay()]

_STRICT: dict[str, Any] = {
    "extra": "forbid",
    "str_strip_whitespace": True,
    "use_attribute_docstrings": True,
}
"""What stands below a field is what staff read of it: in their editor, and in `kiosk new`."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number about the museum, for instance its floor space."""

    value: str
    label: Text
    source: str = ""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Museum:
    """The museum itself."""

    name: Text
    place: Text
    opened: Date
    about: Text
    figures: tuple[Figure, ...] = ()
    __pydantic_config__ = _STRICT


Yaw = Annotated[float, Between(-360, 360)]
Pitch = Annotated[float, Between(-90, 90)]


@dataclass(frozen=True, slots=True)
class ExhibitHotspot:
    """Where an exhibit is seen in a panorama; degrees, yaw 0 in its middle, pitch upwards."""

    exhibit: str
    yaw: Yaw
    pitch: Pitch = 0.0
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class DoorHotspot:
    """Where the door to another area is seen in a panorama."""

    area: str
    yaw: Yaw
    pitch: Pitch = 0.0
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class WayHotspot:
    """Where another view of the same area is seen in a panorama."""

    view: str
    yaw: Yaw
    pitch: Pitch = 0.0
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class StaffViewpoint:
    """A panorama of staff's own, twice as wide as high, in `assets/panoramas/`."""

    name: str
    panorama: str
    exhibits: tuple[ExhibitHotspot, ...] = ()
    doors: tuple[DoorHotspot, ...] = ()
    ways: tuple[WayHotspot, ...] = ()
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Area:
    """One of the six exhibition areas: a house on the canal with a lantern hue of its own.

    `views` stand in the place of the modelled hall.
    """

    id: str
    name: Text
    short: Text
    intro: Text
    hue: Hue
    views: tuple[StaffViewpoint, ...] = ()
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and its value on an exhibit's card."""

    label: Text
    """What is told, in a word or two: weight, price."""
    value: Text
    """The figure or the words."""
    __pydantic_config__ = _STRICT


Fraction = Annotated[float, Between(0, 1)]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an exhibit to look at closely: its name, and what it is or does.

    `id` is that of a named part of the model, which says where it is seen; `at` says so by hand of
    a picture of staff's, as fractions of its width and height from its upper left.
    """

    id: str
    """The mark of the model that shows where it is: small letters, digits and hyphens."""
    name: Text
    """What it is called."""
    text: Text
    """A sentence on what it is or does."""
    at: tuple[Fraction, Fraction] | None = None
    """On a picture of staff's: where it is, as [0.4, 0.6] of the picture's width and height."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Link:
    """A way from an exhibit to a story or case, and the one sentence that says why."""

    id: str
    """The id of the story or case."""
    because: Text
    """One sentence on what ties just these two."""
    __pydantic_config__ = _STRICT


Questions = Annotated[tuple[str, ...], Count(most=30)]


@dataclass(frozen=True, slots=True)
class Asked:
    """How visitors ask for a card, in the languages in which the guide can be asked."""

    en: Questions = ()
    """In English, a question a line: what was the first computer with windows."""
    zh: Questions = ()
    """In Chinese, a question a line."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One thing on show."""

    id: str
    """By which other entries name it: small letters and digits, joined by single hyphens. It
    stays."""
    area: str
    """The id of the area on whose wall it hangs."""
    title: Text
    """What it is called on its card."""
    year: Year
    """The year it is from."""
    maker: Text
    """Who made it."""
    place: Text
    """Where it was made or used."""
    kind: Kind
    """What kind of thing it is; chooses its sign."""
    hook: Text
    """One sentence that makes visitors stop: at most 20 words, 40 characters in Chinese."""
    text: Text
    """What it is and why it matters: at most 100 words, 190 characters in Chinese."""
    evidence: Evidence
    """How it is known: the museum shows it, the press tells of it, or history does."""
    sources: Annotated[tuple[str, ...], Count(1)]
    """What this is told from: ids of stories, or publications in words."""
    stories: Annotated[tuple[Link, ...], Count(1)]
    """The summit stories it leads on to."""
    cases: Annotated[tuple[Link, ...], Count(1)]
    """The case presentations it leads on to."""
    year_end: Year | None = None
    """The last year, where it is of several."""
    facts: Annotated[tuple[Fact, ...], Count(most=6)] = ()
    """Figures beside the text."""
    parts: Annotated[tuple[Part, ...], Count(most=6)] = ()
    """Parts of it to look closer at."""
    picture: str = ""
    """The name of its picture's file, where that is not its id."""
    picture_kind: PictureKind = "model"
    """What its picture is; a photograph has a credit."""
    credit: str = ""
    """Whom the photograph is by."""
    see_also: tuple[str, ...] = ()
    """The ids of exhibits that stand near it in sense."""
    film: str = ""
    """The id of the film that it leads to."""
    asked: Asked = Asked()
    """How visitors ask for it: questions that the guide answers with this card."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a story is about."""

    name: Text
    """Their name."""
    role: Text
    """Who they are: office, company."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Source:
    """What a story or case is retold from."""

    publisher: str
    """Who published it."""
    headline: str
    """Under which headline."""
    byline: str = ""
    """Who wrote it."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Story:
    """A summit story, retold in the museum's own words.

    `lead` are the exhibits of its large picture, the foremost first; without it the first that lead
    to it, from as many areas as there are.
    """

    id: str
    """By which exhibits name it: small letters and digits, joined by single hyphens. It stays."""
    kicker: Text
    """A few words above the title: where, what kind."""
    title: Text
    """The headline."""
    text: Text
    """The story in the museum's own words: at most 220 words, 460 characters in Chinese."""
    source: Source
    """What it is retold from."""
    date: Date | None = None
    """The day it happened, as 2023-11-07."""
    people: tuple[Person, ...] = ()
    """Who it is about."""
    film: str = ""
    """The id of the film that it leads to."""
    lead: Annotated[tuple[str, ...], Count(most=5)] = ()
    """The ids of the exhibits of its large picture, the foremost first; else the first that lead
    to it."""
    topics: tuple[str, ...] = ()
    """Words by which it is found again."""
    asked: Asked = Asked()
    """How visitors ask for it: questions that the guide answers with this card."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class SlideFigure:
    """A number of a slide's text, shown large: `9,988`, `km`, `long, as built`."""

    value: Text
    """The number, as it stands in the text."""
    label: Text
    """What it counts."""
    unit: Text | None = None
    """What it is counted in."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide of a case presentation; `background` marks common knowledge beside the coverage."""

    heading: Text
    """Its headline."""
    text: Text
    """What it tells: at most 60 words, 130 characters in Chinese."""
    exhibit: str = ""
    """The id of the exhibit it shows."""
    figures: Annotated[tuple[SlideFigure, ...], Count(most=4)] = ()
    """Numbers of its text, shown large."""
    background: bool = False
    """true where it tells common knowledge beside the coverage."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Case:
    """A case presentation in three to five slides; `short` is the title where room is small.

    `drawing` is what moves behind its slides; without one each shows its exhibit.
    """

    id: str
    """By which exhibits name it: small letters and digits, joined by single hyphens. It stays."""
    title: Text
    """What the case is called in full."""
    organisation: Text
    """Who presented it."""
    country: str
    """The country of the organisation, by its code in two capital letters: CN."""
    slides: Annotated[tuple[Slide, ...], Count(3, 5)]
    """Its slides."""
    source: Source
    """What it is retold from."""
    short: Text | None = None
    """The title where room is small."""
    drawing: Drawing | None = None
    """What moves behind its slides; else each shows its exhibit."""
    film: str = ""
    """The id of the film that it leads to."""
    topics: tuple[str, ...] = ()
    """Words by which it is found again."""
    asked: Asked = Asked()
    """How visitors ask for it: questions that the guide answers with this card."""
    __pydantic_config__ = _STRICT

    @property
    def headline(self) -> LocalizedText:
        """The title to show large: the short one where there is one."""
        return self.short or self.title


@dataclass(frozen=True, slots=True)
class Stop:
    """One stop of a tour; `why` says why it comes now. In the file a plain id will do."""

    exhibit: str
    why: Text | None = None
    __pydantic_config__ = _STRICT


def _plain_id_is_a_stop(given: object) -> object:
    return {"exhibit": given} if isinstance(given, str) else given


@dataclass(frozen=True, slots=True)
class Tour:
    """A route through the exhibits."""

    id: str
    title: Text
    minutes: Annotated[int, Between(1, 240)]
    pitch: Text
    stops: Annotated[tuple[Annotated[Stop, Accepting(_plain_id_is_a_stop)], ...], Count(2)]
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Piece:
    """A hands-on piece: at which exhibit it stands, and what it leads on to at its end."""

    id: PieceId
    """Which of the pieces that the program knows."""
    exhibit: str
    """The id of the exhibit at which it stands."""
    exhibits: Annotated[tuple[str, ...], Count(most=2)] = ()
    """The ids of other exhibits that it leads on to."""
    story: str = ""
    """The id of the story that it leads on to."""
    case: str = ""
    """The id of the case presentation that it leads on to."""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Film:
    """A film of the cinema's programme; its files lie in `assets/films` under its id."""

    id: str
    """By which entries and files name it: small letters and digits, joined by single hyphens."""
    title: Text
    """What it is called in the programme."""
    about: Text
    """One sentence on what one sees."""
    __pydantic_config__ = _STRICT
