"""A file that staff have written → its text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, UnreadableError
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.system_words import cannot_be_read
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 8 * 1024 * 1024

# Where a file was being written when the power went, some file systems leave zeros. Fewer of them
# may be a slip of the keyboard, or text in UTF-16.
_ZERO_BYTES = re.compile(rb"\A\0+\Z|\0{16,}")
_RESTORE = Message("a power cut leaves such files; restore it from a copy")
_NO_UTF8, _SAVE_AS = Message("not UTF-8 text"), Message("save the file as UTF-8")


def read_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        UnreadableError: it is missing, no ordinary file, unreadable, or larger than `MAX_BYTES`.
    """
    try:
        with open_regular(path) as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UnreadableError([Fault(str(path), 0, 0, "", cannot_be_read(error))]) from error
    if len(content) > MAX_BYTES:
        what = Message("too large: more than {most} MiB", most=MAX_BYTES // 1024 // 1024)
        raise UnreadableError([Fault(str(path), 0, 0, "", what)])
    return content


def decoded(content: bytes, file: str) -> str:
    """The text of a file; `file` is named in the error.

    Raises:
        UnreadableError: it is not UTF-8, or holds what is no text in any encoding.
    """
    if zeros := _ZERO_BYTES.search(content):
        raise UnreadableError([_zero_fault(content, zeros, file)])
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()  # there the byte order mark is gone already
        fault = Fault(file, *place_of(before, len(before)), "", _NO_UTF8, _SAVE_AS)
        raise UnreadableError([fault]) from error


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column of a character, from 1. Lines end as editors have it: LF, CR, or both."""
    breaks = text.count("\n", 0, offset) + text.count("\r", 0, offset)
    line = breaks - text.count("\r\n", 0, offset) + 1
    column = offset - max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset))
    return line, column


def _zero_fault(content: bytes, zeros: re.Match[bytes], file: str) -> Fault:
    number = len(zeros[0])
    if number == len(content):
        what = Message("this file holds nothing but zero bytes")
        return Fault(file, 0, 0, "", what, _RESTORE)
    before = content[: zeros.start()].decode("utf-8-sig", "replace")
    what = Message("{number:,} zero bytes stand here, and no text", number=number)
    return Fault(file, *place_of(before, len(before)), "", what, _RESTORE)
