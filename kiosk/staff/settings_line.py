"""One setting written into `kiosk.yaml`, whose other bytes stay as they are."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from kiosk.atomic_write import atomic_write

if TYPE_CHECKING:
    from pathlib import Path


def with_setting(written: bytes, name: str, value: str) -> bytes:
    """`written` with `name: value` in place of the line that sets it, else of the one that shows it
    commented out, else at its end. A comment behind the value stays.

    Only for values of one line, in a file that sets them in its first column.
    """
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


def write_setting(file: Path, name: str, value: str) -> None:
    """Writes it into `file` in one step; its owner and who may read it stay, a link is followed.

    Raises:
        OSError: it cannot be read or written; what was there is still whole.
    """
    file = file.resolve()
    try:
        written, status = file.read_bytes(), file.stat()
    except FileNotFoundError:
        written, status = b"", None
    with atomic_write(file) as opened:
        opened.write(with_setting(written, name, value))
        if hasattr(os, "fchown"):
            os.fchmod(opened.fileno(), status.st_mode & 0o7777 if status else 0o644)
            if status:
                os.fchown(opened.fileno(), status.st_uid, status.st_gid)
