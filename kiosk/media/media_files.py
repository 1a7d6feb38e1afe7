"""What is to be seen beside the texts: pictures and panoramas as they lie in their folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.media.image_conversion import prepare_pictures
from kiosk.media.panoramas import Panoramas
from kiosk.media.pictures import Pictures, State, state_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue


class MediaFiles:
    """Staff's pictures and panoramas beside a content file, and the models of the program's assets.

    What is prepared of them is kept as state.
    """

    def __init__(self, content: Path, assets: Path, state_folder: Path) -> None:
        self.assets = assets
        self._content = content
        self._state_folder = state_folder
        own = own_assets(content)
        self.pictures = Pictures(
            own / "pictures", state_folder / "pictures", models=assets / "pictures"
        )
        self.panoramas = Panoramas(own / "panoramas", state_folder / "panoramas")

    def again(self) -> MediaFiles:
        """The same folders as they are now."""
        return MediaFiles(self._content, self.assets, self._state_folder)

    def prepare(self, catalogue: Catalogue | None) -> Iterator[str]:
        """Brings what is new to the screen; yields a line for each file that cannot be shown."""
        try:
            yield from prepare_pictures(self.pictures)
            if catalogue:
                yield from self.panoramas.prepare(catalogue)
        except OSError as error:
            yield f"pictures cannot be kept for the screen: {error}"

    def state(self) -> tuple[dict[str, State], dict[str, State]]:
        """How staff's files are now; another state means that they have changed something."""
        return state_of(self.pictures.folder), state_of(self.panoramas.folder)

    @property
    def folders(self) -> list[Path]:
        """The folders to watch that are there."""
        folders = (self.pictures.folder, self.panoramas.folder)
        return [folder for folder in folders if folder.is_dir()]


def own_assets(content: Path) -> Path:
    """Where staff's own pictures and panoramas lie: beside their content."""
    return content.parent / "assets"
