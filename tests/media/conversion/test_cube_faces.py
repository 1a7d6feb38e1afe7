"""A picture all round, made into the six faces of a cube."""

from __future__ import annotations

import pytest
from PIL import Image

from kiosk.media.conversion.cube_faces import SIDE, cube_faces


def sky_and_ground(width=800):
    """Red ahead, green to the right, blue behind, yellow to the left; white above, black below."""
    panorama = Image.new("RGB", (width, width // 2), "white")
    quarter = width // 4
    colours = ["blue", "yellow", "red", "lime", "blue"]
    for number, colour in enumerate(colours):
        left = number * quarter - quarter // 2
        panorama.paste(colour, (left, quarter // 2, left + quarter, 3 * quarter // 2))
    panorama.paste("black", (0, 3 * quarter // 2, width, width // 2))
    return panorama


def test_the_faces_look_the_six_ways_and_meet_at_their_edges():
    faces = dict(cube_faces(sky_and_ground()))
    middle = {name: face.getpixel((SIDE // 2, SIDE // 2)) for name, face in faces.items()}
    assert middle == {
        "front": (255, 0, 0),
        "right": (0, 255, 0),
        "back": (0, 0, 255),
        "left": (255, 255, 0),
        "up": (255, 255, 255),
        "down": (0, 0, 0),
    }


def test_neighbouring_faces_agree_along_their_common_edge():
    ramp = Image.linear_gradient("L").resize((400, 800)).rotate(90, expand=True).convert("RGB")
    faces = dict(cube_faces(ramp))
    for left, right in (("front", "right"), ("left", "front"), ("right", "back")):
        for y in range(100, SIDE, 200):
            a, b = faces[left].getpixel((SIDE - 1, y)), faces[right].getpixel((0, y))
            assert abs(a[0] - b[0]) <= 4, (left, right, y)


@pytest.mark.parametrize("size", [(2, 1), (64, 32), (1001, 500)])
def test_the_smallest_and_odd_panoramas_have_six_faces_too(size):
    faces = dict(cube_faces(Image.new("RGB", size, "teal")))
    assert len(faces) == 6
    corner = (0, 128, 128)
    for face in faces.values():
        assert face.size == (SIDE, SIDE)
        assert face.getpixel((0, 0)) == face.getpixel((SIDE - 1, SIDE // 2)) == corner
