"""What staff's folder may do to a running kiosk: come late, come in pieces, come often, vanish."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.content_file.reading import read_catalogue
from kiosk.media.media_files import MediaFiles
from kiosk.ui_driver.tour import BEGIN

SMALL_FILE = Path(__file__).parent.parent / "small.yaml"
SMALL = SMALL_FILE.read_text(encoding="utf-8")
AREA = "Promoting Digital Technology Innovation"


def named(title):
    return SMALL.replace("en: Apple Lisa,", f"en: {title},")


def put(file, text):
    beside = file.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    beside.replace(file)


def at_the_lisa(kiosk, finger):
    for name in (BEGIN, AREA, "Apple Lisa"):
        finger.touch(name)


@pytest.mark.expects_log
def test_a_kiosk_without_content_waits_and_opens_when_it_comes(
    opened, assets, place, looked_for_often, tmp_path, caplog
):
    file = tmp_path / "exhibits.yaml"
    kiosk, finger = opened(content=file)
    finger.wait_for_frame()
    assert place(kiosk) == ("preparing", "")
    finger.wait_until(lambda: kiosk.watch.caught_up)
    assert f"{file}: cannot be read: No such file or directory" in caplog.text
    assert "visitors see that it is being prepared" in caplog.text
    put(file, SMALL)
    finger.wait_until(lambda: place(kiosk) == ("attract", ""))
    put(file, SMALL[: SMALL.index("exhibits:")] + "exhibits: []\nstories: []\ncases: []\n")
    finger.wait_until(lambda: place(kiosk) == ("preparing", ""))


def test_a_file_that_is_still_being_copied_is_not_read(opened, assets, tmp_path, monkeypatch):
    # longer than a busy machine may keep the copier from going on
    monkeypatch.setattr("kiosk.content_store.follower._STABLE_SECONDS", 3.0)
    file = tmp_path / "exhibits.yaml"
    file.write_text(SMALL, encoding="utf-8")
    kiosk, finger = opened(content=file)
    finger.wait_for_frame()
    at_the_lisa(kiosk, finger)
    content = named("Lisa in pieces").encode()
    with file.open("wb", buffering=0) as copied:
        for start in range(0, len(content), len(content) // 24):
            copied.write(content[start : start + len(content) // 24])
            QTest.qWait(50)
            assert kiosk.controller.exhibit.title == "Apple Lisa"
    finger.wait_until(lambda: kiosk.controller.exhibit.title == "Lisa in pieces", seconds=60)


def test_an_editor_that_saves_three_times_is_seen_each_time(
    opened, assets, looked_for_often, tmp_path
):
    file = tmp_path / "exhibits.yaml"
    file.write_text(SMALL, encoding="utf-8")
    kiosk, finger = opened(content=file)
    finger.wait_for_frame()
    at_the_lisa(kiosk, finger)
    for number in range(3):
        put(file, named(f"Lisa {number}"))
        finger.wait_until(lambda n=number: kiosk.controller.exhibit.title == f"Lisa {n}")


@pytest.mark.expects_log
def test_a_content_folder_that_vanishes_and_returns(
    opened, assets, place, looked_for_often, tmp_path, caplog
):
    folder = tmp_path / "share"
    folder.mkdir()
    file = folder / "exhibits.yaml"
    file.write_text(SMALL, encoding="utf-8")
    kiosk, finger = opened(content=file)
    finger.wait_for_frame()
    at_the_lisa(kiosk, finger)
    shutil.rmtree(folder)
    finger.wait_until(lambda: f"{file} is not shown" in caplog.text)
    assert kiosk.controller.exhibit.title == "Apple Lisa"
    assert place(kiosk) == ("exhibit", "apple-lisa")
    folder.mkdir()
    put(file, named("Lisa is back"))
    finger.wait_until(lambda: kiosk.controller.exhibit.title == "Lisa is back")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
def test_two_hundred_renewals_cost_no_memory(opened, assets, place, tmp_path):
    kiosk, finger = opened(content=SMALL_FILE, size=(960, 540))
    finger.wait_for_frame()
    at_the_lisa(kiosk, finger)
    catalogues = [read_catalogue(named(t).encode(), "x") for t in ("Apple Lisa", "Lisa II")]
    shown = MediaFiles(tmp_path / "exhibits.yaml", tmp_path, tmp_path)

    def renew(times):
        for number in range(times):
            kiosk.controller.renew(catalogues[number % 2], shown)
            finger.wait_for_frame()
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    before = renew(50)
    assert renew(200) - before < 8  # megabytes; a page that is kept each time costs far more
    assert place(kiosk) == ("exhibit", "apple-lisa")
