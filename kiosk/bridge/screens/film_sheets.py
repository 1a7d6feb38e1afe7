"""The sheets of films (length, captions), read in threads of their own."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.errands import Errands
from kiosk.media.films.film_sheet import FilmSheet, read_sheet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.media.films.film_files import FilmFiles, Films

log = logging.getLogger(__name__)

_NOTHING = FilmSheet()


class FilmSheets(QObject):
    """What is known of films so far; each is read anew whenever it is asked for."""

    came = Signal()
    """One or more are there, or differ from what was known."""

    def __init__(self, languages: Iterable[str], parent: QObject) -> None:
        """`languages` are those in which captions may be shown, in their order."""
        super().__init__(parent)
        self._languages = tuple(dict.fromkeys(("en", "zh", *languages)))
        self._errands = Errands("captions of films", self)
        self._known: dict[str, tuple[FilmFiles, FilmSheet]] = {}
        self._told: set[str] = set()

    def of(self, film_id: str, films: Films) -> FilmSheet:
        """What is known of a film; nothing of one whose files are others by now."""
        files, sheet = self._known.get(film_id, (None, _NOTHING))
        return sheet if files == films.get(film_id) else _NOTHING

    def fetch(self, film_ids: Iterable[str], films: Films) -> None:
        """Reads what there is of some films; `came` tells when it is known."""
        wanted = {film_id: films[film_id] for film_id in film_ids if film_id in films}
        self._errands.send(partial(_read, wanted, self._languages), self._take)

    def close(self) -> None:
        """Nothing is read any more."""
        self._errands.close()

    def _take(self, read: dict[str, tuple[FilmFiles, FilmSheet]] | None) -> None:
        for film_id, (files, sheet) in (read or {}).items():
            self._known[film_id] = files, sheet
            for fault in sheet.faults:
                if fault not in self._told:  # once a run, however often it is shown
                    self._told.add(fault)
                    log.error("the film %s: %s", film_id, fault)
        self.came.emit()


def _read(wanted: Films, languages: tuple[str, ...]) -> dict[str, tuple[FilmFiles, FilmSheet]]:
    return {film_id: (files, read_sheet(files, languages)) for film_id, files in wanted.items()}
