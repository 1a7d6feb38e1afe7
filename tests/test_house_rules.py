"""The rules of the house that no tool keeps."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.paths import QML, ROOT, icon_font


def test_each_floor_uses_only_what_stands_below_it():
    """The floors stand in pyproject.toml; `lint-imports` says the same in a terminal."""
    command = [Path(sys.executable).with_name("lint-imports"), "--no-cache"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def _qml_module(folder: Path) -> str:
    return ".".join(folder.relative_to(QML).parts)


def test_every_qml_folder_is_a_module_that_lists_its_files():
    folders = {file.parent for file in QML.rglob("*.qml")}
    assert folders == {file.parent for file in QML.rglob("qmldir")}
    for folder in folders:
        text = (folder / "qmldir").read_text(encoding="utf-8")
        assert text.startswith(f"module {_qml_module(folder)}\n"), folder
        listed = sorted(re.findall(r"(\w+) 1\.0 \1\.qml$", text, re.M))
        assert listed == sorted(file.stem for file in folder.glob("*.qml")), folder
        assert len(listed) == len(text.splitlines()) - 1, folder


_BELOW = {
    "Kiosk.Theme": set[str](),
    "Kiosk.Components": {"Kiosk.Theme"},
    "Kiosk.Pages": {"Kiosk.Theme", "Kiosk.Components", "Kiosk.Bridge"},
    "Kiosk.Shell": {"Kiosk.Theme", "Kiosk.Components", "Kiosk.Bridge"},
    "Kiosk.Preview": {"Kiosk.Theme", "Kiosk.Components", "Kiosk.Bridge"},
    "Kiosk.Staff": {"Kiosk.Theme", "Kiosk.Components", "Kiosk.Bridge"},
}
_PIECES = "Kiosk.Pages.Piece"


def test_qml_modules_use_only_what_stands_below_them():
    """Theme, components, what all pages share, what hands-on pieces share, then each screen and the
    shell for itself."""
    for file in QML.rglob("*/*/*.qml"):
        module = _qml_module(file.parent)
        screen = module.startswith("Kiosk.Pages.")
        shared = {"Kiosk.Pages"} if module == _PIECES else {"Kiosk.Pages", _PIECES}
        may_use = _BELOW["Kiosk.Pages"] | shared if screen else _BELOW[module]
        text = file.read_text(encoding="utf-8")
        imports = re.findall(r"^import (\S+)", text, re.M)
        used = {name for name in imports if name.startswith("Kiosk")}
        own = {name for name in used if name.startswith(f"{module}.")}
        assert used - own <= may_use, file
        assert not [name for name in imports if name.startswith(('"', "'"))], file
        assert "VisitController" not in text, file


def test_what_one_screen_alone_uses_stands_in_its_folder():
    """Components and Pages hold only what two others use."""
    texts = {file: file.read_text(encoding="utf-8") for file in QML.rglob("*.qml")}
    for shared in ("Components", "Pages"):
        for file in (QML / "Kiosk" / shared).glob("*.qml"):
            used = re.compile(rf"^\s*(?:[\w ]+: )?{file.stem} {{", re.M)
            if "pragma Singleton" in texts[file]:
                used = re.compile(rf"\b{file.stem}\.")
            users = {user.parent for user, text in texts.items() if used.search(text)}
            inside = file.parent in users
            assert inside or len(users) >= 2, file


def test_qml_has_no_untyped_properties_and_every_text_is_plain():
    for file in QML.rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        assert "property var" not in text, file
        texts = len(re.findall(r"\bText \{", text))
        assert texts == text.count("textFormat: Text.PlainText"), file
        assert len(re.findall(r"\bImage \{", text)) == text.count("sourceSize:"), file


def test_no_anchor_comes_and_goes():
    """Loosed again, an item keeps the width that two anchors gave it, and not its own."""
    for file in QML.rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"anchors\.\w+:.*\bundefined\b", text), file


_WAYS_OUT_OF_QML = re.compile(
    r"QtQuick\.(Dialogs|VirtualKeyboard)|QtWeb|Qt\.labs|QtQuick\.Controls\b"
    r"|\b(TextField|TextArea|TextInput|TextEdit|Shortcut|Action|MenuItem|Menu|DropArea)\b {"
    r"|selectByMouse|openUrlExternally|Qt\.quit|Drag\.|[lL]ongPress|[pP]ressAndHold"
    r"|\"(https?|file|ftp):"
)
_WAYS_OUT_OF_PYTHON = re.compile(
    r"QtWidgets|QtPrintSupport|QtWeb|openUrl\b|qmljsdebugger|QQmlDebugging|QTcpServer|webbrowser"
    r"|QFileDialog|^import socket|QClipboard|\.clipboard\(", re.M
)  # fmt: skip


def test_nothing_that_could_lead_out_is_used():
    """No dialog, menu, field to type in, selection, long press, link, print, page of the web.

    The preview is a window on a curator's own desk; no visitors' kiosk loads it.
    """
    for file in (file for file in QML.rglob("*.qml") if file.parent.name != "Preview"):
        found = _WAYS_OUT_OF_QML.search(file.read_text(encoding="utf-8"))
        assert not found, (file, found)
    for file in (ROOT / "kiosk").rglob("*.py"):
        found = _WAYS_OUT_OF_PYTHON.search(file.read_text(encoding="utf-8"))
        assert not found, (file, found)


def test_what_plays_films_and_sounds_is_loaded_only_for_them():
    named = {file.name for file in QML.rglob("*.qml") if "QtMultimedia" in file.read_text("utf-8")}
    assert named == {"FilmPlayer.qml", "PieceSounds.qml"}
    for file in QML.rglob("*.qml"):  # named as a type it would be read with the page
        by_type = r"(?<![\"/])\b(FilmPlayer|PieceSounds)\b(?!\.qml)"
        assert not re.search(by_type, file.read_text("utf-8")), file
    for file in (ROOT / "kiosk").rglob("*.py"):
        assert "QtMultimedia" not in file.read_text("utf-8"), file


def test_no_view_makes_a_card_whose_row_may_go():
    """Qt would call that card off by a number that is no more, and say so in the log."""
    for file in QML.rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        views = len(re.findall(r"^\s*(?:GridView|ListView) \{", text, re.M))
        at_once = len(re.findall(r"cacheBuffer: 0$", text, re.M))
        assert at_once == views or (views == 1 and "onRowsAboutToBeRemoved" in text), file


def test_no_lambda_is_connected_and_no_slot_returns_an_object():
    for file in (ROOT / "kiosk").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert not re.search(r"connect\((lambda|partial)", text), file
        assert not re.search(r"Slot\([^)]*result=", text), file
        assert "setContextProperty" not in text, file


def test_no_picture_made_in_python_is_asked_for_in_the_thread_that_reads():
    """Which may hang; `image_provider.py` says why, and logs it when it comes to it."""
    providers = {
        file.name
        for file in (ROOT / "kiosk").rglob("*.py")
        if re.search(r"Q(uick|ml)\w*ImageProvider|ForceAsynchronous", file.read_text("utf-8"))
    }
    assert providers == {"image_provider.py"}
    for file in QML.rglob("*.qml"):
        text = file.read_text(encoding="utf-8")
        assert not ("image://" in text and "asynchronous" in text), file


def test_icons_are_those_that_qtawesome_names():
    font = icon_font()
    charmap_file = font.with_name(font.name.replace("-webfont-", "-webfont-charmap-"))
    charmap = json.loads(charmap_file.with_suffix(".json").read_text())
    text = (QML / "Kiosk" / "Theme" / "Icons.qml").read_text()
    icons = re.findall(r'"\\u\{(\w+)\}",? // ([\w-]+)', text)
    assert len(icons) > 20
    for code, name in icons:
        assert int(charmap[name], 16) == int(code, 16), name


@pytest.fixture(
    params=sorted((ROOT / "assets" / "translations").glob("*.ts")), ids=lambda f: f.stem
)
def translation(request):
    """The messages of one language: context, source, and its translations."""
    messages = []
    for context in ElementTree.parse(request.param).getroot().iter("context"):
        for message in context.iter("message"):
            (told,) = message.findall("translation")
            assert told.get("type") is None, message.findtext("source")
            words = [form.text for form in told.iter("numerusform")] or [told.text]
            messages.append((context.findtext("name"), message.findtext("source"), words))
    return messages


def test_every_word_of_the_interface_is_translated(translation):
    sources = {(context, source) for context, source, _ in translation}
    said = re.compile(r'qsTr\("(.*?)"')
    for file in QML.rglob("*.qml"):
        for word in said.findall(file.read_text(encoding="utf-8")):
            assert (file.stem, word) in sources
    said = re.compile(r'translate\(\s*"(\w+)",\s*"(.*?)"')
    words = [
        w
        for room in ("bridge", "visit", "site", ".")
        for f in (ROOT / "kiosk" / room).glob("*.py" if room == "." else "**/*.py")
        for w in said.findall(f.read_text("utf-8"))
    ]
    assert len(words) >= 5
    assert sources >= {*words}


def test_what_is_filled_into_a_word_has_its_place_in_every_language(translation):
    for _, source, words in translation:
        for told in words:
            assert told, source
            places, meant = sorted(re.findall("%.", told)), sorted(re.findall("%.", source))
            if "%n" in source:  # of none, one and two a language may speak without a number
                assert places in ([], meant), told
            elif source == "%1 %2 %3":  # a day, whose month may be a number
                assert places in (meant, ["%1", "%3", "%4"]), told
            else:
                assert places == meant, told
