"""What is wrong with a picture that anybody may have made."""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

Verdict = tuple[str, bool] | None
"""What is wrong with a picture, and whether it cannot be shown; None when nothing is."""

MAX_PIXELS, MAX_PANORAMA_PIXELS = 50_000_000, 80_000_000
MAX_BYTES = 40 * 1024 * 1024
_PANORAMA_ASPECT = 2.0


def examine(picture: Path, most_pixels: int = MAX_PIXELS) -> Verdict:
    """What is wrong with one picture."""
    from PIL import Image, UnidentifiedImageError

    status = picture.lstat()
    if not stat.S_ISREG(status.st_mode):
        return "is not an ordinary file", True
    if status.st_size == 0:
        return "is empty", True
    if status.st_size > MAX_BYTES:
        return f"is too large: more than {MAX_BYTES // 1024 // 1024} MB", True
    Image.MAX_IMAGE_PIXELS = None  # the limit below names itself
    try:
        with Image.open(picture, formats=("JPEG", "PNG", "WEBP")) as image:
            if image.width * image.height > most_pixels:
                size = f"{image.width} x {image.height}"
                most = f"{most_pixels // 1_000_000} million"
                return f"has too many pixels: {size}, at most {most}", True
            image.load()
            kind = str(image.format)
    except UnidentifiedImageError:
        return "is not a JPEG, PNG or WebP picture", True
    except (OSError, SyntaxError, ValueError, MemoryError) as error:
        return f"is damaged: {error}", True
    suffix = picture.suffix[1:].upper()
    expected = {"JPG": "JPEG"}.get(suffix, suffix)
    return None if kind == expected else (f"is a {kind} file in spite of its name", False)


def examine_panorama(picture: Path) -> Verdict:
    """What is wrong with one picture that is to be all around a visitor."""
    wrong = examine(picture, MAX_PANORAMA_PIXELS)
    if wrong and wrong[1]:
        return wrong
    from PIL import Image

    with Image.open(picture) as image:
        width, height = image.size
    if abs(width / height - _PANORAMA_ASPECT) > 0.01:
        return f"is not twice as wide as high: {width} x {height}", True
    return wrong
