"""The picture of an exhibit: one of staff's own as it was prepared, or the program's model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.media.conversion.image_cache import shown_by_name
from kiosk.media.picture_folder import is_same_folder, simple_webps
from kiosk.media.picture_names import names_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit

_LARGE_SIDE = 2048
"""The longest side of a model's picture that fills the screen."""
_PREPARED_SIDE = 1600


class Pictures:
    """What can be shown, by the record of what was prepared and the program's own models.

    Nothing is asked of staff's disk, and none of their files is shown as it lies there. Only where
    staff's folder is that of the models, which is so from source, a small simple WebP of theirs is
    a model like the others, until one that has no exhibit's name is prepared: whoever can write
    there can write the program.
    """

    def __init__(self, kept: Path, models: Path) -> None:
        self.models = models
        """The folder of the program's models."""
        self._prepared = shown_by_name(kept)
        listed = simple_webps(models)
        larger = simple_webps(models / "large", _LARGE_SIDE)
        self._models = {name: model.file for name, model in listed.items()}
        self._larger = {self._models[n]: model.file for n, model in larger.items() if n in listed}
        every = (*listed.values(), *larger.values())
        self._altered = {model.file: model.state.altered for model in every}
        self._sides = {model.file: model.side for model in every}

    def of(self, exhibit: Exhibit) -> Path | None:
        """The picture that the entry names, else one named by its id, else None.

        Staff's go before models.
        """
        return self._own(exhibit) or _first(self._models, exhibit)

    def larger(self, file: Path) -> Path:
        """The same picture for where it fills the screen, where a model has a larger one."""
        return self._larger.get(file, file)

    def side(self, file: Path) -> int:
        """The longest side of a model; of what was prepared, what it is at most."""
        return self._sides.get(file, _PREPARED_SIDE)

    def shows_photograph(self, exhibit: Exhibit) -> bool:
        """Whether what is shown is a photograph, under the name of whoever took it.

        The entry says so of staff's own picture, never of the model that stands in for it.
        """
        return exhibit.picture_kind == "photograph" and self._own(exhibit) is not None

    def changed(self, file: Path) -> int:
        """When a model was last changed; 0 for what was prepared, whose name changes with it."""
        return self._altered.get(file, 0)

    def _own(self, exhibit: Exhibit) -> Path | None:
        """Staff's own picture as it was prepared."""
        return _first(self._prepared, exhibit)


def models_among(own: Path, models: Path, catalogue: Catalogue) -> set[str]:
    """The folded names of files in `own`, staff's folder, that are models and none of staff's.

    There are some only from source, where it is the models' folder. It asks staff's disk.
    """
    if not is_same_folder(own, models):
        return set()
    places = catalogue.index.places
    return {name for name in simple_webps(models) if name.removesuffix(".webp") in places}


def _first(pictures: Mapping[str, Path], exhibit: Exhibit) -> Path | None:
    return next((pictures[name] for name in names_of(exhibit) if name in pictures), None)
