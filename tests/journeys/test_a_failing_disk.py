"""A disk that takes nothing, or gives back rubbish: visitors notice nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_store.small_record import write_record
from kiosk.pin_hash import hash_pin
from kiosk.ui_driver.tour import BEGIN

SMALL = Path(__file__).parent.parent / "small.yaml"
AREA = "Promoting Digital Technology Innovation"


@pytest.fixture
def museum(opened, assets, looked_for_often, tmp_path):
    """Opens the kiosk on a small museum of its own, with all that keeps something."""
    file = tmp_path / "exhibits.yaml"
    file.write_bytes(SMALL.read_bytes())
    pin = hash_pin("4711")

    def open_museum():
        kiosk, finger = opened(content=file, size=(960, 540), counts=True, staff_pin=pin)
        finger.wait_for_frame()
        return kiosk, finger

    return open_museum


def at_the_lisa(kiosk, finger):
    for name in (BEGIN, AREA, "Apple Lisa"):
        finger.touch(name)
    assert title(kiosk) == "Apple Lisa"


def title(kiosk):
    return kiosk.controller.exhibit.title


def save(folder, name):
    beside = folder / "new"
    text = SMALL.read_text(encoding="utf-8")
    beside.write_text(text.replace("en: Apple Lisa,", f"en: {name},"), encoding="utf-8")
    beside.replace(folder / "exhibits.yaml")


def warnings(caplog):
    return [r.getMessage() for r in caplog.records if r.levelname in ("WARNING", "ERROR")]


@pytest.mark.expects_log
def test_where_nothing_can_be_kept_all_is_shown_and_staff_are_told_once(museum, tmp_path, caplog):
    """As on a disk that is mounted to be read only."""
    (tmp_path / "state").touch()  # where a folder would have to be made
    kiosk, finger = museum()
    finger.wait_until(lambda: kiosk.controller.catalogue is not None)
    at_the_lisa(kiosk, finger)
    save(tmp_path, "Lisa II")
    finger.wait_until(lambda: title(kiosk) == "Lisa II")
    kiosk.controller.goHome()
    said = f"nothing is kept in {tmp_path / 'state'} for the next start: File exists"
    assert warnings(caplog) == [said]


@pytest.mark.expects_log
def test_whatever_becomes_of_the_state_the_next_start_shows_the_museum(
    museum, end, tmp_path, caplog
):
    kiosk, finger = museum()
    kiosk.controller.begin()  # a visit is counted
    finger.wait_until(lambda: kiosk.watch.caught_up)
    end(kiosk)
    write_record(tmp_path / "state" / "staff-pin.json", {"wrong": 2, "locked": None})
    write_record(tmp_path / "state" / "volume.json", {"step": 1})
    files = sorted(file for file in (tmp_path / "state").rglob("*") if file.is_file())
    assert len(files) > 7  # the snapshots, the records, the counts
    for number, file in enumerate(files):
        HARMS[number % len(HARMS)](file)
    kiosk, finger = museum()
    finger.wait_until(lambda: kiosk.controller.catalogue is not None)
    at_the_lisa(kiosk, finger)
    finger.wait_until(lambda: bool(warnings(caplog)))  # the counts are looked at somewhat later
    (said,) = warnings(caplog)
    assert said.startswith("visit counts begin anew: ")
    assert "Traceback" not in caplog.text


def zeros(file):
    file.write_bytes(bytes(file.stat().st_size))


def cut(file):
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def rubbish(file):
    file.write_bytes(bytes((byte * 7 + 3) % 256 for byte in file.read_bytes()))


def folder(file):
    file.unlink()
    file.mkdir()


HARMS = (zeros, cut, rubbish, folder)
