"""The halls to walk in: viewpoints with a view all round, `assets/halls/<area>/<viewpoint>/`."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

FACES = ("front", "right", "back", "left", "up", "down")


@dataclass(frozen=True, slots=True)
class Sign:
    """A face that carries words: on a plinth, or the board over a door.

    `at` is its middle in metres from the eye: to the right and ahead where one looks along yaw 0,
    and upwards. Turned 0 degrees it looks back along yaw 0; positive as seen from above against the
    clock. `width` and `height` in metres are what words may fill.
    """

    at: tuple[float, float, float]
    turn: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Hotspot:
    """Something that can be seen from a viewpoint, and where.

    `target` is the id of an exhibit or area, or the name of a viewpoint. Degrees: `yaw` 0 is the
    middle of the front, positive to the right; `pitch` positive upwards. `near` tells that no other
    viewpoint is closer to it. `radius` is how far it reaches round its middle, 0 where unknown.
    `distance` in metres from the eye, 0 where unknown. `sign` is an exhibit's plinth or a door's
    board, where it has one.
    """

    target: str
    yaw: float
    pitch: float
    near: bool = True
    radius: float = 0.0
    distance: float = 0.0
    sign: Sign | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The hall from above, every place in fractions of the plan's width and height, y downwards."""

    outline: tuple[tuple[float, float], ...]
    here: tuple[float, float]
    size: tuple[float, float]
    """Width and height in metres."""
    exhibits: tuple[tuple[str, tuple[float, float]], ...] = ()
    """Ids, and where they stand."""

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.size[0] / self.size[1]


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """A place in a hall: its six pictures lie in `folder`, named as in `FACES`."""

    area: str
    name: str
    folder: Path
    exhibits: tuple[Hotspot, ...]
    doors: tuple[Hotspot, ...]
    viewpoints: tuple[Hotspot, ...]
    plan: Plan | None

    def face(self, name: str) -> Path:
        return self.folder / f"{name}.webp"


Halls = dict[str, dict[str, Viewpoint]]
"""Viewpoints by area and name, the one to enter by first."""

_ENTRANCE = "entrance"


def read_halls(folder: Path) -> Halls:
    """Every viewpoint whose pictures are all there; a damaged description is logged, left out."""
    halls: Halls = {}
    for file in sorted(folder.glob("*/*.json"), key=lambda f: (f.stem != _ENTRANCE, f.stem)):
        try:
            viewpoint = _viewpoint(json.loads(file.read_text(encoding="utf-8")), file)
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            log.error("%s cannot be used: %r", file, error)
            continue
        if all(viewpoint.face(name).is_file() for name in FACES):
            halls.setdefault(viewpoint.area, {})[viewpoint.name] = viewpoint
    return halls


def _viewpoint(described: Any, file: Path) -> Viewpoint:
    blank = bool(described.get("blank", False))
    return Viewpoint(
        area=file.parent.name,
        name=file.stem,
        folder=file.with_suffix(""),
        exhibits=tuple(_hotspot(e, "id", blank) for e in described["exhibits"]),
        doors=tuple(_hotspot(e, "to", blank) for e in described["doors"]),
        viewpoints=tuple(_hotspot(e, "to", blank) for e in described["viewpoints"]),
        plan=_plan(described["plan"]),
    )


def _hotspot(described: Any, name: str, blank: bool) -> Hotspot:
    """`blank` tells whether the pictures leave room for words to be drawn on plinths and boards."""
    near = bool(described.get("near", name == "to"))
    radius = float(described.get("radius", 0.0))
    distance = float(described.get("distance", 0.0))
    yaw, pitch = float(described["yaw"]), float(described["pitch"])
    sign = _sign(described.get("sign") or described.get("plinth")) if blank else None
    return Hotspot(str(described[name]), yaw, pitch, near, radius, distance, sign)


def _sign(described: Any) -> Sign | None:
    if described is None:
        return None
    x, y, z = map(float, described["at"])
    turn, width, height = (float(described[name]) for name in ("turn", "width", "height"))
    return Sign((x, y, z), turn, width, height)


def _plan(described: Any) -> Plan:
    xs, ys = [p[0] for p in described["outline"]], [p[1] for p in described["outline"]]
    left, top, width, height = min(xs), max(ys), max(xs) - min(xs), max(ys) - min(ys)
    if width <= 0 or height <= 0:
        raise ValueError("the outline of the plan has no extent")

    def fraction(point: Any) -> tuple[float, float]:
        return (point[0] - left) / width, (top - point[1]) / height

    outline = tuple(map(fraction, described["outline"]))
    exhibits = tuple((str(i), fraction(at)) for i, at in described.get("exhibits", {}).items())
    return Plan(outline, fraction(described["here"]), (width, height), exhibits)
