"""A copy of a film that every kiosk plays, and its still, made by FFmpeg where a machine has it."""

from __future__ import annotations

import io
import shutil
import subprocess
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_SIZE = (
    "scale='min(1280,iw)':'min(720,ih)'"
    ":force_original_aspect_ratio=decrease:force_divisible_by=2,format=yuv420p"
)
_OPENED = ["ffmpeg", "-nostdin", "-v", "error", "-y", "-protocol_whitelist", "file,pipe"]
_PICTURE = ["-c:v", "libvpx-vp9", "-crf", "33", "-b:v", "0", "-row-mt", "1", "-cpu-used", "3"]
_SOUND = ["-c:a", "libopus", "-b:a", "96k", "-ar", "48000", "-af", "loudnorm=I=-20:TP=-2"]
_STILL_QUALITY = 85


class CopyError(Exception):
    """FFmpeg could not do it; its own words."""


def can_copy() -> bool:
    """Whether this machine has FFmpeg."""
    return shutil.which("ffmpeg") is not None


def copy_film(film: Path, into: Path) -> None:
    """A web-sized copy, VP9 and Opus, in one step. Raises CopyError or OSError."""
    part = into.with_name(f".{into.name}.part")
    try:
        _run(
            [*_OPENED, "-i", str(film), "-map", "0:v:0", "-map", "0:a:0?", "-sn", "-vf", _SIZE,
             *_PICTURE, *_SOUND, "-f", "webm", str(part)]
        )  # fmt: skip
        part.replace(into)
    finally:
        part.unlink(missing_ok=True)


def save_still(film: Path, seconds: float, into: Path) -> None:
    """The picture at that moment, as WebP. Raises CopyError or OSError."""
    from PIL import Image, UnidentifiedImageError

    told = _run(
        [*_OPENED, "-ss", f"{seconds:.3f}", "-i", str(film), "-frames:v", "1", "-vf", _SIZE,
         "-f", "image2pipe", "-c:v", "png", "pipe:1"]
    )  # fmt: skip
    try:
        with Image.open(io.BytesIO(told), formats=("PNG",)) as image, atomic_write(into) as file:
            image.convert("RGB").save(file, "WEBP", quality=_STILL_QUALITY, method=4)
    except UnidentifiedImageError:
        raise CopyError(f"there is no picture at {seconds:g} s") from None


def _run(words: Sequence[str]) -> bytes:
    """Raises CopyError or OSError."""
    ended = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    if ended.returncode:
        said = ended.stderr.decode("utf-8", "replace").strip().splitlines()
        raise CopyError(said[-1] if said else f"ffmpeg ended with {ended.returncode}")
    return ended.stdout
