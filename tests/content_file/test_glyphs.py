"""Which characters the kiosk's faces have, and what is said where one lacks some."""

from __future__ import annotations

from kiosk.content_file.glyphs import Face, faces_of, lacking
from kiosk.paths import ASSETS

FACES = faces_of(ASSETS / "fonts")
SERIF = Face("Serif", frozenset(map(ord, "Lisa丽萨")))
SANS = Face("Sans", frozenset(map(ord, "Lisa丽萨镕")))


def test_a_face_without_a_letter_is_named():
    assert list(lacking([SERIF, SANS], "Lisa 丽萨\u3000\n")) == []
    assert list(lacking([SERIF, SANS], "朱镕 镕")) == [
        "朱 镕 would stand out in another font than Serif",
        "朱 would stand out in another font than Sans",
    ]
    assert list(lacking([SERIF, SANS], "朱")) == ["no font of the kiosk has 朱"]
    assert list(lacking([], "朱")) == []


def test_names_are_set_in_one_face_everywhere():
    assert [face.name for face in FACES] == [
        "Noto Sans CJK SC Medium",
        "Noto Sans CJK SC",
        "Noto Serif CJK SC Bold",
        "Noto Serif CJK SC",
    ]
    names = "镕喆堃赟翀鱻嶋臺積電 Poincaré Ørsted Αθηνα Москва"
    assert list(lacking(FACES, names)) == []
    common = (bytes((a, b)) for a in range(0xB0, 0xF8) for b in range(0xA1, 0xFF))
    assert list(lacking(FACES, "متحف العالم للإنترنت، ووتشن؟ 2023 «Lisa»")) == []
    assert list(lacking(FACES, "अ")) == ["no font of the kiosk has अ"]
    gb2312 = b"".join(common).decode("gb2312", "ignore")
    assert len(set(gb2312)) == 6763
    assert list(lacking(FACES, gb2312)) == []
