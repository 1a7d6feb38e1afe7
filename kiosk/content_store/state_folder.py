"""The folder in which this machine's kiosk keeps what it trusts at its next start."""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path

log = logging.getLogger(__name__)


def private_state(folder: Path) -> Path:
    """`folder`, made if need be, if this account alone has written it; else one for this run only.

    What another account may have put there is not read: root would else believe what the kiosk's
    account was made to write. The log says why nothing is kept.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        status = folder.stat()
    except OSError as error:
        return _for_this_run(folder, error.strerror or str(error))
    if hasattr(os, "geteuid"):
        if status.st_uid != os.geteuid():
            return _for_this_run(folder, "it belongs to another account")
        if status.st_mode & stat.S_IWOTH:
            return _for_this_run(folder, "everybody may write there")
    if not os.access(folder, os.W_OK | os.X_OK):
        return _for_this_run(folder, "it cannot be written")
    return folder


def _for_this_run(folder: Path, why: str) -> Path:
    import atexit
    import shutil
    import tempfile

    log.warning("nothing is kept in %s for the next start: %s", folder, why)
    spare = Path(tempfile.mkdtemp(prefix="kiosk-state-"))
    atexit.register(shutil.rmtree, spare, ignore_errors=True)
    return spare
