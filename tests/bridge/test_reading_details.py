"""The languages that visitors may choose, and what becomes of a choice."""

from __future__ import annotations

import datetime as dt

import pytest

from kiosk import paths
from kiosk.bridge.reading.reading_details import ReadingDetails
from kiosk.bridge.reading.translator import Translator
from kiosk.visit.reading_settings import ReadingSettings


@pytest.fixture
def reading(parent):
    """How a visitor reads, of those languages that are offered; it begins in English."""
    made = []

    def offering(*languages, language="en"):
        made.append(Translator(paths.TRANSLATIONS, languages, parent))
        return ReadingDetails(ReadingSettings(language), made[-1], parent)

    yield offering
    for translator in made:
        translator.speak("en")


def test_each_language_is_offered_by_its_own_name(reading, rows):
    assert rows(reading("ar", "en", "zh").languages) == [
        {"code": "ar", "name": "العربية"},
        {"code": "en", "name": "English"},
        {"code": "zh", "name": "中文"},
    ]


def test_of_two_the_other_one_is_named(reading):
    two = reading("en", "zh")
    assert two.otherLanguage == "中文"
    two.toggleLanguage()
    assert (two.language, two.otherLanguage, two.rightToLeft) == ("zh", "English", False)
    three = reading("en", "zh", "ar")
    assert three.otherLanguage == ""
    three.chooseLanguage("ar")
    assert (three.language, three.rightToLeft) == ("ar", True)
    assert reading("ar", language="ar").otherLanguage == ""


def test_what_is_not_offered_cannot_be_chosen(reading):
    two = reading("en", "zh")
    two.chooseLanguage("ar")
    assert two.language == "en"


def test_words_are_had_in_another_language_than_that_of_the_interface(parent):
    translator = Translator(paths.TRANSLATIONS, ("en", "ar"), parent)
    assert translator.words_in("zh")("QuayBar", "Back") == "返回"
    assert translator.words_in("zh")("Question", "%n found", 3) == "找到3项"
    assert translator.words_in("en")("Question", "%n found", 3) == "3 found"


@pytest.mark.expects_log
def test_a_language_without_a_translation_is_told_of(tmp_path, parent, caplog):
    Translator(tmp_path, ("en", "fr"), parent)
    (record,) = caplog.records
    assert record.getMessage() == f"{tmp_path / 'kiosk_fr.qm'} is missing: run `make translations`"


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en", "8 November 2023"), ("zh", "2023年11月8日"), ("ar", "8 نوفمبر 2023")],
)
def test_a_day_is_written_as_in_its_language(showing, language, shown):
    assert showing(language).day(dt.date(2023, 11, 8)) == shown
