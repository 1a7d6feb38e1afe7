"""What cannot be saved is said, with its file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.exit_codes import NOT_SAVED
from kiosk.ui_driver.album import Album, NotSavedError


@pytest.fixture
def occupied(tmp_path):
    """A path that cannot be a folder; unlike a mode it stops root too."""
    file = tmp_path / "occupied"
    file.touch()
    return file


def test_pictures_are_numbered_and_listed(tmp_path):
    album = Album(tmp_path / "new" / "album")
    files = [
        album.add(b"PNG", "attract", "en", "", None),
        album.add(b"PNG", "area", "zh", "web", 7),
        album.add(b"PNG", "film", "zh", "lo", 7, ["L", "O"]),
    ]
    album.close()
    assert [file.name for file in files] == [
        "01-attract-en.png", "02-area-web-zh.png", "03-film-lo-zh.png",
    ]  # fmt: skip
    assert all(file.read_bytes() == b"PNG" for file in files)
    listed = json.loads((tmp_path / "new" / "album" / "tour.json").read_text(encoding="utf-8"))
    assert [(one["file"], one["milliseconds"]) for one in listed] == [
        ("01-attract-en.png", None), ("02-area-web-zh.png", 7), ("03-film-lo-zh.png", 7),
    ]  # fmt: skip
    assert [one.get("captions") for one in listed] == [None, None, ["L", "O"]]


def test_a_folder_that_cannot_be_written_is_seen_before_any_picture(occupied):
    for folder in (occupied, occupied / "below"):
        with pytest.raises(NotSavedError, match=str(folder)):
            Album(folder)


def test_a_picture_that_is_not_saved_is_an_error_with_its_path(tmp_path):
    album = Album(tmp_path)
    (tmp_path / "01-home-en.png").mkdir()
    with pytest.raises(NotSavedError, match=r"01-home-en\.png was not saved: Is a directory"):
        album.add(b"PNG", "home", "en", "", None)
    with pytest.raises(NotSavedError, match=r"01-hall-en\.png was not saved: .* no picture"):
        album.add(b"", "hall", "en", "", None)
    assert json.loads((tmp_path / "tour.json").read_text(encoding="utf-8")) == []


def test_a_full_disk_is_an_error_too(tmp_path):
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    album = Album(tmp_path)
    (tmp_path / "01-home-en.png").symlink_to("/dev/full")
    with pytest.raises(NotSavedError, match="No space left on device"):
        album.add(b"PNG", "home", "en", "", None)


def test_the_tour_says_it_at_once(occupied):
    ran = CliRunner().invoke(main, ["tour", "--out", str(occupied / "tour")])
    assert ran.exit_code == NOT_SAVED
    (line,) = ran.output.splitlines()
    assert line == f"kiosk: {occupied / 'tour'} cannot be made: Not a directory"


def test_what_a_visitor_asked_becomes_a_name_that_windows_takes(tmp_path):
    album = Album(tmp_path)
    file = album.add(b"png", "answer", "en", 'Who said "what/where?"', None)
    assert file.name == "01-answer-Who said  what where-en.png"
