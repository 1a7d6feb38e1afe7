"""The rules of the house that no tool keeps."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

from kiosk.paths import QML, ROOT, icon_font


def test_each_floor_uses_only_what_stands_below_it():
    """The floors stand in pyproject.toml; `lint-imports` says the same in a terminal."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_every_qml_file_is_listed_in_its_qmldir():
    for folder in (QML / "Kiosk", *(QML / "Kiosk" / n for n in ("Theme", "Components", "Pages"))):
        listed = set(re.findall(r"(\w+\.qml)", (folder / "qmldir").read_text()))
        assert listed == {file.name for file in folder.glob("*.qml")}


def test_qml_modules_use_only_what_stands_left_of_them():
    allowed = {
        "Theme": set(),
        "Components": {"Theme"},
        "Pages": {"Theme", "Components", "Bridge"},
    }
    for module, may_use in allowed.items():
        for file in (QML / "Kiosk" / module).glob("*.qml"):
            used = set(re.findall(r"^import Kiosk\.(\w+)", file.read_text(), re.M))
            assert used <= may_use, file
            assert "VisitController" not in file.read_text(), file


def test_qml_has_no_untyped_properties_and_every_text_is_plain():
    for file in QML.rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        assert "property var" not in text, file
        texts = len(re.findall(r"\bText \{", text))
        assert texts == text.count("textFormat: Text.PlainText"), file
        assert len(re.findall(r"\bImage \{", text)) == text.count("sourceSize:"), file


def test_no_lambda_is_connected_and_no_slot_returns_an_object():
    for file in (ROOT / "kiosk").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"connect\((lambda|partial)", text), file
        assert not re.search(r"Slot\([^)]*result=", text), file
        assert "setContextProperty" not in text, file


def test_icons_are_those_that_qtawesome_names():
    font = icon_font()
    charmap_file = font.with_name(font.name.replace("-webfont-", "-webfont-charmap-"))
    charmap = json.loads(charmap_file.with_suffix(".json").read_text())
    text = (QML / "Kiosk" / "Theme" / "Icons.qml").read_text()
    icons = re.findall(r'"\\u\{(\w+)\}",? // ([\w-]+)', text)
    assert len(icons) > 20
    for code, name in icons:
        assert int(charmap[name], 16) == int(code, 16), name


def test_every_word_of_the_interface_is_translated():
    text = (ROOT / "assets" / "translations" / "kiosk_zh.ts").read_text(encoding="utf-8")
    assert 'type="unfinished"' not in text
    sources = set(re.findall(r"<source>(.*?)</source>", text))
    for file in QML.rglob("*.qml"):
        for word in re.findall(r'qsTr\("(.*?)"', file.read_text(encoding="utf-8")):
            assert word.replace("'", "&apos;") in sources or word in sources, (file, word)
