"""What commands print of content that means harm."""

from __future__ import annotations

import json
import logging
import unicodedata

import click
import pytest
from click.testing import CliRunner

from kiosk import cli
from kiosk.checked_yaml.faults import Fault
from kiosk.commands.log_output import LOG_FORMAT, PrintableLine
from kiosk.content_file.inspection import Inspection
from kiosk.report import as_json_text, as_lines

EVIL = "\x1b]0;owned\x07\x9b2J\u202egpj\u2028\nexhibits.yaml: no errors"
FOUND = Inspection(1, (Fault(EVIL, 3, 1, EVIL, EVIL, EVIL),), (Fault(EVIL, 0, 0, "", EVIL),))


def is_printable(line):
    return not any(unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp", "Cs") for c in line)


def test_a_line_for_each_fault_whatever_is_in_it():
    shown = [click.unstyle(line) for line in as_lines(FOUND, EVIL)]
    assert len(shown) == 3
    assert all(map(is_printable, shown))
    assert shown[-1].endswith(": 1 error, 1 warning")


def test_json_stays_json_and_says_what_is_there():
    text = as_json_text(FOUND)
    assert all(map(is_printable, text.split("\n")))
    assert json.loads(text)["errors"][0]["what"] == EVIL


def test_the_command_on_a_file_of_such_a_name(tmp_path):
    file = tmp_path / "a\x1b[31m\nb.yaml"
    file.write_text("kind\x1b: 1\n", encoding="utf-8")
    result = CliRunner().invoke(cli.main, ["check", str(file)])
    assert result.exit_code == 1
    assert all(map(is_printable, result.output.splitlines()))
    assert len(result.output.splitlines()) == 2
    told = json.loads(CliRunner().invoke(cli.main, ["check", str(file), "--json"]).output)
    assert told["errors"][0]["file"] == str(file)


def test_without_a_file_the_content_of_the_settings_is_checked(tmp_path):
    (tmp_path / "kiosk.yaml").write_text("content: other.yaml\n", encoding="utf-8")
    settings = ["--settings", str(tmp_path / "kiosk.yaml")]
    result = CliRunner().invoke(cli.main, ["check", *settings])
    assert result.exit_code == 2
    assert result.output.startswith(f"{tmp_path / 'other.yaml'}: ")


@pytest.mark.parametrize("message", [EVIL, "file %s"])
def test_a_message_of_the_log_is_one_line(message):
    record = logging.LogRecord(
        "kiosk", logging.ERROR, "", 1, message, (EVIL,) * ("%s" in message), None
    )
    line = PrintableLine(LOG_FORMAT).format(record)
    assert is_printable(line)
    assert "owned" in line
