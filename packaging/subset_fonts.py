"""Makes `assets/fonts/` from the whole Noto CJK fonts: `subset_fonts.py NOTO_FOLDER UNIHAN_FILE`.

Debian has both: `fonts-noto-cjk` and `fonts-noto-cjk-extra` in /usr/share/fonts/opentype/noto, and
`unicode-data` with Unihan_OtherMappings.txt.bz2 in /usr/share/unicode. Every face takes the
same characters, so that no word is set in two: all of GBK, the Table of General Standard Chinese
Characters of 2013, and the letters, signs and marks that are here already. Forms of other
languages, vertical writing and hints for coarse screens are left out.
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


def gbk() -> set[int]:
    """The 20,902 ideographs of GBK."""
    return {code for code in range(0x4E00, 0xA000) if chr(code).encode("gbk", "ignore")}


def standard_table(unihan: Path) -> set[int]:
    """The 8,105 characters of the table, which Unihan marks with kTGH."""
    text = bz2.decompress(unihan.read_bytes()).decode()
    return {int(code, 16) for code in re.findall(r"^U\+(\w+)\tkTGH\t", text, re.MULTILINE)}


def write_face(source: Path, target: Path, wanted: set[int]) -> None:
    options = subset.Options(
        font_number=SIMPLIFIED,
        layout_features=["ccmp", "halt", "kern", "liga", "mark", "palt"],
        name_IDs=["*"],
        notdef_outline=True,
        hinting=False,
    )
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


def main(noto: Path, unihan: Path) -> None:
    here = TTFont(FONTS / "NotoSansCJKsc-Regular.otf", lazy=True).getBestCmap().keys()
    for target, source in FACES.items():
        write_face(noto / source, FONTS / target, here | gbk() | standard_table(unihan))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
