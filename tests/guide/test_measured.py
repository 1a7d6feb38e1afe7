"""How well the guide answers questions that were written without a look at its words."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.bench.guide import measure

QUESTIONS = Path(__file__).parent / "questions"
WAYS = ("English", "Chinese", "pinyin without blanks")
KEPT_APART = (0.80, 0.92, 0.12, 0.88)
"""Of questions that nobody saw who made the guide: what was asked of it."""
TUNED = (0.88, 0.95, 0.08, 0.87)


def questions_of(name):
    return yaml.safe_load((QUESTIONS / f"{name}.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("name", "floors"), [("tuning", TUNED), ("kept_apart", KEPT_APART)], ids=["tuning", "kept"]
)
def test_it_answers_as_well_as_it_did(guide, way, name, floors):
    first, among_three, lost, refused = floors
    told = measure(guide, questions_of(name), way)
    assert told.first >= first, told.faults
    assert told.among_three >= among_three, told.faults
    assert told.lost <= lost, told.faults
    assert told.refused >= refused, told.faults


@pytest.mark.parametrize("name", ["tuning", "balance", "kept_apart"])
def test_every_card_that_is_right_is_there(museum, name):
    kinds = (museum.exhibits, museum.stories, museum.cases)
    there = {entry.id for entries in kinds for entry in entries}
    assert {card for question in questions_of(name) for card in question["cards"]} <= there
