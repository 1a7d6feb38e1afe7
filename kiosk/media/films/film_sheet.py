"""What is known of a film before it plays: how long it runs, and what its captions say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.media.films.captions import CaptionsError, Cue, read_captions
from kiosk.media.films.film_length import film_seconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.media.films.film_files import FilmFiles


@dataclass(frozen=True, slots=True)
class FilmSheet:
    """`faults` is what staff are to be told: exact words, a line each."""

    seconds: float = 0.0
    """0 where it is not known before it plays."""
    captions: Mapping[str, tuple[Cue, ...]] = field(default_factory=dict)
    """By language; those that can be read."""
    faults: tuple[str, ...] = ()

    def said(self, language: str) -> str:
        """All that is said in a language, in one text to read aloud."""
        joint = "" if language == "zh" else " "
        return joint.join(cue.text for cue in self.captions.get(language, ()))


def read_sheet(files: FilmFiles, languages: Iterable[str]) -> FilmSheet:
    """The sheet of a film; it asks the disk and takes its time. Never raises."""
    captions: dict[str, tuple[Cue, ...]] = {}
    faults: list[str] = []
    for language in languages:
        if (file := files.captions.get(language)) is not None:
            try:
                captions[language] = read_captions(file, language)
            except CaptionsError as error:
                faults.append(str(error))
    seconds: float | None = None
    if files.film is not None:
        try:
            seconds = film_seconds(files.film)
        except OSError as error:
            faults.append(f"{files.film}: cannot be read: {error.strerror}")
    return FilmSheet(seconds or 0.0, captions, tuple(faults))
