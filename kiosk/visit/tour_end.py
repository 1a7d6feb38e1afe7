"""What the last card of a tour shows: what was seen on it, and where to go next."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kiosk.visit.place import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Case, Exhibit, Film, Story, Tour
    from kiosk.visit.tour_progress import TourProgress

    _Seen = Callable[[Place], bool]


class SeenStop(NamedTuple):
    """The exhibit of a stop, and whether the visitor has really seen it."""

    exhibit: Exhibit
    seen: bool


class TourEnd(NamedTuple):
    """A tour that is over; None where there is nothing of a kind to go on to."""

    tour: Tour
    stops: tuple[SeenStop, ...]
    next_tour: Tour | None
    film: Film | None
    story: Story | None
    case: Case | None

    @property
    def seen(self) -> int:
        """How many of its stops were really seen."""
        return sum(stop.seen for stop in self.stops)


def tour_end(catalogue: Catalogue, tour_id: str, tours: TourProgress, seen: _Seen) -> TourEnd:
    """The end of a tour, for a visitor who has come so far on `tours`.

    Raises KeyError: there is no such tour.
    """
    tour = catalogue.tour(tour_id)
    exhibits = [catalogue.exhibit(stop.exhibit) for stop in tour.stops]
    stories = [link.id for exhibit in exhibits for link in exhibit.stories]
    cases = [link.id for exhibit in exhibits for link in exhibit.cases]
    films = [shown.id for exhibit in exhibits if (shown := catalogue.film_of(exhibit))]
    film, story, case = (
        _foremost(ids, screen, seen)
        for ids, screen in (
            (films, Screen.FILM), (stories, Screen.STORY), (cases, Screen.CASE),
        )
    )  # fmt: skip
    return TourEnd(
        tour,
        tuple(SeenStop(one, seen(Place(Screen.EXHIBIT, one.id))) for one in exhibits),
        _next_tour(catalogue, tour, tours),
        catalogue.film(film) if film else None,
        catalogue.story(story) if story else None,
        catalogue.case(case) if case else None,
    )


def _foremost(ids: Iterable[str], screen: Screen, seen: _Seen) -> str:
    """The one to which most stops lead, of those not seen yet where there are any; else empty."""
    leading = Counter(ids)
    unseen = [one for one in leading if not seen(Place(screen, one))]
    return max(unseen or leading, key=lambda one: leading[one], default="")


def _next_tour(catalogue: Catalogue, tour: Tour, tours: TourProgress) -> Tour | None:
    """One that was not walked yet, rather not begun either, and that has most in common with it."""
    here = _belonging(catalogue, tour)
    others: Sequence[Tour] = [other for other in catalogue.tours if other.id != tour.id]
    return min(
        others,
        key=lambda other: (
            tours.is_done(other.id),
            tours.left_at(other.id) > 0,
            -len(here & _belonging(catalogue, other)),
        ),
        default=None,
    )


def _belonging(catalogue: Catalogue, tour: Tour) -> set[Place]:
    """The exhibits of a tour, and the stories and cases that they lead to."""
    exhibits = [catalogue.exhibit(stop.exhibit) for stop in tour.stops]
    return {
        *(Place(Screen.EXHIBIT, exhibit.id) for exhibit in exhibits),
        *(Place(Screen.STORY, link.id) for exhibit in exhibits for link in exhibit.stories),
        *(Place(Screen.CASE, link.id) for exhibit in exhibits for link in exhibit.cases),
    }
