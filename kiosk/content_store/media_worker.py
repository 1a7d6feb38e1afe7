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


class MediaWorker:
    """Starts `kiosk prepare-media` and hears what it has to say."""

    def __init__(self, content: Path, assets: Path, state_folder: Path) -> None:
        self._given = [str(content), str(assets), str(state_folder)]
        self._process: subprocess.Popen[str] | None = None

    def prepare(self, snapshot: Path, show: Callable[[], None]) -> bool:
        """Prepares all that is new; calls `show` now and then, for what is done, and at the end.

        False where it was ended before it was through; what was done by then is done.

        Raises:
            OSError: it cannot be started.
        """
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
        show()
        return process.returncode == 0

    def stop(self) -> None:
        """Ends what goes on."""
        if self._process is not None:
            self._process.kill()
