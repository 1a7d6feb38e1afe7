"""Reading aloud sentence by sentence, by a stand-in for espeak-ng; and a voice that fails."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtTest import QSignalSpy

from kiosk.bridge.reading import speaker as speaking
from kiosk.bridge.reading import voices
from kiosk.bridge.reading.read_aloud import ReadAloud
from kiosk.bridge.reading.speaker import Speaker
from kiosk.typography import plain
from kiosk.visit.spoken.telling import Words

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")

_VOICE = """#!/bin/sh
# says which languages it knows; else notes each sentence and how, and does what stands in `how`
[ "$1" = --voices ] && {{ cat "{folder}/languages"; exit 0; }}
text=$(cat)
printf '%s\\0' "$*" >> "{folder}/asked"
printf '%s\\0' "$text" >> "{folder}/said"
. "{folder}/how"
"""
WORDS = Words(("A desk. On a screen.",), ("Apple Lisa",))
SENTENCES = ["A desk.", "On a screen.", "Apple Lisa"]


class Stand:
    """A voice that does what it is told, and what it was asked to say."""

    def __init__(self, folder):
        self.folder = folder
        self.program = folder / "espeak-ng"
        self.program.write_text(_VOICE.format(folder=folder))
        self.program.chmod(0o755)
        self.knows("en-gb", "cmn-latn-pinyin")
        self.does("exit 0")

    def knows(self, *codes):
        lines = [f" 5  {code}  --/M  Name  file\n" for code in codes]
        (self.folder / "languages").write_text("".join(lines))

    def does(self, how):
        (self.folder / "how").write_text(how)

    def told(self, what="said"):
        file = self.folder / what
        return file.read_text(encoding="utf-8").split("\0")[:-1] if file.exists() else []

    def options(self):
        """Language, speed and amplitude of the last sentence."""
        words = self.told("asked")[-1].split()
        return words[1], words[3], words[5]


@pytest.fixture
def voice(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return Stand(tmp_path)


@pytest.fixture
def made(parent):
    """Makes what reads aloud, with commands of the installer's."""
    readers = []

    def make(own=None):
        readers.append(ReadAloud(Speaker(own or {}, ("en", "zh"), parent), parent))
        return readers[-1]

    yield make
    for reader in readers:
        reader.close()


@pytest.fixture
def shows(wait_until):
    """Shows words on a page, and waits for the voice to be found."""

    def show(reader, words=WORDS, language="en", page="exhibit"):
        reader.show(page, lambda: words, language)
        wait_until(lambda: reader.offered)

    return show


@pytest.fixture
def reader(voice, made):
    return made()


@pytest.fixture
def reading(reader, voice, shows, wait_until):
    """A reading in the middle of its first sentence."""
    voice.does("sleep 60")
    shows(reader)
    reader.toggle()
    wait_until(lambda: len(voice.told()) == 1)
    return reader


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


def test_it_reads_sentence_by_sentence_and_shows_each(reader, voice, shows, wait_until):
    shown = []
    reader.changed.connect(lambda: shown.append(plain(reader.sentence)))
    ended = QSignalSpy(reader.ended)
    shows(reader)
    assert not reader.reading
    reader.toggle()
    wait_until(lambda: ended.count() == 1)
    assert ended.at(0) == [True]
    assert voice.told() == SENTENCES
    assert [sentence for sentence in dict.fromkeys(shown) if sentence] == SENTENCES
    assert (reader.reading, reader.sentence) == (False, "")
    assert voice.options() == ("en-gb", "160", "120")


def test_the_texts_alone_are_read_where_the_choices_are_not_wanted(
    reader, voice, shows, wait_until
):
    shows(reader)
    assert reader.read(texts_alone=True)
    wait_until(lambda: not reader.reading)
    assert voice.told() == SENTENCES[:2]


def test_it_pauses_and_goes_on_with_the_sentence_from_its_beginning(reading, voice, wait_until):
    paused = QSignalSpy(reading.paused)
    reading.togglePause()
    assert (reading.reading, reading.pausing, reading.speaking) == (True, True, False)
    assert (paused.count(), reading.sentence) == (1, "A desk.")
    reading.togglePause()
    wait_until(lambda: voice.told() == ["A desk.", "A desk."])
    assert (reading.pausing, reading.speaking) == (False, True)


def test_it_steps_on_and_back_while_it_reads_and_while_it_pauses(reading, voice, wait_until):
    assert (reading.atFirst, reading.atLast) == (True, False)
    reading.step(2)
    wait_until(lambda: voice.told()[-1] == "Apple Lisa")
    assert (reading.atFirst, reading.atLast) == (False, True)
    reading.togglePause()
    reading.step(-1)
    assert (reading.sentence, reading.pausing) == ("On a screen.", True)
    assert len(voice.told()) == 2
    reading.togglePause()
    wait_until(lambda: voice.told()[-1] == "On a screen.")


def test_another_speed_or_volume_is_heard_at_once_and_forgotten_with_the_visit(
    reading, voice, wait_until
):
    reading.changeSpeed(+1)
    reading.changeVolume(-1)
    wait_until(lambda: voice.told("asked") and voice.options() == ("en-gb", "200", "80"))
    assert set(voice.told()) == {"A desk."}
    assert (reading.speed, reading.volume, reading.volumes) == (1.25, 2, 5)
    assert not reading.fastest
    for _ in range(5):
        reading.changeSpeed(+1)
        reading.changeVolume(-1)
    assert (reading.speed, reading.fastest, reading.slowest, reading.volume) == (
        1.5,
        True,
        False,
        1,
    )
    reading.stop()
    reading.reset()
    assert (reading.speed, reading.volume) == (1, 3)


def test_in_quiet_hours_it_is_heard_at_the_lowest_volume_from_the_next_sentence_on(
    reading, voice, wait_until
):
    wait_until(lambda: voice.told("asked") and voice.options()[2] == "120")
    reading.keep_quiet(True)
    assert (reading.volume, reading.loudest) == (1, True)
    reading.changeVolume(+1)
    wait_until(lambda: voice.options()[2] == "40")
    reading.keep_quiet(False)
    assert (reading.volume, reading.loudest) == (4, False)
    reading.changeVolume(+1)
    assert reading.loudest


def test_stopped_and_closed_it_leaves_no_process_of_what_the_voice_has_started(
    reading, voice, wait_until
):
    voice.does(f"sh -c 'echo $$ > {voice.folder}/helper; exec sleep 60'")
    reading.step(1)
    wait_until(lambda: (voice.folder / "helper").exists())
    helper = (voice.folder / "helper").read_text().strip()
    reading.toggle()
    assert not reading.reading
    reading.close()
    assert all(
        process.state() == QProcess.ProcessState.NotRunning
        for process in reading.parent().findChildren(QProcess)
    )
    gone = ("", "Z")  # not there, or dead and not yet fetched by the system
    wait_until(lambda: state_of(helper) in gone)


def state_of(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""


def test_in_the_other_language_it_goes_on_and_elsewhere_it_falls_silent(
    reading, voice, shows, wait_until
):
    ended = QSignalSpy(reading.ended)
    shows(reading, Words(("2023年的书桌。",)), "zh")
    wait_until(lambda: voice.told()[-1] == "二零二三年的书桌。")
    assert voice.options()[0] == "cmn-latn-pinyin"
    assert (plain(reading.sentence), ended.count()) == ("2023年的书桌。", 0)
    shows(reading, Words(("又一页。",)), "zh", page="story")
    assert (reading.reading, ended.count()) == (False, 1)
    reading.show("", None, "zh")
    assert not reading.offered


def test_other_words_on_the_same_page_are_read_from_their_beginning(
    reading, voice, shows, wait_until
):
    shows(reading)
    reading.look_again()
    assert voice.told() == ["A desk."]
    shows(reading, Words(("Another desk.",)))
    wait_until(lambda: voice.told()[-1] == "Another desk.")
    reading.togglePause()
    shows(reading, Words(("A third desk.",)))
    assert not reading.reading


def test_where_another_language_stands_in_controls_are_said_in_that_of_the_interface(
    reading, voice, wait_until
):
    reading.show("story", lambda: WORDS, "en", controls_in="zh")
    reading.toggle()
    wait_until(lambda: voice.told()[-1:] == ["A desk."] and len(voice.told()) == 2)
    assert voice.options()[0] == "en-gb"
    reading.sayControl("返回")
    wait_until(lambda: voice.told()[-1] == "返回")
    assert voice.options()[0] == "cmn-latn-pinyin"


def test_what_is_focused_is_said_to_who_is_read_to_and_to_nobody_else(
    reader, voice, shows, wait_until
):
    shows(reader)
    reader.sayControl("Back")
    voice.does("sleep 60")
    reader.toggle()
    wait_until(lambda: voice.told() == ["A desk."])
    voice.does("exit 0")
    reader.sayControl("Muse\u2060um")
    wait_until(lambda: voice.told() == ["A desk.", "Museum"])
    assert (reader.pausing, reader.sentence) == (True, "A desk.")
    reader.togglePause()
    wait_until(lambda: not reader.reading)
    reader.sayControl("Tours")
    wait_until(lambda: voice.told()[-1] == "Tours")
    reader.toggle()
    reader.stop()
    reader.sayControl("Search")
    reader.look_again()
    assert "Search" not in voice.told()


@pytest.mark.expects_log
@pytest.mark.parametrize(
    ("how", "why"),
    [
        ("exit 3", "it ended with 3"),
        ("kill -SEGV $$", "it crashed"),
        ("echo 'error: no sound card' >&2", "no sound card"),
    ],
)
def test_a_voice_that_fails_is_offered_again_and_left_alone_after_the_third_time(
    reader, voice, shows, fails, caplog, how, why
):
    voice.does(how)
    shows(reader)
    for number in (1, 2, 3):
        fails()
        assert caplog.text.count(f"espeak-ng does not speak: {why}") == number
    assert not reader.offered
    assert caplog.text.count("off until the next visit") == 1
    reader.toggle()
    assert not reader.reading
    reader.reset()
    assert reader.offered


@pytest.mark.expects_log
def test_only_failures_in_a_row_count(reader, voice, shows, fails, wait_until, caplog):
    shows(reader)
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
def test_a_program_that_cannot_be_started(voice, made, shows, wait_until, caplog):
    (voice.folder / "broken").write_text("#!/no/such/interpreter\n")
    (voice.folder / "broken").chmod(0o755)
    reader = made({"en": (str(voice.folder / "broken"),)})
    ended = QSignalSpy(reader.ended)
    shows(reader)
    reader.toggle()
    wait_until(lambda: ended.count() == 1)
    assert reader.offered
    assert "broken does not speak: " in caplog.text


@pytest.mark.expects_log
def test_a_sentence_that_does_not_end_is_given_up(reader, voice, shows, fails, monkeypatch, caplog):
    monkeypatch.setattr(speaking, "LONGEST_SECONDS", 0.1)
    voice.does("sleep 60")
    shows(reader)
    fails()
    assert "has not come to an end within 0.1 seconds" in caplog.text


def test_a_command_of_the_installers_reads_its_language(voice, made, shows, wait_until):
    own = voice.folder / "own"
    own.write_text(f'#!/bin/sh\necho "$1 $2 $(cat)" > {voice.folder}/own-said\n')
    own.chmod(0o755)
    reader = made({"zh": (str(own), "{words_per_minute}", "a b")})
    shows(reader, Words(("书桌。",)), "zh")
    reader.toggle()
    wait_until(lambda: not reader.reading)
    assert (voice.folder / "own-said").read_text() == "160 a b 书桌。\n"
    assert not voice.told()
    shows(reader)
    reader.toggle()
    wait_until(lambda: voice.told() == SENTENCES)


def test_a_language_without_a_voice_is_not_offered_and_staff_are_told(
    reader, voice, shows, wait_until, caplog
):
    voice.knows("en-gb")
    caplog.set_level("INFO")
    shows(reader)
    reader.show("exhibit", lambda: WORDS, "zh")
    assert not reader.offered
    assert not reader.read()
    assert "no voice reads zh aloud; kiosk doctor says why" in caplog.text


def test_without_any_voice_nothing_is_offered(tmp_path, monkeypatch, made, wait_until, caplog):
    monkeypatch.setenv("PATH", str(tmp_path))
    caplog.set_level("INFO")
    reader = made()
    reader.show("exhibit", lambda: WORDS, "en")
    wait_until(lambda: "no voice reads en and zh aloud" in caplog.text)
    assert not reader.offered
    reader.toggle()
    assert not reader.reading


def test_a_voice_that_does_not_say_what_it_knows_is_not_waited_for(
    voice, made, monkeypatch, wait_until, caplog
):
    monkeypatch.setattr(voices, "PATIENCE_SECONDS", 0.1)
    voice.program.write_text("#!/bin/sh\nexec sleep 60\n")
    caplog.set_level("INFO")
    reader = made()
    reader.show("exhibit", lambda: WORDS, "en")
    wait_until(lambda: "no voice reads en and zh aloud" in caplog.text)
    assert not reader.offered


def test_with_speech_off_nothing_is_offered(parent):
    reader = ReadAloud(None, parent)
    reader.show("exhibit", lambda: WORDS, "en")
    reader.toggle()
    reader.changeSpeed(1)
    reader.reset()
    reader.close()
    assert not reader.offered
    assert not reader.reading
