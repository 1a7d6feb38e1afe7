"""What commands print of content that means harm."""

from __future__ import annotations

import json
import logging
import unicodedata
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kiosk import cli
from kiosk.checked_yaml.faults import Fault
from kiosk.commands.log_output import LOG_FORMAT, PrintableLine
from kiosk.content_file.inspection import Inspection
from kiosk.report import as_json_text, as_lines

SMALL = Path(__file__).parent / "small.yaml"
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


def checked(file, *options, **environ):
    return CliRunner(env=environ).invoke(cli.main, ["check", str(file), *options])


@pytest.fixture
def faulty(tmp_path):
    """The small museum with a year that is written as another field."""
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    file.write_text(text.replace("    year: 1983\n", "    yaer: 1983\n"), encoding="utf-8")
    return file


def test_what_is_wrong_is_said_in_chinese_with_the_words_of_the_file_as_they_are(faulty):
    result = checked(faulty, "--language", "zh")
    missing, unknown, verdict = result.output.splitlines()
    assert result.exit_code == 1
    assert missing.endswith(": exhibits[2] (apple-lisa).year：缺少这个字段")
    assert unknown.endswith(": exhibits[2] (apple-lisa).yaer：没有这样的字段（是不是想写“year”？）")
    assert verdict == f"{faulty}: 2 个错误，没有警告"


@pytest.mark.parametrize(
    ("environ", "chinese"),
    [
        ({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, True),
        ({"LC_ALL": "zh_CN.UTF-8"}, True),
        ({"LC_ALL": "C.UTF-8", "LANG": "zh_CN.UTF-8"}, False),
        ({"LC_ALL": "de_DE.UTF-8"}, False),
    ],
)
def test_without_an_option_it_is_said_in_the_language_of_the_terminal(faulty, environ, chinese):
    assert ("个错误" in checked(faulty, **environ).output) == chinese
    assert "2 errors" in checked(faulty, "--language", "en", **environ).output


def test_json_is_english_everywhere_and_says_what_it_is_made_of(faulty):
    told = json.loads(checked(faulty, "--json", LC_ALL="zh_CN.UTF-8").output)
    assert told == json.loads(checked(faulty, "--json", "--language", "zh").output)
    fault = told["errors"][1]
    assert (fault["what"], fault["hint"]) == ("this field is not known", 'did you mean "year"?')
    hint = {"template": 'did you mean "{word}"?', "values": {"word": "year"}}
    assert fault["messages"]["hint"] == hint


def test_the_summary_stands_in_columns_in_chinese_too():
    lines = checked(SMALL, "--language", "zh").output.splitlines()
    assert lines[0].startswith("展品 4 件，故事 2 则，")
    assert lines[1].startswith("  展区       platform ")
    assert lines[-1] == f"{SMALL}: 没有错误，没有警告"


def test_settings_are_told_in_chinese(tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("countdown: 2\nhours: {monday: 9-17}\n", encoding="utf-8")
    result = CliRunner().invoke(cli.main, ["settings", "--settings", str(file), "--language", "zh"])
    lines = result.output.splitlines()
    values = {line.split()[0]: line.split()[1:] for line in lines}
    assert values["countdown"] == ["30", "默认，因为第", "1", "行有误"]
    assert values["staff_pin"] == ["无", "默认"]
    assert f"{file}:1:12: countdown：不能小于 20" in lines
    assert lines[-1] == f"{file}: 2 个错误"


@pytest.mark.parametrize("message", [EVIL, "file %s"])
def test_a_message_of_the_log_is_one_line(message):
    record = logging.LogRecord(
        "kiosk", logging.ERROR, "", 1, message, (EVIL,) * ("%s" in message), None
    )
    line = PrintableLine(LOG_FORMAT).format(record)
    assert is_printable(line)
    assert "owned" in line
