"""What is wrong with the pictures that content names or staff have dropped into the folder."""

from __future__ import annotations

import re
import stat
from typing import TYPE_CHECKING

from kiosk.catalogue.faults import Fault, nearest
from kiosk.catalogue.limits import MAX_SECONDS, limit_this_process
from kiosk.catalogue.pictures import SUFFIXES, plain_suffix
from kiosk.catalogue.shape import Path, fault_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.yaml_tree import Node

Verdict = tuple[str, bool] | None
"""What is wrong with a picture, and whether it cannot be shown; None when nothing is."""

MAX_PIXELS = 50_000_000
MAX_BYTES = 40 * 1024 * 1024
_PLAIN_NAME = re.compile(r"\w[\w .()-]*")


def picture_faults(
    catalogue: Catalogue, tree: Node, file: str, folders: Sequence[FilePath]
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of the exhibits' pictures, placed in the content file.

    Of pictures of the same name in several `folders` the last one's is shown.
    """
    there = [folder for folder in folders if folder.is_dir()]
    present = {plain_suffix(f.name): f for folder in there for f in folder.iterdir()}
    faults: list[Fault] = []
    warnings: list[Fault] = []
    decodable: list[tuple[Path, FilePath]] = []
    for place, exhibit in enumerate(catalogue.exhibits):
        at: Path = ("exhibits", place)
        if exhibit.picture_kind == "photograph" and not exhibit.credit:
            what = "a photograph needs its credit"
            faults.append(fault_at(tree, (*at, "picture_kind"), file, what, "add the field credit"))
        if exhibit.picture:
            what, hint = name_fault(exhibit.picture, present, "assets/pictures")
            if what:
                faults.append(fault_at(tree, (*at, "picture"), file, what, hint))
                continue
        for name in _names(exhibit):
            if (name := plain_suffix(name)) in present:
                field = "picture" if exhibit.picture else "id"
                decodable.append(((*at, field), present[name]))
    for path, picture, (what, serious) in in_child(decodable, examine):
        (faults if serious else warnings).append(
            fault_at(tree, path, file, f'the picture "{picture.name}" {what}')
        )
    return faults, warnings


def _names(exhibit: Exhibit) -> list[str]:
    return [exhibit.picture] if exhibit.picture else [exhibit.id + end for end in SUFFIXES]


def name_fault(name: str, present: dict[str, FilePath], where: str) -> tuple[str, str]:
    """What is wrong with the name of a picture that should lie in `where`, and a hint."""
    if not _PLAIN_NAME.fullmatch(name):
        return f'"{name}" is not the plain name of a file in {where}', ""
    if not name.lower().endswith(SUFFIXES):
        return f'"{name}" is not a picture the kiosk shows', f"use {', '.join(SUFFIXES)}"
    if plain_suffix(name) not in present:
        return f'there is no picture "{name}" in {where}', nearest(name, present)
    return "", ""


def in_child(
    pictures: list[tuple[Path, FilePath]], examiner: Callable[[FilePath], Verdict]
) -> Iterator[tuple[Path, FilePath, tuple[str, bool]]]:
    """Each picture that something is wrong with: what, and whether it cannot be shown.

    They are decoded in a process of its own with limits on memory and time, so that a malicious
    or damaged file cannot harm this one.
    """
    # Loaded when it is needed: the kiosk itself examines nothing, and starts the sooner.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    spawn = multiprocessing.get_context("spawn")
    pool: ProcessPoolExecutor | None = None
    for path, picture in pictures:
        pool = pool or ProcessPoolExecutor(1, mp_context=spawn, initializer=limit_this_process)
        try:
            wrong = pool.submit(examiner, picture).result(timeout=MAX_SECONDS)
        except (BrokenProcessPool, TimeoutError):
            wrong, pool = ("cannot be decoded within the limits", True), None
        if wrong:
            yield path, picture, wrong
    if pool:
        pool.shutdown()


def examine(picture: FilePath, most_pixels: int = MAX_PIXELS) -> Verdict:
    """What is wrong with one picture and whether that is serious; None when nothing is."""
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
                return (
                    f"has too many pixels: {size}, at most {most_pixels // 1_000_000} million",
                    True,
                )
            image.load()
            kind = str(image.format)
    except UnidentifiedImageError:
        return "is not a JPEG, PNG or WebP picture", True
    except (OSError, SyntaxError, ValueError, MemoryError) as error:
        return f"is damaged: {error}", True
    suffix = picture.suffix[1:].upper()
    expected = {"JPG": "JPEG"}.get(suffix, suffix)
    return None if kind == expected else (f"is a {kind} file in spite of its name", False)
