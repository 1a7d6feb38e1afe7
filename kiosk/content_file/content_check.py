"""What `kiosk check` says of content, asked of a process of its own with limits."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, count_of
from kiosk.worker_process import start_worker

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

_PATIENCE_SECONDS = 150.0


@dataclass(frozen=True, slots=True)
class ContentReport:
    """The errors and warnings of a content file, in the order of the file.

    Unless it is `refused` its texts are shown all the same: only pictures are at fault.
    """

    errors: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    refused: bool = False

    @property
    def error_count(self) -> int:
        """How many there are, those included that are not told one by one."""
        return count_of(self.errors)

    @property
    def warning_count(self) -> int:
        """As `error_count`."""
        return count_of(self.warnings)

    @staticmethod
    def from_json(text: str) -> ContentReport:
        """From what `kiosk check --json` prints. Raises ValueError: it is nothing of the kind."""
        try:
            told = json.loads(text)
            errors, warnings = (
                tuple(map(Fault.from_record, told[kind])) for kind in ("errors", "warnings")
            )
            return ContentReport(errors, warnings, refused=not told["summary"])
        except (KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError(f"no report of a content: {error!r}") from error


class ContentCheck:
    """Asks `kiosk inspect`, which may take seconds and much memory, and not the kiosk's."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._process: subprocess.Popen[str] | None = None
        self._closed = False

    def ask(self) -> ContentReport:
        """Waits for the report, in another thread than the one that draws.

        Raises:
            OSError: the process cannot be started.
            ValueError: it did not come to an end of it.
        """
        from subprocess import TimeoutExpired  # not at every start

        with start_worker("inspect", str(self._content)) as self._process:
            if self._closed:
                self._process.kill()
            try:
                told, _ = self._process.communicate(timeout=_PATIENCE_SECONDS)
            except TimeoutExpired:
                self._process.kill()
                told, _ = self._process.communicate()
        return ContentReport.from_json(told)

    def close(self) -> None:
        """Ends a check that goes on; nobody waits for it any more."""
        self._closed = True
        if self._process is not None:
            self._process.kill()
