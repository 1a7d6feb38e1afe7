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
Year = Annotated[int, Between(1000, 2100)]
Date = Annotated[dt.date, CalendarDay()]

_STRICT: dict[str, Any] = {"extra": "forbid", "str_strip_whitespace": True}


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
    value: Text
    __pydantic_config__ = _STRICT


Fraction = Annotated[float, Between(0, 1)]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an exhibit to look at closely: its name, and what it is or does.

    `id` is that of a named part of the model, which says where it is seen; `at` says so by hand of
    a picture of staff's, as fractions of its width and height from its upper left.
    """

    id: str
    name: Text
    text: Text
    at: tuple[Fraction, Fraction] | None = None
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Link:
    """A way from an exhibit to a story or case, and the one sentence that says why."""

    id: str
    because: Text
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One thing on show."""

    id: str
    area: str
    title: Text
    year: Year
    maker: Text
    place: Text
    kind: Kind
    hook: Text
    text: Text
    evidence: Evidence
    sources: Annotated[tuple[str, ...], Count(1)]
    stories: Annotated[tuple[Link, ...], Count(1)]
    cases: Annotated[tuple[Link, ...], Count(1)]
    year_end: Year | None = None
    facts: Annotated[tuple[Fact, ...], Count(most=6)] = ()
    parts: Annotated[tuple[Part, ...], Count(most=6)] = ()
    picture: str = ""
    picture_kind: PictureKind = "model"
    credit: str = ""
    see_also: tuple[str, ...] = ()
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a story is about."""

    name: Text
    role: Text
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Source:
    """What a story or case is retold from."""

    publisher: str
    headline: str
    byline: str = ""
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Story:
    """A summit story, retold in the museum's own words.

    `lead` are the exhibits of its large picture, the foremost first; without it the first that lead
    to it, from as many areas as there are.
    """

    id: str
    kicker: Text
    title: Text
    text: Text
    source: Source
    date: Date | None = None
    people: tuple[Person, ...] = ()
    film: str = ""
    lead: Annotated[tuple[str, ...], Count(most=5)] = ()
    topics: tuple[str, ...] = ()
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class SlideFigure:
    """A number of a slide's text, shown large: `9,988`, `km`, `long, as built`."""

    value: Text
    label: Text
    unit: Text | None = None
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide of a case presentation; `background` marks common knowledge beside the coverage."""

    heading: Text
    text: Text
    exhibit: str = ""
    figures: Annotated[tuple[SlideFigure, ...], Count(most=4)] = ()
    background: bool = False
    __pydantic_config__ = _STRICT


@dataclass(frozen=True, slots=True)
class Case:
    """A case presentation in three to five slides; `short` is the title where room is small.

    `drawing` is what moves behind its slides; without one each shows its exhibit.
    """

    id: str
    title: Text
    organisation: Text
    country: str
    slides: Annotated[tuple[Slide, ...], Count(3, 5)]
    source: Source
    short: Text | None = None
    drawing: Drawing | None = None
    topics: tuple[str, ...] = ()
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
