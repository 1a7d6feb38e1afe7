"""The theme's colours before every eye: contrast, and the six areas apart for the colour-blind.

Deficiencies are simulated after Machado, Oliveira and Fernandes (2009), at full severity; contrast
is that of WCAG 2.2, distance that of CIE 1976.
"""

from __future__ import annotations

import math
import re
from itertools import combinations
from pathlib import Path

import pytest

THEME = Path(__file__).parents[1] / "kiosk" / "qml" / "Kiosk" / "Theme" / "Theme.qml"
SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TEXT, SHAPE = 4.5, 3.0
APART = 10.0
"""At a glance: two swatches side by side are told apart from about 2.3 on."""


def tones(name):
    """The colours of one surface, as `rrggbb`; lanterns in the order of the six areas."""
    text = THEME.read_text(encoding="utf-8")
    block = re.search(rf"{name}: Tones \{{(.*?)\n    \}}", text, re.DOTALL)[1]
    colours = {key: code[-6:] for key, code in re.findall(r'(\w+): "#(\w+)"', block)}
    lanterns = re.search(r"lanterns: \[(.*)\]", block)[1]
    return {**colours, "lanterns": re.findall(r"#(\w{6})", lanterns)}


def seen(colour, sight):
    """Linear red, green and blue as they arrive in such an eye."""
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    mixed = (sum(w * p for w, p in zip(row, linear, strict=True)) for row in SIGHT[sight])
    return [min(1.0, max(0.0, part)) for part in mixed]


def luminance(colour):
    return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(colour):
    red, green, blue = colour
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (x, luminance(colour), z)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


SURFACES = ["nightTones", "paperTones", "highContrastTones"]


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("surface", SURFACES)
def test_words_and_shapes_stand_out(surface, sight):
    colours = tones(surface)
    assert len(colours["lanterns"]) == 6
    for ground in ("ground", "raised"):
        behind = seen(colours[ground], sight)
        for words in (colours["ink"], colours["quiet"], *colours["lanterns"]):
            assert contrast(seen(words, sight), behind) >= TEXT, (words, ground)
        assert contrast(seen(colours["shape"], sight), behind) >= SHAPE, ground


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("surface", ["nightTones", "paperTones"])
def test_the_six_areas_are_told_apart(surface, sight):
    """In high contrast all are one yellow: there number and name alone tell them apart."""
    for one, other in combinations(tones(surface)["lanterns"], 2):
        distance = math.dist(lab(seen(one, sight)), lab(seen(other, sight)))
        assert distance >= APART, (one, other, round(distance, 1))
