"""What is seen and written in a hall, as QML lists it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.bridge.screens.showing import Showing
    from kiosk.media.halls import Hotspot, Sign, Viewpoint

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

EXHIBIT, DOOR, VIEWPOINT = "exhibit", "door", "viewpoint"


class HotspotRow(NamedTuple):
    """Something seen in a hall: an exhibit, a door or a viewpoint; yaw, pitch, radius in degrees.

    What is not `near` stands closer to another viewpoint; `hands_on` is the piece
    that one can play at it, empty where there is none.
    """

    kind: str
    target_id: str
    title: str
    hue: str
    yaw: float
    pitch: float
    near: bool
    radius: float
    hands_on: str = ""


@QmlElement
@QmlUncreatable("made by the bridge")
class HotspotListModel(RowModel):
    """What is seen from a viewpoint of a hall."""

    row_type = HotspotRow


class SignRow(NamedTuple):
    """Words on a face of the room: where it is as `Sign` tells, in metres and degrees."""

    text: str
    board: bool
    across: float
    ahead: float
    up: float
    turn: float
    broad: float
    high: float


@QmlElement
@QmlUncreatable("made by the bridge")
class SignListModel(RowModel):
    """The boards over the doors of a hall, and the years on its plinths."""

    row_type = SignRow


def hotspot_rows(showing: Showing, viewpoint: Viewpoint) -> Iterator[HotspotRow]:
    """The most important first: doors and viewpoints, then exhibits, the nearest before."""
    catalogue = showing.catalogue
    for door in viewpoint.doors:
        if door.target in {area.id for area in catalogue.areas}:
            area = catalogue.area(door.target)
            yield _row(DOOR, door, showing.text(area.short), area.hue)
    hue = catalogue.area(viewpoint.area).hue
    for other in viewpoint.viewpoints:
        yield _row(VIEWPOINT, other, "", hue)
    for hotspot in sorted(viewpoint.exhibits, key=attrgetter("distance")):
        if hotspot.target in catalogue.index.places:
            exhibit = catalogue.exhibit(hotspot.target)
            if exhibit.area == viewpoint.area:
                row = _row(EXHIBIT, hotspot, showing.text(exhibit.title), hue)
                piece = catalogue.piece_at(exhibit.id)
                yield row._replace(hands_on=piece.id) if piece else row


def _row(kind: str, hotspot: Hotspot, title: str, hue: str) -> HotspotRow:
    return HotspotRow(
        kind, hotspot.target, title, hue, hotspot.yaw, hotspot.pitch, hotspot.near, hotspot.radius
    )


def sign_rows(showing: Showing, viewpoint: Viewpoint) -> Iterator[SignRow]:
    """What is written in the hall."""
    catalogue = showing.catalogue
    areas = {area.id: area for area in catalogue.areas}
    for door in viewpoint.doors:
        if door.sign and door.target in areas:
            yield _sign(showing.text(areas[door.target].short), True, door.sign)
    for spot in viewpoint.exhibits:
        if spot.sign and spot.target in catalogue.index.places:
            yield _sign(str(catalogue.exhibit(spot.target).year), False, spot.sign)


def _sign(text: str, board: bool, sign: Sign) -> SignRow:
    return SignRow(text, board, *sign.at, sign.turn, sign.width, sign.height)
