"""A file that staff have written → its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, UnreadableError
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 8 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        UnreadableError: it is missing, no ordinary file, unreadable, or larger than `MAX_BYTES`.
    """
    try:
        with open_regular(path) as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        what = f"cannot be read: {error.strerror}"
        raise UnreadableError([Fault(str(path), 0, 0, "", what)]) from error
    if len(content) > MAX_BYTES:
        what = f"too large: more than {MAX_BYTES // 1024 // 1024} MiB"
        raise UnreadableError([Fault(str(path), 0, 0, "", what)])
    return content


def decoded(content: bytes, file: str) -> str:
    """The text of a file; `file` is named in the error.

    Raises:
        UnreadableError: it is not UTF-8.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = error.start - (content.rfind(b"\n", 0, error.start) + 1) + 1
        fault = Fault(file, line, column, "", "not UTF-8 text", "save the file as UTF-8")
        raise UnreadableError([fault]) from error
