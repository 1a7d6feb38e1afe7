"""Pictures are prepared one by one; whatever one of them does, the others are shown."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk import paths
from kiosk.media import preparation
from kiosk.media.checks.verdict import Fate, Verdict
from kiosk.media.conversion.image_cache import (
    RECORD,
    prepared_state,
    read_prepared,
    shown_by_name,
)
from kiosk.media.preparation import prepare

NAMES = ["a.jpg", "b.jpg", "c.jpg"]
DEADLY = """
import os, sys
from kiosk.media.checks import image_check_worker as worker
examine = worker.examine
def deadly(kind, picture, into):
    if picture.name == "b.jpg": os.kill(os.getpid(), 11)
    return examine(kind, picture, into)
worker.examine = deadly
worker.examine_as_asked(sys.argv[2], sys.stdin, lambda line: print(line, flush=True))
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "pictures").mkdir()
    return tmp_path / "pictures"


@pytest.fixture
def kept(tmp_path):
    return tmp_path / "kept"


@pytest.fixture
def prepared(folder, kept):
    """Prepares all three names as a kind; what was said of each file, by its name."""

    def prepare_all(kind="picture", names=NAMES):
        said = [line.split(": ", 1) for line in prepare(kind, folder, names, kept)]
        return {Path(file).name: what for file, what in said}

    return prepare_all


def put(file, colour="red", size=(64, 32)):
    Image.new("RGB", size, colour).save(file)
    return file


@pytest.mark.parametrize("kind", ["picture", "panorama"])
def test_a_picture_that_brings_its_process_down_is_named_and_the_others_are_shown(
    folder, kept, prepared, monkeypatch, kind
):
    monkeypatch.setattr(paths, "COMMAND", (sys.executable, "-c", DEADLY))
    monkeypatch.setenv("PYTHONPATH", str(paths.ROOT))
    for name in NAMES:
        put(folder / name)
    told = f"the {kind} cannot be decoded within the limits (save it anew, smaller)"
    assert prepared(kind) == {"b.jpg": told}
    assert set(shown_by_name(kept)) == {"a.jpg", "c.jpg"}
    assert prepared(kind) == {}  # neither told nor tried again


@pytest.mark.parametrize("kind", ["picture", "panorama"])
def test_what_was_prepared_is_kept_when_the_work_is_ended_half_way(
    folder, kept, examined_here, kind
):
    put(folder / "a.jpg")
    (folder / "b.jpg").write_bytes(b"no picture")
    put(folder / "c.jpg")
    work = prepare(kind, folder, NAMES, kept)
    assert "b.jpg" in next(work)
    work.close()
    assert [name for name, _ in read_prepared(kept)] == ["a.jpg", "b.jpg"]
    assert set(shown_by_name(kept)) == {"a.jpg"}
    examined_here.clear()
    assert list(prepare(kind, folder, NAMES, kept)) == []
    assert examined_here == ["c.jpg"]
    assert set(shown_by_name(kept)) == {"a.jpg", "c.jpg"}


def test_only_what_content_names_is_prepared(folder, kept, prepared, examined_here):
    for name in ("a.jpg", "holiday.jpg"):
        put(folder / name)
    assert prepared() == {}
    assert examined_here == ["a.jpg"]


def test_what_is_no_ordinary_file_is_named_once_and_passed_over(
    folder, kept, prepared, examined_here
):
    os.mkfifo(folder / "a.jpg")
    (folder / "b.jpg").mkdir()
    put(folder / "c.jpg")
    odd = "the picture is not an ordinary file"
    assert prepared() == {"a.jpg": odd, "b.jpg": odd}
    assert prepared() == {}
    assert set(shown_by_name(kept)) == {"c.jpg"}


def test_a_picture_of_equal_size_and_time_is_prepared_anew(folder, kept, prepared, examined_here):
    for colour in ("red", "blue"):
        put(folder / "a.png", colour)
        os.utime(folder / "a.png", ns=(10**18, 10**18))
        assert prepared(names=["a.png"]) == {}
        with Image.open(shown_by_name(kept)["a.png"]) as picture:
            assert (picture.getpixel((9, 9))[2] > 200) == (colour == "blue")


def test_what_is_gone_is_forgotten_a_step_later(folder, kept, prepared, examined_here):
    put(folder / "a.jpg")
    prepared()
    first = shown_by_name(kept)["a.jpg"]
    prepared()
    assert shown_by_name(kept)["a.jpg"] == first
    put(folder / "a.jpg", "blue")
    prepared()
    second = shown_by_name(kept)["a.jpg"]
    assert first.exists()
    assert second != first
    (folder / "a.jpg").unlink()
    prepared()
    assert shown_by_name(kept) == {}
    assert (first.exists(), second.exists()) == (False, True)
    put(folder / "b.jpg")
    prepared()
    assert not second.exists()


def test_what_a_screen_may_show_survives_a_run_that_was_ended(folder, kept, examined_here):
    put(folder / "a.jpg")
    list(prepare("picture", folder, NAMES, kept))
    first = shown_by_name(kept)["a.jpg"]
    put(folder / "a.jpg", "blue")
    (folder / "b.jpg").write_bytes(b"no picture")
    work = prepare("picture", folder, NAMES, kept)
    next(work)
    work.close()
    list(prepare("picture", folder, NAMES, kept))
    assert first.exists()


def test_faces_of_a_panorama_are_forgotten_too_and_so_is_what_a_killed_process_left(
    folder, kept, prepared, examined_here
):
    put(folder / "a.jpg")
    prepared("panorama")
    first = shown_by_name(kept)["a.jpg"]
    assert len(list(first.glob("*.webp"))) == 6
    (kept / "half.part").mkdir()
    (kept / "half.part" / "front.webp").touch()
    (kept / "half.webp.part").touch()
    for colour in ("blue", "white"):
        put(folder / "a.jpg", colour)
        prepared("panorama")
    now = shown_by_name(kept)["a.jpg"]
    assert not first.exists()
    there = {entry.name for entry in kept.iterdir()}
    assert {RECORD, now.name} < there
    assert len(there) == 3  # and that of the generation before


def test_a_picture_that_was_lost_from_the_state_is_made_again(
    folder, kept, prepared, examined_here
):
    put(folder / "a.jpg")
    prepared()
    shown_by_name(kept)["a.jpg"].unlink()
    assert shown_by_name(kept) == {}
    prepared()
    assert set(shown_by_name(kept)) == {"a.jpg"}
    (kept / RECORD).write_bytes(b"\x00" * 100)
    prepared()
    assert set(shown_by_name(kept)) == {"a.jpg"}


def test_another_version_of_the_kiosk_judges_anew(
    folder, kept, prepared, examined_here, monkeypatch
):
    (folder / "a.jpg").write_bytes(b"no picture")
    assert set(prepared()) == {"a.jpg"}
    monkeypatch.setattr(preparation, "__version__", "another")
    assert set(prepared()) == {"a.jpg"}


def test_a_picture_that_cannot_be_read_just_now_stays_as_it_was(
    folder, kept, prepared, examined_here, monkeypatch
):
    put(folder / "a.jpg")
    prepared()
    first = shown_by_name(kept)
    put(folder / "a.jpg", "blue")
    away = Verdict(Fate.NOT_NOW, "cannot be read: Input/output error")
    with monkeypatch.context() as patched:
        patched.setattr(
            preparation, "examine_apart", lambda _, asked: ((file, away) for file, _ in asked)
        )
        for _ in range(2):  # told as long as it is so
            assert prepared() == {"a.jpg": "the picture cannot be read: Input/output error"}
    assert shown_by_name(kept) == first
    assert prepared() == {}
    assert shown_by_name(kept) != first


def test_a_folder_that_cannot_be_read_leaves_all_as_it_was(
    folder, kept, prepared, examined_here, monkeypatch
):
    put(folder / "a.jpg")
    prepared()

    def unreadable(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(preparation, "listing", unreadable)
    assert prepared() == {"pictures": "cannot be read: Permission denied"}
    assert set(shown_by_name(kept)) == {"a.jpg"}


def test_a_disk_that_takes_no_more_ends_the_work_and_keeps_what_was_done(
    folder, kept, examined_here, monkeypatch
):
    for name in NAMES:
        put(folder / name)
    list(prepare("picture", folder, NAMES[:1], kept))
    full = Verdict(Fate.UNKEPT, "No space left on device")
    monkeypatch.setattr(
        preparation, "examine_apart", lambda _, asked: ((file, full) for file, _ in asked)
    )
    with pytest.raises(OSError, match="No space left on device"):
        list(prepare("picture", folder, NAMES, kept))
    assert set(shown_by_name(kept)) == {"a.jpg"}


def test_a_picture_whose_process_somebody_else_has_ended_is_not_to_blame(
    folder, kept, prepared, monkeypatch
):
    """As when the system is short of memory: it is shown as before, and tried another time."""
    for name in NAMES:
        put(folder / name)
    assert prepared() == {}
    before = shown_by_name(kept)
    put(folder / "b.jpg", "blue")
    with monkeypatch.context() as short_of_memory:
        ended = DEADLY.replace("os.getpid(), 11", "os.getpid(), 9")
        short_of_memory.setattr(paths, "COMMAND", (sys.executable, "-c", ended))
        short_of_memory.setenv("PYTHONPATH", str(paths.ROOT))
        assert prepared() == {"b.jpg": "the picture was not examined to the end"}
    assert shown_by_name(kept) == before
    assert prepared() == {}
    assert shown_by_name(kept)["b.jpg"] != before["b.jpg"]


@pytest.mark.parametrize("harm", ["gone", "empty", "all gone", "no record", "record empty"])
def test_what_was_prepared_and_is_lost_is_made_again(folder, kept, prepared, harm):
    put(folder / "a.jpg")
    prepared()
    state, (made,) = prepared_state(kept), kept.glob("*.webp")
    if harm == "gone":
        made.unlink()
    elif harm == "empty":
        made.write_bytes(b"")
    elif harm == "all gone":
        shutil.rmtree(kept)
    elif harm == "no record":
        (kept / RECORD).unlink()
    else:
        (kept / RECORD).write_bytes(b"")
    assert prepared_state(kept) != state  # so that it is noticed
    prepared()
    assert shown_by_name(kept)["a.jpg"].stat().st_size


@pytest.mark.parametrize("record", [b"[" * 100_000, b'["a.jpg", [Infinity, 1, 1, 1], "x", "1"]'])
def test_a_record_that_lies_is_as_good_as_none(folder, kept, prepared, record):
    put(folder / "a.jpg")
    kept.mkdir(exist_ok=True)
    (kept / RECORD).write_bytes(record)
    assert shown_by_name(kept) == {}
    prepared()
    assert "a.jpg" in shown_by_name(kept)
