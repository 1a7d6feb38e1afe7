"""What is wrong with the captions of a film."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault
from kiosk.checked_yaml.message import Message
from kiosk.media.films.captions import CaptionsError, read_captions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_EASE = 0.5
"""So many seconds past the film's end are nothing."""


def caption_faults(file: Path, language: str, film_seconds: float | None) -> Iterator[Fault]:
    """Warnings, each at its line; how long the film runs is None where nobody knows."""
    try:
        cues = read_captions(file, language)
    except CaptionsError as error:
        hint = Message("until then the film is shown without them")
        yield Fault(str(file), error.line, 0, "", error.what, hint)
        return
    before = 0.0
    for cue in cues:
        if cue.end <= cue.start:
            what = Message("ends before it begins")
            yield Fault(str(file), cue.line, 0, "", what)
        elif cue.start < before:
            what = Message("begins before the caption above it ends")
            yield Fault(str(file), cue.line, 0, "", what)
        elif film_seconds is not None and cue.end > film_seconds + _EASE:
            what = Message(
                "ends after the film, which runs {seconds} s", seconds=round(film_seconds)
            )
            yield Fault(str(file), cue.line, 0, "", what)
        before = max(before, cue.end)
