"""The folder of pictures that a tour leaves."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_NOT_A_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
"""What stands in no file's name on Windows, of which a visitor's question may have some."""


class NotSavedError(Exception):
    """A file of the album was not written; the text names it and says why."""


class Album:
    """Pictures of screens, numbered as they come, and `tour.json`, the list of them.

    Raises:
        NotSavedError: nothing can be written to `folder`, which is seen before any picture is made.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._screens: list[dict[str, object]] = []
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise NotSavedError(f"{folder} cannot be made: {error.strerror}") from error
        self.close()

    def add(
        self,
        picture: bytes,
        name: str,
        language: str,
        entry_id: str,
        milliseconds: float | None,
        captions: Sequence[str] = (),
    ) -> Path:
        """Writes a picture, as PNG, of the screen called `name`; the file.

        `milliseconds` went from touch to painted frame; None where nobody touched. `captions` are
        those of a film that are seen.

        Raises:
            NotSavedError: the picture is empty or cannot be written.
        """
        label = "-".join(
            _NOT_A_NAME.sub(" ", part).strip() for part in (name, entry_id, language) if part
        )
        file = self._folder / f"{len(self._screens) + 1:02}-{label}.png"
        if not picture:
            raise NotSavedError(f"{file} was not saved: the window gave no picture")
        self._write(file, picture)
        self._screens.append(
            {
                "name": name,
                "language": language,
                "id": entry_id,
                "file": file.name,
                "milliseconds": None if milliseconds is None else round(milliseconds, 1),
                **({"captions": [*captions]} if captions else {}),
            }
        )
        return file

    def close(self) -> None:
        """Writes `tour.json`. Raises NotSavedError when it cannot be written."""
        text = json.dumps(self._screens, ensure_ascii=False, indent=1)
        self._write(self._folder / "tour.json", f"{text}\n".encode())

    def _write(self, file: Path, content: bytes) -> None:
        try:
            file.write_bytes(content)
        except OSError as error:
            raise NotSavedError(f"{file} was not saved: {error.strerror}") from error
