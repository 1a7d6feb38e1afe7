"""Which faults are whose, and which entries are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import paths
from kiosk.checked_yaml.faults import Fault, MoreFaults
from kiosk.content_file.reading import read_catalogue
from kiosk.preview.destination import EntryName
from kiosk.preview.entry_list import entries_of, found_among
from kiosk.preview.faults_by_entry import entry_of, of_first, told
from kiosk.preview.inspector import Inspector
from kiosk.preview.pane_messages import line, place_told, read_line, told_place
from kiosk.visit.place import Place, Screen

SMALL = Path(__file__).parent.parent / "small.yaml"


def fault(where, number=1):
    return Fault("exhibits.yaml", number, 1, where, "wrong")


@pytest.mark.parametrize(
    ("where", "entry"),
    [
        ("exhibits[12] (apple-lisa).year", EntryName("exhibit", "apple-lisa")),
        ("cases[0] (a).slides[2].text", EntryName("case", "a")),
        ("museum.opened", EntryName("museum", "")),
        ("exhibits[3].id", None),
        ("strange[3] (x).id", None),
        ("", None),
    ],
)
def test_the_words_for_a_place_name_the_entry(where, entry):
    assert entry_of(fault(where)) == entry


def test_those_of_the_entry_come_first_and_errors_before_warnings():
    lisa = EntryName("exhibit", "apple-lisa")
    errors = [fault("stories[0] (a).id", 9), fault("exhibits[1] (apple-lisa).id", 5)]
    warnings = [fault("exhibits[1] (apple-lisa).hook", 3)]
    own, others = of_first(told(errors, warnings), lisa)
    assert [(one.fault.line, one.is_error) for one in own] == [(5, True), (3, False)]
    assert [one.fault.line for one in others] == [9]
    assert of_first(told(errors, warnings), None)[0] == []


@pytest.fixture(scope="module")
def entries():
    return entries_of(read_catalogue(SMALL.read_bytes(), "small.yaml"))


@pytest.mark.parametrize("typed", ["lisa", "apple li", "APPLE-LISA", "丽萨", "pingguo", "1983"])
def test_an_exhibit_is_found_by_its_names_its_id_and_its_sound(entries, typed):
    assert EntryName("exhibit", "apple-lisa") in [e.entry for e in found_among(entries, typed)]


def test_all_kinds_are_listed_in_the_order_of_the_file_and_found(entries):
    kinds = list(dict.fromkeys(listed.entry.kind for listed in entries))
    assert kinds == ["museum", "area", "exhibit", "story", "case"]
    assert found_among(entries, "") == entries
    (found,) = found_among(entries, "unifying future")
    assert found.entry == EntryName("area", "future")
    assert found_among(entries, "isa") == []


def test_the_worker_says_what_check_says(tmp_path):
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    file.write_text(text.replace("    year: 1983\n", "    yaer: 1983\n"), encoding="utf-8")
    found = Inspector(file).inspect()
    assert found.saved == file.stat().st_mtime
    assert [one.hint for one in found.report.errors] == ["", 'did you mean "year"?']


def test_a_worker_that_dies_is_a_fault_of_the_file(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "COMMAND", ("/bin/false",))
    (only,) = Inspector(tmp_path / "none.yaml").inspect().report.errors
    assert only.what == "reading took too long or used too much memory"


def test_more_faults_than_are_told_come_through(tmp_path, monkeypatch):
    file = tmp_path / "exhibits.yaml"
    text = SMALL.read_text(encoding="utf-8")
    stops = "".join(f"      - no-{n}\n" for n in range(80))
    tour = "  - id: t\n    title: T\n    minutes: 5\n    pitch: P\n    stops:\n"
    file.write_text(f"{text}\ntours:\n{tour}{stops}", encoding="utf-8")
    last = Inspector(file).inspect().report.errors[-1]
    assert isinstance(last, MoreFaults)
    assert last.number > 1


def test_messages_come_through_as_they_were_and_others_are_none():
    place = Place(Screen.HALL, "future", 12.5, -3.0, "entrance")
    assert told_place(read_line(line("go", **place_told(place)))) == place
    for strange in (b"", b"[]", b"{}", b'{"do": 3}', b"\xff", b"Segmentation fault"):
        assert read_line(strange) == {}
