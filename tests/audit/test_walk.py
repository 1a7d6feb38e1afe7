"""A small part of the audit, in the real kiosk; `make audit` walks the whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.audit.__main__ import audit
from tests.audit.parts import TEXT_SIZES, Condition, Part
from tests.audit.report import Report
from tests.audit.walk import walk

SMALL = Path(__file__).parent.parent / "small.yaml"
WALKED = ("home", "search, empty", "reading sheet", "still there?")


@pytest.fixture(scope="module")
def states(tmp_path_factory):
    """These screens as they stand with the least and the most that a visitor can ask of them."""
    part = Part(
        sizes=((1280, 720),),
        languages=("en",),
        contrasts=(False,),
        text_sizes=(TEXT_SIZES[0], TEXT_SIZES[-1]),
        reaches=(False,),
        inches=(32.0,),
        contents=("museum",),
        names=WALKED,
    )
    return list(walk(part, {"museum": SMALL}, tmp_path_factory.mktemp("state")))


def test_every_state_is_come_to_at_every_text_size(states):
    walked = [(state.name, state.condition) for state in states if ", down" not in state.name]
    sizes = Condition(text_size=TEXT_SIZES[0]), Condition(text_size=TEXT_SIZES[-1])
    assert walked == [(name, size) for size in sizes for name in WALKED]


def test_each_state_is_the_screen_of_its_name(states):
    said = {state.name: {text.words for text in state.screen.texts} for state in states}
    assert "World Internet Science and Technology Museum" in said["home"]
    assert "What are you looking for?" in said["search, empty"]
    assert {"Text size", "Done"} <= said["reading sheet"]
    assert "Still there?" in said["still there?"]


def test_the_question_hides_all_that_is_below_it(states):
    for state in states:
        if state.name == "still there?":
            assert [target.name for target in state.screen.targets] == [
                "Still there? Touch to go on."
            ]


def test_nothing_is_found_on_these_screens(states):
    found = [
        (str(state), fault.check, fault.what, fault.where, fault.example)
        for state in states
        for fault in state.findings
        if not fault.warning
    ]
    assert not found


def test_the_report_has_every_state_and_what_was_found(states, tmp_path):
    states = states[:2]
    report = Report(tmp_path)
    faults = sum(report.add(state) for state in states)
    report.close()
    told = json.loads((tmp_path / "findings.json").read_text(encoding="utf-8"))
    assert [state["name"] for state in told] == [state.name for state in states]
    assert sum(not f["warning"] for state in told for f in state["findings"]) == faults
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert f"<h1>{len(states)} states, {len(report.faults)} findings</h1>" in page
    assert sum(fault.states for fault in report.faults) == faults
    for fault in report.faults:
        assert (tmp_path / fault.picture).is_file()
    assert list(tmp_path.glob("sheet-*.webp"))


def test_a_part_that_does_not_exist_is_refused():
    answer = CliRunner().invoke(audit, ["--size", "large"])
    assert answer.exit_code == 2
    assert "large is not like 1920x1080" in answer.output
