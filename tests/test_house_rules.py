"""The rules of the house that no tool keeps."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

from kiosk.places import QML, ROOT, icon_font

ORDER = [
    "catalogue", "report", "visit", "bridge", "app", "doctor", "rehearsal", "own_commands", "cli",
]  # fmt: skip
FREE = {"places", "settings", "__init__", "__main__"}


def imports_of(file: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def test_each_part_uses_only_what_stands_left_of_it():
    wrong = []
    for file in (ROOT / "kiosk").rglob("*.py"):
        part = file.relative_to(ROOT / "kiosk").parts[0].removesuffix(".py")
        if part in FREE:
            continue
        for name in imports_of(file):
            if name.startswith("PySide6") and ORDER.index(part) < ORDER.index("bridge"):
                wrong.append(f"{file}: {name}")
            target = name.split(".")[1] if name.startswith("kiosk.") else ""
            if target in ORDER[: ORDER.index("cli")] and ORDER.index(target) > ORDER.index(part):
                wrong.append(f"{file}: {name}")
    assert not wrong


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
