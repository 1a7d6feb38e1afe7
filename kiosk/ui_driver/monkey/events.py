"""What a monkey does, one event after another, and how it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

State = Literal["press", "move", "lift"]
Content = Literal["whole", "thinned", "empty"]
KEYS = (
    "Left", "Up", "Right", "Down", "Tab", "Backtab", "Escape", "Return", "Space", "Help", "F1",
    "F11", "Alt", "Control", "Meta", "Menu", "A", "Q",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Point:
    """What one finger does; its place is told as parts of the window's width and height."""

    finger: int
    state: State
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Touch:
    """What fingers do at the same moment; those that rest are not named."""

    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """The system takes all touches back."""


@dataclass(frozen=True, slots=True)
class Key:
    """A key is struck, called as Qt.Key calls it; one of `KEYS`."""

    name: str


@dataclass(frozen=True, slots=True)
class Pause:
    """So many seconds pass in which nobody touches anything."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Renewal:
    """Staff have saved other content: all of it, with a part of it gone, or nothing to see."""

    content: Content


Event = Touch | Cancel | Key | Pause | Renewal


def weight(event: Event) -> int:
    """How many events it counts for: what every finger does is one."""
    return len(event.points) if isinstance(event, Touch) else 1


def written(event: Event) -> dict[str, Any]:
    """The event as JSON has it."""
    match event:
        case Touch(points):
            return {"touch": [[p.finger, p.state, p.x, p.y] for p in points]}
        case Cancel():
            return {"cancel": True}
        case Key(name):
            return {"key": name}
        case Pause(seconds):
            return {"pause": seconds}
        case Renewal(content):
            return {"renewal": content}


def read(given: dict[str, Any]) -> Event:
    """The event that `written` gave. Raises ValueError, KeyError or TypeError: it is none."""
    ((kind, what),) = given.items()
    match kind:
        case "touch":
            return Touch(tuple(_point(*point) for point in what))
        case "cancel":
            return Cancel()
        case "key":
            return _key(what)
        case "pause":
            return Pause(float(what))
        case "renewal":
            return _renewal(what)
    raise ValueError(f"{kind!r} is nothing a monkey does")


def _point(finger: int, state: State, x: float, y: float) -> Point:
    if state not in ("press", "move", "lift"):
        raise ValueError(f"{state!r} is nothing a finger does")
    return Point(int(finger), state, float(x), float(y))


def _key(name: str) -> Key:
    if name not in KEYS:
        raise ValueError(f"{name!r} is no key of a monkey")
    return Key(name)


def _renewal(content: Content) -> Renewal:
    if content not in ("whole", "thinned", "empty"):
        raise ValueError(f"{content!r} is no content to come")
    return Renewal(content)
