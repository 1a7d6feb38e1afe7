"""`kiosk film`: a still and a copy, where ffmpeg is there, and calm words where it is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from kiosk.cli import main
from kiosk.exit_codes import NO_FFMPEG, NO_INPUT, NOT_SAVED
from kiosk.media.films import film_copy
from kiosk.media.films.film_length import film_seconds

CARD = Path(__file__).parents[1] / "films" / "sound.webm"
needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="apt install ffmpeg")


def film(*words):
    return CliRunner().invoke(main, ["film", *map(str, words)])


def test_without_ffmpeg_it_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(film_copy.shutil, "which", lambda _: None)
    ended = film(CARD, "--out", tmp_path)
    assert ended.exit_code == NO_FFMPEG
    assert "ffmpeg is not on this machine" in ended.output and not list(tmp_path.iterdir())


def test_a_film_is_never_replaced_by_its_copy(monkeypatch, tmp_path):
    monkeypatch.setattr(film_copy.shutil, "which", lambda name: name)
    shutil.copy(CARD, tmp_path / "lo.webm")
    ended = film(tmp_path / "lo.webm", "--out", tmp_path)
    assert ended.exit_code == NOT_SAVED and "would be replaced" in ended.output
    assert (tmp_path / "lo.webm").read_bytes() == CARD.read_bytes()


@needs_ffmpeg
def test_a_still_and_a_copy_are_made_under_the_films_id(tmp_path):
    ended = film(CARD, "--id", "lo", "--out", tmp_path / "films", "--at", 1)
    assert ended.exit_code == 0, ended.output
    assert sorted(file.name for file in (tmp_path / "films").iterdir()) == ["lo.webm", "lo.webp"]
    assert film_seconds(tmp_path / "films" / "lo.webm") == pytest.approx(4.0, abs=0.2)
    with Image.open(tmp_path / "films" / "lo.webp") as still:
        assert still.size == (128, 72)
    assert "lo.zh.vtt" in ended.output


@needs_ffmpeg
def test_what_is_no_film_is_told_in_ffmpegs_words(tmp_path):
    (tmp_path / "lo.mp4").write_bytes(b"no film at all")
    ended = film(tmp_path / "lo.mp4", "--out", tmp_path / "films")
    assert ended.exit_code == NO_INPUT and "Invalid data" in ended.output
    assert not list((tmp_path / "films").iterdir())
