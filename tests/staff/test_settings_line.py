"""One setting written into a file whose other bytes stay."""

from __future__ import annotations

import os

import pytest

from kiosk.settings import read_settings
from kiosk.staff.settings_line import NotWrittenError, with_setting, write_setting


def holds(_written):
    return True


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"", b"pin: NEW\n"),
        (b"a: 1\n", b"a: 1\npin: NEW\n"),
        (b"a: 1", b"a: 1\npin: NEW\n"),
        (b"a: 1\r\nb: 2\r\n", b"a: 1\r\nb: 2\r\npin: NEW\r\n"),
        (b"a: 1\npin: old$x\nb: 2\n", b"a: 1\npin: NEW\nb: 2\n"),
        (b"a: 1\r\npin: old\r\nb: 2\r\n", b"a: 1\r\npin: NEW\r\nb: 2\r\n"),
        (b"pin: old   # since May\nb: 2\n", b"pin: NEW   # since May\nb: 2\n"),
        (b"pin: 'a#b'\n", b"pin: NEW\n"),
        (b"pin:\nb: 2", b"pin: NEW\nb: 2"),
        (b"# Words on it.\n# pin:\n\nb: 2\n", b"# Words on it.\npin: NEW\n\nb: 2\n"),
        (b"# pin: x\npin: old\n", b"# pin: x\npin: NEW\n"),
        (b"\xef\xbb\xbfpin: old\r\n", b"\xef\xbb\xbfpin: NEW\r\n"),
        (b"\xef\xbb\xbf# pin:\n", b"\xef\xbb\xbfpin: NEW\n"),
        (b"my_pin: 1\nx:\n  pin: 2\n", b"my_pin: 1\nx:\n  pin: 2\npin: NEW\n"),
        ("# 密码 \xff\n".encode("latin-1", "ignore") + b"a: 1\n", b"#  \xff\na: 1\npin: NEW\n"),
    ],
)
def test_only_its_own_line_changes(before, after):
    assert with_setting(before, "pin", "NEW") == after
    assert with_setting(after, "pin", "NEW") == after


def test_the_file_that_comes_with_the_package_takes_it_where_it_is_explained(tmp_path):
    from kiosk.paths import ROOT
    from kiosk.pin_hash import hash_pin

    shipped = (ROOT / "packaging" / "kiosk.yaml").read_bytes()
    file = tmp_path / "kiosk.yaml"
    file.write_bytes(shipped)
    made = hash_pin("4711")
    write_setting(file, "staff_pin", made, holds)
    assert read_settings(file).settings.staff_pin == made
    changed = [
        (old, new)
        for old, new in zip(shipped.splitlines(), file.read_bytes().splitlines(), strict=True)
        if old != new
    ]
    assert changed == [(b"# staff_pin:", f"staff_pin: {made}".encode())]


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_who_may_read_the_file_stays_and_a_link_is_followed(tmp_path):
    file, link = tmp_path / "real.yaml", tmp_path / "kiosk.yaml"
    file.write_text("a: 1\n")
    file.chmod(0o640)
    link.symlink_to(file)
    write_setting(link, "pin", "NEW", holds)
    assert link.is_symlink()
    assert file.read_text() == "a: 1\npin: NEW\n"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [known.name for known in tmp_path.iterdir() if ".part" in known.name] == []


def test_a_file_that_is_not_there_is_made(tmp_path):
    write_setting(tmp_path / "new" / "kiosk.yaml", "pin", "NEW", holds)
    assert (tmp_path / "new" / "kiosk.yaml").read_text() == "pin: NEW\n"


def test_what_would_not_hold_is_not_written(tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("{a: 1}\n")
    with pytest.raises(NotWrittenError):
        write_setting(file, "pin", "NEW", lambda written: not written.startswith(b"{"))
    assert file.read_text() == "{a: 1}\n"
    assert [known.name for known in tmp_path.iterdir()] == ["kiosk.yaml"]


@pytest.mark.skipif(os.name != "posix", reason="named pipes, and links in a circle")
def test_what_is_no_file_is_an_error_at_once(tmp_path):
    pipe, circle = tmp_path / "pipe", tmp_path / "circle"
    os.mkfifo(pipe)
    circle.symlink_to(circle)
    for file in (pipe, circle, tmp_path):
        with pytest.raises(OSError):
            write_setting(file, "pin", "NEW", holds)
    assert pipe.is_fifo()
    assert circle.is_symlink()
