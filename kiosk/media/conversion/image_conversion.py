"""A picture made fit for the screen: upright, in the screen's colours and at a useful size."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image, Transpose

_GROUND = (9, 18, 25)
"""What shows through a transparent picture: the dark behind all exhibits."""
_ORIENTATION = 0x0112


def turn_of(picture: Image) -> Transpose | None:
    """What sets a picture upright, as its camera was held; None where nothing need be done.

    Damage elsewhere in what the camera wrote does no harm.

    Raises:
        Exception: any at all; what the camera wrote is damaged there.
    """
    from PIL.Image import Exif, Transpose

    turns = {
        1: None,
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    otherwise = picture.getexif().get(_ORIENTATION)  # from where other programs write it
    exif = Exif()
    with warnings.catch_warnings(record=True) as doubts:
        warnings.simplefilter("always")
        exif.load(picture.info.get("exif", b""))  # again, for opening hides what is wrong with it
        orientation = exif.get(_ORIENTATION, otherwise)
    if orientation not in turns and doubts:
        raise ValueError(str(doubts[0].message))
    return turns.get(orientation)


def fit_for_screen(picture: Image, enough: int, most: int, turn: Transpose | None = None) -> Image:
    """The first frame, set upright by `turn`, in sRGB on the dark, its longest side `most` at most.

    A JPEG is decoded at a half, a quarter or an eighth where its longest side stays `enough`. The
    picture is made small before anything else is done, so that there are never more than two
    copies of it at its full size.

    Raises:
        Exception: any at all; the picture is damaged, or needs too much memory.
    """
    from PIL import Image

    ratio = min(1.0, enough / max(picture.size))
    picture.draft(None, (max(1, int(picture.width * ratio)), max(1, int(picture.height * ratio))))
    picture.load()
    profile = picture.info.get("icc_profile")
    seen = _smooth(picture)
    seen.thumbnail((most, most), Image.Resampling.LANCZOS)
    if profile:
        seen = _in_srgb(seen, profile)
    if seen.mode == "RGBA":
        ground = Image.new("RGBA", seen.size, (*_GROUND, 255))
        ground.alpha_composite(seen)
        seen = ground
    seen = seen.convert("RGB")
    if turn is not None:
        seen = seen.transpose(turn)
    seen.info = {}  # what the camera wrote about itself stays behind
    return seen


def _smooth(picture: Image) -> Image:
    """The same in eight bits and in a mode that can be made smaller: L, RGB, RGBA or CMYK."""
    if picture.mode.startswith("I"):  # 16 bits; Pillow's own conversion would cut them off
        picture.info.pop("transparency", None)
        return picture.convert("I").point(lambda value: value / 256).convert("L")
    if picture.mode == "RGBA":
        return picture
    if picture.has_transparency_data:
        return picture.convert("RGBA")
    return picture if picture.mode in ("L", "RGB", "CMYK") else picture.convert("RGB")


def _in_srgb(picture: Image, profile: bytes) -> Image:
    from PIL import ImageCms

    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(picture, source, target, outputMode=mode)
        if converted is not None:
            return converted
    return picture  # a damaged profile is no reason not to show the picture
