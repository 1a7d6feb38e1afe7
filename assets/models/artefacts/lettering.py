"""Chinese and other scripts on artefacts, in the fonts of the kiosk."""

from pathlib import Path

import bpy
from PIL import ImageFont

from kit import *  # noqa: F403

FONTS = Path(__file__).resolve().parents[2] / "fonts"


def written(px, name="NotoSansCJKsc-Medium.otf"):
    """A typeface for drawings that knows Chinese."""
    return ImageFont.truetype(str(FONTS / name), int(px))


def signs(word, size, loc, mat="ink", rot=(90, 0, 0), depth=0.02, name="NotoSerifCJKsc-Bold.otf"):
    """Raised lettering in any script; `size` is about the height of a Chinese sign."""
    made = text(word, size * SIGN, loc, mat, rot, depth=depth)
    made.data.font = bpy.data.fonts.load(str(FONTS / name), check_existing=True)
    return made


# Blender fits the tall line of this font to the size, so that a sign fills less than half of it.
SIGN = 2.6
