"""What a visitor does by touch is found in the report, and nothing where counting is off."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from kiosk.cli import main

SMALL = Path(__file__).parent.parent / "small.yaml"


def told(kiosk_settings, *more):
    return CliRunner().invoke(main, ["stats", "--settings", str(kiosk_settings), *more])


def test_a_visit_by_touch_is_in_the_report(begun, clock, place, to_the_wall, tmp_path):
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"content: {SMALL}\nstate_folder: {tmp_path / 'state'}\n")
    kiosk, finger = begun(counts=True, content=SMALL)
    assert kiosk.counts.today() == 1
    finger.touch("Supporting Digital Development")
    to_the_wall(finger)
    finger.touch("China's first router")
    finger.wait_until_still()
    finger.touch("A museum for the internet opens in Wuzhen")
    finger.touch("Back")
    finger.touch("Search")
    for letter in "xqw":
        finger.touch(letter)
    finger.touch("中文")
    assert place(kiosk) == ("search", "xqw")
    clock.now += 1000
    kiosk.controller.attendance.look()
    assert place(kiosk)[0] == "attract"
    kiosk.controller.end_counting()
    kiosk.counts.close()
    found = told(settings, "--json")
    assert found.exit_code == 0, found.output
    told_of = json.loads(found.output)
    assert told_of["visits"] == 1
    counts = told_of["counts"]
    assert counts["ended"] == {"idle": 1}
    assert counts["last screen"] == {"search": 1}
    assert counts["language"] == {"zh": 1}
    assert counts["exhibit"]["china-first-router"] == 1
    assert counts["to story"] == {"china-first-router first-internet-museum": 1}
    assert "from story" not in counts
    assert counts["search"] == {"nothing": 1}
    assert told_of["unanswered"] == {}  # typed once: nobody is shown it
    (home,) = [t for t in told_of["touches"] if t["screen"] == "home"]
    assert (home["columns"], home["rows"]) == (48, 27)
    assert sum(number for *_, number in home["cells"]) == 1
    attract = [t["cells"] for t in told_of["touches"] if t["screen"] == "attract"]
    assert [sum(n for *_, n in cells) for cells in attract] == [1]


def texts(item):
    """All words of an item that are seen."""
    own = [item.property("text")] if item.isVisible() and item.property("text") else []
    return own + [text for child in item.childItems() for text in texts(child)]


def says_so(kiosk):
    return any("counts how it is used" in text for text in texts(kiosk.window.contentItem()))


def test_where_counting_is_off_nothing_is_and_visitors_are_told_nothing(begun, tmp_path):
    kiosk, finger = begun(content=SMALL)
    finger.touch("Reading")
    finger.wait_until_still()
    assert kiosk.counts is None
    assert not says_so(kiosk)
    assert not (tmp_path / "state" / "counts.sqlite").exists()


def test_visitors_are_told_that_it_is_counted(begun):
    kiosk, finger = begun(counts=True, content=SMALL)
    finger.touch("Reading")
    finger.wait_until_still()
    assert says_so(kiosk)
