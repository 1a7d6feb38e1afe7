"""A kiosk that costs nothing: beats as the real one does, and ends as its first word says.

The words after that are of the modes that it was started in: it notes them in the state folder.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

from kiosk.supervisor import SUPERVISED
from kiosk.supervisor.supervised import Supervised


def main(does: str, mode: str) -> None:
    state = Path(os.environ[SUPERVISED])
    with (state / "runs").open("a") as runs:
        runs.write(f"{mode} {os.getpid()}\n")
    if does.isdigit():
        sys.exit(int(does))
    supervised = Supervised(state)
    if does == "never":
        time.sleep(60)
    leaves = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: leaves.set())
    threading.Thread(target=lambda: (supervised.wait_for_word_to_leave(), leaves.set())).start()
    print("a library says something")  # which is no beat
    supervised.beat()
    (state / "beaten").touch()
    if does == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if does == "silence":
        leaves.wait(60)
    while not leaves.wait(0.05):
        supervised.beat()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
