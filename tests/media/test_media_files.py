"""What is shown beside the texts: staff's own pictures before the program's models."""

from __future__ import annotations

import shutil

import pytest
from PIL import Image

from kiosk.content_file.reading import read_catalogue
from kiosk.media.media_files import MediaFiles, own_assets


@pytest.fixture
def content(tmp_path, small):
    file = tmp_path / "content" / "exhibits.yaml"
    file.parent.mkdir()
    file.write_text(small, encoding="utf-8")
    return file


@pytest.fixture
def own(content):
    folder = own_assets(content) / "pictures"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def models(tmp_path):
    """The program's pictures, with a model of the Lisa."""
    folder = tmp_path / "program" / "pictures"
    folder.mkdir(parents=True)
    Image.new("RGB", (512, 512), "red").save(folder / "apple-lisa.webp")
    return folder


@pytest.fixture
def media(content, models, tmp_path):
    def now(file=content):
        return MediaFiles(file, models.parent, tmp_path / "state")

    return now


@pytest.fixture
def prepare(media, small):
    """Prepares what is there; what was said."""
    catalogue = read_catalogue(small.encode(), "exhibits.yaml")
    return lambda file=None: list((media(file) if file else media()).prepare(catalogue))


def colour_of(file):
    with Image.open(file) as picture:
        return picture.getpixel((9, 9))


def test_without_one_of_their_own_the_model_is_shown(media, models, own, lisa):
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"
    own.rmdir()
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"


@pytest.mark.parametrize("name", ["apple-lisa.webp", "apple-lisa.png", "apple-lisa.JPG"])
def test_a_picture_beside_the_content_goes_before_the_model_once_it_is_prepared(
    media, models, own, lisa, prepare, examined_here, name
):
    before = media().state()
    assert media().state() == before
    Image.new("RGB", (512, 512), "blue").save(own / name)
    assert media().state() != before
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"
    assert prepare() == []
    shown = media().pictures.of(lisa)
    assert shown.parent not in (own, models)
    assert colour_of(shown)[2] > 200
    (own / name).unlink()
    assert prepare() == []
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"


def test_what_was_made_before_is_read_again_only_when_asked(media, own, lisa, prepare, models):
    first = media()
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    prepare()
    assert first.pictures.of(lisa) == models / "apple-lisa.webp"
    assert first.again().pictures.of(lisa) == media().pictures.of(lisa) != first.pictures.of(lisa)
    assert first.again().assets == first.assets


def test_a_damaged_one_leaves_the_model_even_under_the_same_name(
    media, models, own, lisa, prepare, examined_here
):
    Image.effect_noise((400, 400), 80).convert("RGB").save(own / "apple-lisa.webp")
    whole = (own / "apple-lisa.webp").read_bytes()
    (own / "apple-lisa.webp").write_bytes(whole[:-2000])
    (told,) = prepare()
    assert told.startswith(f"{own / 'apple-lisa.webp'}: the picture is damaged")
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"
    assert prepare() == []


def test_to_make_one_asks_nothing_of_staffs_disk(media, own, lisa, prepare, monkeypatch):
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    prepare()
    shutil.rmtree(own.parent.parent)
    own.parent.parent.symlink_to(own.parent.parent)  # whoever asks it fails
    with pytest.raises(OSError, match="symbolic links"):
        own.stat()
    assert colour_of(media().pictures.of(lisa))[2] > 200
    assert media().panoramas.halls(None, {}) == {}


def test_a_content_folder_out_of_reach_leaves_all_as_it_was(
    media, own, content, lisa, prepare, examined_here
):
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    prepare()
    shutil.rmtree(content.parent)
    assert prepare() == []
    assert colour_of(media().pictures.of(lisa))[2] > 200


def test_each_content_folder_has_pictures_of_its_own(
    media, own, content, tmp_path, lisa, prepare, models, examined_here
):
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    prepare()
    other = tmp_path / "other" / "exhibits.yaml"
    other.parent.mkdir()
    shutil.copy(content, other)
    assert media(other).pictures.of(lisa) == models / "apple-lisa.webp"
    assert prepare(other) == []
    assert colour_of(media().pictures.of(lisa))[2] > 200


def test_models_are_not_prepared_and_what_is_no_model_is_not_shown_itself(
    media, models, own, lisa, prepare, tmp_path, examined_here
):
    Image.new("RGB", (512, 512), "red").save(models / "apple-lisa.png")
    assert prepare() == []
    assert examined_here == []
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"


def test_from_source_staffs_folder_is_that_of_the_models(
    models, tmp_path, small, lisa, examined_here
):
    content = tmp_path / "exhibits.yaml"
    content.write_text(small, encoding="utf-8")
    (tmp_path / "assets").symlink_to(models.parent)
    catalogue = read_catalogue(small.encode(), "exhibits.yaml")

    def shown():
        media = MediaFiles(content, models.parent, tmp_path / "state")
        assert list(media.prepare(catalogue)) == []
        return media.again().pictures

    model = models / "apple-lisa.webp"
    assert shown().of(lisa) == model
    assert examined_here == []
    first = shown().changed(model)
    Image.new("RGB", (64, 64), "blue").save(model)
    assert shown().of(lisa) == model
    assert shown().changed(model) != first
    Image.new("RGBA", (64, 64), (0, 0, 255, 128)).save(model)
    assert shown().of(lisa).parent != models
    Image.new("RGB", (64, 64), "blue").save(models / "apple-lisa.jpg")
    photograph = shown().of(lisa)
    assert photograph.parent != models
    assert shown().changed(photograph) == 0
    (models / "apple-lisa.jpg").unlink()
    Image.new("RGB", (64, 64), "blue").save(model)
    assert shown().of(lisa) == model


def test_a_model_is_no_photograph_whatever_the_entry_says(
    media, own, prepare, small, models, examined_here
):
    lisa = photographed(small).exhibit("apple-lisa")
    assert not media().pictures.shows_photograph(lisa)
    Image.new("1", (8000, 7626)).save(own / "apple-lisa.png")
    (told,) = prepare()
    assert "has too many pixels" in told
    assert media().pictures.of(lisa) == models / "apple-lisa.webp"
    assert not media().pictures.shows_photograph(lisa)
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    assert prepare() == []
    assert media().pictures.shows_photograph(lisa)
    (models / "apple-lisa.webp").unlink()
    (own / "apple-lisa.png").unlink()
    assert prepare() == []
    assert media().pictures.of(lisa) is None
    assert not media().pictures.shows_photograph(lisa)


@pytest.mark.parametrize(
    ("name", "is_staffs"),
    [("desk.webp", True), ("apple-lisa.webp", False), ("china-first-router.webp", False)],
)
def test_from_source_a_webp_with_no_exhibits_name_is_staffs(
    models, tmp_path, small, examined_here, name, is_staffs
):
    content = tmp_path / "exhibits.yaml"
    content.touch()
    (tmp_path / "assets").symlink_to(models.parent)
    shutil.copy(models / "apple-lisa.webp", models / "china-first-router.webp")
    Image.new("RGB", (64, 64), "blue").save(models / "desk.webp")
    catalogue = photographed(small, f"    picture: {name}\n")
    media = MediaFiles(content, models.parent, tmp_path / "state")
    assert list(media.prepare(catalogue)) == []
    pictures, lisa = media.again().pictures, catalogue.exhibit("apple-lisa")
    assert (pictures.of(lisa) == models / name) != is_staffs
    assert pictures.shows_photograph(lisa) == is_staffs
    assert examined_here == [name] * is_staffs


def photographed(small, more=""):
    """The small museum, where the Lisa's picture is said to be a photograph."""
    said = f"    picture_kind: photograph\n    credit: A. Tester\n{more}"
    entry = "    kind: computer\n    hook: {en: It put"
    assert entry in small
    text = small.replace(entry, f"{said}{entry}")
    return read_catalogue(text.encode(), "exhibits.yaml")


def test_a_disk_that_takes_nothing_is_told_in_one_line(own, prepare, tmp_path):
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    (tmp_path / "state").write_text("a file where a folder should be")
    (told,) = prepare()
    assert told.startswith("pictures cannot be kept for the screen: ")


def test_without_content_there_is_nothing_to_prepare(media, own, examined_here):
    Image.new("RGB", (64, 64), "blue").save(own / "apple-lisa.png")
    assert list(media().prepare(None)) == []
    assert examined_here == []
