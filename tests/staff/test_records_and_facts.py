"""What staff are told of the machine, and what it remembers of their wishes."""

from __future__ import annotations

import io
import wave
from array import array
from datetime import datetime

import pytest

from kiosk.speech.manner import Manner
from kiosk.staff import tone as tones
from kiosk.staff.machine_facts import machine_facts
from kiosk.staff.starts import note_start, starts
from kiosk.staff.tone import NoPlayerError, SilentError, play, tone
from kiosk.staff.volume import remember_manner, remembered_manner, volume_record


def test_the_machine_is_told_in_bytes_and_seconds(tmp_path):
    facts = machine_facts(tmp_path, ())
    assert facts.version
    assert facts.disk_free > 0
    assert facts.switched_on > 0


def test_what_cannot_be_found_out_is_none(tmp_path, monkeypatch):
    monkeypatch.setattr("kiosk.staff.machine_facts.Path", lambda _: tmp_path / "meminfo")
    for text in (None, "", "MemTotal: x kB\n", "MemAvailable:\nMemTotal: 1 kB\n"):
        if text is not None:
            (tmp_path / "meminfo").write_text(text)
        facts = machine_facts(tmp_path / "gone", ())
        assert (facts.disk_free, facts.memory_free, facts.memory) == (None, None, None)


def test_the_last_five_starts_are_kept_newest_first(tmp_path, monkeypatch):
    record = tmp_path / "starts.json"
    for hour in range(7):
        monkeypatch.setattr("time.time", lambda hour=hour: 1.8e9 + 3600 * hour)
        note_start(record)
    known = starts(record)
    assert len(known) == 5
    assert known[0] == datetime.fromtimestamp(1.8e9 + 3600 * 6)
    assert known == sorted(known, reverse=True)


@pytest.mark.parametrize("damage", ["", "{", '{"starts": 5}', '{"starts": ["x", null, 1e99]}'])
def test_a_damaged_record_of_starts_is_an_empty_one(tmp_path, damage):
    record = tmp_path / "starts.json"
    record.write_text(damage)
    assert starts(record) == []
    note_start(record)
    assert len(starts(record)) == 1


def test_where_starts_cannot_be_kept_nothing_is_said(tmp_path):
    note_start(tmp_path)
    assert starts(tmp_path) == []


def test_the_volume_is_kept(tmp_path):
    remember_manner(tmp_path, Manner(volume_step=4))
    assert remembered_manner(tmp_path) == Manner(volume_step=4)


@pytest.mark.parametrize("damage", [None, "", '{"step": 9}', '{"step": -1}', '{"step": true}'])
def test_without_a_good_record_the_volume_is_the_usual_one(tmp_path, damage):
    if damage is not None:
        volume_record(tmp_path).write_text(damage)
    assert remembered_manner(tmp_path) == Manner()


def test_a_tone_is_heard_in_one_ear_only():
    for side, heard, silent in (("left", 0, 1), ("right", 1, 0)):
        with wave.open(io.BytesIO(tone(side))) as file:
            assert (file.getnchannels(), file.getsampwidth()) == (2, 2)
            samples = array("h", file.readframes(file.getnframes()))
        assert set(samples[silent::2]) == {0}
        assert 10_000 < max(samples[heard::2]) < 16_000
        assert abs(samples[heard]) < 10  # it does not begin with a click


def script(tmp_path, monkeypatch, body):
    player = tmp_path / "aplay"
    player.write_text(f"#!/bin/sh\n{body}\n")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(tones, "_PLAYERS", (("aplay", "--quiet", "-"),))


def test_a_tone_is_given_to_what_plays_it(tmp_path, monkeypatch):
    script(tmp_path, monkeypatch, f"cat > {tmp_path}/heard")
    play(tone("left"))
    assert (tmp_path / "heard").read_bytes() == tone("left")


def test_a_player_that_fails_is_said_in_its_own_words(tmp_path, monkeypatch):
    script(tmp_path, monkeypatch, "cat > /dev/null; echo 'aplay: no soundcards found' >&2; exit 1")
    with pytest.raises(SilentError, match="no soundcards found"):
        play(b"")
    script(tmp_path, monkeypatch, "exit 1")
    with pytest.raises(SilentError, match="aplay has failed"):
        play(b"x" * 1_000_000)  # it reads nothing of it


def test_a_player_that_hangs_is_ended(tmp_path, monkeypatch):
    script(tmp_path, monkeypatch, "exec sleep 60")
    monkeypatch.setattr(tones, "_PATIENCE_SECONDS", 0.2)
    with pytest.raises(SilentError, match="does not come to an end"):
        play(b"")


def test_without_a_player_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(NoPlayerError, match="alsa-utils"):
        play(b"")
    assert issubclass(NoPlayerError, OSError)
