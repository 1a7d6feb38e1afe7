"""The picture of an exhibit: one of staff's own as it was prepared, or the program's model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.media.conversion.image_cache import shown_by_name
from kiosk.media.picture_folder import simple_webps
from kiosk.media.picture_names import names_of

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.entries import Exhibit


class Pictures:
    """What can be shown, by the record of what was prepared and the program's own models.

    Nothing is asked of staff's disk, and none of their files is shown as it lies there. Only where
    staff's folder is that of the models, which is so from source, a small simple WebP of theirs is
    a model like the others: whoever can write there can write the program.
    """

    def __init__(self, kept: Path, models: Path) -> None:
        self.models = models
        """The folder of the program's models."""
        self._prepared = shown_by_name(kept)
        listed = simple_webps(models)
        self._models = {name: file for name, (file, _) in listed.items()}
        self._altered = {file: state.altered for file, state in listed.values()}

    def of(self, exhibit: Exhibit) -> Path | None:
        """The picture that the entry names, else one named by its id, else None.

        Staff's go before models.
        """
        names = names_of(exhibit)
        own = next((self._prepared[name] for name in names if name in self._prepared), None)
        return own or next((self._models[name] for name in names if name in self._models), None)

    def changed(self, file: Path) -> int:
        """When a model was last changed; 0 for what was prepared, whose name changes with it."""
        return self._altered.get(file, 0)
