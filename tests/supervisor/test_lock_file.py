"""One at a time: files that a process holds until it is gone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from kiosk.supervisor.lock_file import HeldError, LockFile

HOLD = """
import sys, time
from pathlib import Path
from kiosk.supervisor.lock_file import LockFile
lock = LockFile(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def held(tmp_path):
    """A file, and another process that holds it."""
    file = tmp_path / "lock"
    with subprocess.Popen([sys.executable, "-c", HOLD, file], stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        yield file, process
        process.kill()


def test_a_second_is_told_who_holds_it(held):
    file, process = held
    with pytest.raises(HeldError) as refused:
        LockFile(file)
    assert refused.value.pid == process.pid


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_it_is_free_as_soon_as_its_holder_is_gone(held, number):
    file, process = held
    os.kill(process.pid, number)
    LockFile(file, patience=10).close()
    LockFile(file).close()


def test_what_others_left_in_it_is_no_holder(tmp_path):
    file = tmp_path / "lock"
    file.write_text("nonsense that is longer than any number of a process")
    lock = LockFile(file)
    assert file.read_text() == f"{os.getpid()}\n"
    lock.close()


def test_on_a_full_disk_it_is_held_without_a_number(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    lock = LockFile(tmp_path / "lock")
    with pytest.raises(HeldError) as refused:
        LockFile(tmp_path / "lock")
    assert refused.value.pid == 0
    lock.close()


def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "lock").symlink_to(tmp_path / "precious")
    with pytest.raises(OSError, match="symbolic links"):
        LockFile(tmp_path / "lock")
    assert not (tmp_path / "precious").exists()
