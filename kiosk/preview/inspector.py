"""What `kiosk check` says of the file, asked in a process with limits: `kiosk inspect`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kiosk.checked_yaml.faults import Fault, MoreFaults
from kiosk.worker_process import start_worker

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable
    from pathlib import Path

_PATIENCE_SECONDS = 150.0


@dataclass(frozen=True, slots=True)
class Inspected:
    """What was found in the file that was saved at `saved`, in seconds since 1970; 0 for none."""

    saved: float
    faults: tuple[Fault, ...]
    warnings: tuple[Fault, ...]


class Inspector:
    """Starts `kiosk inspect` and hears what it has to say."""

    def __init__(self, content: Path) -> None:
        self._content = content
        self._process: subprocess.Popen[str] | None = None

    def inspect(self) -> Inspected:
        """Raises OSError: it cannot be started."""
        from subprocess import TimeoutExpired

        try:
            saved = self._content.stat().st_mtime
        except OSError:
            saved = 0.0
        with start_worker("inspect", str(self._content)) as self._process:
            try:
                reply, _ = self._process.communicate(timeout=_PATIENCE_SECONDS)
            except TimeoutExpired:
                self._process.kill()
                reply, _ = self._process.communicate()
        try:
            found = json.loads(reply)
            return Inspected(saved, _faults(found["errors"]), _faults(found["warnings"]))
        except (ValueError, KeyError, TypeError):
            what = "reading took too long or used too much memory"
            return Inspected(saved, (Fault(str(self._content), 0, 0, "", what),), ())

    def stop(self) -> None:
        """Ends what goes on."""
        if self._process is not None:
            self._process.kill()


def _faults(told: Iterable[dict[str, Any]]) -> tuple[Fault, ...]:
    return tuple(MoreFaults(**one) if "number" in one else Fault(**one) for one in told)
