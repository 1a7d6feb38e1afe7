"""Staff's pictures made fit for the screen: upright, in the screen's colours and at its size.

It decodes what anybody may have dropped in, so it runs in a process of its own (`kiosk prepare`).
"""

from __future__ import annotations

import contextlib
import hashlib
import io
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.media.image_cache import (
    NEVER,
    Prepared,
    prepared_last,
    read_prepared,
    write_prepared,
)
from kiosk.media.image_checks import examine
from kiosk.media.pictures import Pictures, State, is_plain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PIL.Image import Image

SIDE = 1600
"""The longest side of a prepared picture: the card's largest picture with some room to zoom."""
_GROUND = (9, 18, 25)
"""What shows through a transparent picture: the dark behind all exhibits."""


def prepare_pictures(pictures: Pictures) -> Iterator[str]:
    """Prepares what is new; yields a line for each picture that cannot be shown, with the reason.

    Plain pictures that lay among the models before anything was prepared came with the kiosk and
    are trusted.

    Raises:
        OSError: the prepared pictures cannot be kept; those kept before are still whole.
    """
    before = read_prepared(pictures.prepared_folder)
    prepared_at = prepared_last(pictures.prepared_folder)
    with_models = pictures.models == pictures.folder
    pictures.prepared_folder.mkdir(parents=True, exist_ok=True)
    record: dict[str, Prepared] = {}
    for name, state in sorted(pictures.state.items()):
        kept = before.get(name)
        if kept and (kept.size, kept.changed) == state:
            record[name] = kept
            continue
        came_with_kiosk = with_models and state.changed < prepared_at
        if came_with_kiosk and is_plain(pictures.folder / name, SIDE):
            continue
        wrong = examine(pictures.folder / name)
        if wrong and wrong[1]:
            yield f"{pictures.folder / name}: the picture {wrong[0]}"
            record[name] = Prepared(*state, "")
        else:
            record[name] = Prepared(*state, _prepared(pictures, name, state))
    if record != before or prepared_at == NEVER:
        write_prepared(pictures.prepared_folder, record)
        _forget(pictures.prepared_folder, {*before.values(), *record.values()})


def _prepared(pictures: Pictures, name: str, state: State) -> str:
    file = pictures.folder / name
    if is_plain(file, SIDE):
        return name
    from PIL import Image

    shown = hashlib.sha256(repr((name, state)).encode()).hexdigest()[:16] + ".webp"
    with Image.open(file) as opened, atomic_write(pictures.prepared_folder / shown) as prepared:
        fit_for_screen(opened).save(prepared, "WEBP", quality=88, method=4)
    return shown


def fit_for_screen(picture: Image) -> Image:
    """The first frame, turned as the camera was held, in sRGB on the dark, at most `SIDE` wide."""
    from PIL import Image, ImageOps

    profile = picture.info.get("icc_profile")
    upright = ImageOps.exif_transpose(picture)
    if upright.mode.startswith("I"):  # 16 bits; Pillow's own conversion would cut them off
        upright = upright.convert("I").point(lambda value: value / 256).convert("L")
    if profile:
        upright = _in_srgb(upright, profile)
    if upright.has_transparency_data:
        seen = upright.convert("RGBA")
        upright = Image.new("RGBA", seen.size, (*_GROUND, 255))
        upright.alpha_composite(seen)
    upright = upright.convert("RGB")
    upright.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    # what the camera wrote about itself stays behind
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    return bare


def _in_srgb(picture: Image, profile: bytes) -> Image:
    from PIL import ImageCms

    mode = "RGBA" if picture.has_transparency_data else "RGB"
    with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(picture, source, target, outputMode=mode)
        if converted is not None:
            return converted
    return picture  # a damaged profile is no reason not to show the picture


def _forget(folder: Path, known: set[Prepared]) -> None:
    """Removes what neither the record nor the one before it names: a screen may still show it."""
    names = {entry.shown for entry in known}
    for file in folder.glob("*.webp"):
        if file.name not in names:
            file.unlink(missing_ok=True)
