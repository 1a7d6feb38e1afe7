"""The files of films: `assets/films/<id>.webm`, `<id>.en.vtt`, `<id>.zh.vtt`, `<id>.webp`.

A film may be of any container; staff's own lie in `assets/films` beside their content.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.media.films.captions import SUFFIX
from kiosk.media.picture_names import SUFFIXES as STILLS
from kiosk.media.picture_names import folded

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FOLDER = "films"
CONTAINERS = (
    ".webm", ".mkv", ".mp4", ".m4v", ".mov", ".avi", ".mpg", ".mpeg", ".ogv", ".wmv", ".ts",
)  # fmt: skip
"""In the order in which they are taken, where a film is there in several."""


@dataclass(frozen=True, slots=True)
class FilmFiles:
    """What there is of one film; captions by language."""

    film: Path | None = None
    still: Path | None = None
    captions: Mapping[str, Path] = field(default_factory=dict)


Films = dict[str, FilmFiles]
"""By the id of the film."""


def is_of_film(name: str) -> bool:
    """Whether a file of that name may belong to a film; hidden ones are a system's own."""
    return not name.startswith(".") and folded(name).endswith((*CONTAINERS, *STILLS, SUFFIX))


def films_among(files: Iterable[Path]) -> Films:
    """The films that some files are of, by their names; nothing is opened."""
    named = {folded(file.name): file for file in sorted(files) if is_of_film(file.name)}
    found: Films = {}
    for name, file in named.items():
        stem, dot, ending = name.rpartition(".")
        suffix = dot + ending
        if suffix in CONTAINERS:
            known = found.get(stem, FilmFiles())
            found[stem] = replace(known, film=_first(CONTAINERS, known.film, file))
        elif suffix in STILLS:
            known = found.get(stem, FilmFiles())
            found[stem] = replace(known, still=_first(STILLS, known.still, file))
        elif suffix == SUFFIX:
            film, _, language = stem.rpartition(".")
            known = found.get(film, FilmFiles())
            found[film] = replace(known, captions={**known.captions, language: file})
    return found


def films_in(folder: Path) -> Films:
    """Those of a folder; none where there is none. Raises OSError: it cannot be read."""
    try:
        return films_among(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return {}


def with_own(films: Films, own: Films) -> Films:
    """The program's films and staff's own, which go before them.

    Where staff have a film of their own all that belongs to it is theirs; a still or captions of
    theirs alone take the place of the program's.
    """
    joined = dict(films)
    for name, theirs in own.items():
        ours = films.get(name, FilmFiles())
        joined[name] = theirs
        if theirs.film is None:
            captions = {**ours.captions, **theirs.captions}
            joined[name] = FilmFiles(ours.film, theirs.still or ours.still, captions)
    return joined


def _first(order: tuple[str, ...], known: Path | None, other: Path) -> Path:
    """Whichever of two files goes before the other, by their suffixes."""
    rank = [order.index(file.suffix.lower()) for file in (known, other) if file]
    return known if known and rank[0] < rank[-1] else other
