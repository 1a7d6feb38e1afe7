"""Other content for a monkey to come upon while it plays."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


def thinned(catalogue: Catalogue) -> Catalogue:
    """The same, as if staff had taken out every second exhibit that nothing else names."""
    named = {stop.exhibit for tour in catalogue.tours for stop in tour.stops}
    named |= {exhibit for story in catalogue.stories for exhibit in story.lead}
    named |= {slide.exhibit for case in catalogue.cases for slide in case.slides}
    named |= {one for piece in catalogue.pieces for one in (piece.exhibit, *piece.exhibits)}
    views = [view for area in catalogue.areas for view in area.views]
    named |= {spot.exhibit for view in views for spot in view.exhibits}
    kept = [e for n, e in enumerate(catalogue.exhibits) if n % 2 or e.id in named]
    there = {exhibit.id for exhibit in kept}
    exhibits = tuple(replace(e, see_also=tuple(i for i in e.see_also if i in there)) for e in kept)
    return replace(catalogue, exhibits=exhibits)


def emptied(catalogue: Catalogue) -> Catalogue:
    """The museum and its areas, with nothing in them yet."""
    return replace(catalogue, exhibits=(), stories=(), cases=(), tours=(), pieces=())
