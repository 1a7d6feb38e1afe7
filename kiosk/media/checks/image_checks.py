"""One judgement of a picture that anybody may have made: it is brought to the screen, or why not.

`kiosk check` throws away what comes of it, so that what it calls good is what can be shown.
"""

from __future__ import annotations

import io
import os
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.system_words import cannot_be_read
from kiosk.media.checks.verdict import GOOD, SAVE_AS_JPEG, Fate, Verdict
from kiosk.media.conversion.cube_faces import ENOUGH, MOST, cube_faces
from kiosk.media.conversion.image_cache import keep
from kiosk.media.conversion.image_conversion import fit_for_screen, turn_of
from kiosk.regular_file import NotRegularError, open_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PIL.Image import Image, Transpose

SIDE = 1600
"""The longest side of a prepared picture: the card's largest picture with some room to zoom."""
_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class ImageKind:
    """A use of pictures: how large one may be, what shape it has, what is made of it.

    `enough` and `most` are the useful lengths of its longest side, as for `fit_for_screen`.
    """

    most_pixels: int
    most_bytes: int
    enough: int
    most: int
    quality: int
    parts: Callable[[Image], Iterator[tuple[str, Image]]]
    kept_as: str
    """How the name of what is kept ends: a file for one part, a folder for several."""
    aspect: float | None = None


def _whole(picture: Image) -> Iterator[tuple[str, Image]]:
    yield "", picture


KINDS = {
    "picture": ImageKind(50_000_000, 40 * _MEGABYTE, SIDE, SIDE, 88, _whole, ".webp"),
    # cameras go up to 13888 x 6944
    "panorama": ImageKind(
        100_000_000, 100 * _MEGABYTE, ENOUGH, MOST, 85, cube_faces, "", aspect=2.0
    ),
}


def examine(kind: str, picture: Path, into: Path | None = None) -> Verdict:
    """Brings a picture to the screen, in `into` if that is given.

    A picture becomes the file `into`, a panorama a folder of six. All that its bytes can bring
    about within this process is a verdict.
    """
    made: dict[str, bytes] = {}
    try:
        with warnings.catch_warnings(), open_regular(picture) as file:
            warnings.simplefilter("ignore")
            verdict = _convert(KINDS[kind], file, picture.suffix, made if into else None)
    except _UnfitError as error:
        return Verdict(Fate.REFUSED, *error.args)
    except NotRegularError:
        return Verdict(Fate.REFUSED, Message("is not an ordinary file"))
    except MemoryError:
        return Verdict(Fate.REFUSED, Message("needs too much memory"), Message("save it smaller"))
    except Exception as error:  # noqa: BLE001  decoders raise whatever a file leads them to
        if isinstance(error, OSError) and error.errno:
            return Verdict(Fate.NOT_NOW, cannot_be_read(error))
        what = Message("is damaged: {error}", error=str(error) or type(error).__name__)
        return Verdict(Fate.REFUSED, what, Message("save or copy it anew"))
    if into:
        try:
            keep(made, into)
        except OSError as error:
            return Verdict(Fate.UNKEPT, Message("{error}", error=str(error)))
    return verdict


class _UnfitError(Exception):
    """What is wrong with a picture, and what to do."""


def _convert(
    kind: ImageKind, file: BinaryIO, suffix: str, made: dict[str, bytes] | None
) -> Verdict:
    """Raises _UnfitError, and any Exception at all where the picture is damaged."""
    from PIL import Image, UnidentifiedImageError

    size = os.fstat(file.fileno()).st_size
    if size == 0:
        raise _UnfitError(Message("is empty"))
    if size > kind.most_bytes:
        most = kind.most_bytes // _MEGABYTE
        raise _UnfitError(Message("is too large: more than {most} MB", most=most))
    Image.MAX_IMAGE_PIXELS = None  # the limit below names itself
    try:
        image = Image.open(file, formats=("JPEG", "PNG", "WEBP"))
    except UnidentifiedImageError:
        what = Message("is not a JPEG, PNG or WebP picture")
        raise _UnfitError(what, SAVE_AS_JPEG) from None
    with image:
        if image.width * image.height > kind.most_pixels:
            what = Message(
                "has too many pixels: {width} x {height}, at most {most} million",
                width=image.width, height=image.height, most=kind.most_pixels // 1_000_000,
            )  # fmt: skip
            raise _UnfitError(what)
        format_name = {"MPO": "JPEG"}.get(
            str(image.format), str(image.format)
        )  # as phones write it
        verdict = _suffix_verdict(format_name, suffix)
        turn: Transpose | None = None
        try:
            turn = turn_of(image)
        except Exception:  # noqa: BLE001  it raises whatever a damaged block leads it to
            what = Message("does not say how the camera was held: its EXIF block is damaged")
            hint = Message("if it lies on its side, turn it and save it anew")
            verdict = Verdict(Fate.SHOWN, what, hint)
        _examine_shape(kind, image.size, turn)
        shown = fit_for_screen(image, kind.enough, kind.most, turn)
    for name, part in kind.parts(shown):
        if made is not None:
            webp = io.BytesIO()
            part.save(webp, "WEBP", quality=kind.quality, method=4)
            made[name] = webp.getvalue()
    return verdict


def _suffix_verdict(format_name: str, suffix: str) -> Verdict:
    known = suffix[1:].upper()
    if {"JPG": "JPEG"}.get(known, known) == format_name:
        return GOOD
    return Verdict(
        Fate.SHOWN, Message("is a {format} file in spite of its name", format=format_name)
    )


def _examine_shape(kind: ImageKind, size: tuple[int, int], turn: Transpose | None) -> None:
    """Raises _UnfitError."""
    from PIL.Image import Transpose

    on_its_side = (Transpose.ROTATE_90, Transpose.ROTATE_270, Transpose.TRANSPOSE)
    lies = turn in (*on_its_side, Transpose.TRANSVERSE)
    width, height = reversed(size) if lies else size
    if kind.aspect and abs(width / height - kind.aspect) > 0.01:
        what = Message(
            "is not twice as wide as high: {width} x {height}", width=width, height=height
        )
        raise _UnfitError(what)
