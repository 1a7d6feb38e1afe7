"""A visitor has the kiosk read to them, by a stand-in for espeak-ng that notes its words."""

from __future__ import annotations

import re
import wave
from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.bridge.reading import speaker
from kiosk.pin_hash import hash_pin
from kiosk.speech.sentences import sentences
from kiosk.typography import plain
from kiosk.ui_driver.tour import BEGIN
from kiosk.visit.reading_settings import TextSize
from kiosk.visit.spoken.telling import Words

_VOICE = """#!/bin/sh
# says what it knows; else notes each sentence, and says it until the file `done` is there
[ "$1" = --voices ] && {{ cat "{folder}/languages"; exit 0; }}
text=$(cat)
printf '%s\\0' "$*" >> "{folder}/asked"
printf '%s\\0' "$text" >> "{folder}/said"
while [ ! -e "{folder}/done" ]; do sleep 0.05; done
exit {code}
"""
_KNOWN = " 2  en-gb  --/M  English  f\n 5  cmn-latn-pinyin  --/M  Chinese  f\n"


class Voice:
    """What the stand-in was asked, and when it is to come to an end."""

    def __init__(self, folder):
        self._folder = folder

    def told(self, what="said"):
        file = self._folder / what
        return file.read_text(encoding="utf-8").split("\0")[:-1] if file.exists() else []

    def ends(self, *, at_once=True):
        """From now on each sentence is over as soon as it is begun, or goes on and on."""
        file = self._folder / "done"
        file.touch() if at_once else file.unlink()


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """Puts a voice on the path that ends with `code`."""

    def put(code=0, known=_KNOWN):
        folder = tmp_path / "voice"
        folder.mkdir()
        (folder / "languages").write_text(known)
        program = folder / "espeak-ng"
        program.write_text(_VOICE.format(folder=folder, code=code))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        return Voice(folder)

    return put


@pytest.fixture
def asks(begun):
    """The kiosk, begun and read aloud: it, a finger, and what to wait for until words are said."""

    def begin(voice, **settings):
        kiosk, finger = begun(speech=True, **settings)

        def hears(words):
            finger.wait_until(lambda: voice.told()[-1:] == [words])

        return kiosk, finger, hears

    return begin


def test_a_card_is_read_to_its_end_and_so_are_the_choices_that_lead_on(asks, voice, place):
    voice = voice()
    kiosk, finger, _hears = asks(voice)
    kiosk.controller.openExhibit("apple-lisa")
    exhibit = kiosk.catalogue.exhibit("apple-lisa")
    finger.touch("Listen")
    finger.wait_until(lambda: len(voice.told()) == 1)
    finger.find("captionWidth")
    voice.ends()
    finger.wait_until(lambda: not kiosk.controller.readAloud.reading)
    said = voice.told()
    because = [link.because.en for link in (*exhibit.stories, *exhibit.cases)]
    for text in (exhibit.title.en, exhibit.hook.en, exhibit.text.en, *because):
        expected = list(sentences([text]))
        begins = said.index(expected[0])
        assert said[begins : begins + len(expected)] == expected
    finger.wait_until(lambda: "Pause" not in finger.names())
    assert place(kiosk) == ("exhibit", "apple-lisa")


def test_who_moves_by_keys_hears_what_has_the_focus(asks, voice):
    voice = voice()
    kiosk, finger, hears = asks(voice, keypad=True)
    kiosk.controller.openExhibit("apple-lisa")
    finger.touch("Listen")
    finger.wait_until(lambda: len(voice.told()) == 1)
    finger.wait_until_still()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    focused = kiosk.window.activeFocusItem().property("text")
    assert focused
    hears(plain(focused))
    assert kiosk.controller.readAloud.paused


def test_what_is_missing_in_a_language_is_read_in_the_one_that_stands_in(asks, voice):
    voice = voice(known=f"{_KNOWN} 5  ar  --/M  Arabic  f\n")
    kiosk, finger, hears = asks(voice, languages=("en", "zh", "ar"), language="ar")
    finger.touch("استمع")
    finger.wait_until(lambda: "-v ar " in voice.told("asked")[-1])
    finger.touch("أوقف الصوت")
    kiosk.controller.openStory(kiosk.catalogue.stories[0].id)
    finger.touch("استمع")
    hears(kiosk.catalogue.stories[0].kicker.en)
    assert "-v en-gb " in voice.told("asked")[-1]


def test_the_sentence_that_is_spoken_is_seen_and_steered(asks, voice):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    story = kiosk.catalogue.stories[0]
    kiosk.controller.openStory(story.id)
    finger.touch("Listen")
    hears(story.kicker.en)
    reader = kiosk.controller.readAloud
    for name in ("Next sentence", "Next sentence"):
        finger.touch(name)
    hears(story.title.en)
    assert plain(reader.sentence) == story.title.en
    finger.touch("Previous sentence")
    finger.touch("Pause")
    count = len(voice.told())
    finger.touch("Next sentence")
    assert plain(reader.sentence) == story.title.en
    finger.touch("Go on")
    hears(story.title.en)
    assert len(voice.told()) == count + 1
    for name, options in (("Faster", "-s 200 -a 120"), ("Faster", "-s 240 -a 120"),
                          ("Slower", "-s 200 -a 120"), ("Louder", "-s 200 -a 160"),
                          ("Quieter", "-s 200 -a 120")):  # fmt: skip
        finger.touch(name)
        finger.wait_until(lambda said=options: said in voice.told("asked")[-1])
        hears(story.title.en)
    finger.touch("Stop")
    finger.wait_until(lambda: "Stop" not in finger.names())
    kiosk.controller.attendance.gone.emit()
    finger.touch(BEGIN)
    finger.touch("Listen")
    hears(kiosk.catalogue.museum.name.en)
    assert "-s 160 -a 120" in voice.told("asked")[-1]


def test_every_screen_can_be_read(asks, voice, to_the_wall):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    catalogue, controller = kiosk.catalogue, kiosk.controller
    area = catalogue.areas[0]

    def read(first):
        finger.touch("Listen")
        hears(first)
        finger.touch("Stop")

    read(catalogue.museum.name.en)
    finger.touch(area.name.en)
    read(f"1: {area.name.en}")
    to_the_wall(finger)
    read(f"1: {area.name.en}")
    finger.touch("Tours")
    read("Which way shall we go?")
    finger.touch("Search")
    read("What are you looking for?")
    controller.openCase(catalogue.cases[0].id)
    read(catalogue.cases[0].organisation.en)
    controller.openExhibit("lo-keyboard")
    finger.touch("Type it yourself")
    read("Send the first message")


def test_reading_follows_what_happens_on_its_screen_and_falls_silent_with_it(asks, voice):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    case = kiosk.catalogue.cases[0]
    kiosk.controller.openCase(case.id)
    finger.touch("Listen")
    hears(case.organisation.en)
    finger.touch("Next slide")
    hears(f"Slide 2 of {len(case.slides)}")
    finger.touch("中文")
    hears(f"第2页，共{len(case.slides)}页")
    assert "cmn-latn-pinyin" in voice.told("asked")[-1]
    finger.touch("停止朗读")
    finger.touch("朗读")
    finger.touch("全馆")
    finger.wait_until_still()
    assert not kiosk.controller.readAloud.reading
    assert "暂停" not in finger.names()
    assert "朗读" in finger.names()


def test_the_keys_of_staff_silence_it_and_are_not_read(asks, voice):
    voice = voice()
    kiosk, finger, _hears = asks(voice, staff_pin=hash_pin("4711"), keypad=True)
    finger.touch("Listen")
    finger.wait_until(lambda: len(voice.told()) == 1)
    kiosk.controller.staff_access.ask()
    assert not kiosk.controller.readAloud.reading
    said = voice.told()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Tab)
    finger.wait_until(lambda: kiosk.window.activeFocusItem().property("text") in "123")
    finger.touch("4")
    assert voice.told() == said


def test_the_first_message_is_told_letter_by_letter(asks, voice):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    kiosk.controller.openExhibit("lo-keyboard")
    finger.touch("Type it yourself")
    finger.touch("Listen")
    hears("Send the first message")
    finger.touch("L")
    hears("On the telephone they say that they have the L. Type O next.")


def test_a_tour_that_plays_by_itself_goes_on_when_its_words_were_read_and_stays_at_a_pause(
    asks, voice
):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    tour = kiosk.catalogue.tours[0]
    for name in ("Tours", tour.title.en, "Play for me"):
        finger.touch(name)
    hears(tour.title.en)
    voice.ends()
    second = kiosk.catalogue.exhibit(tour.stops[1].exhibit)
    finger.wait_until(lambda: second.title.en in voice.told())
    assert kiosk.controller.visit.place.id == second.id
    voice.ends(at_once=False)
    assert "Summit stories" not in voice.told()
    finger.wait_until(lambda: "Pause" in finger.names())
    finger.touch("Pause")
    finger.wait_until(lambda: "Play for me" in finger.names())
    assert not kiosk.controller.touring.playing


def test_a_tour_that_plays_waits_for_whoever_looks_how_to_read(asks, voice):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    tour = kiosk.catalogue.tours[0]
    for name in ("Tours", tour.title.en, "Play for me", "Reading"):
        finger.touch(name)
    hears(tour.title.en)
    assert not kiosk.controller.touring.playing
    voice.ends()
    finger.wait_until_still()
    assert "Done" in finger.names()
    assert kiosk.controller.visit.place.id == tour.stops[0].exhibit


def test_who_pauses_and_goes_away_keeps_no_visit_open(asks, voice, clock):
    voice = voice()
    kiosk, finger, hears = asks(voice)
    finger.touch("Listen")
    hears(kiosk.catalogue.museum.name.en)
    clock.now = 1000.0
    kiosk.controller.attendance.look()
    assert kiosk.controller.visit.under_way
    finger.touch("Pause")
    clock.now += 1000.0
    kiosk.controller.attendance.look()
    assert not kiosk.controller.visit.under_way
    assert not kiosk.controller.readAloud.reading


@pytest.mark.expects_log
def test_a_voice_that_fails_is_left_alone_until_the_next_visit(asks, voice, caplog):
    voice = voice(code=3)
    voice.ends()
    kiosk, finger, _hears = asks(voice)
    kiosk.controller.openStory(kiosk.catalogue.stories[0].id)
    for number in (1, 2, 3):
        finger.touch("Listen")
        finger.wait_until(lambda n=number: caplog.text.count("it ended with 3") == n)
    finger.wait_until(lambda: "Listen" not in finger.names())
    kiosk.controller.attendance.gone.emit()
    finger.touch(BEGIN)
    finger.wait_until(lambda: "Listen" in finger.names())


@pytest.mark.expects_log
def test_a_voice_that_hangs_keeps_no_visit_open(asks, voice, monkeypatch, caplog):
    monkeypatch.setattr(speaker, "LONGEST_SECONDS", 1)
    voice = voice()
    kiosk, finger, hears = asks(voice)
    finger.touch("Listen")
    hears(kiosk.catalogue.museum.name.en)
    finger.wait_until(lambda: not kiosk.controller.readAloud.reading)
    assert "has not come to an end within 1 seconds" in caplog.text


def test_a_language_without_a_voice_offers_no_reading(asks, voice):
    voice = voice(known=_KNOWN.splitlines(keepends=True)[0])
    _kiosk, finger, _hears = asks(voice)
    finger.wait_until(lambda: "Listen" in finger.names())
    finger.touch("中文")
    finger.wait_until(lambda: "路线" in finger.names())
    assert "朗读" not in finger.names()


def test_with_speech_off_nothing_offers_to_read(begun, voice):
    voice()
    kiosk, finger = begun(speech=False)
    kiosk.controller.openCase(kiosk.catalogue.cases[0].id)
    finger.wait_until_still()
    assert "Back" in finger.names()
    assert "Listen" not in finger.names()


KEYS = {
    "en": ["Previous sentence", "Go on", "Next sentence", "Stop", "Slower", "Faster", "Quieter",
           "Louder"],
    "zh": ["上一句", "继续", "下一句", "停止", "慢一点", "快一点", "轻一点", "响一点"],
}  # fmt: skip


@pytest.mark.needs_voice
@pytest.mark.parametrize(
    ("language", "button", "espeak"),
    [("en", "Listen", "en-gb"), ("zh", "朗读", "cmn-latn-pinyin")],
)
def test_a_screen_is_heard_from_its_beginning_to_its_end(begun, tmp_path, language, button, espeak):
    own = tmp_path / "into-a-file"
    heard = tmp_path / "heard"
    heard.mkdir()
    own.write_text(
        f'#!/bin/sh\nspeed=$1\nfile=$(mktemp "{heard}/XXXXXX")\n'
        f'exec espeak-ng -v {espeak} -s "$speed" -b 1 --stdin -w "$file"\n'
    )
    own.chmod(0o755)
    command = (str(own), "{words_per_minute}")
    kiosk, finger = begun(speech=True, language=language, voices={"en": command, "zh": command})
    kiosk.controller.search.open()
    finger.touch(button)
    finger.wait_until(lambda: not kiosk.controller.readAloud.reading)
    seconds = []
    for file in heard.iterdir():
        with wave.open(str(file)) as sound:
            seconds.append(sound.getnframes() / sound.getframerate())
    assert len(seconds) == 2
    assert min(seconds) > 0.8
    assert 5 < sum(seconds) < 20


@pytest.fixture(scope="module")
def widest():
    """The widest sentences of what comes with the program, by language."""
    told = paths.content_file().read_text(encoding="utf-8")
    lines = re.findall(r"^ +(en|zh): (.{60,})$", told, re.MULTILINE)
    of = {"en": [], "zh": []}
    for language, text in lines:
        of[language] += sentences([text])
    return {language: sorted(found, key=len)[-150:] for language, found in of.items()}


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1080, 1920)])
def test_the_strip_holds_every_key_and_whole_sentences_at_every_text_size(
    asks, voice, size, language, widest
):
    kiosk, finger, _hears = asks(voice(), size=size, language=language)
    reader = kiosk.controller.readAloud
    finger.wait_until(lambda: reader.offered)
    key = 72 * min(*size, max(size) * 9 / 16) / 1080
    words = Words(("A.", *widest[language]))
    for text_size in TextSize:
        kiosk.controller.reading.chooseTextSize(text_size)
        reader.show(f"page {text_size}", partial(Words, *words), language)
        reader.read()
        reader.togglePause()
        reader.step(1)
        finger.wait_until(lambda: set(KEYS[language]) <= set(finger.names()))
        strip = finger.find("captionWidth")
        (caption,) = [text for text in strip.childItems() if text.property("text")]
        inside = strip.mapRectToScene(strip.boundingRect())
        middles = [finger.middle_of(key) for key in KEYS[language]]
        assert all(inside.contains(middle) for middle in middles)
        assert not any((a - b).manhattanLength() < key for a, b in combinations(middles, 2))
        while not reader.atLast:
            assert plain(caption.property("text")) == plain(reader.sentence)
            assert not caption.property("truncated"), (text_size, reader.sentence)
            assert caption.property("contentHeight") <= caption.height(), reader.sentence
            reader.step(1)
        reader.stop()
