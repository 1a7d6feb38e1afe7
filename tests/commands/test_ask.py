"""`kiosk ask`: a question a line, an answer a line."""

from __future__ import annotations

import json
import subprocess

import pytest
from click.testing import CliRunner

from kiosk import cli, paths


@pytest.fixture
def ask():
    def run(typed, *options):
        return CliRunner().invoke(cli.main, ["ask", *options], input=typed)

    return run


def test_each_line_is_answered_with_a_line(ask):
    told = ask("who put the @ in email\n路由器是干什么的\nwhere is the toilet\n", "--json")
    assert told.exit_code == 0
    first, second, third = map(json.loads, told.stdout.splitlines())
    assert first["cards"][0] == "tomlinson-email"
    assert second["cards"][0] == "china-first-router"
    assert all(sentence.isascii() for sentence in first["sentences"])
    assert not any(sentence.isascii() for sentence in second["sentences"])
    assert third["refused"]
    assert third["sentences"] == []
    assert len(third["cards"]) <= 3
    assert [*first] == ["refused", "cards", "sentences"]


def test_whatever_is_typed_has_its_line(ask):
    lines = [
        b"",
        b"   ",
        b"x" * 10_000,
        b"a" * 10_000,
        b"\x00\x07\x1b[2J",
        b"\xff\xfe\x80",
        "\u202e\ufeff".encode(),
    ]
    told = ask(b"\r\n".join([*lines, b"internet toaster"]), "--json")
    assert told.exit_code == 0
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(answers) == len(lines) + 1
    assert all(answer["refused"] for answer in answers[:-1])
    assert answers[-1]["cards"][0] == "internet-toaster"


def test_the_language_may_be_chosen(ask):
    told = json.loads(ask("internet toaster\n", "--json", "--language", "zh").stdout)
    assert told["cards"][0] == "internet-toaster"
    assert not any(sentence.isascii() for sentence in told["sentences"])


def test_staff_read_titles_and_sentences(ask):
    told = ask("internet toaster\nwhere is the toilet\n").stdout
    assert "Answered by:\n  internet-toaster" in told
    assert "No card answers that. Nearest:" in told


def test_content_that_is_not_there_ends_it_with_its_name(ask, tmp_path):
    told = ask("hello\n", "--content", str(tmp_path / "none.yaml"))
    assert told.exit_code == 2
    assert "none.yaml" in told.stderr


def test_an_answer_is_written_before_the_next_question_is_read():
    command = [*paths.COMMAND, "ask", "--json", "--content", str(paths.CONTENT)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as asked:
        for question in ("internet toaster", "互联网烤面包机"):
            asked.stdin.write(f"{question}\n")
            asked.stdin.flush()
            assert json.loads(asked.stdout.readline())["cards"][0] == "internet-toaster"
        asked.stdin.close()
        assert asked.wait(30) == 0


def test_content_with_errors_ends_it_with_what_is_wrong(ask, tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("museum: {}\n", encoding="utf-8")
    told = ask("hello\n", "--content", str(broken))
    assert told.exit_code == 1
    assert "kiosk: " in told.stderr
    assert told.stdout == ""
