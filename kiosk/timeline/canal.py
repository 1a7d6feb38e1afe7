"""All that stands along the canal, measured once for a content and a language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.timeline import lying, overview, upright
from kiosk.timeline.quay import Berths
from kiosk.timeline.strip import Room, Strip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.timeline.moments import Moment
    from kiosk.timeline.overview import Overview
    from kiosk.timeline.wording import Pieces

DECADES, YEARS, PICTURES = STEPS = ("decades", "years", "pictures")
"""The steps of nearness, the furthest first."""
_QUAY, _QUAY_BELOW = 54, 64
_PICTURED = 160


@dataclass(frozen=True)
class Canal:
    """The exhibits in time with their titles, and what lies at the quay; widths of letters of
    size 1."""

    moments: Sequence[Moment]
    titles: Sequence[Pieces]
    berths: Berths
    names: Sequence[Pieces]
    """Of the areas."""
    opened: int
    """The year the museum opened."""

    def strip(self, step: str, room: Room) -> Strip:
        """The years or the pictures: lying where there is room for that, else upright."""
        titles = _sized(self.titles, room.words)
        berths = Berths(*(_sized(some, room.words) for some in self.berths))
        if step == YEARS and lying.lanes_fit(room):
            return lying.lanes(self.moments, titles, berths, room)
        if step == PICTURES and lying.banks_fit(room):
            return lying.banks(self.moments, titles, berths, room)
        return upright.rows(self.moments, titles, berths, room, step == PICTURES)

    def overview(self, room: Room) -> Overview:
        """The decades, and the quay beside or below them, pictured where there is room for that."""
        if lying.lanes_fit(room):
            beside = room._replace(width=room.width - self.gutter(room))
            quay = max(_QUAY * room.unit, room.words * 12)
            return overview.across(self.moments, self.opened, beside, quay)
        pictured = room.portrait and room.height > _PICTURED * room.unit
        quay = _QUAY_BELOW * room.unit if pictured else room.words * 8
        return overview.down(self.moments, self.opened, room, self._widest(room), quay)

    def gutter(self, room: Room) -> float:
        """How much room the names of the areas take beside threads that lie."""
        return room.margin + self._widest(room) + 4 * room.unit

    def _widest(self, room: Room) -> float:
        return max((sum(name) * room.words for name in self.names), default=0.0)


def _sized(texts: Sequence[Pieces], size: float) -> list[Pieces]:
    return [tuple(width * size for width in pieces) for pieces in texts]
