"""Captions of a film, as WebVTT has them: what is said from when to when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.system_words import cannot_be_read
from kiosk.regular_file import NotRegularError, open_regular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIX = ".vtt"
_MOST_BYTES = 1024 * 1024
_RUN_TOGETHER = ("zh", "ja")
"""Languages that are written without blanks: the lines of a caption are joined by nothing."""
_TIMES = re.compile(
    r"\s*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}\s*-->\s*(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}(\s|$)"
)
_LIKE_TIMES = re.compile(r"\s*(?:\d+:)+\d+(?:[.,]\d+)?\s*-+>")


class Cue(NamedTuple):
    """What is said between two moments, in seconds from the film's beginning; one paragraph."""

    start: float
    end: float
    text: str
    line: int
    """Of the file, where its times stand."""


class CaptionsError(Exception):
    """Captions that cannot be read: the file, the line (0 where it is none of them), and why."""

    def __init__(self, file: Path, line: int, what: Message) -> None:
        super().__init__(f"{file}:{line}: {what}" if line else f"{file}: {what}")
        self.file, self.line, self.what = file, line, what


def read_captions(file: Path, language: str) -> tuple[Cue, ...]:
    """The cues of a file, as they stand in it.

    Raises:
        CaptionsError: it cannot be read, or not all of it.
    """
    return captions_in(_text_of(file), file, language)


def captions_in(text: str, file: Path, language: str) -> tuple[Cue, ...]:
    """As above, of what was read already; `file` is named in errors."""
    from webvtt import WebVTT  # not at every start
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    lines = text.splitlines()
    if wrong := next(_wrong_times(lines), 0):
        what = Message("is no pair of times, as 00:01.200 --> 00:04.000")
        raise CaptionsError(file, wrong, what)
    try:
        captions = WebVTT.from_string(text, strict=True).captions
    except MalformedFileError:
        raise CaptionsError(file, 1, Message("WEBVTT is not its first word")) from None
    except MalformedCaptionError:
        what = Message("there is no empty line before these times")
        raise CaptionsError(file, _run_on(lines), what) from None
    at = [number for number, line in enumerate(lines, start=1) if _TIMES.match(line)]
    if not captions or len(at) != len(captions):
        raise CaptionsError(file, 0, Message("has no captions"))
    joint = "" if language in _RUN_TOGETHER else " "
    cues = (
        Cue(_seconds(caption.start), _seconds(caption.end), _paragraph(caption.text, joint), line)
        for caption, line in zip(captions, at, strict=True)
    )
    return tuple(cue for cue in cues if cue.text)


def cue_at(cues: tuple[Cue, ...], seconds: float) -> str:
    """What is said at a moment; empty while nothing is."""
    return next((cue.text for cue in cues if cue.start <= seconds < cue.end), "")


def _text_of(file: Path) -> str:
    """Raises CaptionsError."""
    try:
        with open_regular(file) as opened:
            content = opened.read(_MOST_BYTES + 1)
    except NotRegularError:
        raise CaptionsError(file, 0, Message("is not an ordinary file")) from None
    except OSError as error:
        raise CaptionsError(file, 0, cannot_be_read(error)) from None
    if len(content) > _MOST_BYTES:
        most = _MOST_BYTES // 1024 // 1024
        raise CaptionsError(file, 0, Message("is too large: more than {most} MB", most=most))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise CaptionsError(file, line, Message("is not UTF-8; save it as UTF-8")) from None


def _paragraph(text: str, joint: str) -> str:
    from html import unescape  # as players do; what stands there is plain text for us

    return joint.join(filter(None, (unescape(line).strip() for line in text.splitlines())))


def _seconds(time: str) -> float:
    seconds = 0.0
    for part in time.split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


def _wrong_times(lines: list[str]) -> Iterator[int]:
    """The lines that should be a pair of times and are none."""
    for number, line in enumerate(lines, start=1):
        if ("-->" in line or _LIKE_TIMES.match(line)) and not _TIMES.match(line):
            yield number


def _run_on(lines: list[str]) -> int:
    """The line of the first times that follow another caption's words."""
    blank = 0
    for number, line in enumerate(lines, start=1):
        if not line:
            blank = number
        elif _TIMES.match(line) and number - blank > 2:
            return number
    return 0
