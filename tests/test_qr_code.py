"""Codes that a phone reads: here another reader than the one that wrote them."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from kiosk.qr_code import QUIET_ZONE, qr_code


def read(squares, size=4):
    """What a reader makes of a code, a square of so many pixels."""
    side = len(squares)
    picture = Image.new("L", (side + 2 * QUIET_ZONE,) * 2, 255)
    for row, line in enumerate(squares):
        for column, square in enumerate(line):
            if square:
                picture.putpixel((column + QUIET_ZONE, row + QUIET_ZONE), 0)
    found = zxingcpp.read_barcodes(picture.resize((picture.width * size,) * 2, Image.NEAREST))
    return [(str(code.format), code.text, code.ec_level) for code in found]


@pytest.mark.parametrize(
    "text",
    ["1", "Apple Lisa, 1983\n苹果丽萨电脑", "آبل ليزا", "https://museum.example/#e=a,b", "é–“”…"],
)
def test_what_is_written_is_read_again(text):
    ((kind, told, level),) = read(qr_code(text))
    assert "QR" in kind.replace(" ", "")
    assert (told, level) == (text, "M")


def test_a_code_is_as_wide_as_it_is_high():
    squares = qr_code("x" * 779)
    assert {len(row) for row in squares} == {len(squares)} == {105}
    assert read(squares)[0][1] == "x" * 779


def test_too_long_a_text_is_refused():
    with pytest.raises(ValueError, match="too large"):
        qr_code("x" * 3000)
