"""Staff's own films: listed in a process of its own, and shown from the list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.catalogue.entries import Film
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.content_file.reading import read_catalogue
from kiosk.media.media_files import MediaFiles

SMALL = Path(__file__).parents[2] / "small.yaml"
LO = Film("lo", LocalizedText("LO", "LO"), LocalizedText("LO", "LO"))


@pytest.fixture
def museum():
    return replace(read_catalogue(SMALL.read_bytes(), "small.yaml"), films=(LO,))


@pytest.fixture
def folders(tmp_path):
    for name in ("program/films", "staff/assets/films", "state"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "staff" / "exhibits.yaml").touch()
    return tmp_path


def media_of(folders):
    return MediaFiles(folders / "staff" / "exhibits.yaml", folders / "program", folders / "state")


def prepare(media, museum):
    assert not list(media.prepare(museum))


def test_a_film_that_staff_drop_in_is_shown_after_it_was_listed(folders, museum):
    (folders / "program" / "films" / "lo.webm").touch()
    own = folders / "staff" / "assets" / "films"
    media = media_of(folders)
    before = media.state()
    (own / "lo.mp4").touch()
    (own / "lo.ar.vtt").touch()
    assert media.state() != before
    assert media.films["lo"].film == folders / "program" / "films" / "lo.webm"
    prepare(media, museum)
    assert media.again().films["lo"].film == own / "lo.mp4"
    assert media.again().films["lo"].captions == {"ar": own / "lo.ar.vtt"}
    (own / "lo.mp4").unlink()
    prepare(media, museum)
    assert media.again().films["lo"].film == folders / "program" / "films" / "lo.webm"


def test_a_still_of_staffs_is_shown_as_it_was_prepared(folders, museum):
    from PIL import Image

    own = folders / "staff" / "assets" / "films"
    (own / "lo.webm").touch()
    Image.new("RGB", (320, 180), "teal").save(own / "lo.png")
    media = media_of(folders)
    prepare(media, museum)
    still = media.again().films["lo"].still
    assert still is not None and still.is_relative_to(folders / "state")
    with Image.open(still) as image:
        assert image.size == (320, 180)


def test_from_source_the_programs_stills_stay_as_they_are(folders, museum):
    from PIL import Image

    films = folders / "program" / "films"
    (films / "lo.webm").touch()
    Image.new("RGB", (320, 180), "teal").save(films / "lo.webp")
    (folders / "staff" / "assets" / "films").rmdir()
    (folders / "staff" / "assets").rmdir()
    (folders / "staff" / "assets").symlink_to(folders / "program")
    media = media_of(folders)
    prepare(media, museum)
    assert not list((folders / "state" / "films").rglob("*.webp"))


@pytest.mark.parametrize("damage", [b"", b"[1, {", b"{}", b"[3]"])
def test_a_damaged_list_is_none(folders, museum, damage):
    (folders / "staff" / "assets" / "films" / "lo.mp4").touch()
    media = media_of(folders)
    prepare(media, museum)
    (listed,) = (folders / "state" / "film-lists").iterdir()
    listed.write_bytes(damage)
    assert media.again().films == {}
