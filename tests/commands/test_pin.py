"""`kiosk pin`: asked twice, hidden, and written down."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from kiosk import cli
from kiosk.exit_codes import NOT_SAVED
from kiosk.pin_hash import fits
from kiosk.settings import read_settings


@pytest.fixture
def pin():
    def run(typed, *options):
        return CliRunner().invoke(cli.main, ["pin", *options], input=typed)

    return run


def test_the_line_for_the_settings_is_printed_alone(pin, tmp_path):
    told = pin("4711\n4711\n")
    assert told.exit_code == 0
    (line,) = told.stdout.splitlines()
    assert line.startswith("staff_pin: scrypt$")
    assert fits("4711", line.removeprefix("staff_pin: "))
    assert "4711" not in told.output
    file = tmp_path / "kiosk.yaml"
    file.write_text(line, encoding="utf-8")
    assert not read_settings(file).faults


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("1234\n", "kiosk: not a good PIN: its digits follow one another"),
        ("47\n", "kiosk: not a good PIN: a PIN has 4 to 12 digits"),
        ("abcd\n", "kiosk: not a good PIN: a PIN has digits only"),
        ("4711\n4712\n", "kiosk: the two are not the same"),
    ],
)
def test_what_will_not_do_is_refused_with_the_reason(pin, tmp_path, typed, why):
    file = tmp_path / "kiosk.yaml"
    told = pin(typed, "--write", "--settings", str(file))
    assert told.exit_code == 1
    assert told.stderr.splitlines()[-1] == why
    assert told.stdout == ""
    assert not file.exists()


def test_it_is_written_into_the_settings_and_the_rest_stays(pin, tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("# of the east door\nlanguage: zh\n", encoding="utf-8")
    told = pin("4711\n4711\n", "--write", "--settings", str(file))
    assert told.exit_code == 0
    assert str(file) in told.stdout
    found = read_settings(file)
    assert (found.faults, found.settings.language) == ((), "zh")
    assert fits("4711", found.settings.staff_pin)
    assert file.read_text(encoding="utf-8").startswith("# of the east door\nlanguage: zh\nstaff_")


def test_a_file_that_cannot_be_written_is_said_on_one_line(pin, tmp_path):
    (tmp_path / "folder").mkdir()
    told = pin("4711\n4711\n", "--write", "--settings", str(tmp_path / "folder" / ".."))
    assert told.exit_code == 2  # it is a folder, says click
    in_a_file = tmp_path / "file"
    in_a_file.touch()
    told = pin("4711\n4711\n", "--write", "--settings", str(in_a_file / "kiosk.yaml"))
    assert told.exit_code == NOT_SAVED
    assert told.stderr.splitlines()[-1].startswith(f"kiosk: {in_a_file / 'kiosk.yaml'} cannot be")


@pytest.mark.parametrize(
    "written",
    [
        b'"staff_pin": old\nlanguage: zh\n',
        b"staff_pin:\n  old\nlanguage: zh\n",
        b"{language: zh}\n",
        b"---\nlanguage: zh\n...\n",
        b"  language: zh\n",
        "language: zh\n".encode("utf-16"),
    ],
)
def test_a_file_in_which_it_would_not_hold_is_left_alone(pin, tmp_path, written):
    file = tmp_path / "kiosk.yaml"
    file.write_bytes(written)
    told = pin("4711\n4711\n", "--write", "--settings", str(file))
    assert told.exit_code == 1
    assert "kiosk settings --check" in told.stderr
    assert fits("4711", told.stderr.splitlines()[-1].removeprefix("staff_pin: "))
    assert file.read_bytes() == written


def test_a_system_without_scrypt_is_said(pin, monkeypatch):
    monkeypatch.delattr("hashlib.scrypt")
    told = pin("")
    assert (told.exit_code, told.stderr) == (
        1, "kiosk: this system has no scrypt: install libssl3\n",
    )  # fmt: skip
