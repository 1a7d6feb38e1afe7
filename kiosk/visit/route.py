"""A tour that a visitor is on, and where on it they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Stop, Tour


@dataclass(frozen=True, slots=True)
class Route:
    """A tour of the catalogue and one of its stops, counted from 0."""

    tour: Tour
    stop: int = 0

    @property
    def here(self) -> Stop:
        """The stop that was reached last."""
        return self.tour.stops[self.stop]

    @property
    def next(self) -> Stop | None:
        """The stop after it; None at the end of the tour."""
        return self.tour.stops[self.stop + 1] if self.stop + 1 < len(self.tour.stops) else None

    def is_at(self, place: Place) -> bool:
        """Whether `place` is the card of the stop that was reached, and no other."""
        return (place.screen, place.id) == (Screen.EXHIBIT, self.here.exhibit)

    def stepped(self, step: int) -> Route:
        """The same tour `step` stops further, at most at either end."""
        return replace(self, stop=max(0, min(len(self.tour.stops) - 1, self.stop + step)))

    def renewed(self, catalogue: Catalogue | None) -> Route | None:
        """The same stop of the tour in other content, as near as it can be had."""
        tours = catalogue.tours if catalogue else ()
        tour = next((tour for tour in tours if tour.id == self.tour.id), None)
        if tour is None:
            return None
        stops = [stop.exhibit for stop in tour.stops]
        exhibit = self.here.exhibit
        stop = stops.index(exhibit) if exhibit in stops else min(self.stop, len(stops) - 1)
        return Route(tour, stop)
