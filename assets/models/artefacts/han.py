"""Chinese lettering in the museum's own typefaces, which the kit's default face does not have."""

from pathlib import Path

from PIL import ImageFont

FONTS = Path(__file__).resolve().parents[2] / "fonts"


def serif(px):
    """The museum's bold serif for drawing with Pillow."""
    return ImageFont.truetype(str(FONTS / "NotoSerifCJKsc-Bold.otf"), max(4, int(px)))


def book(px):
    """The museum's serif, lighter: print in a book."""
    return ImageFont.truetype(str(FONTS / "NotoSerifCJKsc-Regular.otf"), max(4, int(px)))


def sans(px):
    """The museum's sans for drawing with Pillow: signs, screens, buttons."""
    return ImageFont.truetype(str(FONTS / "NotoSansCJKsc-Medium.otf"), max(4, int(px)))


def columns(d, words, right, top, px, leading, font, ink):
    """Columns of writing from the right to the left, each from the top down."""
    for number, word in enumerate(words):
        for k, sign in enumerate(word):
            d.text((right - number * leading, top + k * px * 1.12), sign, ink, font, anchor="rt")
