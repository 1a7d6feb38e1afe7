"""A visitor has a card read to them, by a stand-in for the machine's voice that notes its words."""

from __future__ import annotations

import pytest

from kiosk.bridge.reading import read_aloud
from kiosk.bridge.reading.read_aloud import speaker
from kiosk.ui_driver.tour import BEGIN

_VOICE = """#!/bin/sh
# tells what it is asked to say, and says it until the file `done` is there
[ "$1" = --cancel ] && exit 0
for word; do printf '%s\\0' "$word"; done > "{folder}/said"
while [ ! -e "{folder}/done" ]; do sleep 0.05; done
exit {code}
"""


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """Puts a voice on the path that ends with `code`; where it notes what it says."""

    def put(code=0):
        program = tmp_path / "spd-say"
        program.write_text(_VOICE.format(folder=tmp_path, code=code))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
        assert speaker() == str(program)
        return tmp_path

    return put


def said(folder):
    return (folder / "said").read_text(encoding="utf-8").split("\0")[:-1]


def heard(folder, words):
    return (folder / "said").exists() and words in said(folder)[-1]


def test_a_card_is_read_in_the_language_shown_and_falls_silent_with_it(begun, voice):
    folder = voice()
    kiosk, finger = begun(speech=True)
    kiosk.controller.openExhibit("apple-lisa")
    exhibit = kiosk.catalogue.exhibit("apple-lisa")
    finger.touch("Read aloud")
    finger.wait_until(lambda: heard(folder, exhibit.text.en))
    assert said(folder)[:-1] == [
        "--wait", "--application-name", "kiosk", "--language", "en", "--"
    ]  # fmt: skip
    assert said(folder)[-1].startswith(f"{exhibit.title.en}\n\n{exhibit.hook.en}")
    finger.touch("中文")
    finger.wait_until(lambda: heard(folder, exhibit.text.zh))
    finger.touch("停止朗读")
    finger.touch("朗读")
    finger.touch("全馆")
    finger.wait_until_still()
    assert not kiosk.controller.readAloud.reading
    assert "朗读" not in finger.names()


def test_a_tour_that_plays_by_itself_goes_on_when_its_words_were_read(begun, voice):
    folder = voice()
    kiosk, finger = begun(speech=True)
    tour = kiosk.catalogue.tours[0]
    for name in ("Tours", tour.title.en, "Play for me"):
        finger.touch(name)
    first, second = (kiosk.catalogue.exhibit(stop.exhibit) for stop in tour.stops[:2])
    finger.wait_until(lambda: heard(folder, first.text.en))
    (folder / "done").touch()
    finger.wait_until(lambda: heard(folder, second.text.en))
    assert kiosk.controller.visit.place.id == second.id


@pytest.mark.expects_log
def test_a_voice_that_fails_is_left_alone_until_the_next_visit(begun, voice, place, caplog):
    folder = voice(code=3)
    (folder / "done").touch()
    kiosk, finger = begun(speech=True)
    kiosk.controller.openStory(kiosk.catalogue.stories[0].id)
    for number in (1, 2, 3):
        finger.touch("Read aloud")
        finger.wait_until(lambda n=number: caplog.text.count("it ended with 3") == n)
    finger.wait_until(lambda: "Read aloud" not in finger.names())
    kiosk.controller.attendance.gone.emit()
    finger.touch(BEGIN)
    kiosk.controller.openStory(kiosk.catalogue.stories[0].id)
    finger.wait_until(lambda: "Read aloud" in finger.names())


@pytest.mark.expects_log
def test_a_voice_that_hangs_keeps_no_visit_open(begun, voice, monkeypatch, caplog):
    monkeypatch.setattr(read_aloud, "LONGEST_SECONDS", 1)
    folder = voice()
    kiosk, finger = begun(speech=True)
    kiosk.controller.openExhibit("imp-1")
    finger.touch("Read aloud")
    finger.wait_until(lambda: heard(folder, kiosk.catalogue.exhibit("imp-1").text.en))
    finger.wait_until(lambda: not kiosk.controller.readAloud.reading)
    assert "has not come to an end within 1 seconds" in caplog.text


@pytest.mark.parametrize("settings", [{"speech": False}, {}])
def test_without_a_voice_or_with_speech_off_nothing_offers_to_read(
    begun, voice, monkeypatch, tmp_path, settings
):
    if settings:
        voice()
    else:
        monkeypatch.setenv("PATH", str(tmp_path))
    kiosk, finger = begun(**{"speech": True, **settings})
    kiosk.controller.openCase(kiosk.catalogue.cases[0].id)
    finger.wait_until_still()
    assert "Back" in finger.names()
    assert "Read aloud" not in finger.names()
