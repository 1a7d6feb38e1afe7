"""Where the picture of an exhibit lies: in `assets/pictures/`, by the entry's name or its id.

Staff's own lie beside their content, the models that are shown without them among the program's
assets. From source the two are one folder.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, NamedTuple

from kiosk.media.image_cache import Prepared, read_prepared

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.entries import Exhibit

SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
"""In the order in which they are taken: a photograph that staff drop in replaces the model."""


class State(NamedTuple):
    """What tells that a file has changed; `changed` is in nanoseconds."""

    size: int
    changed: int


class Pictures:
    """The picture files as they lay when this was made; it asks no disk afterwards.

    A file that was prepared (see `preparing.py`) is shown as it was prepared or, where it is
    damaged, not at all. One that was not is shown itself if it is small and simple enough; any
    other waits until it is prepared. Models are never prepared.
    """

    def __init__(self, folder: Path, prepared_folder: Path, models: Path | None = None) -> None:
        self.folder = folder
        """Where staff's pictures lie; it need not exist."""
        apart = models is not None and models.resolve() != folder.resolve()
        self.models = models if models and apart else folder
        """Where the program's pictures lie, which are shown where staff have none."""
        self.prepared_folder = prepared_folder
        """Where those lie that were prepared; it need not exist."""
        self.state = state_of(folder)
        """Each picture file by name; another state means other pictures."""
        self.waiting = False
        """Whether a picture of staff's is there that has not been prepared yet."""
        self._shown: dict[str, Path] = {}
        self._models: dict[str, Path] = {}
        prepared = read_prepared(prepared_folder)
        for name, state in self.state.items():
            if shown := self._shown_for(folder / name, state, prepared.get(name)):
                self._shown[plain_suffix(name)] = shown
        if self.models != folder:
            files = [self.models / name for name in state_of(self.models)]
            self._models = {file.name: file for file in files if is_plain(file)}

    def of(self, exhibit: Exhibit) -> Path | None:
        """The picture that the entry names, else one named by its id, else None.

        Staff's go before models.
        """
        names = [exhibit.picture] if exhibit.picture else [exhibit.id + end for end in SUFFIXES]
        known = list(map(plain_suffix, names))
        own = next((self._shown[name] for name in known if name in self._shown), None)
        return own or next((self._models[name] for name in known if name in self._models), None)

    def changed(self, file: Path) -> int:
        """When a picture of staff's was last changed; 0 for a prepared one and for a model."""
        return self.state[file.name].changed if file.parent == self.folder else 0

    def _shown_for(self, file: Path, state: State, prepared: Prepared | None) -> Path | None:
        if prepared and (prepared.size, prepared.changed) == state:
            if not prepared.shown:
                return None
            same = prepared.shown == file.name
            return file if same else self.prepared_folder / prepared.shown
        plain = is_plain(file)
        self.waiting |= not plain or self.models != self.folder
        return file if plain else None


def plain_suffix(name: str) -> str:
    """A file's name with its suffix in small letters: cameras write .JPG."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}{dot}{suffix.lower()}"


def is_plain(file: Path, side: int = 1600) -> bool:
    """Whether a file is a simple lossy WebP of at most `side` pixels; read from its first bytes.

    Simple means: no transparency, no turning, no colour profile, no animation.
    """
    try:
        with file.open("rb") as opened:
            head = opened.read(30)
    except OSError:
        return False
    if len(head) < 30 or head[:4] != b"RIFF" or head[8:16] != b"WEBPVP8 ":
        return False
    width, height = (int.from_bytes(head[n : n + 2], "little") & 0x3FFF for n in (26, 28))
    return 0 < width <= side and 0 < height <= side


def state_of(folder: Path) -> dict[str, State]:
    """Each picture file of a folder as it is now; quick enough to be asked every second."""
    found = {}
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.lower().endswith(SUFFIXES):
                with contextlib.suppress(OSError):  # it has just been taken away
                    status = entry.stat()
                    found[entry.name] = State(status.st_size, status.st_mtime_ns)
    return found
