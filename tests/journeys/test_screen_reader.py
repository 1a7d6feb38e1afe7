"""The real program in a process of its own, operated by what a screen reader is told."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.typography import plain
from kiosk.ui_driver.tour import BEGIN
from tests.journeys.screen_reader import CHECKED, ScreenReader, bus_of_screen_readers

ROOT = Path(__file__).parents[2]
SMALL = ROOT / "tests" / "small.yaml"


@pytest.fixture
def reader(screen, tmp_path):
    """The kiosk runs, and a screen reader listens to it."""
    with running("dbus-daemon", "--session", "--print-address", "--nofork") as daemon:
        session = daemon.stdout.readline().strip()
        address = bus_of_screen_readers(session)
        settings = tmp_path / "kiosk.yaml"
        settings.write_text(f"content: {SMALL}\nstate_folder: {tmp_path}/state\nspeech: false\n")
        words = (sys.executable, "-m", "kiosk", "--settings", settings, "--size", "1920x1080")
        spoken = {
            "DBUS_SESSION_BUS_ADDRESS": session,
            "AT_SPI_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        with running(*words, **spoken):
            reader = ScreenReader(address)
            reader.wait_for("push button", BEGIN)
            yield reader
            reader.close()


class running(subprocess.Popen):  # noqa: N801  used as a with statement
    """A process that ends with the block."""

    def __init__(self, *words, **variables):
        super().__init__(
            words, cwd=ROOT, env={**os.environ, **variables}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def __exit__(self, *_):
        self.terminate()
        super().__exit__(None, None, None)


def test_an_exhibit_is_told_with_its_heading_text_and_links(reader):
    reader.press(BEGIN)
    reader.listen()
    reader.press("Promoting Digital Technology Innovation")
    assert plain(reader.heard()).startswith("Promoting Digital Technology Innovation")
    reader.press("Wall")
    reader.press("Apple Lisa")
    tree = reader.wait_for("heading", "Apple Lisa")
    told = [(node.role, plain(node.name)) for node in tree.walk()]
    for heading in ("Apple Lisa", "Summit stories", "Case presentations"):
        assert ("heading", heading) in told
    assert ("label", "It put a desk on the screen.") in told
    (link,) = [n for n in tree.walk() if n.name == "A museum for the internet opens in Wuzhen"]
    assert link.role == "push button"
    assert plain(link.description).startswith("Lisa is the first object")
    assert not [node for node in tree.walk() if node.role == "push button" and not node.name]


def test_choices_tell_their_state(reader):
    reader.press(BEGIN)
    reader.press("Reading")
    reader.wait_for("radio button", "Largest")
    assert chosen(reader) >= {"English", "Normal", "Standard", "Full"}
    reader.press("Largest")
    reader.wait_for("radio button", "Largest", state=CHECKED)
    assert "Normal" not in chosen(reader)


def chosen(reader):
    return {node.name for node in reader.tree().walk() if CHECKED in node.states}
