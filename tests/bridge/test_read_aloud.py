"""Reading aloud piece by piece, by a stand-in for the machine's voice; and a voice that fails."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.reading import read_aloud
from kiosk.bridge.reading.read_aloud import ReadAloud

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

_VOICE = """#!/bin/sh
# notes each piece it is asked to say, and does what stands in the file `how`
[ "$1" = --cancel ] && {{ echo >> "{folder}/cancelled"; exit 0; }}
printf '%s\\0' "$7" >> "{folder}/said"
printf '%s\\0' "$5" >> "{folder}/languages"
. "{folder}/how"
"""
LONG = "A sentence that is read.\n\n" * 6000
"""More than one argument of a command may hold."""


class Stand:
    """A voice that does what it is told, and what it was asked to say."""

    def __init__(self, folder):
        self.folder = folder
        self.program = folder / "spd-say"
        self.program.write_text(_VOICE.format(folder=folder))
        self.program.chmod(0o755)
        self.does("exit 0")

    def does(self, how):
        (self.folder / "how").write_text(how)

    def told(self, what):
        file = self.folder / what
        return file.read_text(encoding="utf-8").split("\0")[:-1] if file.exists() else []


@pytest.fixture
def voice(tmp_path):
    return Stand(tmp_path)


@pytest.fixture
def reader(voice, parent):
    reader = ReadAloud(str(voice.program), parent)
    yield reader
    reader.close()


@pytest.fixture
def fails(reader, wait_until):
    """Asks to read, and waits until that has failed."""

    def ask():
        ended = QSignalSpy(reader.ended)
        assert reader.offered
        reader.toggle()
        wait_until(lambda: ended.count() == 1)
        assert ended.at(0) == [False]
        assert not reader.reading

    return ask


def test_a_text_longer_than_a_command_may_be_is_read_to_its_end(reader, voice, wait_until):
    ended = QSignalSpy(reader.ended)
    reader.show(LONG, "en")
    reader.toggle()
    wait_until(lambda: ended.count() == 1)
    assert ended.at(0) == [True]
    assert "".join("".join(voice.told("said")).split()) == "".join(LONG.split())
    assert max(map(len, voice.told("said"))) <= 2000


def test_even_a_single_word_of_that_length_starts(reader, voice, wait_until):
    reader.show("x" * 140_000, "en")
    reader.toggle()
    wait_until(lambda: len(voice.told("said")) > 2)
    assert reader.reading
    reader.toggle()
    assert not reader.reading


def test_closed_as_soon_as_it_was_stopped_it_leaves_no_process(reader, voice, wait_until):
    voice.does("exec sleep 60")
    reader.show("A desk.", "en")
    reader.toggle()
    wait_until(lambda: voice.told("said"))
    reader.toggle()
    (process,) = reader.findChildren(QProcess)
    assert process.state() != QProcess.ProcessState.NotRunning
    reader.close()
    assert process.state() == QProcess.ProcessState.NotRunning


def test_stopping_ends_it_in_the_middle_and_the_next_reading_is_from_the_beginning(
    reader, voice, wait_until
):
    reader.show(LONG, "en")
    voice.does(f'[ $(tr -cd "\\0" < "{voice.folder}/said" | wc -c) -lt 2 ] || sleep 60')
    ended = QSignalSpy(reader.ended)
    reader.toggle()
    wait_until(lambda: len(voice.told("said")) == 2)
    reader.toggle()
    assert (reader.reading, ended.count(), ended.at(0)) == (False, 1, [False])
    wait_until((voice.folder / "cancelled").exists)
    reader.toggle()
    wait_until(lambda: len(voice.told("said")) == 3)
    said = voice.told("said")
    assert said[2] == said[0]


def test_in_the_other_language_it_goes_on_and_elsewhere_it_falls_silent(reader, voice, wait_until):
    voice.does("sleep 60")
    ended = QSignalSpy(reader.ended)
    reader.show("A desk.", "en")
    reader.toggle()
    wait_until(lambda: voice.told("languages") == ["en"])
    reader.show("书桌。", "zh")
    wait_until(lambda: voice.told("languages") == ["en", "zh"])
    assert (reader.reading, ended.count()) == (True, 0)
    reader.show("", "zh")
    assert (reader.reading, reader.offered, ended.count()) == (False, False, 1)


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("how", "why"), [("exit 3", "it ended with 3"), ("kill -SEGV $$", "it crashed")]
)
def test_a_voice_that_fails_is_offered_again_and_left_alone_after_the_third_time(
    reader, voice, fails, caplog, how, why
):
    voice.does(how)
    reader.show("A desk.", "en")
    for number in (1, 2, 3):
        fails()
        assert caplog.text.count(f"does not speak: {why}") == number
    assert not reader.offered
    assert caplog.text.count("off until the next visit") == 1
    reader.toggle()
    assert not reader.reading
    reader.reset()
    assert reader.offered


@pytest.mark.expects_log
def test_only_failures_in_a_row_count(reader, voice, fails, wait_until, caplog):
    reader.show("A desk.", "en")
    for _ in range(3):
        for _ in range(2):
            voice.does("exit 1")
            fails()
        voice.does("exit 0")
        reader.toggle()
        wait_until(lambda: not reader.reading)
    assert reader.offered
    assert caplog.text.count("it ended with 1") == 6


@pytest.mark.expects_log
def test_a_piece_that_fails_ends_the_reading(reader, voice, fails, caplog):
    voice.does("exit 1")
    reader.show(LONG, "en")
    fails()
    assert len(voice.told("said")) == 1
    assert caplog.text.count("does not speak") == 1


@pytest.mark.expects_log
def test_a_program_that_cannot_be_started(parent, tmp_path, wait_until, caplog):
    reader = ReadAloud(str(tmp_path / "no-such-program"), parent)
    ended = QSignalSpy(reader.ended)
    reader.show("A desk.", "en")
    reader.toggle()
    wait_until(lambda: ended.count() == 1)
    assert reader.offered
    assert "does not speak: " in caplog.text


@pytest.mark.expects_log
def test_a_piece_that_does_not_end_is_given_up(reader, voice, fails, monkeypatch, caplog):
    monkeypatch.setattr(read_aloud, "LONGEST_SECONDS", 0.1)
    voice.does("sleep 60")
    reader.show("A desk.", "en")
    fails()
    assert "has not come to an end within 0.1 seconds" in caplog.text


def test_without_a_voice_nothing_is_offered(parent):
    reader = ReadAloud(None, parent)
    reader.show("A desk.", "en")
    assert not reader.offered
    reader.toggle()
    assert not reader.reading
