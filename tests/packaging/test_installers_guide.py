"""That the installer's guide names what there is."""

from __future__ import annotations

import re
from dataclasses import fields
from xml.etree import ElementTree

from kiosk.cli import main
from kiosk.doctor.examination import groups_for
from kiosk.paths import ROOT
from kiosk.settings import Settings

FOLDER = ROOT / "packaging"
TRANSLATIONS = ROOT / "assets" / "translations"
GUIDE = (FOLDER / "README.md").read_text(encoding="utf-8")


def test_every_link_leads_somewhere():
    headings = re.findall(r"^#+ (.*)$", GUIDE, re.MULTILINE)
    anchors = {heading.lower().replace(" ", "-") for heading in headings}
    links = re.findall(r"\]\(([^)]*)\)", GUIDE)
    assert len(links) > 10
    for link in links:
        if link.startswith("#"):
            assert link[1:] in anchors, link
        else:
            assert (FOLDER / link).is_file(), link


def test_every_file_of_the_repository_is_there():
    named = re.findall(r"`((?:packaging|kiosk|tests)/[\w./-]+)`", GUIDE)
    assert named
    for path in named:
        assert (ROOT / path).is_file(), path
    (schema,) = re.findall(r"\$schema=/opt/kiosk/_internal/(\S+?)`", GUIDE)
    assert (ROOT / schema).is_file()


def test_every_command_is_known():
    said = re.findall(r"^kiosk ([a-z]+)((?: --[\w-]+)*)", "\n".join(code()), re.MULTILINE)
    known = {"check", "doctor", "history", "new", "pin", "preview", "run", "settings", "stats"}
    assert {name for name, _ in said} == known
    for name, options in said:
        known = {option for p in main.commands[name].params for option in p.opts}
        assert set(options.split()) <= known, (name, options)


def test_every_setting_and_every_check_is_known():
    names = {known.name for known in fields(Settings)}
    assert set(re.findall(r"`(\w+): \w+`", GUIDE)) <= names
    checks = {
        check.__name__.replace("_", " ")
        for platform in ("linux", "win32")
        for group in groups_for(platform).values()
        for check in group
    }
    for said in re.findall(r"`doctor`: ([\w ,]+)", GUIDE):
        assert set(said.strip().split(", ")) <= checks, said


def test_what_the_cards_for_staff_name_stands_on_the_screen_in_their_language():
    chinese = {
        word.findtext("source"): word.findtext("translation")
        for word in ElementTree.parse(TRANSLATIONS / "kiosk_zh.ts").iter("message")
    }
    english, in_chinese = (
        dict.fromkeys(re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", card))
        for card in re.findall(r"(?:^>.*\n)+", GUIDE, re.MULTILINE)
    )
    assert len(english) > 10
    assert [chinese.get(name) for name in english] == [*in_chinese]


def code() -> list[str]:
    """What stands between backticks or indented, where `kiosk` is a command and not a word."""
    text = GUIDE.replace("/opt/kiosk/kiosk", "kiosk").replace("/opt/kiosk", "")
    return [
        piece
        for piece in (*re.findall(r"`([^`\n]+)`", text), *re.findall(r"^    (.*)$", text, re.M))
        if piece.startswith("kiosk ")
    ]
