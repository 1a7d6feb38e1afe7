"""Staff's own films: found in a process of its own, told by a list that is kept as state.

So nothing is asked of staff's disk in the process that draws, before a film is opened. A film is
played as it lies there; a still of theirs is shown as it was prepared.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.media.conversion.image_cache import shown_by_name
from kiosk.media.films.film_files import Films, films_among, films_in, is_of_film, with_own
from kiosk.media.picture_folder import is_same_folder, simple_webps
from kiosk.media.picture_names import folded
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue


def shown_films(ours: Path, own: Path, listed: Path, kept: Path) -> Films:
    """The films there are: those in `ours`, the program's folder, and staff's, which go before
    them. `own` is staff's folder, `listed` the list of it, `kept` has their stills."""
    try:
        films = films_in(ours)
    except OSError:
        films = {}
    theirs = films_among(own / name for name in _listed(listed))
    stills = shown_by_name(kept)
    for name, files in theirs.items():
        still = files.still and stills.get(folded(files.still.name))
        if still is None and name in films and films[name].still == files.still:
            still = files.still  # from source, where the folders are one
        theirs[name] = replace(files, still=still)
    return with_own(films, theirs)


def list_own_films(own: Path, listed: Path) -> None:
    """Keeps the list of staff's folder where it is another one. Raises OSError."""
    names = _names(own)
    if names != _listed(listed):
        listed.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(listed) as file:
            file.write(json.dumps(names).encode())


def list_state(own: Path) -> object:
    """How staff's films lie there; in another state the list is to be made anew."""
    try:
        return _names(own)
    except OSError as error:
        return error.errno


def stills_to_prepare(own: Path, ours: Path, catalogue: Catalogue) -> list[str]:
    """The folded names of staff's stills that films of the programme have. Raises OSError."""
    films = films_in(own)
    known = simple_webps(ours) if is_same_folder(own, ours) else {}
    stills = (films[film.id].still for film in catalogue.films if film.id in films)
    names = [folded(still.name) for still in stills if still]
    return [name for name in names if name not in known]


def _names(own: Path) -> list[str]:
    """Raises OSError, but not where there is no such folder."""
    try:
        return sorted(filter(is_of_film, os.listdir(own)))  # noqa: PTH208  names alone
    except (FileNotFoundError, NotADirectoryError):
        return []


def _listed(listed: Path) -> list[str]:
    try:
        with open_regular(listed) as file:
            names = json.loads(file.read())
    except (OSError, ValueError):
        return []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
