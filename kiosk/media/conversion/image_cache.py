"""What was prepared for the screen, and the record of it.

A line is added for each picture as soon as it is done, so that whatever ends the work loses none.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from kiosk import __version__
from kiosk.atomic_write import atomic_write
from kiosk.media.picture_folder import State
from kiosk.regular_file import open_regular

RECORD = "prepared.jsonl"


class Prepared(NamedTuple):
    """How a picture file is shown: `shown` is a file or folder among those prepared; it is empty
    where the picture cannot be shown. `made_by` is the version of the kiosk that said so."""

    state: State
    shown: str
    made_by: str = __version__


def keep(made: dict[str, bytes], into: Path) -> None:
    """Keeps the parts of a picture by name: as the file `into` one that has none, else as a folder.

    All or nothing: they are written beside and put in place in one step. Raises OSError.
    """
    into.parent.mkdir(parents=True, exist_ok=True)
    if "" in made:
        with atomic_write(into) as file:
            file.write(made[""])
        return
    beside = Path(tempfile.mkdtemp(prefix=into.name, suffix=".part", dir=into.parent))
    try:
        for name, webp in made.items():
            with atomic_write(beside / f"{name}.webp") as file:
                file.write(webp)
        shutil.rmtree(into, ignore_errors=True)  # of a worker that ended before it recorded this
        beside.replace(into)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise


def read_prepared(folder: Path) -> list[tuple[str, Prepared]]:
    """What is recorded in `folder` by the picture's folded name, oldest first: the last one of a
    name counts. Lines that are damaged are left out."""
    try:
        with open_regular(folder / RECORD) as file:
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    return [entry for line in lines if (entry := _entry(line))]


def prepared_state(folder: Path) -> object:
    """What there is of prepared pictures; another state means that some of it is new, or lost."""
    try:
        with os.scandir(folder) as entries:
            return sorted((e.name, e.stat().st_size) for e in entries if ".part" not in e.name)
    except OSError as error:
        return error.errno


def shown_by_name(folder: Path) -> dict[str, Path]:
    """What `folder` has to show, by the picture's folded name."""
    try:
        there = {file.name: file for file in folder.iterdir()}
    except OSError:
        return {}
    entries = dict(read_prepared(folder)).items()
    return {name: there[entry.shown] for name, entry in entries if entry.shown in there}


def add_prepared(folder: Path, name: str, prepared: Prepared) -> None:
    """Records one picture more. Raises OSError."""
    with (folder / RECORD).open("ab") as file:
        file.write(b"\n" + _line(name, prepared))  # the line before may have been cut off
        file.flush()
        os.fsync(file.fileno())


def write_prepared(folder: Path, record: dict[str, Prepared]) -> None:
    """Replaces the record in one step. Raises OSError."""
    with atomic_write(folder / RECORD) as file:
        file.write(b"\n".join(_line(*entry) for entry in sorted(record.items())))


def _line(name: str, prepared: Prepared) -> bytes:
    return json.dumps([name, prepared.state, prepared.shown, prepared.made_by]).encode()


def _entry(line: str) -> tuple[str, Prepared] | None:
    try:
        name, state, shown, made_by = json.loads(line)
        prepared = Prepared(State(*map(int, state)), shown, made_by)
        within = Path(shown).name == shown
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None
    return (name, prepared) if within and isinstance(name, str) else None
