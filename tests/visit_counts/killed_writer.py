"""Kills a writer at random moments, again and again: `python killed_writer.py FOLDER TIMES SEED`.

A program of its own, for it forks. It ends with a line that says what is wrong, or with none.
"""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from kiosk.visit_counts import counts_file
from kiosk.visit_counts.counts_file import FILE_NAME
from kiosk.visit_counts.kinds import Kind
from kiosk.visit_counts.recorder import VisitCounts


def write(folder, told):
    """Counts without end, and tells of each visit that is in the file."""

    class Telling(counts_file.CountsFile):
        def add(self, counts):
            super().add(counts)
            visits = sum(n for count, n in counts.items() if count.kind == Kind.BEGUN)
            os.write(told, b"." * visits)

    counts_file.CountsFile = Telling
    counts = VisitCounts(folder, every=0.001, after=0.0)
    while True:
        counts.add(Kind.BEGUN)
        counts.add(Kind.EXHIBIT, f"exhibit {random.randrange(500)}")
        time.sleep(0.0005)


def killed(folder, seconds):
    """Lets a writer live so long; how many visits it knew to be in the file."""
    heard, told = os.pipe()
    if not (writer := os.fork()):
        write(folder, told)
    os.close(told)
    time.sleep(seconds)
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    with os.fdopen(heard, "rb") as pipe:
        return len(pipe.read())


def main(folder, times, seed):
    chance = random.Random(seed)
    before = 0
    for time_of_it in range(times):
        before += killed(folder, chance.uniform(0.004, 0.03))
        if not (folder / FILE_NAME).exists():
            continue
        with closing(sqlite3.connect(folder / FILE_NAME)) as database:
            whole = database.execute("PRAGMA integrity_check").fetchone()[0]
            made = database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            counted = "SELECT total(number) FROM counts WHERE kind = ?"
            numbers = [
                database.execute(counted, (kind,)).fetchone()[0] if made else 0
                for kind in (Kind.BEGUN, Kind.EXHIBIT)
            ]
        if whole != "ok":
            return f"{time_of_it}: {whole}"
        if numbers[0] < before:
            return f"{time_of_it}: {numbers[0]} of {before} that were there"
        if abs(numbers[0] - numbers[1]) > time_of_it + 1:  # the two are counted one after the other
            return f"{time_of_it}: half a transaction, {numbers}"
        before = numbers[0]
    if list(folder.glob("*damaged*")):
        return "it was set aside as damaged"
    return "" if before > times else f"only {before} were counted"


if __name__ == "__main__":
    print(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
