"""What is known of a film before it plays."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.media.films.film_files import FilmFiles, films_in
from kiosk.media.films.film_length import film_seconds
from kiosk.media.films.film_sheet import read_sheet

CARDS = Path(__file__).parents[2] / "films"


@pytest.mark.parametrize(("name", "seconds"), [("card.webm", 40.0), ("sound.webm", 4.0)])
def test_a_film_says_how_long_it_runs(name, seconds):
    assert film_seconds(CARDS / name) == pytest.approx(seconds, abs=0.1)


def test_an_mp4_says_so_at_its_beginning_or_end(tmp_path):
    moved = b"\0\0\0\x10ftypisom\0\0\0\0"
    header = b"\0" * 12 + (1000).to_bytes(4, "big") + (61_500).to_bytes(4, "big") + b"\0" * 12
    box = (8 + len(header)).to_bytes(4, "big") + b"mvhd" + header
    movie = (8 + len(box)).to_bytes(4, "big") + b"moov" + box
    data = b"\0\0\0\x10mdat" + b"\xff" * 8
    for content in (moved + movie + data, moved + data + movie):
        (tmp_path / "a.mp4").write_bytes(content)
        assert film_seconds(tmp_path / "a.mp4") == 61.5


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"no film at all", b"\x1a\x45\xdf\xa3", b"\0\0\0\0mdat"]
)
def test_what_says_nothing_has_no_length(tmp_path, content):
    (tmp_path / "a.webm").write_bytes(content)
    assert film_seconds(tmp_path / "a.webm") is None


def test_any_bytes_of_a_film_may_be_wrong(tmp_path):
    whole = (CARDS / "sound.webm").read_bytes()[:600]
    for at in range(len(whole)):
        (tmp_path / "a.webm").write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
        seconds = film_seconds(tmp_path / "a.webm")
        assert seconds is None or 0 < seconds < 24 * 3600


def test_a_sheet_has_length_and_captions(tmp_path):
    sheet = read_sheet(films_in(CARDS)["card"], ("en", "zh", "ar"))
    assert sheet.seconds == pytest.approx(40.0, abs=0.1)
    assert sheet.captions.keys() == {"en", "zh"}
    assert sheet.said("en").startswith("A test card. ")
    assert " " not in sheet.said("zh") and sheet.said("ar") == ""
    assert not sheet.faults


def test_what_cannot_be_read_is_left_out_and_told_in_exact_words(tmp_path):
    (tmp_path / "lo.en.vtt").write_text("WEBVTT\n\n00:01 --> 2\nx\n")
    files = FilmFiles(tmp_path / "none.webm", None, {"en": tmp_path / "lo.en.vtt"})
    sheet = read_sheet(files, ("en",))
    assert not sheet.captions and sheet.seconds == 0
    captions, film = sheet.faults
    assert captions.startswith(f"{tmp_path / 'lo.en.vtt'}:3: is no pair of times")
    assert film == f"{tmp_path / 'none.webm'}: cannot be read: No such file or directory"
