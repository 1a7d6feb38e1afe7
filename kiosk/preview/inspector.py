"""What is wrong with the file that the curator edits, and which save of it that is said of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault
from kiosk.checked_yaml.message import Message
from kiosk.content_file.content_check import ContentCheck, ContentReport

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was found in the file that was saved at `saved`, in seconds since 1970; 0 for none."""

    saved: float
    report: ContentReport


class Inspector:
    """Has the content checked; a check that comes to no end is a fault of the file."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._check = ContentCheck(content)

    def inspect(self) -> Inspected:
        """Raises OSError: it cannot be started."""
        try:
            saved = self._content.stat().st_mtime
        except OSError:
            saved = 0.0
        try:
            return Inspected(saved, self._check.ask())
        except ValueError:
            what = Message("reading took too long or used too much memory")
            fault = Fault(str(self._content), 0, 0, "", what)
            return Inspected(saved, ContentReport((fault,), refused=True))

    def stop(self) -> None:
        """Ends what goes on."""
        self._check.close()
