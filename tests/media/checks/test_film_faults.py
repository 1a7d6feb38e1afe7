"""What `kiosk check` says of films and captions."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content_file.inspection import inspect_content
from kiosk.media.checks import film_faults
from kiosk.media.films import film_probe
from kiosk.media.films.film_probe import Probe
from kiosk.paths import ASSETS

CARDS = Path(__file__).parents[2] / "films"
FILMS = """
films:
  - {id: card, title: {en: A card, zh: 卡片}, about: {en: What a card is., zh: 什么是卡片。}}
"""


@pytest.fixture
def checked(tmp_path, small, monkeypatch):
    """Warnings of a small museum with one film, about films alone; some files of it are there."""
    monkeypatch.setattr(film_probe.shutil, "which", lambda _: None)
    program, own = tmp_path / "program", tmp_path / "content" / "assets" / "films"
    (program / "films").mkdir(parents=True)
    own.mkdir(parents=True)
    (program / "fonts").symlink_to(ASSETS / "fonts")
    (program / "pictures").symlink_to(ASSETS / "pictures")
    file = tmp_path / "content" / "exhibits.yaml"
    file.write_text(small.rstrip() + FILMS, encoding="utf-8")

    def check(*names, **texts):
        for name in names:
            shutil.copy(CARDS / name, own / name)
        for language, text in texts.items():
            (own / f"card.{language}.vtt").write_text(text, encoding="utf-8")
        found = inspect_content(file, program)
        assert not found.faults
        told = (str(warning).replace(f"{file}:", "") for warning in found.warnings)
        return [
            words.replace(f"{own}/", "") for words in told if "film" in words or "card" in words
        ]

    check.own = own
    return check


ALL = ("card.webm", "card.en.vtt", "card.zh.vtt")


def test_a_film_with_all_that_belongs_to_it_is_good(checked):
    Image.new("RGB", (64, 36)).save(checked.own / "card.webp")
    assert checked(*ALL) == []


def test_what_is_missing_is_named(checked):
    (away,) = checked()
    assert 'there is no film "card"; visitors are told' in away
    assert "put card.webm into assets/films" in away
    still, chinese = checked("card.webm", "card.en.vtt")
    assert 'the film "card" has no still' in still
    assert 'the film "card" has no captions in Chinese (put card.zh.vtt into' in chinese


def test_captions_that_cannot_be_read_or_are_out_of_step_are_named_with_their_lines(checked):
    one = "00:02.000 --> 00:03.000\nA film.\n\n"
    said = checked(
        *ALL,
        en=f"WEBVTT\n\n{one}00:02.500 --> 00:04.000\nA\n\n00:39.000 --> 00:50.000\nB\n",
        zh="WEBVTT\n\n00:02.000 -> 00:03.000\n甲\n",
    )
    assert sorted(words.partition(" (")[0] for words in said if "still" not in words) == [
        "card.en.vtt:6: begins before the caption above it ends",
        "card.en.vtt:9: ends after the film, which runs 40 s",
        "card.zh.vtt:3: is no pair of times, as 00:01.200 --> 00:04.000",
    ]
    assert "card.en.vtt:3: ends before it begins" in checked(
        en="WEBVTT\n\n00:03.000 --> 00:02.000\nA\n"
    )


def test_what_belongs_to_no_film_is_named_with_the_nearest(checked):
    Image.new("RGB", (64, 36)).save(checked.own / "card.webp")
    (checked.own / "cord.mp4").touch()
    (checked.own / "notes.txt").touch()
    (told,) = checked(*ALL)
    assert told.startswith("cord.mp4: belongs to no film") and '"card"' in told


@pytest.mark.parametrize(
    ("known", "loud", "said"),
    [
        (Probe("av1", 1280, 720), None, "does not play without a graphics card: it is av1"),
        (Probe("h264", 3840, 2160), None, "is larger than 1080p: 3840 x 2160"),
        (Probe("vp9", 1080, 1920, has_sound=True), -5.2, "is far too loud: -5 LUFS"),
        (Probe("vp9", 1080, 1920, has_sound=True), -20.0, None),
        (Probe("vp9", 1920, 1080), None, None),
    ],
)
def test_what_does_not_play_well_is_named(checked, monkeypatch, known, loud, said):
    Image.new("RGB", (64, 36)).save(checked.own / "card.webp")
    monkeypatch.setattr(film_faults, "probe", lambda _: known)
    monkeypatch.setattr(film_faults, "loudness", lambda _: loud)
    told = checked(*ALL)
    assert len(told) == bool(said)
    assert said is None or said in told[0]


@pytest.mark.skipif(shutil.which("ffprobe") is None, reason="no ffprobe here: apt install ffmpeg")
def test_ffmpegs_programs_say_what_a_film_is_made_of(tmp_path):
    found = film_probe.probe(CARDS / "sound.webm")
    assert (found.codec, found.width, found.height, found.has_sound) == ("vp9", 128, 72, True)
    assert found.seconds == pytest.approx(4.0, abs=0.1)
    assert film_probe.loudness(CARDS / "sound.webm") == pytest.approx(-21, abs=8)
    assert film_probe.loudness(CARDS / "card.webm") is None
    (tmp_path / "none.webm").write_bytes(b"no film")
    assert film_probe.probe(tmp_path / "none.webm") is None
