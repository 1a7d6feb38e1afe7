"""The kiosk opens with what is kept; nothing that staff have written is read in its process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content_store.content_worker import read_into
from kiosk.content_store.store import ContentStore

SMALL = Path(__file__).parent.parent / "small.yaml"

START = """
import logging, sys
from pathlib import Path
from kiosk.app import Display, Kiosk
from kiosk.bridge import content_watch
from kiosk.content_store import follower
from kiosk.settings import Settings
from kiosk.ui_driver.finger import Finger

logging.basicConfig(level=logging.INFO)
content_watch._AFTER_MILLISECONDS = 100
follower._EVERY_SECONDS = follower._STABLE_SECONDS = 0.1
content, state = map(Path, sys.argv[1:])
kiosk = Kiosk(Settings(content=content, state_folder=state, speech=False), Display(size=(640, 360)))
finger = Finger(kiosk.window)
finger.wait_for_frame()
print(kiosk.controller.screen, kiosk.controller.attraction.title)
finger.wait_until(lambda: kiosk.watch.caught_up, seconds=60)
readers = {"kiosk.content_file", "kiosk.checked_yaml.reader", "yaml", "pydantic", "PIL"}
print(sorted(readers & set(sys.modules)))
kiosk.close()
"""


@pytest.fixture
def start(tmp_path):
    """Starts a kiosk in a process of its own; the lines it says."""

    def run(content):
        command = [sys.executable, "-c", START, content, tmp_path / "state"]
        with subprocess.Popen(
            list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            said, log = process.communicate(timeout=120)
        assert process.returncode == 0, log
        return said.splitlines(), log

    return run


@pytest.fixture
def content(tmp_path):
    """A museum that a kiosk here has shown before."""
    file, state = tmp_path / "exhibits.yaml", tmp_path / "state"
    state.mkdir()
    file.write_bytes(SMALL.read_bytes())
    store = ContentStore(file, state)
    store.prove(read_into(store, file, tmp_path).digest)
    return file


def test_the_readers_of_content_are_not_even_loaded(start, content):
    text = content.read_text(encoding="utf-8")
    content.write_text(text.replace("en: Apple Lisa,", "en: Lisa II,"), encoding="utf-8")
    (screen, readers), log = start(content)
    assert screen.startswith("attract ")
    assert readers == "[]"
    assert "is shown as it was saved" in log


@pytest.mark.parametrize(
    "harm",
    [b"\0" * 500_000, b"museum: [\n", b"a: " * 9_000_000, b"", b"\xff\xfe\x00"],
    ids=["zeros", "broken", "too large", "empty", "not text"],
)
def test_whatever_the_file_holds_what_was_good_is_shown_at_once(start, content, harm):
    content.write_bytes(harm)
    (screen, readers), log = start(content)
    assert screen.startswith("attract ")
    assert readers == "[]"
    assert "is not shown; visitors see the last good content" in log
    assert len(log) < 20_000
