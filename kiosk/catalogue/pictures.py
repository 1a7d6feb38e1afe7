"""Where the picture of an exhibit lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.entries import Exhibit

SUFFIXES = (".webp", ".jpg", ".jpeg", ".png")


class Pictures:
    """The picture folder, listed once: a wall of cards asks for every picture at once."""

    def __init__(self, folder: Path) -> None:
        self._files: dict[str, Path] = {}
        if folder.is_dir():
            files = [file for file in folder.iterdir() if file.suffix in SUFFIXES]
            self._files = {file.name: file for file in files}

    def of(self, exhibit: Exhibit) -> Path | None:
        """The picture that the entry names, else one named by its id, else None."""
        names = [exhibit.picture] if exhibit.picture else [exhibit.id + end for end in SUFFIXES]
        return next((self._files[name] for name in names if name in self._files), None)
