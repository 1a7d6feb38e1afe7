"""Starting the kiosk's own workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import paths

if TYPE_CHECKING:
    import subprocess


ENDED_BY_OTHERS = (-9, -15)
"""Exit codes after SIGKILL and SIGTERM; a limit ends a worker by another signal, or it says so."""


def start_worker(*words: str, asked: bool = False) -> subprocess.Popen[str]:
    """The kiosk's own command `words`, running; what it says can be read from it, in UTF-8.

    One that is `asked` reads its questions and logs where the kiosk logs; of any other the log can
    be read too. Ctrl-C at a terminal is meant for the kiosk, which ends its workers itself.

    Raises:
        OSError: it cannot be started.
    """
    import subprocess  # not at every start

    return subprocess.Popen(
        [*paths.COMMAND, *words],
        stdin=subprocess.PIPE if asked else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=None if asked else subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
        process_group=None if paths.WINDOWS else 0,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # on Windows
    )
