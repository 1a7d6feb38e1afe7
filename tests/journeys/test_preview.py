"""The curator at the preview, by mouse and keys: they save, and see what they have changed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.preview_app.window import Preview
from kiosk.ui_driver.finger import Finger
from kiosk.ui_driver.waiting import wait_until
from kiosk.visit.place import Screen

SECONDS = 40
LISA, PI = ("exhibit", "apple-lisa"), ("exhibit", "raspberry-pi")
SMALL = paths.ROOT / "tests" / "small.yaml"


class Curator:
    """Looks at the window, uses mouse and keys, and saves the file."""

    def __init__(self, preview, file):
        self.preview, self.file = preview, file
        self.desk, self.window = preview.desk, preview.window
        self._finger = Finger(self.window)

    def sees(self, met):
        wait_until(met, SECONDS)

    def save(self, *changes):
        """As editors do: a new file in the place of the old one."""
        text = self.file.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        beside = self.file.with_suffix(".new")
        beside.write_text(text, encoding="utf-8")
        beside.replace(self.file)

    def click(self, name):
        self.click_at(self._finger.middle_of(name).toPoint())

    def click_at(self, point):
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseMove(self.window, point)
        QTest.mousePress(self.window, button, none, point)
        QTest.mouseRelease(self.window, button, none, point)

    def press(self, *keys):
        for key in keys:
            QTest.keyClick(self.window, key)

    def names(self):
        return self._finger.names()

    def shows(self):
        """What the panes tell of."""
        place = self.desk.place
        return (place.screen.value, place.id) if place else None

    def found(self):
        """Line, words and whether it is of the entry that is shown, of each row."""
        return [(row.line, row.what, row.own) for row in self.desk._found._rows]

    def text(self, name):
        item = self.window.findChild(object, name)
        return item.property("text") if item and item.property("visible") else ""

    def pictures(self):
        return [pane.picture.fileName() for pane in (self.desk.left, self.desk.right)]


@pytest.fixture
def curator(tmp_path, looked_for_often):
    file = tmp_path / "exhibits.yaml"
    file.write_bytes(SMALL.read_bytes())
    preview = Preview(
        file, ("en", "zh"), language="en", size=(1366, 768), state_folder=tmp_path / "state"
    )
    one = Curator(preview, file)
    one.sees(lambda: preview.caught_up and all(one.pictures()))
    yield one
    preview.close()


@pytest.mark.expects_log
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_a_monday_morning(curator, caplog):
    """In one go, for the preview and its panes are three processes to start."""
    what_is_painted_is_the_kiosk(curator)
    what_is_saved_is_gone_to_and_named(curator)
    errors_are_told_while_the_last_good_content_stays(curator)
    by_keys_alone_an_entry_is_found_and_gone_to(curator)
    a_pane_that_dies_comes_back_where_it_was(curator, caplog)
    a_click_in_a_pane_walks_there_and_the_other_comes_along(curator)
    the_screen_can_stand(curator)


def what_is_painted_is_the_kiosk(curator):
    """Dark water and lit houses in both panes, and the window's paper round them."""
    for pane in (curator.desk.left, curator.desk.right):
        seen = QImage(pane.picture.toLocalFile())
        assert seen.pixelColor(seen.width() - 4, 4).lightness() < 70
    assert curator.window.grabWindow().pixelColor(2, 2) == QColor("#f3efe6")


def what_is_saved_is_gone_to_and_named(curator):
    before = curator.pictures()
    curator.save(("en: Apple Lisa,", "en: Lisa of 1983,"))
    curator.sees(lambda: curator.shows() == LISA)
    curator.sees(lambda: "Changed: Exhibit apple-lisa (title)" in curator.text("what changed"))
    # each pane for itself, for both count their pictures from 1
    both = partial(zip, before, strict=True)
    curator.sees(lambda: all(now != then for then, now in both(curator.pictures())))
    curator.sees(lambda: curator.text("verdict") == "No faults")


def errors_are_told_while_the_last_good_content_stays(curator):
    curator.click("Exhibit, Raspberry Pi")
    curator.sees(lambda: curator.shows() == PI)
    curator.save(("    year: 1983\n", "    yaer: 1983\n"))
    curator.sees(lambda: curator.text("verdict") == "2 errors")
    assert "Visitors see the last content that was good" in curator.text("last good")
    # it has gone where the fault is, in the content that was good
    curator.sees(lambda: curator.shows() == LISA)
    lines = curator.file.read_text(encoding="utf-8").splitlines()
    line = lines.index("    yaer: 1983") + 1
    assert curator.found()[1] == (line, "this field is not known", True)
    told = (
        f'Line {line}. exhibits[2] (apple-lisa).yaer. this field is not known. did you mean "year"?'
    )
    # another entry is looked at, and a click on the fault leads back
    curator.click("Exhibit, Raspberry Pi")
    curator.sees(lambda: curator.shows() == PI)
    assert [own for _, _, own in curator.found()] == [False, False]
    curator.click(told)
    curator.sees(lambda: curator.shows() == LISA)
    curator.save(("    yaer: 1983\n", "    year: 1984\n"))
    curator.sees(lambda: curator.text("verdict") == "No faults")
    assert curator.text("last good") == ""


def by_keys_alone_an_entry_is_found_and_gone_to(curator):
    curator.window.requestActivate()
    curator.sees(lambda: curator.window.activeFocusItem() is not None)
    for _ in range(9):
        if curator.window.activeFocusItem().objectName() == "search":
            break
        curator.press(Qt.Key.Key_Tab)
    curator.press(*(getattr(Qt.Key, f"Key_{letter}") for letter in "RASPB"))
    curator.sees(lambda: curator.desk.entries.rowCount() == 1)
    curator.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    curator.sees(lambda: curator.shows() == PI)


def a_pane_that_dies_comes_back_where_it_was(curator, caplog):
    pane = curator.desk.left
    dead = pane._process.processId()
    os.kill(dead, signal.SIGKILL)
    curator.sees(lambda: "the pane in en has ended" in caplog.text)
    before = pane.picture.fileName()
    curator.sees(lambda: pane.picture.fileName() != before)
    assert pane._process.processId() != dead
    assert not pane.broken


def a_click_in_a_pane_walks_there_and_the_other_comes_along(curator):
    picture = curator.window.findChild(object, "picture")
    place = picture.mapToScene(QPoint(0, 0)).toPoint()
    width, height = picture.property("width"), picture.property("height")
    before = curator.desk.right.picture.fileName()
    # "Museum", along the lower edge of the screen in the pane
    curator.click_at(place + QPoint(round(width * 0.15), round(height * 0.95)))
    curator.sees(lambda: curator.desk.place.screen is Screen.HOME)
    curator.sees(lambda: curator.desk.right.picture.fileName() != before)


def the_screen_can_stand(curator):
    curator.click("Portrait")
    curator.sees(lambda: "Landscape" in curator.names())

    def stands():
        seen = QImage(curator.desk.left.picture.toLocalFile())
        return not seen.isNull() and seen.height() > seen.width()

    curator.sees(stands)


def test_the_visitors_kiosk_loads_nothing_of_it():
    script = (
        "import sys; import kiosk.app, kiosk.cli\n"
        "sys.exit(any('preview' in n and n != 'kiosk.commands.preview' for n in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", script], cwd=paths.ROOT, check=True)


def test_a_pane_whose_preview_was_killed_ends_in_order(tmp_path):
    folder, temporary = tmp_path / "pictures", tmp_path / "temporary"
    for made in (folder, temporary):
        made.mkdir()
    words = ["preview-pane", "--language", "en", SMALL, tmp_path / "state", folder]
    with subprocess.Popen(
        [*paths.COMMAND, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(temporary)},
    ) as pane:  # fmt: skip
        pane.stdin.write(b'{"do": "size", "width": 320, "height": 180}\n')
        pane.stdin.flush()
        assert b"picture" in pane.stdout.readline()
        pane.stdin.close()
        try:
            assert pane.wait(SECONDS) == 0
        finally:
            pane.kill()
    assert [known for known in temporary.iterdir() if known.name.startswith("kiosk-pane")] == []
