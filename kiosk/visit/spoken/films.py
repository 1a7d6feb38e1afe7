"""What is told in the cinema, and of a film: what its captions say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.film_watching import FilmState
from kiosk.visit.spoken.telling import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.entries import Case, Exhibit, Story
    from kiosk.visit.place import Place
    from kiosk.visit.spoken.telling import Telling


def cinema(telling: Telling, _place: Place) -> Words:
    """Each film by its title, and what one sees."""
    translate = telling.translate
    return words(
        [
            translate("CinemaPage", "Cinema on the canal"),
            translate("CinemaPage", "Short films with captions"),
        ],
        [
            line
            for film in telling.catalogue.films
            for line in (telling.text(film.title), telling.text(film.about))
        ],
    )


def film(telling: Telling, place: Place) -> Words:
    """The film, and all that its captions say; or why it is not to be seen."""
    shown, watching = telling.catalogue.film(place.id), telling.film
    said = watching.sheet.said(telling.language) or watching.sheet.said("en")
    away = {
        FilmState.AWAY: "This film is not here at the moment.",
        FilmState.BROKEN: "This film cannot be shown at the moment.",
    }.get(watching.state)
    return words(
        [
            telling.text(shown.title),
            telling.text(shown.about),
            telling.translate("FilmAway", away) if away else "",
            said,
        ]
    )


def way_to_film(telling: Telling, card: Exhibit | Story | Case) -> Iterator[str]:
    """To the film that a card leads to."""
    if shown := telling.catalogue.film_of(card):
        yield telling.translate("FilmDoor", "Watch the film")
        yield telling.text(shown.title)
