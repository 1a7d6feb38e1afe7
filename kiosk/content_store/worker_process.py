"""Starting the kiosk's own workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import paths

if TYPE_CHECKING:
    import subprocess


def start_worker(*words: str) -> subprocess.Popen[str]:
    """The kiosk's own command `words`, running; what it says and its log can be read from it.

    Ctrl-C at a terminal is meant for the kiosk, which ends its workers itself.

    Raises:
        OSError: it cannot be started.
    """
    import subprocess  # not at every start

    return subprocess.Popen(
        [*paths.COMMAND, *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, encoding="utf-8", errors="replace",
        process_group=None if paths.WINDOWS else 0,
    )  # fmt: skip
