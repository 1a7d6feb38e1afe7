"""Leads visitors to all states of the screens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.audit.pieces import piece_stops
from tests.audit.stops import Stop, cases_of, exhibits_of, stories_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.app import Kiosk
    from kiosk.catalogue.catalogue import Catalogue
    from tests.audit.visitor import Visitor

_SMALL_COLLECTION = 40


class LostError(Exception):
    """A stop was not come to; the text says which, and where the visit is instead."""


class Guide:
    """The stops of one kiosk."""

    def __init__(self, kiosk: Kiosk, visitor: Visitor) -> None:
        self._kiosk = kiosk
        self._controller = kiosk.controller
        self._visitor = visitor

    def go(self, stop: Stop) -> None:
        """To a stop, from home.

        Raises:
            LostError: the visit is on another screen than it should be.
        """
        stop.go()
        if self._controller.screen != stop.screen:
            raise LostError(f"{stop.name}: the visit is at {self._controller.screen}")

    def stops(self) -> Iterator[Stop]:
        """All of them, in the order of a visit."""
        catalogue = self._kiosk.catalogue
        if catalogue is None or not catalogue.exhibits:
            yield Stop("preparing", "preparing", self._visitor.finger.wait_for_frame, resting=True)
            return
        film = self._visitor.see_film
        yield Stop("attract, the museum", "attract", partial(film, 0), resting=True)
        yield Stop("attract, an exhibit", "attract", partial(film, 2), resting=True)
        told = self._visitor.see_story_rise
        yield Stop("attract, a story or a case", "attract", told, resting=True)
        yield Stop("home", "home", self._visitor.go_home)
        yield from self._halls_and_walls(catalogue)
        yield from self._to_read(catalogue)
        yield from self._films(catalogue)
        yield from self._tours(catalogue)
        yield from self._search(catalogue)
        yield from self._my_visit(catalogue)
        yield from self._ask(catalogue)
        yield from self._shell(catalogue)

    def _halls_and_walls(self, catalogue: Catalogue) -> Iterator[Stop]:
        controller, visitor = self._controller, self._visitor
        first = catalogue.areas[0].id
        for area in (area.id for area in catalogue.areas):
            if self._leads_into_a_hall(area):
                yield Stop(f"hall, {area}", "hall", partial(controller.openArea, area))
                if area == first:
                    yield Stop(
                        "hall, its list", "hall", partial(visitor.open_in_hall, area, "List")
                    )
                    yield Stop(
                        "hall, the plan", "hall", partial(visitor.open_in_hall, area, "Plan")
                    )
            scrolls = area == first or len(catalogue.exhibits) < _SMALL_COLLECTION
            wall = partial(visitor.see_wall, area)
            yield Stop(f"wall, {area}", "area", wall, controller.hall.showHall, scrolls)

    def _to_read(self, catalogue: Catalogue) -> Iterator[Stop]:
        controller, visitor = self._controller, self._visitor
        for one in exhibits_of(catalogue):
            yield Stop(f"exhibit, {one.id}", "exhibit", partial(controller.openExhibit, one.id))
        for one in [one for one in catalogue.exhibits if len(one.parts) > 1][:1]:
            look = partial(visitor.look_closer, one.id)
            yield Stop(f"closer, {one.id}", "closer", look)
        for story in stories_of(catalogue):
            yield Stop(f"story, {story.id}", "story", partial(controller.openStory, story.id))
        yield Stop("stories", "stories", partial(controller.choose, "stories"))
        yield Stop("cases", "cases", partial(controller.choose, "cases"))
        yield from self._timeline(catalogue)
        yield from self._connections(catalogue)
        for case in cases_of(catalogue):
            # the last step shows the exhibits behind the case
            for number in range(len(case.slides) + 1):
                name = f"case, {case.id}, slide {number + 1}"
                yield Stop(name, "case", partial(visitor.see_slide, case.id, number))
        if catalogue.pieces:
            yield Stop("pieces to choose from", "pieces", partial(controller.choose, "pieces"))
        yield from piece_stops(controller, catalogue, visitor.finger)

    def _films(self, catalogue: Catalogue) -> Iterator[Stop]:
        controller = self._controller
        if not catalogue.films:
            return
        yield Stop("cinema", "cinema", partial(controller.choose, "cinema"))
        yield Stop("film, stopped", "film", self._visitor.see_film_stopped)

    def _timeline(self, catalogue: Catalogue) -> Iterator[Stop]:
        see = self._visitor.see_timeline
        yield Stop("timeline, decades", "timeline", partial(see, "decades"))
        middle = sorted(exhibit.year for exhibit in catalogue.exhibits)
        for step in ("years", "pictures"):
            year = middle[len(middle) // 2] + 0.5
            yield Stop(f"timeline, {step}", "timeline", partial(see, step, year), scrolls=False)
        end = partial(see, "years", middle[-1] + 1.5)
        yield Stop("timeline, quay", "timeline", end, scrolls=False)

    def _connections(self, catalogue: Catalogue) -> Iterator[Stop]:
        see = self._visitor.see_connections
        story = max(catalogue.stories, key=lambda one: len(catalogue.exhibits_of_story(one.id)))
        states = {
            "all lights": "",
            "an area": f"area/{catalogue.exhibits[0].area}",
            "stories": "stories",
            "an exhibit": f"exhibit/{catalogue.exhibits[0].id}",
            "a story": f"story/{story.id}",
        }
        for name, key in states.items():
            yield Stop(f"connections, {name}", "connections", partial(see, key))

    def _tours(self, catalogue: Catalogue) -> Iterator[Stop]:
        touring, visitor = self._controller.touring, self._visitor
        yield Stop("tours", "tours", touring.choose)
        for tour in (tour.id for tour in catalogue.tours[:1]):
            area = catalogue.areas[0].id
            hall = "hall" if self._leads_into_a_hall(area) else "area"
            stray = partial(visitor.stray_from_tour, tour, area)
            yield Stop("tour, first stop", "exhibit", partial(touring.start, tour), touring.leave)
            yield Stop("tour, in a hall", hall, stray, touring.leave)
            step = partial(visitor.step_along_tour, tour)
            yield Stop("tour, second stop", "exhibit", step, touring.leave)
            at_home = partial(visitor.go_home_from_tour, tour)
            yield Stop("tour, at home", "home", at_home, touring.leave)
        # the shortest, and the one with most stops
        by_stops = sorted(catalogue.tours, key=lambda tour: len(tour.stops))
        for tour in {tour.id: tour for tour in (*by_stops[:1], *by_stops[-1:])}.values():
            see = partial(visitor.see_tour_end, tour)
            yield Stop(f"end of a tour, {tour.id}", "tour-end", see)

    def _search(self, catalogue: Catalogue) -> Iterator[Stop]:
        hit = catalogue.exhibits[0].title.en[:1].lower()
        in_vain = f"xq{catalogue.exhibits[0].title.en.split()[-1].lower()}x"
        for name, typed in (
            ("empty", ""), ("with hits", hit), ("nearest", in_vain), ("nothing found", "zqzq"),
        ):  # fmt: skip
            yield Stop(f"search, {name}", "search", partial(self._visitor.search, typed))
        area = catalogue.areas[0].id
        for name, facet, value in (("narrowed", "area", area), ("one kind", "kind", "exhibit")):
            narrow = partial(self._visitor.narrow_search, facet, value)
            yield Stop(f"search, {name}", "search", narrow)
        yield Stop("search, in place of the keys", "search", partial(self._visitor.browse, hit))

    def _my_visit(self, catalogue: Catalogue) -> Iterator[Stop]:
        visitor, let_go = self._visitor, self._visitor.let_all_go
        yield Stop("my visit, nothing kept", "my-visit", self._controller.myVisit.open)
        cards = [("exhibit", one.id) for one in catalogue.exhibits]
        others = [("story", one.id) for one in catalogue.stories[:2]]
        others += [("case", one.id) for one in catalogue.cases[:2]]
        for name, kept in (("one light", cards[:1]), ("many lights", cards[:16] + others)):
            see = partial(visitor.keep, kept)
            yield Stop(f"my visit, {name}", "my-visit", see, let_go)

    def _ask(self, catalogue: Catalogue) -> Iterator[Stop]:
        visitor = self._visitor
        known = catalogue.exhibits[0].title.en
        yield Stop("guide, listening", "ask", partial(self._controller.choose, "ask"))
        yield Stop("guide, its keys", "ask", partial(visitor.write_to_guide, "who made"))
        for name, question in (("telling", known), ("without card", "zqx wvkj")):
            yield Stop(f"guide, {name}", "ask", partial(visitor.ask_guide, question))
        yield Stop("guide, looking", "ask", partial(visitor.see_guide_look, f"a {known}"))

    def _shell(self, catalogue: Catalogue) -> Iterator[Stop]:
        visitor = self._visitor
        over = partial(visitor.open_sheet_over, catalogue.exhibits[0].id)
        close = visitor.close_sheet
        yield Stop("sheet over an exhibit", "exhibit", over, close, scrolls=False)
        heard = partial(visitor.listen_to, catalogue.exhibits[0].id)
        yield Stop("read aloud", "exhibit", heard, self._controller.readAloud.toggle)
        yield Stop("reading sheet", "home", visitor.open_sheet, close)
        if self._controller.keypad.installed:
            yield Stop("home, by keys", "home", partial(visitor.press, Qt.Key.Key_Right))
            ask, leave = (partial(visitor.press, key) for key in (_HELP, _OUT))
            yield Stop("help for keys", "home", ask, leave)
        yield Stop("still there?", "home", visitor.fall_silent, visitor.answer)

    def _leads_into_a_hall(self, area: str) -> bool:
        return bool(self._controller.visit.halls.get(area))


_HELP, _OUT = Qt.Key.Key_Question, Qt.Key.Key_Escape
