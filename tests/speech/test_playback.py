"""Where a reading stands, and how fast and loud it is."""

from __future__ import annotations

import pytest

from kiosk.speech.manner import SPEEDS, VOLUMES, Manner
from kiosk.speech.playback import Playback, State


@pytest.fixture
def playback():
    playback = Playback()
    playback.begin(["one", "two", "three"])
    return playback


def stands(playback):
    return playback.state, playback.sentence


def test_it_plays_to_its_end_and_is_silent(playback):
    heard = []
    while playback.state is State.PLAYING:
        heard.append(playback.sentence)
        playback.spoken()
    assert heard == ["one", "two", "three"]
    assert (playback.state, playback.sentence, playback.sentences) == (State.SILENT, "", ())


def test_it_pauses_and_goes_on_with_the_same_sentence(playback):
    playback.spoken()
    playback.pause()
    assert stands(playback) == (State.PAUSED, "two")
    playback.spoken()
    assert stands(playback) == (State.PAUSED, "two")
    playback.go_on()
    assert stands(playback) == (State.PLAYING, "two")


def test_it_steps_as_far_as_there_are_sentences_and_plays_or_pauses_as_before(playback):
    playback.step(+5)
    assert stands(playback) == (State.PLAYING, "three")
    playback.pause()
    playback.step(-1)
    assert stands(playback) == (State.PAUSED, "two")
    playback.step(-7)
    assert (playback.at, stands(playback)) == (0, (State.PAUSED, "one"))


def test_nothing_wakes_what_is_silent():
    playback = Playback()
    for wish in (playback.pause, playback.go_on, playback.spoken, playback.stop):
        wish()
        assert stands(playback) == (State.SILENT, "")
    playback.step(1)
    assert playback.at == 0
    playback.begin([])
    assert playback.state is State.SILENT


def test_speed_and_volume_go_in_steps_and_no_further():
    manner = Manner()
    assert (manner.speed, manner.words_per_minute, manner.volume) == (1, 160, 60)
    assert [manner.faster(n).speed for n in (-9, -1, 0, 1, 2, 9)] == [0.75, 0.75, 1, 1.25, 1.5, 1.5]
    assert [manner.louder(n).volume for n in (-9, -1, 0, 1, 9)] == [20, 40, 60, 80, 100]
    assert (len(SPEEDS), len(VOLUMES)) == (4, 5)
    assert manner.faster(1).louder(1) == manner.louder(1).faster(1)
