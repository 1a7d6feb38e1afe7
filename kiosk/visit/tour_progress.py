"""The tour that a visitor is on, and how far they have come on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Place, Screen
from kiosk.visit.route import Route

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Tour


class TourProgress:
    """A tour that is left can be taken up again where it was left; one that is done begins anew."""

    def __init__(self) -> None:
        self._route: Route | None = None
        self._left: dict[str, int] = {}
        self._done: set[str] = set()

    @property
    def route(self) -> Route | None:
        """The tour that the visitor is on."""
        return self._route

    def left_at(self, tour_id: str) -> int:
        """The stop at which a tour was left, from 0; 0 for one not yet begun."""
        return self._left.get(tour_id, 0)

    def is_done(self, tour_id: str) -> bool:
        """Whether its end was reached."""
        return tour_id in self._done

    def start(self, tour: Tour) -> Route:
        """On to its first stop, or to where it was left."""
        return self._reach(Route(tour).stepped(self.left_at(tour.id)))

    def step(self, step: int) -> Route | None:
        """On to another stop of the tour; None past its end, where it is over.

        Raises ValueError when the visitor is on none.
        """
        if self._route is None:
            raise ValueError("on no tour")
        if step > 0 and self._route.next is None:
            self._left.pop(self._route.tour.id, None)
            self._done.add(self._route.tour.id)
            self._route = None
            return None
        return self._reach(self._route.stepped(step))

    def come(self, place: Place) -> None:
        """Whoever comes by another way to the card of the stop before or after is at that stop."""
        if self._route is None or place.screen is not Screen.EXHIBIT:
            return
        for step in (0, 1, -1):
            route = self._route.stepped(step)
            if route.here.exhibit == place.id:
                self._reach(route)
                return

    def leave(self) -> None:
        """On no tour any more."""
        self._route = None

    def renew(self, catalogue: Catalogue | None) -> None:
        """Goes on with the same tour of other content, where that has it."""
        self._route = self._route.renewed(catalogue) if self._route else None

    def _reach(self, route: Route) -> Route:
        self._route = route
        self._left[route.tour.id] = route.stop
        return route
