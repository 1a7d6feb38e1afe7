"""Keeping the last good content through broken disks, sudden ends and content that kills."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.content_store.crash_guard import CrashGuard
from kiosk.content_store.opening import open_catalogue
from kiosk.content_store.snapshot import load_snapshot, snapshot_path

SMALL = Path(__file__).parent.parent / "small.yaml"

PUBLISHER = """
import itertools, sys
from pathlib import Path
from kiosk.content_store.opening import open_catalogue
file, state = map(Path, sys.argv[1:])
text = file.read_text(encoding="utf-8")
for n in itertools.count():
    file.write_text(text.replace("en: Apple Lisa,", f"en: Lisa {n},"), encoding="utf-8")
    open_catalogue(file, state)
    print(n, flush=True)
"""

FULL = """
import resource, sys
from pathlib import Path
from kiosk.content_store.opening import open_catalogue
file, state = map(Path, sys.argv[1:])
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
print(open_catalogue(file, state).catalogue.exhibit("apple-lisa").title.en)
"""


@pytest.fixture
def file(tmp_path):
    copy = tmp_path / "exhibits.yaml"
    copy.write_bytes(SMALL.read_bytes())
    return copy


def rewrite(file, title):
    text = SMALL.read_text(encoding="utf-8")
    file.write_text(text.replace("en: Apple Lisa,", f"en: {title},"), encoding="utf-8")


def trial(file, state):
    """That of a new run of the program."""
    return CrashGuard(snapshot_path(state, file))


def title(opened):
    return opened.catalogue.exhibit("apple-lisa").title.en


def python(script, *paths, **how):
    return subprocess.Popen([sys.executable, "-c", script, *map(str, paths)], text=True, **how)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_killed_while_content_is_kept_it_is_the_old_or_the_new(file, tmp_path):
    state = tmp_path / "state"
    for number in range(25):
        with python(PUBLISHER, file, state, stdout=subprocess.PIPE) as publisher:
            for _ in range(2):
                publisher.stdout.readline()
            time.sleep(number / 1000)
            publisher.kill()
        rewrite(file, "Apple Lisa")
        kept = load_snapshot(snapshot_path(state, file))
        assert kept is not None
        assert kept.exhibit("apple-lisa").title.en.startswith("Lisa ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of files")
def test_with_no_space_left_the_new_is_shown_and_the_old_kept(file, tmp_path):
    state = tmp_path / "state"
    open_catalogue(file, state)
    before = sorted(state.iterdir())
    rewrite(file, "Lisa II")
    with python(FULL, file, state, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        said, told = process.communicate()
    assert said == "Lisa II\n"
    assert "the content cannot be kept for the next start: [Errno 27] File too large" in told
    assert sorted(state.iterdir()) == before
    assert load_snapshot(snapshot_path(state, file)).exhibit("apple-lisa").title.en == "Apple Lisa"


@pytest.mark.expects_log
def test_a_state_folder_that_cannot_be_written_stops_nothing(file, tmp_path, caplog):
    state = tmp_path / "state"
    state.write_text("a file in the folder's place")
    assert title(open_catalogue(file, state)) == "Apple Lisa"
    trial(file, state).begin()
    trial(file, state).passed()
    assert "the content cannot be kept for the next start" in caplog.text


@pytest.mark.expects_log
def test_content_that_twice_brought_the_kiosk_down_gives_way_to_what_was_proven(
    file, tmp_path, caplog
):
    state = tmp_path / "state"
    open_catalogue(file, state)
    trial(file, state).begin()
    trial(file, state).passed()
    rewrite(file, "Deadly Lisa")
    for _ in range(2):
        assert title(open_catalogue(file, state)) == "Deadly Lisa"
        trial(file, state).begin()
    assert title(open_catalogue(file, state)) == "Apple Lisa"
    assert f"{file}: the kiosk has stopped again and again while it showed" in caplog.text
    rewrite(file, "Mended Lisa")
    assert title(open_catalogue(file, state)) == "Mended Lisa"


@pytest.mark.expects_log
def test_where_nothing_is_proven_yet_power_cuts_do_not_take_the_content_away(file, tmp_path):
    state = tmp_path / "state"
    for _ in range(5):
        assert title(open_catalogue(file, state)) == "Apple Lisa"
        trial(file, state).begin()
    assert open_catalogue(file, state).catalogue is None


@pytest.mark.expects_log
def test_proven_content_is_never_refused(file, tmp_path):
    state = tmp_path / "state"
    open_catalogue(file, state)
    trial(file, state).passed()
    for _ in range(5):
        trial(file, state).begin()
    assert title(open_catalogue(file, state)) == "Apple Lisa"


def test_a_run_counts_once_however_often_the_same_content_is_shown(file, tmp_path):
    state = tmp_path / "state"
    open_catalogue(file, state)
    run = trial(file, state)
    for _ in range(5):
        run.begin()
    assert title(open_catalogue(file, state)) == "Apple Lisa"


@pytest.mark.expects_log
def test_a_damaged_trial_record_is_as_good_as_none(file, tmp_path):
    state = tmp_path / "state"
    open_catalogue(file, state)
    for record in ("", "[]", '{"tried": 1, "runs": "x"}', "\0"):
        snapshot_path(state, file).with_suffix(".trial").write_text(record)
        trial(file, state).begin()
        assert title(open_catalogue(file, state)) == "Apple Lisa"
