"""Arabic letters come from the kiosk's own fonts, whatever the system has."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk import paths
from kiosk.bridge.reading.typefaces import SANS, SERIF, load_typefaces


@pytest.mark.parametrize(
    ("family", "weight", "faces"),
    [
        (SANS, 400, {("Noto Sans CJK SC", "Regular"), ("Noto Sans Arabic", "Regular")}),
        (SANS, 700, {("Noto Sans CJK SC", "Medium"), ("Noto Sans Arabic", "Bold")}),
        (SERIF, 400, {("Noto Serif CJK SC", "Regular"), ("Noto Naskh Arabic", "Regular")}),
        (SERIF, 700, {("Noto Serif CJK SC", "Bold"), ("Noto Naskh Arabic", "Bold")}),
    ],
)
def test_arabic_is_set_in_the_kiosks_own_faces(application, family, weight, faces):
    load_typefaces(paths.fonts())
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    layout = QTextLayout("تم 2023 Lisa", font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    fonts = [run.rawFont() for run in layout.glyphRuns()]
    assert {(font.familyName(), font.styleName()) for font in fonts} == faces


@pytest.mark.expects_log
def test_a_font_that_is_none_is_told_of(application, tmp_path, caplog):
    file = tmp_path / "broken.ttf"
    file.write_bytes(b"no font")
    load_typefaces([file])
    assert caplog.messages == [f"the font {file} cannot be used"]
