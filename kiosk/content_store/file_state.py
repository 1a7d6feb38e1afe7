"""What a file looks like from outside, so that a change is seen without opening it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_WINDOWS = os.name == "nt"


def file_state(file: Path, *, listed: bool = _WINDOWS) -> object:
    """Equal as long as nobody has written to it or put another in its place; an error's number
    where it cannot be looked at.

    It is looked for in the list of its folder where that is what tells without opening the file
    (`listed`): Windows opens a file to tell of it, and an editor that saves just then is refused.
    """
    try:
        status = _in_list(file) if listed else file.stat()
    except OSError as error:
        return error.errno
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def _in_list(file: Path) -> os.stat_result:
    name = os.path.normcase(file.name)
    with os.scandir(file.parent) as entries:
        for entry in entries:
            if os.path.normcase(entry.name) == name:
                return entry.stat()
    raise FileNotFoundError(2, "not in its folder", str(file))
