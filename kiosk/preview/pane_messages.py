"""What the preview and its panes say to each other: a line of JSON each, `{"do": …}`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from kiosk.visit.place import Place, Screen


def line(do: str, **what: Any) -> bytes:
    """A message as a line of bytes."""
    return json.dumps({"do": do, **what}).encode() + b"\n"


def read_line(given: bytes | str) -> dict[str, Any]:
    """The message of a line; empty for one that is none."""
    try:
        told = json.loads(given)
    except ValueError:
        return {}
    return told if isinstance(told, dict) and isinstance(told.get("do"), str) else {}


def place_told(place: Place) -> dict[str, Any]:
    """A place in the fields of a message."""
    return {**asdict(place), "screen": place.screen.value}


def told_place(message: dict[str, Any]) -> Place:
    """Raises ValueError or KeyError: it is none."""
    where = float(message["position"]), float(message["pitch"]), str(message["viewpoint"])
    return Place(Screen(message["screen"]), str(message["id"]), *where)
