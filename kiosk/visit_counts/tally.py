"""What of one visit after another is counted. It knows the visit under way, and forgets it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from kiosk.search.folding import plain
from kiosk.visit.place import Place, Screen
from kiosk.visit.reading_settings import ReadingSettings, TextSize
from kiosk.visit_counts.kinds import (
    Ending,
    Kind,
    Use,
    length_name,
    touch_name,
    unanswered_name,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.visit.route import Route
    from kiosk.visit.visit import Visit
    from kiosk.visit_counts.recorder import VisitCounts

_OPENED = {
    Screen.EXHIBIT: Kind.EXHIBIT,
    Screen.CLOSER: Kind.CLOSER,
    Screen.STORY: Kind.STORY,
    Screen.CASE: Kind.CASE,
}
_LED_ON = {
    (Screen.EXHIBIT, Screen.STORY): Kind.TO_STORY,
    (Screen.EXHIBIT, Screen.CASE): Kind.TO_CASE,
    (Screen.STORY, Screen.EXHIBIT): Kind.FROM_STORY,
    (Screen.CASE, Screen.EXHIBIT): Kind.FROM_CASE,
}
_SIZES = {TextSize.LARGE: Use.LARGE, TextSize.LARGER: Use.LARGER, TextSize.LARGEST: Use.LARGEST}


class Search(NamedTuple):
    """What is typed on the search screen, and whether it found anything."""

    typed: str = ""
    found: bool = False


class Tally:
    """Tells the counters what a visit does, as it does it.

    What is opened, led on by or used counts once a visit, however often a child goes to and fro;
    going back counts for nothing.
    """

    def __init__(
        self,
        visit: Visit,
        counts: VisitCounts,
        start: ReadingSettings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`start` is how every visit begins to read; `clock` gives seconds that never jump."""
        self._visit, self._counts, self._start, self._clock = visit, counts, start, clock
        self._counted: set[tuple[Kind, str]] = set()
        self._begun: float | None = None
        self._seen_last = 0.0
        self._takes_leave = False
        self._reading = start
        self._place, self._depth = visit.place, visit.depth
        self._search = Search()
        self._typed_on = False

    def present(self) -> None:
        """Somebody is there."""
        self._seen_last = self._clock()

    def touched(self, x: float, y: float, *, upright: bool) -> None:
        """A finger came down, at these fractions of the window's width and height."""
        name = touch_name(self._visit.place.screen, x, y, upright=upright)
        self._counts.add(Kind.TOUCH, name)

    def arrived(self, *, left: bool, search: Search) -> None:
        """The visit is at another place, or another stop of a tour.

        `left` is whether nobody has answered; `search` what a search screen there shows.
        """
        place, before, depth = self._visit.place, self._place, self._visit.depth
        went_back = depth < self._depth
        self._place, self._depth = place, depth
        if not self._visit.under_way:
            self._end(before, left=left)
            return
        if self._begun is None:
            self._begin()
        self.present()
        if place.screen is not before.screen:
            self._counts.add(Kind.SCREEN, place.screen)
        self._follow_search(Search() if went_back else search)
        if (place.screen, place.id) != (before.screen, before.id) and not went_back:
            self._follow(before, place)
        if route := self._visit.route:
            self._follow_tour(route)

    def reads(self, reading: ReadingSettings) -> None:
        """The visitor reads in this manner from now on."""
        self._reading = reading
        if self._begun is None:
            return
        start = self._start
        if reading.text_size is not start.text_size and reading.text_size in _SIZES:
            self.uses(_SIZES[reading.text_size])
        chosen = {
            Use.CONTRAST: reading.high_contrast and not start.high_contrast,
            Use.CALM: reading.calm_motion and not start.calm_motion,
            Use.LOW_REACH: reading.low_reach and not start.low_reach,
            Use.SCANNING: reading.scanning and not start.scanning,
        }
        for use, is_chosen in chosen.items():
            if is_chosen:
                self.uses(use)

    def uses(self, use: Use) -> None:
        """The visitor does so now."""
        if self._begun is not None:
            self._once(Kind.USE, use)

    def take_leave(self) -> None:
        """The visitor is about to end the visit, and it is nobody else who does."""
        self._takes_leave = True

    def close(self) -> None:
        """The kiosk closes, whoever is there."""
        self._end(self._place, left=False)

    def _begin(self) -> None:
        self._begun = self._clock()
        self._counts.add(Kind.BEGUN)

    def _end(self, last: Place, *, left: bool) -> None:
        if self._begun is None:
            return
        self._follow_search(Search())
        idle = Ending.HOME if last.screen is Screen.HOME else Ending.IDLE
        otherwise = Ending.VISITOR if self._takes_leave else Ending.STAFF
        self._counts.add(Kind.ENDED, idle if left else otherwise)
        self._counts.add(Kind.LAST_SCREEN, last.screen)
        self._counts.add(Kind.LANGUAGE, self._reading.language)
        # The silence at its end is the kiosk waiting, not the visitor staying.
        self._counts.add(Kind.LENGTH, length_name(self._seen_last - self._begun))
        self._begun = None
        self._takes_leave = False
        self._counted.clear()

    def _follow(self, before: Place, place: Place) -> None:
        if opened := _OPENED.get(place.screen):
            self._once(opened, place.id)
        if led_on := _LED_ON.get((before.screen, place.screen)):
            self._once(led_on, f"{before.id} {place.id}")

    def _follow_tour(self, route: Route) -> None:
        self._once(Kind.TOUR_STARTED, route.tour.id)
        if route.next is None:
            self._once(Kind.TOUR_FINISHED, route.tour.id)

    def _follow_search(self, search: Search) -> None:
        """Counts what was typed once it is not gone on with: left, or rubbed out as in vain."""
        before, self._search = self._search, search
        if search.typed and search.typed.startswith(before.typed):
            self._typed_on = True
            return
        if before.typed and not before.found and self._typed_on:
            self._counts.add(Kind.SEARCH, "nothing")
            if words := unanswered_name(plain(before.typed)):
                self._counts.add(Kind.UNANSWERED, words)
        elif before.found and not search.typed:
            self._counts.add(Kind.SEARCH, "found")
        self._typed_on = False

    def _once(self, kind: Kind, name: str) -> None:
        if (kind, name) not in self._counted:
            self._counted.add((kind, name))
            self._counts.add(kind, name)
