"""One setting written into `kiosk.yaml`, whose other bytes stay as they are."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write
from kiosk.regular_file import open_regular

if TYPE_CHECKING:
    from collections.abc import Callable

_MARK = b"\xef\xbb\xbf"
"""What some editors of Windows put before UTF-8."""


class NotWrittenError(Exception):
    """The file would not say what it is meant to; it is as it was."""


def with_setting(written: bytes, name: str, value: str) -> bytes:
    """`written` with `name: value` in place of the line that sets it, else of the one that shows it
    commented out, else at its end. A comment behind the value stays.

    Only for values of one line, in a file that sets them in its first column.
    """
    if written.startswith(_MARK):
        return _MARK + with_setting(written.removeprefix(_MARK), name, value)
    word = re.escape(name.encode())
    line = f"{name}: {value}".encode()
    for form in (
        rb"(?m)^%s[ \t]*:(?P<old>[^\r\n#]|(?<![ \t])#)*?(?P<rest>[ \t]+#[^\r\n]*)?(?=\r?$)",
        rb"(?m)^#[ \t]*%s:[^\r\n]*(?P<rest>)(?=\r?$)",
    ):
        found = re.search(form % word, written)
        if found:
            return written[: found.start()] + line + (found["rest"] or b"") + written[found.end() :]
    end = b"\r\n" if b"\r\n" in written else b"\n"
    begun = written and not written.endswith(b"\n")
    return written + (end if begun else b"") + line + end


def write_setting(file: Path, name: str, value: str, holds: Callable[[bytes], bool]) -> None:
    """Writes it into `file` in one step; its owner and who may read it stay, a link is followed.

    Raises:
        NotWrittenError: `holds` says that the setting would not hold, as in a file that is no YAML,
            or has it in a form that `with_setting` does not know.
        OSError: it cannot be read or written; what was there is still whole.
    """
    file = Path(os.path.realpath(file))  # resolve() has an error of its own for links in a circle
    try:
        with open_regular(file) as opened:
            written, status = opened.read(), os.fstat(opened.fileno())
    except FileNotFoundError:
        written, status = b"", None
    changed = with_setting(written, name, value)
    if not holds(changed):
        raise NotWrittenError
    with atomic_write(file) as opened:
        opened.write(changed)
        if hasattr(os, "fchown"):
            os.fchmod(opened.fileno(), status.st_mode & 0o7777 if status else 0o644)
            if status:
                os.fchown(opened.fileno(), status.st_uid, status.st_gid)
