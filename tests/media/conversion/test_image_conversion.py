"""How a picture is made fit for the screen."""

from __future__ import annotations

import struct

import pytest
from PIL import Image, ImageCms

from kiosk.media.checks.image_checks import SIDE, examine
from kiosk.media.checks.verdict import GOOD, Fate
from kiosk.media.picture_folder import simple_webps

RED, BLUE = (220, 20, 20), (20, 20, 220)
TURNED = [(1, "left"), (2, "right"), (3, "right"), (4, "left"),
          (5, "top"), (6, "top"), (7, "bottom"), (8, "bottom")]  # fmt: skip
"""Where the left of the camera's own picture is on screen, by the orientation it wrote."""


@pytest.fixture
def shown(tmp_path):
    """Brings a file to the screen; the picture that comes of it."""

    def show(file, verdict=GOOD):
        into = tmp_path / "shown" / "shown.webp"
        assert examine("picture", file, into) == verdict
        assert list(simple_webps(into.parent)) == [into.name]
        return Image.open(into)

    return show


def close(colour, wanted, within=24):
    return all(abs(a - b) <= within for a, b in zip(colour, wanted, strict=True))


@pytest.mark.parametrize(("size", "becomes"), [((4000, 3000), (SIDE, 1200)), ((30, 20), (30, 20))])
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_a_picture_is_made_as_small_as_the_screen_shows_it_and_no_larger(
    shown, tmp_path, size, becomes, name
):
    Image.new("RGB", size, BLUE).save(tmp_path / name)
    picture = shown(tmp_path / name)
    assert picture.size == becomes
    assert close(picture.getpixel((10, 10)), BLUE)


def camera_picture(orientation, size=(400, 200)):
    """Blue at the left, red at the right; and what a camera writes about how it was held."""
    picture = Image.new("RGB", size, RED)
    picture.paste(BLUE, (0, 0, size[0] // 2, size[1]))
    told = Image.Exif()
    told[0x0112] = orientation
    return picture, told


@pytest.mark.parametrize(("orientation", "blue"), TURNED)
@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_a_picture_is_upright_as_the_camera_was_held(shown, tmp_path, orientation, blue, name):
    picture, told = camera_picture(orientation)
    picture.save(tmp_path / name, exif=told)
    upright = shown(tmp_path / name)
    wide, high = upright.size
    assert (wide > high) == (blue in ("left", "right"))
    at = {
        "left": (20, high // 2), "right": (wide - 20, high // 2),
        "top": (wide // 2, 20), "bottom": (wide // 2, high - 20),
    }  # fmt: skip
    assert close(upright.getpixel(at[blue]), BLUE)
    assert sum(close(upright.getpixel(place), BLUE) for place in at.values()) < 4
    assert not upright.getexif()


def damaged_exif(damage):
    """What a camera writes, made wrong."""
    _, told = camera_picture(6)
    told[0x010F] = "A camera with a long name"
    block = bytearray(told.tobytes())
    match damage:
        case "no header":
            block[6:10] = b"????"
        case "cut short":
            del block[20:]
        case "noise":
            block[6:] = bytes((n * 37 + 11) % 251 for n in range(len(block) - 6))
    return bytes(block)


@pytest.mark.parametrize("damage", ["no header", "cut short", "noise"])
def test_where_the_exif_block_is_damaged_the_picture_lies_as_in_its_file(shown, tmp_path, damage):
    camera_picture(6)[0].save(tmp_path / "a.jpg", exif=damaged_exif(damage))
    fate, what, hint = examine("picture", tmp_path / "a.jpg")
    assert fate is Fate.SHOWN
    assert what == "does not say how the camera was held: its EXIF block is damaged"
    assert close(shown(tmp_path / "a.jpg", (fate, what, hint)).getpixel((20, 100)), BLUE)


@pytest.mark.parametrize("damage", ["too many entries", "an offset that leads nowhere"])
def test_damage_elsewhere_in_the_exif_block_does_not_matter(shown, tmp_path, damage):
    picture, told = camera_picture(6)
    told[0x011A] = 1.5  # a resolution
    block = bytearray(told.tobytes())
    order = "<" if block[6:8] == b"II" else ">"
    if damage == "too many entries":
        block[14:16] = struct.pack(f"{order}H", 60000)
    else:
        at = block.index(struct.pack(f"{order}H", 0x011A))
        block[at + 8 : at + 12] = struct.pack(f"{order}I", 0x7FFFFFFF)
    picture.save(tmp_path / "a.jpg", exif=bytes(block))
    assert shown(tmp_path / "a.jpg").size == (200, 400)


def test_of_a_phones_picture_that_holds_several_the_first_is_shown(shown, tmp_path):
    first, second = Image.new("RGB", (64, 64), RED), Image.new("RGB", (64, 64), BLUE)
    first.save(tmp_path / "a.jpg", format="MPO", save_all=True, append_images=[second])
    with Image.open(tmp_path / "a.jpg") as opened:
        assert opened.format == "MPO"
    assert close(shown(tmp_path / "a.jpg").getpixel((30, 30)), RED)


def test_of_an_animation_the_first_frame_is_shown(shown, tmp_path):
    frames = [Image.new("RGB", (64, 64), colour) for colour in (RED, BLUE)]
    frames[0].save(tmp_path / "a.webp", save_all=True, append_images=frames[1:])
    assert close(shown(tmp_path / "a.webp").getpixel((30, 30)), RED)


@pytest.mark.parametrize("profile", ["good", "damaged"])
def test_colours_of_another_profile_become_those_of_the_screen(shown, tmp_path, profile):
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    told = srgb if profile == "good" else srgb[:200]
    Image.new("RGB", (64, 64), RED).save(tmp_path / "a.jpg", icc_profile=told)
    picture = shown(tmp_path / "a.jpg")
    assert close(picture.getpixel((30, 30)), RED)
    assert "icc_profile" not in picture.info


@pytest.mark.parametrize(
    ("picture", "seen"),
    [
        (Image.new("CMYK", (64, 64), (255, 255, 0, 0)), (0, 0, 255)),
        (Image.new("I;16", (64, 64), 0xFFFF), (255, 255, 255)),
        (Image.new("RGBA", (64, 64), (255, 255, 255, 0)), (9, 18, 25)),
        (Image.new("LA", (64, 64), (255, 0)), (9, 18, 25)),
        (Image.new("L", (64, 64), 128), (128, 128, 128)),
        (Image.new("1", (64, 64), 1), (255, 255, 255)),
        (Image.new("P", (64, 64)), (0, 0, 0)),
    ],
    ids=["CMYK", "16 bits", "transparent", "grey, transparent", "grey", "one bit", "palette"],
)
@pytest.mark.parametrize("enlarged", [1, 40])
def test_every_sort_of_picture_is_brought_to_plain_colours(
    shown, tmp_path, picture, seen, enlarged
):
    file = tmp_path / ("a.jpg" if picture.mode == "CMYK" else "a.png")
    picture.resize((64 * enlarged, 64)).save(file)
    within = 70 if picture.mode == "CMYK" else 24
    assert close(shown(file).getpixel((30, 10)), seen, within)


def test_a_colour_that_is_transparent_shows_the_dark(shown, tmp_path):
    picture = Image.new("RGB", (64, 64), RED)
    picture.paste((0, 255, 0), (0, 0, 32, 64))
    picture.save(tmp_path / "a.png", transparency=(0, 255, 0))
    picture = shown(tmp_path / "a.png")
    assert close(picture.getpixel((5, 30)), (9, 18, 25))
    assert close(picture.getpixel((60, 30)), RED)
