"""A text in its languages: which one visitors read, and what stands in where theirs is missing."""

from __future__ import annotations

import pytest

from kiosk.catalogue.languages import translated
from kiosk.catalogue.localized_text import LocalizedText

LISA = LocalizedText("Apple Lisa", "苹果丽萨电脑", (("ar", "آبل ليزا"),))
ROUTER = LocalizedText("Router", "路由器")


@pytest.mark.parametrize(
    ("text", "language", "shown", "language_shown", "other"),
    [
        (LISA, "en", "Apple Lisa", "en", "苹果丽萨电脑"),
        (LISA, "zh", "苹果丽萨电脑", "zh", "Apple Lisa"),
        (LISA, "ar", "آبل ليزا", "ar", "Apple Lisa"),
        (ROUTER, "ar", "Router", "en", "路由器"),
        (LocalizedText("IBM", "IBM"), "ar", "IBM", "ar", ""),
        (LocalizedText("", "路由器"), "ar", "路由器", "zh", ""),
        (LocalizedText("", "路由器"), "en", "路由器", "zh", ""),
        (LocalizedText("Router", ""), "zh", "Router", "en", ""),
    ],
)
def test_what_is_missing_is_shown_in_another_language_and_known_to_be(
    text, language, shown, language_shown, other
):
    assert text.to(language) == shown
    assert text.shown_in(language) == language_shown
    assert text.other(language) == other


def test_only_what_is_there_counts_as_a_text():
    assert LISA.texts() == {"en": "Apple Lisa", "zh": "苹果丽萨电脑", "ar": "آبل ليزا"}
    assert LocalizedText("Router", "").texts() == {"en": "Router"}


def test_english_needs_no_translation():
    assert translated()[0] == "en"
    assert {"ar", "zh"} <= set(translated())
