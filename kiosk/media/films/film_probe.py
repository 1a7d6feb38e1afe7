"""What FFmpeg's own programs say of a film, where the machine has them.

A film may be anybody's: they run with the limits of a process that reads pictures, open files
alone, and what they cannot say is not known.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk import paths
from kiosk.process_limits import limit_this_process

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PROBE_SECONDS, _LISTEN_SECONDS = 20.0, 60.0
_FILES_ALONE = ["-protocol_whitelist", "file"]
_LOUDNESS = re.compile(r"^\s*I:\s*(-?[\d.]+) LUFS", re.M)


class Probe(NamedTuple):
    """What a film is made of; 0 and empty where that is not known."""

    codec: str = ""
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    has_sound: bool = False


def can_probe() -> bool:
    """Whether this machine has the program that says so."""
    return shutil.which("ffprobe") is not None


def probe(film: Path) -> Probe | None:
    """None where it cannot be said."""
    asked = ["-show_entries", "stream=codec_name,codec_type,width,height:format=duration"]
    told = _output(
        ["ffprobe", "-v", "error", *_FILES_ALONE, *asked, "-of", "json", str(film)], _PROBE_SECONDS
    )
    try:
        found = json.loads(told or "")
        return _probe_of(found)
    except (ValueError, TypeError, AttributeError, LookupError):
        return None


def loudness(film: Path) -> float | None:
    """How loud a film is as a whole, in LUFS; None where that cannot be said."""
    listening = ["-map", "0:a:0", "-af", "ebur128=framelog=verbose", "-f", "null", "-"]
    told = _output(
        ["ffmpeg", "-nostdin", "-hide_banner", *_FILES_ALONE, "-i", str(film), "-vn", *listening],
        _LISTEN_SECONDS,
    )
    found = _LOUDNESS.findall(told or "")
    return float(found[-1]) if found else None


def _probe_of(found: Any) -> Probe | None:
    streams = found.get("streams", [])
    pictures = [stream for stream in streams if stream.get("codec_type") == "video"]
    if not pictures:
        return None
    first = pictures[0]
    return Probe(
        str(first.get("codec_name", "")),
        int(first.get("width", 0)),
        int(first.get("height", 0)),
        float(found.get("format", {}).get("duration", 0.0)),
        any(stream.get("codec_type") == "audio" for stream in streams),
    )


def _output(words: Sequence[str], patience: float) -> str | None:
    """What a program says; None where it is not there, fails, or takes too long."""
    if shutil.which(words[0]) is None:
        return None
    try:
        ended = subprocess.run(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if words[0] == "ffmpeg" else subprocess.DEVNULL,
            timeout=patience,
            check=True,
            preexec_fn=None if paths.WINDOWS else limit_this_process,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return ended.stdout.decode("utf-8", "replace")
