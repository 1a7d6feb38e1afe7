"""Staff's pictures: which is taken, and how it is made fit for the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kiosk.content_file.reading import read_catalogue
from kiosk.media.image_conversion import SIDE, prepare_pictures
from kiosk.media.pictures import Pictures, is_plain

SMALL = Path(__file__).parent.parent / "small.yaml"
LISA = read_catalogue(SMALL.read_bytes(), "small.yaml").exhibit("apple-lisa")
RED, BLUE = (220, 20, 20), (20, 20, 220)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "pictures").mkdir()
    return tmp_path / "pictures"


@pytest.fixture
def shown(folder, tmp_path):
    """Prepares what lies in the folder; the picture that is shown for the Lisa, or None."""

    def shown_picture():
        said = list(prepare_pictures(Pictures(folder, tmp_path / "prepared")))
        file = Pictures(folder, tmp_path / "prepared").of(LISA)
        shown_picture.said = said
        return file

    return shown_picture


def close(colour, wanted, within=24):
    return all(abs(a - b) <= within for a, b in zip(colour, wanted, strict=True))


def test_a_small_plain_webp_is_shown_itself_without_being_prepared(folder, tmp_path):
    Image.new("RGB", (512, 512), RED).save(folder / "apple-lisa.webp")
    pictures = Pictures(folder, tmp_path / "prepared")
    assert pictures.of(LISA) == folder / "apple-lisa.webp"
    assert not pictures.waiting


@pytest.mark.parametrize("name", ["apple-lisa.jpg", "apple-lisa.JPG", "apple-lisa.png"])
def test_a_photograph_takes_the_place_of_the_model_once_it_is_prepared(
    folder, shown, tmp_path, name
):
    Image.new("RGB", (512, 512), RED).save(folder / "apple-lisa.webp")
    Image.new("RGB", (4000, 3000), BLUE).save(folder / name)
    waiting = Pictures(folder, tmp_path / "prepared")
    assert waiting.waiting
    assert waiting.of(LISA) == folder / "apple-lisa.webp"
    with Image.open(shown()) as picture:
        assert picture.size == (SIDE, SIDE * 3 // 4)
        assert close(picture.getpixel((10, 10)), BLUE)


def test_a_picture_is_upright_as_the_camera_was_held(folder, shown):
    camera = Image.new("RGB", (400, 200), RED)
    camera.paste(BLUE, (0, 0, 200, 200))
    turned = Image.Exif()
    turned[0x0112] = 6  # the camera was held a quarter turn to the left
    camera.save(folder / "apple-lisa.jpg", exif=turned)
    with Image.open(shown()) as picture:
        assert picture.size == (200, 400)
        assert close(picture.getpixel((100, 50)), BLUE)
        assert close(picture.getpixel((100, 350)), RED)
        assert not picture.getexif()


def test_colours_of_another_profile_become_those_of_the_screen(folder, shown):
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    Image.new("RGB", (64, 64), RED).save(folder / "apple-lisa.jpg", icc_profile=lab.tobytes())
    with Image.open(shown()) as picture:
        assert close(picture.getpixel((30, 30)), RED)
        assert "icc_profile" not in picture.info


@pytest.mark.parametrize(
    ("picture", "seen"),
    [
        (Image.new("CMYK", (64, 64), (255, 255, 0, 0)), (0, 0, 255)),
        (Image.new("I;16", (64, 64), 0xFFFF), (255, 255, 255)),
        (Image.new("RGBA", (64, 64), (255, 255, 255, 0)), (9, 18, 25)),
        (Image.new("L", (64, 64), 128), (128, 128, 128)),
        (Image.new("1", (64, 64), 1), (255, 255, 255)),
        (Image.new("P", (64, 64)), (0, 0, 0)),
    ],
    ids=["CMYK", "16 bits", "transparent", "grey", "one bit", "palette"],
)
def test_every_sort_of_picture_is_brought_to_plain_colours(folder, shown, picture, seen):
    picture.save(folder / ("apple-lisa.jpg" if picture.mode == "CMYK" else "apple-lisa.png"))
    file = shown()
    assert is_plain(file)
    with Image.open(file) as prepared:
        assert close(prepared.getpixel((30, 30)), seen, 70 if picture.mode == "CMYK" else 24)


def test_of_an_animation_the_first_frame_is_shown(folder, shown):
    frames = [Image.new("RGB", (64, 64), colour) for colour in (RED, BLUE)]
    frames[0].save(folder / "apple-lisa.webp", save_all=True, append_images=frames[1:])
    file = shown()
    assert file.parent != folder
    with Image.open(file) as picture:
        assert close(picture.getpixel((30, 30)), RED)


def test_a_damaged_photograph_leaves_the_model_and_staff_are_told(folder, shown):
    Image.new("RGB", (512, 512), RED).save(folder / "apple-lisa.webp")
    Image.effect_noise((400, 400), 80).convert("RGB").save(folder / "apple-lisa.jpg")
    whole = (folder / "apple-lisa.jpg").read_bytes()
    (folder / "apple-lisa.jpg").write_bytes(whole[:-2])
    assert shown() == folder / "apple-lisa.webp"
    assert "apple-lisa.jpg: the picture is damaged: image file is truncated" in shown.said[0]
    shown()
    assert shown.said == []  # staff are told once


def test_only_what_is_damaged_alone_leaves_the_placeholder(folder, shown):
    (folder / "apple-lisa.webp").write_bytes(b"RIFF")
    assert shown() is None
    Image.effect_noise((400, 400), 80).convert("RGB").save(folder / "apple-lisa.webp")
    whole = (folder / "apple-lisa.webp").read_bytes()
    (folder / "apple-lisa.webp").write_bytes(whole[:200])
    assert is_plain(folder / "apple-lisa.webp")
    assert shown() is None
    (folder / "apple-lisa.webp").unlink()
    Image.new("RGB", (64, 64), RED).save(folder / "apple-lisa.webp")
    assert shown() == folder / "apple-lisa.webp"


def test_what_is_prepared_is_kept_and_what_is_gone_is_forgotten_a_step_later(
    folder, shown, tmp_path
):
    Image.new("RGB", (64, 64), RED).save(folder / "apple-lisa.png")
    first = shown()
    assert shown() == first
    (folder / "apple-lisa.png").unlink()
    assert shown() is None
    assert first.exists()
    Image.new("RGB", (64, 64), RED).save(folder / "other.png")
    assert shown() is None
    assert not first.exists()


def test_a_record_that_is_damaged_or_names_a_file_elsewhere_is_not_used(folder, shown, tmp_path):
    Image.new("RGB", (64, 64), RED).save(folder / "apple-lisa.png")
    shown()
    record = tmp_path / "prepared" / "prepared.json"
    for text in ("{", "[]", '{"apple-lisa.png": [1, 2, "../../x"]}', '{"a": 1}'):
        record.write_text(text, encoding="utf-8")
        assert Pictures(folder, tmp_path / "prepared").of(LISA) is None
        assert shown().exists()
