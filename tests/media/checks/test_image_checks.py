"""The judgement of a picture: whatever its bytes bring about is a verdict, and only that."""

from __future__ import annotations

import os
import socket
import struct
import sys
import zlib

import pytest
from PIL import Image

from kiosk.media.checks import image_checks
from kiosk.media.checks.image_checks import examine
from kiosk.media.checks.verdict import GOOD, Fate, Verdict

NO_FILE = Verdict(Fate.REFUSED, "is not an ordinary file")


def photograph(file, size=(64, 48)):
    Image.effect_noise(size, 80).convert("RGB").save(file)
    return file


@pytest.mark.parametrize(
    "error",
    [MemoryError(), OSError("broken data stream"), SyntaxError("not a TIFF file"), ValueError(),
     struct.error("unpack requires 4 bytes"), zlib.error("Error -3"), KeyError(b"\x1b"),
     EOFError(), RecursionError(), TypeError(), Image.DecompressionBombError("bomb")],
    ids=lambda error: type(error).__name__,
)  # fmt: skip
def test_whatever_a_decoder_raises_refuses_the_picture(monkeypatch, tmp_path, error):
    def fails(*_):
        raise error

    monkeypatch.setattr(image_checks, "fit_for_screen", fails)
    fate, what, hint = examine("picture", photograph(tmp_path / "a.jpg"), tmp_path / "a.webp")
    assert fate is Fate.REFUSED
    assert what.startswith("needs too much memory" if type(error) is MemoryError else "is damaged:")
    assert not what.endswith(": ")
    assert hint
    assert not (tmp_path / "a.webp").exists()


def make_odd(file, kind):
    """Something at `file` that is no ordinary file."""
    match kind:
        case "pipe":
            os.mkfifo(file)
        case "folder":
            file.mkdir()
        case "socket":
            with socket.socket(socket.AF_UNIX) as bound:
                bound.bind(str(file))
        case "device":
            file.symlink_to("/dev/zero")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has none of these in a folder")
@pytest.mark.parametrize("kind", ["pipe", "folder", "socket", "device"])
def test_what_is_no_ordinary_file_is_refused_without_waiting(tmp_path, kind, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make_odd(tmp_path / "a.jpg", kind)
    assert examine("picture", tmp_path / "a.jpg") == NO_FILE
    assert examine("panorama", tmp_path / "a.jpg") == NO_FILE


def test_a_link_to_a_picture_is_as_good_as_the_picture(tmp_path):
    photograph(tmp_path / "elsewhere.jpg")
    (tmp_path / "a.jpg").symlink_to(tmp_path / "elsewhere.jpg")
    assert examine("picture", tmp_path / "a.jpg", tmp_path / "a.webp") == GOOD


def test_a_picture_that_is_out_of_reach_is_not_refused_for_good(tmp_path):
    verdict = examine("picture", tmp_path / "gone.jpg")
    assert verdict == Verdict(Fate.NOT_NOW, "cannot be read: No such file or directory")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "is empty"),
        (b"not a picture", "is not a JPEG, PNG or WebP picture"),
        (b"RIFF\x10\x00\x00\x00WEBPVP8 ", "is damaged: could not create decoder object"),
    ],
)
def test_what_is_no_picture_is_refused(tmp_path, content, what):
    (tmp_path / "a.jpg").write_bytes(content)
    fate, told, _ = examine("picture", tmp_path / "a.jpg")
    assert (fate, told) == (Fate.REFUSED, what)


@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_picture_that_is_cut_short_is_refused(tmp_path, name):
    whole = photograph(tmp_path / name, (400, 400)).read_bytes()
    (tmp_path / name).write_bytes(whole[:-2000])
    fate, told, _ = examine("picture", tmp_path / name)
    assert fate is Fate.REFUSED
    assert told.startswith("is damaged: ")


def test_a_picture_of_too_many_pixels_or_bytes_is_refused_before_it_is_decoded(tmp_path):
    Image.new("1", (20000, 20000)).save(tmp_path / "a.png")
    assert examine("picture", tmp_path / "a.png").what == (
        "has too many pixels: 20000 x 20000, at most 50 million"
    )
    with photograph(tmp_path / "b.jpg").open("r+b") as file:
        file.truncate(41 * 1024 * 1024)
    assert examine("picture", tmp_path / "b.jpg").what == "is too large: more than 40 MB"
    assert examine("panorama", tmp_path / "b.jpg").what.startswith("is not twice as wide")


def test_a_wrong_suffix_is_told_of_a_picture_that_is_shown(tmp_path):
    Image.new("RGB", (8, 8)).save(tmp_path / "a.png", format="JPEG")
    told = Verdict(Fate.SHOWN, "is a JPEG file in spite of its name")
    assert examine("picture", tmp_path / "a.png") == told
    for name in ("a.jpeg", "a.JPG", "a.Jpeg"):
        (tmp_path / "a.png").replace(tmp_path / name)
        assert examine("picture", tmp_path / name) == GOOD
        (tmp_path / name).replace(tmp_path / "a.png")


def test_a_panorama_stands_as_the_camera_was_held(tmp_path):
    told = Image.Exif()
    told[0x0112] = 6
    Image.new("RGB", (300, 600)).save(tmp_path / "a.jpg", exif=told)
    assert examine("panorama", tmp_path / "a.jpg", tmp_path / "a") == GOOD
    Image.new("RGB", (600, 300)).save(tmp_path / "b.jpg", exif=told)
    assert examine("panorama", tmp_path / "b.jpg").what == (
        "is not twice as wide as high: 300 x 600"
    )


@pytest.mark.parametrize("kind", ["picture", "panorama"])
def test_a_disk_that_takes_nothing_is_not_the_pictures_fault(tmp_path, kind):
    photograph(tmp_path / "a.jpg", (64, 32))
    (tmp_path / "kept").write_text("a file where a folder should be")
    assert examine(kind, tmp_path / "a.jpg", tmp_path / "kept" / "a").fate is Fate.UNKEPT
    assert examine(kind, tmp_path / "a.jpg").fate is Fate.SHOWN


def test_faces_left_by_a_process_that_was_ended_are_made_again(tmp_path):
    photograph(tmp_path / "a.jpg", (64, 32))
    (tmp_path / "kept" / "half").mkdir(parents=True)
    assert examine("panorama", tmp_path / "a.jpg", tmp_path / "kept") == GOOD
    assert len(list((tmp_path / "kept").glob("*.webp"))) == 6
    assert not (tmp_path / "kept" / "half").exists()
    assert not list(tmp_path.glob("*.part"))
