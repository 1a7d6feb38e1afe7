"""Pictures in the sizes of phones, each as WebP."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kiosk.media.conversion.image_conversion import fit_for_screen, turn_of
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image, Transpose

    from kiosk.media.outlines import Box

WIDTHS = (480, 960)
"""The longest sides in pixels: a card and a whole phone, at two pixels a point."""
WIDE = 1600
"""The museum at night fills the width of a desk too."""
_QUALITY = 78


class Save(Protocol):
    """Writes a file of the site by its address. Raises OSError."""

    def __call__(self, address: str, content: bytes, /) -> None: ...


class PictureFile(NamedTuple):
    """A picture of the site; width and height in pixels."""

    address: str
    width: int
    height: int


Sizes = tuple[PictureFile, ...]
"""One picture in its sizes, the smallest first."""


class DamagedPictureError(Exception):
    """A picture cannot be read; the message names it."""


def exhibit_pictures(name: str, file: Path, save: Save) -> Sizes:
    """Makes the pictures of an exhibit. Raises DamagedPictureError, and OSError from `save`."""
    return _saved(f"pictures/exhibits/{name}", _read(file, WIDTHS[-1]), WIDTHS, save)


def museum_pictures(file: Path, save: Save) -> Sizes:
    """The museum at night. Raises as above."""
    return _saved("pictures/museum/night", _read(file, WIDE), (*WIDTHS, WIDE), save)


def house_pictures(file: Path, boxes: dict[str, Box], save: Save) -> dict[str, Sizes]:
    """The house of each area, cut out of the museum at night. Raises as above."""
    night = _read(file, 4000)
    houses = {}
    for area, (left, top, width, height) in boxes.items():
        across, down = width * night.width, height * night.height
        side = max(across, down) * 1.16
        x, y = left * night.width + across / 2, top * night.height + down / 2
        box = (x - side / 2, y - side / 2, x + side / 2, y + side / 2)
        house = night.crop(_within(box, night.size))
        houses[area] = _saved(f"pictures/museum/{area}", house, WIDTHS[:1], save)
    return houses


def _within(
    box: tuple[float, float, float, float], size: tuple[int, int]
) -> tuple[float, float, float, float]:
    """The box moved so far that it lies within a picture."""
    dx = max(0.0, -box[0]) - max(0.0, box[2] - size[0])
    dy = max(0.0, -box[1]) - max(0.0, box[3] - size[1])
    return box[0] + dx, box[1] + dy, box[2] + dx, box[3] + dy


def _read(file: Path, most: int) -> Image:
    from PIL import Image

    try:
        with warnings.catch_warnings(), open_regular(file) as opened:
            warnings.simplefilter("ignore")
            Image.MAX_IMAGE_PIXELS = None  # content was checked before, with limits of its own
            with Image.open(opened, formats=("JPEG", "PNG", "WEBP")) as picture:
                return fit_for_screen(picture, most, most, _turn(picture))
    except Exception as error:  # decoders raise whatever a file leads them to
        raise DamagedPictureError(f"{file} cannot be read: {error}") from error


def _turn(picture: Image) -> Transpose | None:
    try:
        return turn_of(picture)
    except Exception:  # noqa: BLE001  it raises whatever a damaged block leads it to
        return None


def _saved(name: str, picture: Image, sides: tuple[int, ...], save: Save) -> Sizes:
    from PIL.Image import Resampling

    made: list[PictureFile] = []
    for side in sides:
        small = picture.copy()
        small.thumbnail((side, side), Resampling.LANCZOS)
        if made and small.width == made[-1].width:
            break  # staff's picture is no larger
        webp = io.BytesIO()
        small.save(webp, "WEBP", quality=_QUALITY, method=4)
        address = f"{name}-{side}.webp"
        save(address, webp.getvalue())
        made.append(PictureFile(address, small.width, small.height))
    return tuple(made)
