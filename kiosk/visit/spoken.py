"""What is read aloud at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.visit.place import Screen

if TYPE_CHECKING:
    from kiosk.catalogue.bilingual import Bilingual, Language
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.visit.place import Place


def spoken(catalogue: Catalogue, place: Place, language: Language) -> str:
    """The words of a card, a story or a presentation, a paragraph each; elsewhere nothing."""
    texts: list[Bilingual] = []
    if place.screen is Screen.EXHIBIT:
        exhibit = catalogue.exhibit(place.id)
        texts = [exhibit.title, exhibit.hook, exhibit.text]
    elif place.screen is Screen.STORY:
        story = catalogue.story(place.id)
        texts = [story.title, story.text]
    elif place.screen is Screen.CASE:
        case = catalogue.case(place.id)
        slides = [text for slide in case.slides for text in (slide.heading, slide.text)]
        texts = [case.headline, *slides]
    return "\n\n".join(text.to(language) for text in texts)
