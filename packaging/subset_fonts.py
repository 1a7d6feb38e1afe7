"""Makes `assets/fonts/` from whole Noto fonts: `subset_fonts.py CJK_FOLDER ARABIC_FOLDER UNIHAN`.

Debian has them: `fonts-noto-cjk` and `fonts-noto-cjk-extra` in /usr/share/fonts/opentype/noto,
`fonts-noto-core` in /usr/share/fonts/truetype/noto, and `unicode-data` with
Unihan_OtherMappings.txt.bz2 in /usr/share/unicode. Every face of Noto CJK takes the same
characters, so that no word is set in two: all of GBK, the Table of General Standard Chinese
Characters of 2013, and the letters, signs and marks that are here already. Forms of other
languages, vertical writing and hints for coarse screens are left out. The Arabic faces have what
is written in Arabic alone: figures and signs in an Arabic text are those of Noto CJK.
"""

from __future__ import annotations

import bz2
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
SIMPLIFIED = 2
"""The place of "CJK SC" in each collection."""
FACES = {
    "NotoSansCJKsc-Medium.otf": "NotoSansCJK-Medium.ttc",
    "NotoSansCJKsc-Regular.otf": "NotoSansCJK-Regular.ttc",
    "NotoSerifCJKsc-Bold.otf": "NotoSerifCJK-Bold.ttc",
    "NotoSerifCJKsc-Regular.otf": "NotoSerifCJK-Regular.ttc",
}
ARABIC_FACES = (
    "NotoNaskhArabic-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
)
ARABIC = {*range(0x0600, 0x0700), *range(0x200C, 0x2010)}
"""The block Arabic, and the marks that join letters and turn the direction."""
LINE = (1160, 440)
"""Above and below the line, in thousandths. Their own would make a line of Arabic half as high
again as one of Noto CJK: they have room for the tallest marks of the Koran."""


def gbk() -> set[int]:
    """The 20,902 ideographs of GBK."""
    return {code for code in range(0x4E00, 0xA000) if chr(code).encode("gbk", "ignore")}


def standard_table(unihan: Path) -> set[int]:
    """The 8,105 characters of the table, which Unihan marks with kTGH."""
    text = bz2.decompress(unihan.read_bytes()).decode()
    return {int(code, 16) for code in re.findall(r"^U\+(\w+)\tkTGH\t", text, re.MULTILINE)}


def write_face(source: Path, target: Path, wanted: set[int], features: list[str]) -> None:
    options = subset.Options(
        font_number=SIMPLIFIED if source.suffix == ".ttc" else -1,
        layout_features=features,
        name_IDs=["*"],
        notdef_outline=True,
        hinting=False,
    )
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    if wanted == ARABIC:
        above, below = LINE
        font["hhea"].ascent, font["hhea"].descent = above, -below
        font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender = above, -below
        font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = above, below
    subset.save_font(font, str(target), options)


def main(cjk: Path, arabic: Path, unihan: Path) -> None:
    here = TTFont(FONTS / "NotoSansCJKsc-Regular.otf", lazy=True).getBestCmap().keys()
    wanted = here | gbk() | standard_table(unihan)
    for target, source in FACES.items():
        features = ["ccmp", "halt", "kern", "liga", "mark", "palt"]
        write_face(cjk / source, FONTS / target, wanted, features)
    for name in ARABIC_FACES:
        write_face(arabic / name, FONTS / name, ARABIC, ["*"])


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
