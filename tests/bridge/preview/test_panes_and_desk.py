"""What a pane's process is told and what comes of what it says, with a stand-in for the kiosk."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge.preview.pane import PreviewPane
from kiosk.bridge.preview.preview_desk import PreviewDesk
from kiosk.catalogue.comparison import changes_between
from kiosk.checked_yaml.faults import Fault, nearest
from kiosk.checked_yaml.message import Message
from kiosk.content_file.content_check import ContentReport
from kiosk.preview.destination import EntryName, first_place
from kiosk.preview.entry_list import entries_of
from kiosk.preview.follow_content import News
from kiosk.preview.inspector import Inspected
from kiosk.typography import plain
from kiosk.ui_driver.waiting import wait_until
from kiosk.visit.place import Place, Screen

LISA = Place(Screen.EXHIBIT, "apple-lisa")
STAND_IN = """
import json, sys
from pathlib import Path
heard = Path(sys.argv[1]) / "heard"
for line in sys.stdin:
    with heard.open("a") as file:
        file.write(line)
    message = json.loads(line)
    if message["do"] == "show" and message["digest"] == "dead":
        sys.exit(3)
    if message["do"] == "show":
        print(json.dumps({"do": "picture", "file": "/tmp/1.bmp"}), flush=True)
    if message["do"] == "go":
        print(json.dumps({**message, "do": "at", "led": True}), flush=True)
    if message["do"] == "pointer":  # a click in the pane leads home
        print(json.dumps({"do": "at", "led": False, "screen": "home", "id": "", "position": 0,
                          "pitch": 0, "viewpoint": ""}), flush=True)
"""


@pytest.fixture
def pane_of(parent, tmp_path):
    panes = []
    program = tmp_path / "stand_in.py"
    program.write_text(STAND_IN, encoding="utf-8")

    def make(language, command=(sys.executable, str(program))):
        folder = tmp_path / language
        folder.mkdir()
        panes.append(PreviewPane(language, language.upper(), command, folder, parent))
        return panes[-1]

    yield make
    for pane in panes:
        pane.close()


def heard(pane):
    file = Path(pane._command[-1]) / "heard"
    lines = file.read_text().splitlines() if file.exists() else []
    return [json.loads(line) for line in lines]


def last(pane):
    return (heard(pane) or [{}])[-1]


def said(pane):
    return [message["do"] for message in heard(pane)]


def test_a_process_is_told_all_that_was_wished_before_it_began_in_order(pane_of):
    pane = pane_of("en")
    pane.go(LISA)
    pane.resize(640, 360)
    pane.resize(0, 360)
    assert pane._process is None  # there is nothing to show yet
    pane.show(Path("a.snapshot"), b"\x01")
    wait_until(lambda: said(pane) == ["size", "show", "go"])
    wait_until(lambda: pane.picture.toLocalFile() == "/tmp/1.bmp")


@pytest.mark.expects_log
def test_content_that_brings_it_down_is_tried_no_more_until_the_next(pane_of, caplog):
    pane = pane_of("en")
    pane.show(Path("a.snapshot"), bytes.fromhex("dead"))
    wait_until(lambda: pane.broken)
    assert said(pane) == ["show"] * 2
    pane.show(Path("b.snapshot"), b"\x02")
    wait_until(lambda: pane.picture.toLocalFile() == "/tmp/1.bmp")
    assert not pane.broken


@pytest.mark.expects_log
def test_a_program_that_is_not_there_is_told_of(pane_of, caplog):
    pane = pane_of("en", ("/no/such/program",))
    pane.show(Path("a.snapshot"), b"\x01")
    wait_until(lambda: pane.broken)
    assert "the pane in en cannot be started" in caplog.text


@pytest.fixture
def desk(pane_of, parent):
    return PreviewDesk(Path("/m/exhibits.yaml"), "zh", (pane_of("en"), pane_of("zh")), parent)


def news_of(before, after):
    changes = changes_between(before, after) if before else ()
    change, place = (first_place(changes, before, after) or (None, None)) if before else (None,) * 2
    others = max(0, len(changes) - 1)
    return News(after, Path("a"), b"\x01", entries_of(after), change, place, others)


@pytest.fixture
def opened(desk, museum):
    desk.broughtNews.emit(news_of(None, museum))
    return desk


def with_lisa(museum, **fields):
    exhibits = (replace(e, **fields) if e.id == "apple-lisa" else e for e in museum.exhibits)
    return replace(museum, exhibits=tuple(exhibits))


def test_it_opens_at_the_museum_and_goes_to_what_changes(opened, museum):
    assert opened.place == Place(Screen.HOME)
    assert (opened.heading.changedHow, opened.shownKind) == ("", "museum")
    opened.broughtNews.emit(news_of(museum, with_lisa(museum, year=1984)))
    assert opened.place == LISA
    assert (opened.heading.changedHow, opened.heading.changedId, opened.heading.changedFields) == (
        "changed", "apple-lisa", "year",
    )  # fmt: skip
    for pane in (opened.left, opened.right):
        wait_until(lambda pane=pane: last(pane).get("id") == "apple-lisa")


def test_other_pictures_lead_nowhere_and_what_changed_stays_said(opened, museum):
    changed = with_lisa(museum, year=1984)
    opened.broughtNews.emit(news_of(museum, changed))
    opened.openEntry("exhibit", "raspberry-pi")
    opened.broughtNews.emit(news_of(None, changed))
    assert opened.place == Place(Screen.EXHIBIT, "raspberry-pi")
    assert opened.heading.changedId == "apple-lisa"


def test_a_click_in_one_pane_takes_the_other_along_once(opened):
    opened.openEntry("exhibit", "apple-lisa")
    wait_until(lambda: "go" in said(opened.right))
    opened.left.point("press", 1.0, 1.0)
    wait_until(lambda: opened.place == Place(Screen.HOME))
    wait_until(lambda: last(opened.right).get("screen") == "home")
    assert "go" not in [m["do"] for m in heard(opened.left) if m.get("screen") == "home"][2:]


def found(*wheres):
    return tuple(Fault("f", 3 + n, 1, where, "wrong") for n, where in enumerate(wheres))


def test_faults_of_the_entry_come_first_and_a_click_leads_to_theirs(opened):
    opened.openEntry("exhibit", "apple-lisa")
    faults = found("museum.name", "exhibits[2] (apple-lisa).year", "")
    warnings = found("exhibits[3] (raspberry-pi).hook")
    opened.broughtFindings.emit(Inspected(1.0, ContentReport(faults, warnings)))
    rows = opened._found._rows
    assert [(row.where, row.own) for row in rows] == [
        ("exhibits[2] (apple-lisa).year", True),
        ("museum.name", False),
        ("", False),
        ("exhibits[3] (raspberry-pi).hook", False),
    ]
    assert (opened.heading.errors, opened.heading.warnings, opened.own) == (3, 1, 1)
    opened.openFound(2)  # of the file as a whole
    assert opened.place == LISA
    opened.openFound(3)
    assert opened.place == Place(Screen.EXHIBIT, "raspberry-pi")
    opened.openFound(99)


def test_faults_are_told_in_the_curators_language(opened):
    hint = nearest("yaer", ["year"])
    what, where = Message("this field is not known"), "exhibits[2] (apple-lisa).yaer"
    fault = Fault("f", 3, 1, where, what, hint)
    opened.broughtFindings.emit(Inspected(1.0, ContentReport((fault,))))
    (row,) = opened._found._rows
    assert (row.where, row.what) == ("exhibits[2] (apple-lisa).yaer", "没有这样的字段")
    assert plain(row.meant) == "是不是想写“year”？"


def test_while_the_file_is_looked_at_anew_nothing_is_said_to_be_well(opened):
    faults = found("exhibits[2] (apple-lisa).year")
    opened.broughtFindings.emit(Inspected(1.0, ContentReport(faults)))
    assert opened.heading.inspected
    opened.broughtFindings.emit(None)
    assert (opened.heading.inspected, opened.heading.errors) == (False, 1)
    opened.broughtFindings.emit(Inspected(2.0, ContentReport()))
    assert (opened.heading.inspected, opened.heading.errors) == (True, 0)


def test_errors_of_pictures_alone_do_not_keep_content_from_visitors(opened):
    faults = found("exhibits[2] (apple-lisa).picture_kind")
    opened.broughtFindings.emit(Inspected(1.0, ContentReport(faults)))
    assert (opened.heading.errors, opened.heading.refused) == (1, False)
    opened.broughtFindings.emit(Inspected(2.0, ContentReport(faults, refused=True)))
    assert (opened.heading.errors, opened.heading.refused) == (1, True)


def test_a_save_with_errors_leads_to_the_first_of_them(opened):
    opened.broughtFindings.emit(
        Inspected(1.0, ContentReport(found("exhibits[2] (apple-lisa).year")))
    )
    assert opened.place == LISA
    lisa = next(row for row in opened._entries._rows if row.entry_id == "apple-lisa")
    assert (lisa.errors, lisa.shown, lisa.title) == (1, True, "苹果丽萨电脑")


def test_an_entry_that_was_never_good_is_named_though_it_cannot_be_shown(opened):
    faults = found("exhibits[9] (new-one).year")
    opened.broughtFindings.emit(Inspected(1.0, ContentReport(faults)))
    assert opened.place == Place(Screen.HOME)
    assert (opened.shownKind, opened.shownId, opened.own) == ("exhibit", "new-one", 1)


def test_the_list_is_searched(opened):
    opened.search("丽萨")
    assert [row.entry_id for row in opened._entries._rows] == ["apple-lisa"]
    opened.search("nothing at all")
    assert opened.entries.rowCount() == 0


def test_before_anything_is_read_nothing_is_said_of_it(desk):
    assert not desk.heading.inspected
    assert (desk.heading.savedAt, desk.heading.errors, desk.found.rowCount()) == ("", 0, 0)
    desk.openEntry("exhibit", "apple-lisa")
    assert desk.place is None
    assert desk._entry == EntryName("exhibit", "apple-lisa")
