"""Bringing staff's pictures to the screen, in a process of its own: `kiosk prepare-media`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk.worker_process import start_worker

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

NOT_ALL_SEEN = 3
"""The exit code where a picture could not be looked at just now."""
_SHOW_EVERY_SECONDS = 3.0


class MediaWorker:
    """Starts `kiosk prepare-media` and hears what it has to say."""

    def __init__(self, content: Path, assets: Path, state_folder: Path) -> None:
        self._given = [str(content), str(assets), str(state_folder)]
        self._process: subprocess.Popen[str] | None = None

    def prepare(self, snapshot: Path, show: Callable[[], None]) -> bool:
        """Prepares all that is new; calls `show` now and then, for what is done, and at the end.

        False where a picture could not be looked at just now; it is at the next change or start.

        Raises:
            OSError: it cannot be started, or was ended before it was through.
        """
        from subprocess import TimeoutExpired  # not at every start

        with start_worker("prepare-media", *self._given, str(snapshot)) as process:
            self._process = process
            wrong = None
            while wrong is None:
                try:
                    wrong, fault = process.communicate(timeout=_SHOW_EVERY_SECONDS)
                except TimeoutExpired:
                    show()
        for line in (*wrong.splitlines(), *fault.splitlines()):
            log.error("%s", line)
        show()
        if process.returncode not in (0, NOT_ALL_SEEN):
            raise OSError("the process that prepares pictures was ended")
        return process.returncode == 0

    def stop(self) -> None:
        """Ends what goes on."""
        if self._process is not None:
            self._process.kill()
