"""Everything there is to say about a content file: for `kiosk check`."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import (
    FAULTY,
    GOOD,
    UNREADABLE,
    Fault,
    FaultyFileError,
    UnreadableError,
    first_in_file,
)
from kiosk.checked_yaml.source import read_bytes
from kiosk.content_file.advice import warnings_of
from kiosk.content_file.glyphs import faces_of
from kiosk.content_file.reading import read_with_places
from kiosk.content_file.texts import texts_of
from kiosk.media.checks.film_faults import film_faults
from kiosk.media.checks.panorama_faults import panorama_faults
from kiosk.media.checks.part_faults import part_faults
from kiosk.media.checks.picture_faults import picture_faults
from kiosk.media.media_files import own_assets

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue


@dataclass(frozen=True)
class Inspection:
    """What was found: the exit code of `kiosk check`, faults, warnings and a summary."""

    code: int
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    summary: dict[str, Any] = field(default_factory=dict)


def inspect_content(file: Path, assets: Path) -> Inspection:
    """Inspects a content file, the media beside it, and those and the fonts of `assets`.

    Never raises.
    """
    try:
        catalogue, tree = read_with_places(read_bytes(file), str(file))
    except FaultyFileError as error:
        code = UNREADABLE if isinstance(error, UnreadableError) else FAULTY
        return Inspection(code, error.faults)
    own = own_assets(file)
    pictures = (assets / "pictures", own / "pictures")
    faults, warnings = picture_faults(catalogue, tree, str(file), pictures)
    more, further = panorama_faults(catalogue, tree, str(file), own / "panoramas")
    faults, warnings = faults + more, warnings + further
    warnings += part_faults(catalogue, tree, str(file), assets, own / "pictures")
    warnings += film_faults(catalogue, tree, str(file), assets / "films", own / "films")
    warnings += warnings_of(catalogue, tree, str(file), faces_of(assets / "fonts"))
    return Inspection(
        FAULTY if faults else GOOD,
        first_in_file(faults),
        first_in_file(warnings),
        summary_of(catalogue),
    )


def summary_of(catalogue: Catalogue) -> dict[str, Any]:
    """Counts that staff like to see."""
    texts = [text for _, text in texts_of(catalogue, ())]
    links = [*(e.stories for e in catalogue.exhibits), *(e.cases for e in catalogue.exhibits)]
    walls = Counter(exhibit.area for exhibit in catalogue.exhibits)
    return {
        "exhibits": len(catalogue.exhibits),
        "stories": len(catalogue.stories),
        "cases": len(catalogue.cases),
        "tours": len(catalogue.tours),
        "films": len(catalogue.films),
        "exhibits_by_area": {area.id: walls[area.id] for area in catalogue.areas},
        "evidence": dict(Counter(exhibit.evidence for exhibit in catalogue.exhibits)),
        "reasons": sum(map(len, links)),
        "texts": len(texts),
        "english": sum(bool(text.en) for text in texts),
        "chinese": sum(bool(text.zh) for text in texts),
        "others": dict(Counter(known for text in texts for known, _ in text.others)),
    }
