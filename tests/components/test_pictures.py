"""The picture of an exhibit, and the lantern that stands in for it."""

from __future__ import annotations

import pytest
from PIL import Image

PICTURE = """
ExhibitPicture { width: 400; height: 400; picture: "%s"; hue: "amber"; kind: "computer" }
"""


def middle_colour(root):
    return root.window().grabWindow().pixelColor(60, 60).getRgb()[:3]


def test_a_picture_is_shown_in_place_of_the_lantern(shown, tmp_path):
    Image.new("RGB", (300, 300), (10, 200, 30)).save(tmp_path / "a.png")
    root, finger = shown(PICTURE % (tmp_path / "a.png").as_uri(), 400, 400)
    finger.wait_until(lambda: abs(middle_colour(root)[1] - 200) < 6)


FOLLOWING = """
Item {
    property url shown: "%s"

    ExhibitPicture {
        width: 400; height: 400; hue: "amber"; kind: "computer"
        picture: parent.shown; lasting: true
    }
}
"""


def test_a_picture_stays_until_the_next_is_there_and_no_lantern_comes_between(shown, tmp_path):
    pictures = []
    for name, colour in (("a.png", (10, 200, 30)), ("b.png", (200, 10, 30))):
        Image.new("RGB", (3000, 3000), colour).save(tmp_path / name)
        pictures.append((tmp_path / name).as_uri())
    root, finger = shown(FOLLOWING % pictures[0], 400, 400)
    finger.wait_until(lambda: abs(middle_colour(root)[1] - 200) < 6)
    (picture,) = root.childItems()
    root.setProperty("shown", pictures[1])
    seen = [middle_colour(root)]
    lanterns = lanterns_in(picture)

    def has_come():
        seen.append(middle_colour(root))
        lanterns.extend(lanterns_in(picture))
        return abs(seen[-1][0] - 200) < 6

    finger.wait_until(has_come)
    assert abs(seen[0][1] - 200) < 6, "the first is gone before the second has come"
    assert all(abs(red - 200) < 6 or abs(green - 200) < 6 for red, green, _ in seen), seen
    assert not lanterns


def test_a_picture_does_not_stay_where_there_is_none(shown, tmp_path):
    Image.new("RGB", (300, 300), (10, 200, 30)).save(tmp_path / "a.png")
    root, finger = shown(FOLLOWING % (tmp_path / "a.png").as_uri(), 400, 400)
    finger.wait_until(lambda: abs(middle_colour(root)[1] - 200) < 6)
    root.setProperty("shown", "")
    finger.wait_until_still()
    assert abs(middle_colour(root)[1] - 200) > 60
    assert lanterns_in(root.childItems()[0])


@pytest.mark.expects_log
def test_a_picture_does_not_stay_where_the_next_is_missing(shown, tmp_path, caplog):
    Image.new("RGB", (300, 300), (10, 200, 30)).save(tmp_path / "a.png")
    root, finger = shown(FOLLOWING % (tmp_path / "a.png").as_uri(), 400, 400)
    finger.wait_until(lambda: abs(middle_colour(root)[1] - 200) < 6)
    missing = (tmp_path / "missing.png").as_uri()
    root.setProperty("shown", missing)
    finger.wait_until_still()
    assert abs(middle_colour(root)[1] - 200) > 60
    assert lanterns_in(root.childItems()[0])
    assert the_one_warning(caplog) == f"QML Image: Cannot open: {missing}"


def lanterns_in(picture):
    return [child for child in picture.childItems() if child.property("item") is not None]


def lantern_is_lit(root):
    grabbed = root.window().grabWindow()
    lit = grabbed.pixelColor(200, 40 + 100).lightness() > grabbed.pixelColor(10, 390).lightness()
    return lit and [c for c in root.childItems() if c.property("item") is not None]


def the_one_warning(caplog):
    """Without the file and the line of QML that it begins with."""
    (record,) = caplog.records
    return record.getMessage().partition(": ")[2]


def test_without_a_picture_the_lantern_is_lit(shown):
    root, finger = shown(PICTURE % "", 400, 400)
    finger.wait_until_still()
    assert lantern_is_lit(root)


@pytest.mark.expects_log
def test_a_missing_picture_leaves_the_lantern(shown, tmp_path, caplog):
    missing = (tmp_path / "missing.png").as_uri()
    root, finger = shown(PICTURE % missing, 400, 400)
    finger.wait_until_still()
    assert lantern_is_lit(root)
    assert the_one_warning(caplog) == f"QML Image: Cannot open: {missing}"


@pytest.mark.expects_log
def test_a_damaged_picture_leaves_the_lantern(shown, tmp_path, caplog):
    damaged = tmp_path / "a.webp"
    damaged.write_bytes(b"RIFF\x00\x00\x00\x00WEBPVP8 nonsense")
    root, finger = shown(PICTURE % damaged.as_uri(), 400, 400)
    finger.wait_until_still()
    assert lantern_is_lit(root)
    assert the_one_warning(caplog) == (
        f"QML Image: Error decoding: {damaged.as_uri()}: Unable to read image data"
    )


def test_a_large_photograph_is_decoded_at_the_size_it_is_shown(shown, tmp_path):
    Image.new("RGB", (4000, 4000), (10, 200, 30)).save(tmp_path / "a.jpg")
    root, finger = shown(PICTURE % (tmp_path / "a.jpg").as_uri(), 400, 400)
    photograph = root.childItems()[-1]
    finger.wait_until(lambda: photograph.implicitWidth() > 0)
    assert photograph.implicitWidth() == 400


def test_a_picture_is_not_read_before_its_size_is_known(shown, tmp_path):
    Image.new("RGB", (300, 300), (10, 200, 30)).save(tmp_path / "a.png")
    unsized = PICTURE.replace("width: 400; height: 400; ", "") % (tmp_path / "a.png").as_uri()
    root, finger = shown(f"Item {{ {unsized} }}", 400, 400)
    (picture,) = root.childItems()
    photograph = picture.childItems()[-1]
    finger.wait_until_still()
    assert photograph.property("source").isEmpty()
    picture.setWidth(200)
    finger.wait_until(lambda: photograph.implicitWidth() == 200)
