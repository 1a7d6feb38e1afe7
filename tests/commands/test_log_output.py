"""The log in a file: never too large, and a disk that takes nothing is no trouble but its own."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands.log_output import keep_log
from kiosk.repeat_limit import MOST_OF_THE_SAME

FULL = Path("/dev/full")
NO_SPACE = "the log cannot be written to {}: No space left on device"

FLOOD = """
import logging
from kiosk.commands.log_output import log_to_stderr
log_to_stderr()
for _ in range(1000):
    logging.getLogger("kiosk").warning("again")
"""

expects_log = pytest.mark.expects_log
on_a_full_disk = pytest.mark.skipif(not FULL.exists(), reason="no disk is full here at will")


@pytest.fixture
def keeper():
    """Keeps the log in a file until the end of the test; the handler that writes there."""
    root = logging.getLogger()
    before = list(root.handlers)

    def keep(file):
        keep_log(file)
        return root.handlers[-1]

    yield keep
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()


def warn(*words):
    logging.getLogger("kiosk").warning(*words)


@on_a_full_disk
@expects_log
def test_a_full_disk_is_said_once_and_not_line_by_line(keeper, caplog, capsys):
    keeper(FULL)
    for number in range(20):
        warn("line %d", number)
    assert caplog.messages.count(NO_SPACE.format(FULL)) == 1
    assert "line 19" in caplog.messages
    assert "Traceback" not in capsys.readouterr().err


@on_a_full_disk
@expects_log
def test_where_there_is_room_again_there_is_a_log_again(keeper, caplog, tmp_path, monkeypatch):
    file = tmp_path / "kiosk.log"
    log_file = keeper(file)._target
    for number in range(2):
        log_file.flush()
        log_file._drop()
        with monkeypatch.context() as disk:
            disk.setattr(log_file, "_open", lambda: FULL.open("a"))
            for _ in range(3):
                warn("lost")
        warn("there is room, %d", number)
        assert caplog.messages.count(NO_SPACE.format(file)) == number + 1
    written = file.read_text(encoding="utf-8")
    assert "lost" not in written
    assert written.count("there is room") == 2


@expects_log
def test_a_file_that_cannot_be_turned_over_is_said_once(keeper, caplog, capsys, tmp_path):
    file = tmp_path / "kiosk.log"
    keeper(file)._target.maxBytes = 200
    (tmp_path / "kiosk.log.1").mkdir()
    (tmp_path / "kiosk.log.1" / "in the way").touch()
    for number in range(20):
        warn("line %d", number)
    (said,) = [message for message in caplog.messages if "cannot be written" in message]
    assert said.startswith(f"the log cannot be written to {file}: ")
    assert "Traceback" not in capsys.readouterr().err


@expects_log
def test_a_flood_in_a_file_is_a_few_lines(keeper, tmp_path):
    keeper(tmp_path / "kiosk.log")
    for _ in range(3000):
        warn("%s", "a long line of a flood " * 50)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 10_000


@expects_log
def test_a_flood_of_ever_other_lines_is_never_more_than_ten_megabytes(keeper, tmp_path):
    limit = keeper(tmp_path / "kiosk.log")
    word = "x" * 100_000
    for number in range(150):
        warn("%d %s", number, word)
    limit.flush()
    sizes = [file.stat().st_size for file in tmp_path.iterdir()]
    assert len(sizes) == 5
    assert sum(sizes) <= 10_000_000


def test_a_flood_on_stderr_is_a_few_lines_and_their_number_at_the_end():
    command = [sys.executable, "-c", FLOOD]
    said = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stderr
    *lines, last = said.splitlines()
    assert len(lines) == MOST_OF_THE_SAME
    assert last.endswith(" kiosk: 995 more such lines were left out within a minute: again")
