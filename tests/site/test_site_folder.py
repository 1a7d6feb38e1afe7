"""The folder of a site: whole or not at all, and nothing of anybody else's is ever deleted."""

from __future__ import annotations

import errno
import os

import pytest

from kiosk.site.site_folder import MARKER, NotOursError, site_folder


def write(out, *names):
    with site_folder(out) as folder:
        for name in names:
            folder.save(name, name.encode())


def files(folder):
    return sorted(f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file())


def test_a_new_folder_is_made_with_those_above_it(tmp_path):
    write(tmp_path / "a" / "b", "en/index.html")
    assert files(tmp_path / "a" / "b") == ["en/index.html", MARKER]
    assert [f.name for f in (tmp_path / "a").iterdir()] == ["b"]


def test_others_may_read_what_is_written(tmp_path):
    write(tmp_path / "out", "x")
    (tmp_path / "like").mkdir()
    assert (tmp_path / "out").stat().st_mode == (tmp_path / "like").stat().st_mode


def test_an_empty_folder_and_an_earlier_site_are_replaced(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    write(out, "one.html", "old/two.html")
    write(out, "one.html")
    assert files(out) == [MARKER, "one.html"]
    assert [f.name for f in tmp_path.iterdir()] == ["out"]


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(NotOursError, match="is not empty, and `kiosk site` has not written it"):
        write(tmp_path, "x")
    assert files(tmp_path) == ["mine.txt"]


def test_a_file_that_somebody_put_into_our_folder_is_left_alone(tmp_path):
    out = tmp_path / "out"
    write(out, "x")
    (out / "CNAME").write_text("museum.example")
    (out / "robots.txt").write_text("")
    with pytest.raises(NotOursError, match=r"not written: CNAME and 1 more; move them"):
        write(out, "x")
    assert files(out) == ["CNAME", MARKER, "robots.txt", "x"]


def test_a_link_within_our_folder_is_somebody_elses(tmp_path):
    out, other = tmp_path / "out", tmp_path / "other"
    write(out, "x")
    other.mkdir()
    (other / "mine").write_text("mine")
    (out / "pictures").symlink_to(other)
    with pytest.raises(NotOursError, match="pictures"):
        write(out, "x")
    assert (other / "mine").exists()


def test_a_file_in_its_place_is_left_alone(tmp_path):
    out = tmp_path / "out"
    out.write_text("mine")
    with pytest.raises(NotOursError, match="is a file; a folder is needed"):
        write(out, "x")
    assert out.read_text() == "mine"


def test_a_link_to_a_folder_stays_one(tmp_path):
    (tmp_path / "web").mkdir()
    (tmp_path / "out").symlink_to("web")
    write(tmp_path / "out", "x")
    assert (tmp_path / "out").is_symlink()
    assert files(tmp_path / "web") == [MARKER, "x"]


def test_what_was_there_stays_whole_when_the_disk_is_full(tmp_path, monkeypatch):
    out = tmp_path / "out"
    write(out, "x", "y")

    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(OSError, match="No space left"), site_folder(out) as folder:
        folder.save("x", b"new")
        monkeypatch.setattr("pathlib.Path.write_bytes", full)
        folder.save("y", b"new")
    assert files(out) == [MARKER, "x", "y"]
    assert (out / "x").read_bytes() == b"x"
    assert [f.name for f in tmp_path.iterdir()] == ["out"]


def test_what_was_there_comes_back_when_the_new_cannot_take_its_place(tmp_path, monkeypatch):
    out = tmp_path / "out"
    write(out, "x")
    from pathlib import Path

    rename = Path.rename

    def refuses_the_new(self, target):
        if self.name.endswith(".part"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuses_the_new)
    with pytest.raises(OSError, match="Input/output"):
        write(out, "y")
    assert files(out) == [MARKER, "x"]
    assert [f.name for f in tmp_path.iterdir()] == ["out"]


def test_what_somebody_puts_there_while_it_is_written_is_left_alone(tmp_path):
    out = tmp_path / "out"
    with pytest.raises(NotOursError), site_folder(out) as folder:
        folder.save("x", b"x")
        out.mkdir()
        (out / "mine").write_text("mine")
    assert files(out) == ["mine"]
    assert [f.name for f in tmp_path.iterdir()] == ["out"]
