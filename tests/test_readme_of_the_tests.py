"""That the list of what breaks a kiosk names tests that there are."""

from __future__ import annotations

import re

from kiosk.paths import ROOT

TESTS = ROOT / "tests"


def test_every_test_that_is_named_is_there():
    named = re.findall(r"`([\w/]+\.py)(?:::(\w+))?`", (TESTS / "README.md").read_text("utf-8"))
    assert len(named) > 100
    for file, test in named:
        text = (TESTS / file).read_text(encoding="utf-8")
        assert not test or f"def {test}(" in text, f"{file}::{test}"
