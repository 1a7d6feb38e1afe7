"""That an earlier content is shown in the place of what staff's file holds."""

from __future__ import annotations

import contextlib
import hashlib
from typing import TYPE_CHECKING

from kiosk.content_store.small_record import read_record, write_record

if TYPE_CHECKING:
    from pathlib import Path


class TakenBack:
    """The record `{"instead_of": mark, "shown": digest}` in a file, and the mark read last.

    A mark is what staff's file held, whatever program reads it. The record holds until the file is
    changed, and is forgotten then: who undoes that change does not bring the earlier content back.
    """

    def __init__(self, snapshot: Path) -> None:
        """Beside the last good `snapshot`."""
        self.file = snapshot.with_suffix(".taken-back")
        self._last = snapshot.with_suffix(".read")

    @property
    def shown(self) -> str:
        """The digest, in hexadecimal, of what is taken back; empty where nothing is."""
        return str(read_record(self.file).get("shown", ""))

    def note_read(self, written: bytes) -> None:
        """Staff's file was read, and holds this; where that cannot be kept, it is not."""
        mark = _mark(written)
        if read_record(self._last).get("mark") != mark:
            with contextlib.suppress(OSError):
                write_record(self._last, {"mark": mark})

    def take(self, digest: bytes) -> None:
        """From now on content of that digest, until the file is another one than was read last.

        Raises:
            OSError: it cannot be kept; all is as before.
        """
        mark = read_record(self._last).get("mark", "")
        write_record(self.file, {"instead_of": mark, "shown": digest.hex()})

    def instead_of(self, written: bytes | None) -> bytes:
        """The digest of what is shown in its place; empty where nothing is.

        None stands for a file that cannot be read just now, which says nothing of its being
        changed.
        """
        record = read_record(self.file)
        if not record:
            return b""
        if written is not None and record.get("instead_of") != _mark(written):
            with contextlib.suppress(OSError):
                self.file.unlink(missing_ok=True)
            return b""
        with contextlib.suppress(ValueError, TypeError):
            return bytes.fromhex(str(record.get("shown")))
        return b""


def _mark(written: bytes) -> str:
    return hashlib.sha256(written).hexdigest()
