"""One visit as a state machine; the screen follows from it."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.search.folding import LONGEST_TYPED
from kiosk.search.narrowing import EVERYTHING
from kiosk.visit.destinations import Destinations
from kiosk.visit.history import History
from kiosk.visit.kept_cards import KeptCards
from kiosk.visit.place import Place, Screen, same_direction
from kiosk.visit.seen_cards import SeenCards
from kiosk.visit.tour_end import TourEnd, tour_end
from kiosk.visit.tour_progress import TourProgress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.media.halls import Viewpoint
    from kiosk.visit.route import Route

CINEMA = "u-max-cinema"
"""The exhibit whose card leads to the programme of films."""
LONGEST_QUESTION = 80
"""So many characters of a question to the guide are taken."""


class Visit:
    """The way of one visitor, from the first touch to the reset.

    Asking for something that is not there, or for a step that makes no sense where the visitor
    is, changes nothing: a child's fast fingers are not an error.
    """

    def __init__(
        self,
        catalogue: Catalogue | None,
        halls: Mapping[str, Mapping[str, Viewpoint]] | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`clock` gives seconds that never jump."""
        self._clock = clock
        self._destinations = Destinations(catalogue, halls)
        self._prefers_walls = False
        self._keys_by_alphabet = False
        self._tours = TourProgress()
        self._kept = KeptCards()
        self._seen = SeenCards(clock)
        self._history = History(self._destinations.start, self._come)

    @property
    def place(self) -> Place:
        """Where the visitor is now."""
        return self._history.here

    @property
    def depth(self) -> int:
        """How many places lie on the way; fewer after a step back."""
        return self._history.depth

    @property
    def under_way(self) -> bool:
        """True between the first touch and the reset."""
        return self.place.screen not in (Screen.PREPARING, Screen.ATTRACT)

    def begin(self) -> None:
        """The first touch: from attract to home."""
        if self.place.screen is Screen.ATTRACT:
            self._history.restart(Place(Screen.HOME))

    def go_straight(self, place: Place) -> None:
        """To any place there is, as no visitor comes there; back leads home."""
        self.begin()
        if self.under_way and self._destinations.has(place) and self.place != place:
            self.home()
            if place.screen is not Screen.HOME:
                self._history.go(place)

    @property
    def halls(self) -> Mapping[str, Mapping[str, Viewpoint]]:
        """The halls there are to walk in, by area."""
        return self._destinations.halls

    def open_area(self, area_id: str) -> None:
        """Into the hall of an area; to its wall where there is none or walls are preferred."""
        wall = Place(Screen.AREA, area_id)
        if self.under_way and self._destinations.has(wall):
            hall = None if self._prefers_walls else self._destinations.entrance(area_id)
            self._history.go(hall or wall)

    def go_through_door(self, area_id: str) -> None:
        """From a hall into a neighbouring one, seen as one comes in."""
        if self.place.screen is not Screen.HALL or self.place.id == area_id:
            return
        came_from = self.place.id
        self.open_area(area_id)
        if self.place.screen is Screen.HALL:
            doors = self._destinations.viewpoints(self.place)[self.place.viewpoint].doors
            behind = next((door.yaw for door in doors if door.target == came_from), 180.0)
            self._history.replace(replace(self.place, position=same_direction(behind + 180.0)))

    def walk_to(self, viewpoint: str) -> None:
        """To another viewpoint of the hall, looking the same way."""
        if viewpoint in self._destinations.viewpoints(self.place):
            self._history.replace(replace(self.place, viewpoint=viewpoint))

    def look(self, yaw: float, pitch: float) -> None:
        """Remembers where the visitor looks in a hall."""
        if self.place.screen is Screen.HALL:
            self._history.replace(replace(self.place, position=same_direction(yaw), pitch=pitch))

    def show_wall(self) -> None:
        """From the hall to the wall of the same area; walls are preferred from now on."""
        if self.place.screen is Screen.HALL:
            self._prefers_walls = True
            self._history.replace(Place(Screen.AREA, self.place.id))

    def show_hall(self) -> None:
        """From the wall into the hall of the same area; halls are preferred from now on."""
        hall = self._destinations.entrance(self.place.id)
        if hall and self.place.screen is Screen.AREA:
            self._prefers_walls = False
            self._history.replace(hall)

    def open_exhibit(self, exhibit_id: str) -> None:
        """To the card of an exhibit."""
        self._go(Screen.EXHIBIT, exhibit_id)

    def look_closer(self) -> None:
        """From the card of an exhibit to its parts."""
        if self.place.screen is Screen.EXHIBIT:
            self._history.go(Place(Screen.CLOSER, self.place.id))

    def choose(self, screen: Screen) -> None:
        """To a screen that is there whatever the content, where it is not here already."""
        if (
            self.under_way
            and self.place.screen is not screen
            and self._destinations.has(Place(screen))
        ):
            self._history.go(Place(screen))

    def come_nearer(self, step: str, year: float) -> None:
        """To another step of nearness on the timeline, with that time in the middle."""
        if self.place.screen is Screen.TIMELINE:
            self._history.replace(replace(self.place, viewpoint=step, position=year))

    def see_in_time(self) -> None:
        """From the card of an exhibit to the timeline, with the exhibit in the middle."""
        if self.place.screen is Screen.EXHIBIT:
            self._history.go(Place(Screen.TIMELINE, self.place.id))

    def open_story(self, story_id: str) -> None:
        """To a summit story."""
        self._go(Screen.STORY, story_id)

    def open_case(self, case_id: str) -> None:
        """To the first slide of a case presentation."""
        self._go(Screen.CASE, case_id)

    def open_film(self, film_id: str) -> None:
        """To a film."""
        self._go(Screen.FILM, film_id)

    @property
    def film_here(self) -> str:
        """The film that the card which is shown leads to; empty where it leads to none."""
        return self._destinations.film_at(self.place)

    def open_film_here(self) -> None:
        """From a card to the film that it leads to; from that of the cinema to the programme."""
        if film := self.film_here:
            self.open_film(film)
        elif self.place == Place(Screen.EXHIBIT, CINEMA, self.place.position):
            self.choose(Screen.CINEMA)

    def choose_film(self, film_id: str) -> None:
        """In the cinema: this film is on the screen now."""
        if self.place.screen is Screen.CINEMA and self._destinations.has(
            Place(Screen.CINEMA, film_id)
        ):
            self._history.replace(replace(self.place, id=film_id))

    def see_connections(self, key: str) -> None:
        """To a light among the connections, or to a group of them, by its key."""
        self._go(Screen.CONNECTIONS, key)

    def see_all_connections(self) -> None:
        """From a light or a group to all lights, off the way one has gone from light to light."""
        while self.place.screen is Screen.CONNECTIONS and self.place.id:
            before = self._history.before
            if before and before.screen is Screen.CONNECTIONS:
                self._history.back()
            else:
                self._history.replace(Place(Screen.CONNECTIONS))

    @property
    def kept(self) -> tuple[Place, ...]:
        """The cards that the visitor has kept, the latest last."""
        return self._kept.cards

    @property
    def keeps_this(self) -> bool:
        """Whether the card that is shown is kept."""
        return self._kept.has(self.place)

    def keep_or_let_go(self) -> None:
        """Keeps the card that is shown; lets it go where it is kept already."""
        self._kept.toggle(self.place)

    @property
    def route(self) -> Route | None:
        """The tour that the visitor is on."""
        return self._tours.route

    def left_at(self, tour_id: str) -> int:
        """The stop at which a tour was left in this visit, from 0; 0 for one not yet begun."""
        return self._tours.left_at(tour_id)

    def start_tour(self, tour_id: str) -> None:
        """To the first stop of a tour, or to where it was left."""
        catalogue = self._destinations.catalogue if self.under_way else None
        for tour in catalogue.tours if catalogue else ():
            if tour.id == tour_id:
                self.open_exhibit(self._tours.start(tour).here.exhibit)

    def step_along_tour(self, step: int) -> None:
        """To another stop of the tour; past its last one to its end."""
        if (route := self.route) is None:
            return
        if reached := self._tours.step(step):
            self.open_exhibit(reached.here.exhibit)
        else:
            self._go(Screen.TOUR_END, route.tour.id)

    def return_to_stop(self) -> None:
        """From wherever one has strayed to the stop of the tour that was reached last."""
        if self.route and not self.route.is_at(self.place):
            self._history.return_to(Place(Screen.EXHIBIT, self.route.here.exhibit))

    @property
    def tour_end(self) -> TourEnd | None:
        """What there is to be said where a tour is over; None elsewhere."""
        catalogue = self._destinations.catalogue
        if catalogue is None or self.place.screen is not Screen.TOUR_END:
            return None
        return tour_end(catalogue, self.place.id, self._tours, self._seen.has)

    def has_seen(self, exhibit_id: str) -> bool:
        """Whether the visitor has read the card of an exhibit, and left it."""
        return self._seen.has(Place(Screen.EXHIBIT, exhibit_id))

    def leave_tour(self) -> None:
        """Off the tour, staying where one is; it can be taken up again where it was left."""
        self._tours.leave()

    def open_piece(self) -> None:
        """From the card of an exhibit to the hands-on piece that stands there."""
        if self.place.screen is Screen.EXHIBIT and (
            piece := self._destinations.piece_at(self.place.id)
        ):
            self._history.go(piece)

    def open_piece_at(self, exhibit_id: str) -> None:
        """To the hands-on piece at an exhibit; back leads to the exhibit's card. Where there is
        none, to the card."""
        self.open_exhibit(exhibit_id)
        self.open_piece()

    def type(self, typed: str) -> None:
        """Searches for `typed` instead of what was typed before."""
        if self.place.screen is Screen.SEARCH:
            narrowing = self.place.narrowing
            self._history.replace(Place(Screen.SEARCH, typed[:LONGEST_TYPED], narrowing=narrowing))

    def narrow(self, facet: str, value: str) -> None:
        """Wants this of what is found, or no longer where it was wanted."""
        if self.place.screen is Screen.SEARCH:
            narrowing = self.place.narrowing.toggled(facet, value)
            self._history.replace(replace(self.place, narrowing=narrowing, position=0.0))

    def clear_search(self) -> None:
        """Nothing is typed, and nothing chosen."""
        if self.place.screen is Screen.SEARCH:
            self._history.replace(Place(Screen.SEARCH))

    def look_round(self, facet: str, value: str) -> None:
        """Wants all there is of this, whatever was typed and chosen before."""
        if self.place.screen is Screen.SEARCH:
            narrowing = EVERYTHING.toggled(facet, value)
            self._history.replace(Place(Screen.SEARCH, narrowing=narrowing))

    @property
    def keys_by_alphabet(self) -> bool:
        """Whether this visitor's keys stand in the order of the alphabet."""
        return self._keys_by_alphabet

    def order_keys(self) -> None:
        """In the order of the alphabet, or again as on every keyboard."""
        self._keys_by_alphabet = not self._keys_by_alphabet

    def ask(self, question: str) -> None:
        """To what the guide answers; back leads to where it is asked. A blank question is none."""
        question = " ".join(question.split())[:LONGEST_QUESTION].strip()
        if not question or not self.under_way:
            return
        answer = Place(Screen.ASK, question)
        if self.place.screen is not Screen.ASK:
            self._history.go(Place(Screen.ASK))
        if self.place.id:
            self._history.replace(answer)
        else:
            self._history.go(answer)

    def ask_another(self) -> None:
        """From an answer to where the guide is asked."""
        if self.place.screen is not Screen.ASK or not self.place.id:
            return
        self._history.back()
        if (self.place.screen, self.place.id) != (Screen.ASK, ""):
            self._history.go(Place(Screen.ASK))

    def step_along_wall(self, step: int) -> None:
        """From an exhibit to its neighbour on the wall; back still leads where it led before."""
        catalogue = self._destinations.catalogue
        if catalogue is None or self.place.screen is not Screen.EXHIBIT:
            return
        if neighbour := catalogue.neighbour(self.place.id, step):
            self._history.replace(Place(Screen.EXHIBIT, neighbour.id))

    def step_along_stories(self, step: int) -> None:
        """From a story to the one before or after it, round the ends of the file."""
        catalogue = self._destinations.catalogue
        if catalogue is None or self.place.screen is not Screen.STORY:
            return
        if further := catalogue.story_beside(self.place.id, step):
            self._history.replace(Place(Screen.STORY, further.id))

    def moved(self, position: float) -> None:
        """Remembers how far the visitor has moved on this screen, for when they come back."""
        self._history.replace(replace(self.place, position=position))

    def back(self) -> None:
        """Where the visitor was before, moved as it was; on home this does nothing."""
        self._history.back()

    def home(self) -> None:
        """To the museum on its canal."""
        if self.under_way:
            self._history.restart(Place(Screen.HOME))

    def renew(
        self,
        catalogue: Catalogue | None,
        halls: Mapping[str, Mapping[str, Viewpoint]] | None = None,
    ) -> None:
        """Goes on with other content; the way keeps every place that is still there."""
        self._destinations = Destinations(catalogue, halls)
        if not self.under_way or self._destinations.start.screen is Screen.PREPARING:
            self.end()
            return
        self._history.keep(self._destinations.has)
        self._kept.retain(self._destinations.has)
        self._tours.renew(catalogue)

    def end(self) -> None:
        """The visitor has left: everything about the way, and what they kept, is forgotten."""
        self._history.restart(self._destinations.start)
        self._prefers_walls = False
        self._keys_by_alphabet = False
        self._tours = TourProgress()
        self._kept = KeptCards()
        self._seen = SeenCards(self._clock)

    def _come(self, place: Place) -> None:
        self._seen.come(place)
        self._tours.come(place)

    def _go(self, screen: Screen, entry_id: str) -> None:
        here = (self.place.screen, self.place.id) == (screen, entry_id)
        place = Place(screen, entry_id)
        if self.under_way and not here and self._destinations.has(place):
            self._history.go(place)
