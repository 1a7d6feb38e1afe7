"""Bringing staff's pictures to the screen, in a process of its own: `kiosk prepare-media`."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from kiosk import paths

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)

_SHOW_EVERY_SECONDS = 3.0
_MOST_STARTS = 500


class MediaWorker:
    """Starts `kiosk prepare-media`, again where it died of a picture, until all are done."""

    def __init__(self, content: Path, assets: Path, state_folder: Path) -> None:
        self._given = [str(content), str(assets), str(state_folder)]
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False

    def prepare(self, snapshot: Path, show: Callable[[], None]) -> None:
        """Prepares all that is new; calls `show` now and then, for what is done, and at the end.

        Each picture is recorded before it is tried, so that one which ends the process is passed
        over by the next.

        Raises:
            OSError: it cannot be started.
        """
        for _ in range(_MOST_STARTS):
            code = self._run(snapshot, show)
            show()
            if code >= 0 or self._stopped:
                return

    def stop(self) -> None:
        """Ends what goes on."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()

    def _run(self, snapshot: Path, show: Callable[[], None]) -> int:
        """The exit code; negative where it was killed, by a limit or from outside."""
        import subprocess  # not at every start

        command = [*paths.COMMAND, "prepare-media", *self._given, str(snapshot)]
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
        ) as process:  # fmt: skip
            self._process = process
            wrong = None
            while wrong is None:
                try:
                    wrong, _ = process.communicate(timeout=_SHOW_EVERY_SECONDS)
                except subprocess.TimeoutExpired:
                    show()
        for line in wrong.splitlines():
            log.error("%s", line)
        return process.returncode
