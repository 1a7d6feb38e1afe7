"""What is to be seen beside the texts: the program's models and films, and staff's own media."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from kiosk.media.conversion.image_cache import prepared_state
from kiosk.media.films.film_files import FOLDER
from kiosk.media.films.own_films import list_own_films, list_state, shown_films, stills_to_prepare
from kiosk.media.panoramas import Panoramas, name_of
from kiosk.media.picture_folder import listing
from kiosk.media.picture_names import names_of
from kiosk.media.pictures import Pictures, models_among

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue


class MediaFiles:
    """Staff's media beside a content file, and the models and films of the program's assets.

    To make one asks nothing of staff's disk: what is shown is what was prepared before, which is
    kept as state, for each content folder apart. The other methods do ask it.
    """

    def __init__(self, content: Path, assets: Path, state_folder: Path) -> None:
        self.assets = assets
        self._content = content
        self._state_folder = state_folder
        self._own = own_assets(content)
        known_by = os.fsencode(self._own.absolute())
        key = hashlib.sha256(known_by).hexdigest()[:16]
        self._kept = {kind: state_folder / kind / key for kind in ("pictures", "panoramas", FOLDER)}
        self._film_list = state_folder / "film-lists" / f"{key}.json"
        self.pictures = Pictures(self._kept["pictures"], assets / "pictures")
        self.panoramas = Panoramas(self._kept["panoramas"])
        self.films = shown_films(
            assets / FOLDER, self._own / FOLDER, self._film_list, self._kept[FOLDER]
        )
        """By their ids; those that are there."""

    def again(self) -> MediaFiles:
        """The same as it is prepared now."""
        return MediaFiles(self._content, self.assets, self._state_folder)

    def state(self) -> object:
        """How staff's files are now, and what is prepared of them; in another state some of it is
        new, or what was made of it is lost."""
        prepared = [prepared_state(folder) for folder in self._kept.values()]
        films = list_state(self._own / FOLDER)
        return [_state(self._own / kind) for kind in self._kept], films, prepared

    def prepare(self, catalogue: Catalogue | None) -> Generator[str, None, bool]:
        """Brings the pictures that `catalogue` names to the screen, then its panoramas and films.

        Yields a line for each thing that is wrong; never raises. Each is recorded as soon as it is
        done, so that nothing is done twice when this is ended half way. While the content file is
        out of reach all stays as it was. The value in the end is whether all could be looked at.
        """
        from kiosk.media.preparation import prepare  # not at every start

        if catalogue is None or not os.access(self._content, os.F_OK):
            return True
        models = models_among(self._own / "pictures", self.assets / "pictures", catalogue)
        named = [name for exhibit in catalogue.exhibits for name in names_of(exhibit)]
        pictures = [name for name in named if name not in models]
        panoramas = [name_of(view) for area in catalogue.areas for view in area.views]
        try:
            own, kept = self._own, self._kept
            seen = yield from prepare("picture", own / "pictures", pictures, kept["pictures"])
            all_round = yield from prepare(
                "panorama", own / "panoramas", panoramas, kept["panoramas"]
            )
            stills = stills_to_prepare(own / FOLDER, self.assets / FOLDER, catalogue)
            still = yield from prepare("picture", own / FOLDER, stills, kept[FOLDER])
            list_own_films(own / FOLDER, self._film_list)
        except OSError as error:
            yield f"pictures cannot be kept for the screen: {error}"
            return False
        return seen and all_round and still


def own_assets(content: Path) -> Path:
    """Where staff's own media lie: beside their content."""
    return content.parent / "assets"


def _state(folder: Path) -> object:
    try:
        return {name: listed.state for name, listed in listing(folder).items()}
    except OSError as error:
        return error.errno
