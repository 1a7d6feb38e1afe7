"""What is to be seen beside the texts: pictures and panoramas as they lie in their folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.panoramas import Panoramas
from kiosk.catalogue.pictures import Pictures, State, state_of

if TYPE_CHECKING:
    from pathlib import Path


class Shown:
    """Pictures and panoramas of an assets folder; what is prepared of them is kept as state."""

    def __init__(self, assets: Path, state_folder: Path) -> None:
        self.assets = assets
        self._state_folder = state_folder
        self.pictures = Pictures(assets / "pictures", state_folder / "pictures")
        self.panoramas = Panoramas(assets / "panoramas", state_folder / "panoramas")

    def again(self) -> Shown:
        """The same folders as they are now."""
        return Shown(self.assets, self._state_folder)

    def state(self) -> tuple[dict[str, State], dict[str, State]]:
        """How the files are now; another state means that staff have changed something."""
        return state_of(self.pictures.folder), state_of(self.panoramas.folder)

    @property
    def folders(self) -> list[Path]:
        """The folders to watch that are there."""
        folders = (self.pictures.folder, self.panoramas.folder)
        return [folder for folder in folders if folder.is_dir()]
