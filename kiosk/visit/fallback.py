"""Where the visitor's language is missing, and another stands in for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.languages import WRITTEN_IN
from kiosk.connections.collection import LIGHTS, key_of, kin_of
from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.visit.place import Place


def fallback_at(catalogue: Catalogue, place: Place, language: Language) -> Language | None:
    """The language in which something is shown at `place` that is not there in `language`.

    Asked of what there is to read: cards, stories, presentations, the introduction of an area
    and the choice of tours. None where all of it is there.
    """
    if place.screen is Screen.ASK:  # the guide knows the museum's two languages alone
        return None if language in WRITTEN_IN else "en"
    texts = _texts_to_read(catalogue, place)
    standing_in = (text.shown_in(language) for text in texts)
    return next((other for other in standing_in if other != language), None)


def _texts_of_light(catalogue: Catalogue, key_text: str) -> Iterator[LocalizedText]:
    """The reasons of a light; of all lights and of groups only titles are seen, as on a wall."""
    if key_text and (key := key_of(key_text)).sign in LIGHTS:
        for kin in kin_of(catalogue, key):
            if kin.because:
                yield kin.because


def _texts_to_read(catalogue: Catalogue, place: Place) -> list[LocalizedText]:
    match place.screen:
        case Screen.EXHIBIT:
            exhibit = catalogue.exhibit(place.id)
            return [exhibit.title, exhibit.hook, exhibit.text]
        case Screen.CLOSER:
            parts = catalogue.exhibit(place.id).parts
            return [text for part in parts for text in (part.name, part.text)]
        case Screen.STORIES:
            return [story.title for story in catalogue.stories]
        case Screen.CASES:
            return [case.headline for case in catalogue.cases]
        case Screen.TIMELINE:
            return [exhibit.title for exhibit in catalogue.exhibits]
        case Screen.STORY:
            story = catalogue.story(place.id)
            return [story.title, story.text]
        case Screen.CASE:
            case = catalogue.case(place.id)
            slides = [text for slide in case.slides for text in (slide.heading, slide.text)]
            return [case.headline, *slides]
        case Screen.AREA:
            area = catalogue.area(place.id)
            return [area.name, area.intro]
        case Screen.CONNECTIONS:
            return list(_texts_of_light(catalogue, place.id))
        case Screen.CINEMA:
            return [film.title for film in catalogue.films]
        case Screen.FILM:
            return [catalogue.film(place.id).title]
        case Screen.TOUR_END:
            tour = catalogue.tour(place.id)
            stops = [catalogue.exhibit(stop.exhibit).title for stop in tour.stops]
            return [tour.title, *stops]
        case Screen.TOURS:
            return [text for tour in catalogue.tours for text in (tour.title, tour.pitch)]
    return []
