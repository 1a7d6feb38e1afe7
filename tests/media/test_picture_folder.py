"""The picture files of a folder, as they lie there."""

from __future__ import annotations

import os
import unicodedata

import pytest
from PIL import Image

from kiosk.media.picture_folder import is_same_folder, listing, simple_webps


def test_pictures_are_listed_by_folded_name_and_everything_else_is_not(tmp_path):
    names = ["a.JPG", "b.png", "notes.txt", ".hidden.jpg", unicodedata.normalize("NFD", "é.jpg")]
    for name in names:
        (tmp_path / name).touch()
    found = listing(tmp_path)
    assert {name: listed.file.name for name, listed in found.items()} == {
        "a.jpg": "a.JPG", "b.png": "b.png", "é.jpg": names[-1],
    }  # fmt: skip


def test_of_two_names_that_are_the_same_the_first_is_taken(tmp_path):
    for name in ("a.jpg", "a.JPG", "a.Jpg"):
        (tmp_path / name).touch()
    assert listing(tmp_path)["a.jpg"].file.name == min(f.name for f in tmp_path.iterdir())


def test_no_folder_is_an_empty_one(tmp_path):
    (tmp_path / "file").touch()
    assert listing(tmp_path / "none") == listing(tmp_path / "file") == {}
    assert not is_same_folder(tmp_path / "none", tmp_path / "none")
    assert is_same_folder(tmp_path, tmp_path / ".." / tmp_path.name)


@pytest.mark.parametrize("how", ["written in place", "put in its place"])
def test_a_file_of_equal_size_and_time_is_another(tmp_path, how):
    file, other = tmp_path / "a.jpg", tmp_path / "b"
    file.write_bytes(b"old")
    os.utime(file, ns=(10**18, 10**18))
    before = listing(tmp_path)
    if how == "written in place":
        file.write_bytes(b"new")
    else:
        other.write_bytes(b"new")
        other.replace(file)
    os.utime(file, ns=(10**18, 10**18))
    after = listing(tmp_path)
    assert after["a.jpg"].state[:2] == before["a.jpg"].state[:2]
    assert after != before


def test_what_a_link_leads_to_counts_and_one_that_leads_nowhere_is_listed(tmp_path):
    (tmp_path / "there").write_bytes(b"old")
    (tmp_path / "a.jpg").symlink_to("there")
    (tmp_path / "b.jpg").symlink_to("nowhere")
    before = listing(tmp_path)
    assert set(before) == {"a.jpg", "b.jpg"}
    (tmp_path / "there").write_bytes(b"longer")
    assert listing(tmp_path)["a.jpg"].state.size == 6


def test_models_are_small_webps_without_anything_that_needs_preparing(tmp_path):
    plain = Image.new("RGB", (64, 64))
    plain.save(tmp_path / "plain.webp")
    Image.new("RGB", (1601, 64)).save(tmp_path / "wide.webp")
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(tmp_path / "transparent.webp")
    plain.save(tmp_path / "lossless.webp", lossless=True)
    plain.save(
        tmp_path / "turning.webp", save_all=True, append_images=[Image.new("RGB", (64, 64), "red")]
    )
    plain.save(tmp_path / "png.webp", format="PNG")
    plain.save(tmp_path / "plain.png")
    (tmp_path / "short.webp").write_bytes(b"RIFF")
    os.mkfifo(tmp_path / "pipe.webp")
    (tmp_path / "folder.webp").mkdir()
    assert set(simple_webps(tmp_path)) == {"plain.webp"}
