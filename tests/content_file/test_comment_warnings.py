"""Texts that end at a # that staff meant as a part of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_file.comment_warnings import comment_warnings
from kiosk.content_file.reading import read_with_places

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
TITLE = "    title: {en: Apple Lisa, zh: 苹果丽萨电脑}\n"
YEAR = "    year: 1983\n"


def warned(old, new):
    assert old in SMALL
    catalogue, tree = read_with_places(SMALL.replace(old, new).encode(), "f")
    return [str(warning) for warning in comment_warnings(catalogue, tree, "f")]


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("title: Model #1 of 10", '"#1 of 10" is a comment, so that only "Model" is shown'),
        ("title: model #1", '"#1" is a comment, so that only "model" is shown'),
        ("title:\n      en: Model #一\n      zh: 型号", '"#一" is a comment, so that only "Model"'),
        ("title: The key #", '"#" is a comment, so that only "The key" is shown'),
        ("title: Model\n    credit: Photo (#1)\n    picture: a.jpg", ""),
        (
            "title: Model\n    credit: Photo #1 of Apple",
            '"#1 of Apple" is a comment, so that only "Ph',
        ),
    ],
)
def test_a_text_cut_by_its_own_number_is_warned_of(title, shown):
    found = warned(TITLE, f"    {title}\n")
    assert [shown in each for each in found] == ([True] if shown else [])
    assert all(
        each.endswith("(quotation marks around the whole text keep the #)") for each in found
    )


@pytest.mark.parametrize(
    "comment",
    ["# as it stands there", "#checked", "#", "## checked", "#------"],
)
def test_a_comment_behind_a_number_or_an_id_is_a_comment(comment):
    assert warned(YEAR, f"    year: 1983 {comment}\n") == []
    assert warned("    kind: computer\n", f"    kind: computer {comment}\n") == []


@pytest.mark.parametrize(
    "title",
    [
        "title: Lisa # the computer",
        "title: Lisa ## the computer",
        "#title: Lisa\n    title: Lisa",
        'title: "Model #1 of 10" #checked',
        "title: C#",
        "title: {en: a, zh: b} #1",
    ],
)
def test_a_comment_in_earnest_is_left_alone(title):
    assert warned(TITLE, f"    {title}\n") == []
