"""How well the guide answers questions that were written without a look at its words."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.bench.guide import measure

QUESTIONS = Path(__file__).parent / "questions" / "tuning.yaml"
SLOWEST_MS = 80.0


@pytest.fixture(scope="module")
def questions():
    return yaml.safe_load(QUESTIONS.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("way", "first", "among_three", "lost", "refused"),
    [
        ("English", 0.90, 0.96, 0.06, 0.91),
        ("Chinese", 0.90, 0.96, 0.06, 0.91),
        ("pinyin with blanks", 0.88, 0.95, 0.08, 0.87),
        ("pinyin without blanks", 0.88, 0.95, 0.08, 0.87),
    ],
)
def test_it_answers_as_well_as_it_did(guide, questions, way, first, among_three, lost, refused):
    told = measure(guide, questions, way)
    assert told.first >= first, told.faults
    assert told.among_three >= among_three, told.faults
    assert told.lost <= lost, told.faults
    assert told.refused >= refused, told.faults
    assert told.slowest_ms < SLOWEST_MS


def test_every_card_that_is_right_is_there(museum, questions):
    kinds = (museum.exhibits, museum.stories, museum.cases)
    there = {entry.id for entries in kinds for entry in entries}
    assert {card for question in questions for card in question["cards"]} <= there
