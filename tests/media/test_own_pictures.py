"""Pictures of staff's own, beside their content and apart from the program's models."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kiosk.content_file.inspection import inspect_content
from kiosk.content_file.reading import read_catalogue
from kiosk.media.image_conversion import prepare_pictures
from kiosk.media.media_files import MediaFiles
from kiosk.paths import ASSETS

SMALL = (Path(__file__).parent.parent / "small.yaml").read_bytes()
LISA = read_catalogue(SMALL, "small.yaml").exhibit("apple-lisa")


@pytest.fixture
def models(tmp_path):
    """The program's assets, with a model of the Lisa."""
    folder = tmp_path / "program" / "pictures"
    folder.mkdir(parents=True)
    (folder.parent / "fonts").symlink_to(ASSETS / "fonts")
    Image.new("RGB", (512, 512), "red").save(folder / "apple-lisa.webp")
    return folder


@pytest.fixture
def own(tmp_path):
    folder = tmp_path / "content" / "assets" / "pictures"
    folder.mkdir(parents=True)
    (tmp_path / "content" / "exhibits.yaml").write_bytes(SMALL)
    return folder


@pytest.fixture
def shown(own, models, tmp_path):
    def now():
        return MediaFiles(tmp_path / "content" / "exhibits.yaml", models.parent, tmp_path / "state")

    return now


def test_without_one_of_their_own_the_model_is_shown_and_waits_for_nothing(shown, models, own):
    assert shown().pictures.of(LISA) == models / "apple-lisa.webp"
    assert not shown().pictures.waiting
    assert shown().folders == [own]
    own.rmdir()
    assert shown().pictures.of(LISA) == models / "apple-lisa.webp"


@pytest.mark.parametrize("name", ["apple-lisa.webp", "apple-lisa.png", "apple-lisa.JPG"])
def test_a_picture_beside_the_content_goes_before_the_model(shown, models, own, name):
    before = shown().state()
    Image.new("RGB", (512, 512), "blue").save(own / name)
    assert shown().state() != before
    assert shown().pictures.waiting
    assert list(prepare_pictures(shown().pictures)) == []
    assert not shown().pictures.waiting
    with Image.open(shown().pictures.of(LISA)) as picture:
        assert picture.getpixel((9, 9))[2] > 200
    (own / name).unlink()
    assert shown().pictures.of(LISA) == models / "apple-lisa.webp"


def test_a_damaged_one_leaves_the_model_even_under_the_same_name(shown, models, own):
    Image.effect_noise((400, 400), 80).convert("RGB").save(own / "apple-lisa.webp")
    whole = (own / "apple-lisa.webp").read_bytes()
    (own / "apple-lisa.webp").write_bytes(whole[:-2000])
    (told,) = prepare_pictures(shown().pictures)
    assert f"{own / 'apple-lisa.webp'}: the picture is damaged" in told
    assert shown().pictures.of(LISA) == models / "apple-lisa.webp"


def test_models_are_not_prepared_and_what_is_not_plain_is_no_model(shown, models, tmp_path):
    Image.new("RGB", (512, 512), "red").save(models / "apple-lisa.png")
    assert list(prepare_pictures(shown().pictures)) == []
    assert [file.name for file in (tmp_path / "state" / "pictures").iterdir()] == ["prepared.json"]
    assert shown().pictures.of(LISA) == models / "apple-lisa.webp"


def test_check_looks_at_both_and_names_what_is_wrong_with_their_own(own, models):
    content = own.parent.parent / "exhibits.yaml"
    text = SMALL.decode()
    at = "    kind: computer\n    hook: {en: It put"
    assert at in text
    content.write_text(text.replace(at, f"    picture: apple-lisa.webp\n{at}"), encoding="utf-8")
    assert inspect_content(content, models.parent).faults == ()
    (own / "apple-lisa.webp").write_bytes(b"")
    (fault,) = inspect_content(content, models.parent).faults
    assert 'the picture "apple-lisa.webp" is empty' in str(fault)
