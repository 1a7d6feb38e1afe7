"""Captions are read as cues; what cannot be read is named with file and line."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.media.films.captions import CaptionsError, cue_at, read_captions

FILMS = Path(__file__).parents[3] / "assets" / "films"
GOOD = "WEBVTT\n\n00:01.200 --> 00:04.000\nA letter once took\nten days &amp; more.\n"


def written(tmp_path, text, name="a.en.vtt"):
    file = tmp_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def test_the_lines_of_a_caption_are_one_paragraph(tmp_path):
    (cue,) = read_captions(written(tmp_path, GOOD), "en")
    assert (cue.start, cue.end, cue.line) == (1.2, 4.0, 3)
    assert cue.text == "A letter once took ten days & more."
    chinese = (
        "\ufeffWEBVTT\r\n\r\n1\r\n01:00:00.000 --> 01:00:02.000\r\n坐轮船捎信，\r\n要十来天。\r\n"
    )
    (cue,) = read_captions(written(tmp_path, chinese), "zh")
    assert (cue.start, cue.text) == (3600.0, "坐轮船捎信，要十来天。")


def test_what_is_said_at_a_moment(tmp_path):
    cues = read_captions(written(tmp_path, GOOD + "\n00:04.000 --> 00:05.000\nThen.\n"), "en")
    said = [cue_at(cues, at) for at in (0.0, 1.2, 3.99, 4.0, 5.0)]
    first = "A letter once took ten days & more."
    assert said == ["", first, first, "Then.", ""]


def test_voices_and_styles_are_not_words(tmp_path):
    text = "WEBVTT\n\nNOTE by hand\n\n00:01.000 --> 00:02.000 align:start\n<v Bob><i>Hello</i>\n"
    (cue,) = read_captions(written(tmp_path, text), "en")
    assert cue.text == "Hello"


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("00:01.000 --> 00:02.000\nx\n", 1, "WEBVTT is not its first word"),
        (GOOD.replace("00:04.000", "00:04,000"), 3, "is no pair of times"),
        (GOOD.replace("-->", "->"), 3, "is no pair of times"),
        (GOOD + "00:05.000 --> 00:06.000\nx\n", 6, "no empty line"),
        ("WEBVTT\n", 0, "has no captions"),
        (GOOD.encode() + b"\xff\xfe", 6, "is not UTF-8"),
        (b"WEBVTT\n" + b" " * 1024 * 1024, 0, "is too large"),
    ],
)
def test_what_cannot_be_read_is_named_with_its_line(tmp_path, text, line, what):
    file = written(tmp_path, text)
    with pytest.raises(CaptionsError, match=what) as error:
        read_captions(file, "en")
    assert (error.value.file, error.value.line) == (file, line)


def test_what_is_no_file_is_not_waited_for(tmp_path):
    (tmp_path / "folder.en.vtt").mkdir()
    for name, what in (("none.en.vtt", "cannot be read"), ("folder.en.vtt", "not an ordinary")):
        with pytest.raises(CaptionsError, match=what):
            read_captions(tmp_path / name, "en")


@pytest.mark.parametrize("file", sorted(FILMS.glob("*.vtt")), ids=lambda file: file.name)
def test_the_museums_own_are_in_step_and_short(file):
    language = file.suffixes[-2][1:]
    cues = read_captions(file, language)
    assert len(cues) >= 9
    for cue, later in pairwise(cues):
        assert cue.start < cue.end <= later.start
    assert max(len(cue.text) for cue in cues) <= (90 if language == "en" else 40)
    other = FILMS / file.name.replace(".en.", ".zh.")
    assert [c[:2] for c in cues] == [c[:2] for c in read_captions(other, "zh")]
