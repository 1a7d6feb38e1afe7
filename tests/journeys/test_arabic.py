"""A third language, which is read from right to left, by touch in the real program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.ui_driver.album import Album
from kiosk.ui_driver.tour import BEGIN, play

SMALL = Path(__file__).parent.parent / "small.yaml"
THREE = ("en", "zh", "ar")
JOINER = "\u2060"
"""What keeps the end of a Chinese text together."""
ONLY_ENGLISH = "هذا النص متاح بالإنجليزية فقط."


@pytest.fixture
def lisa_in_arabic(tmp_path):
    """The small museum, where nothing but the title of the Lisa is there in Arabic."""
    text = SMALL.read_text(encoding="utf-8")
    file = tmp_path / "exhibits.yaml"
    given = "title: {en: Apple Lisa"
    file.write_text(text.replace(given, "title: {ar: آبل ليزا, en: Apple Lisa"), encoding="utf-8")
    return file


def words_on(kiosk):
    """Every word that is on screen."""
    seen, coming = [], [kiosk.window.contentItem()]
    while coming:
        item = coming.pop()
        if item.isVisible():
            seen.append(item.property("text"))
            coming += item.childItems()
    return [words.replace(JOINER, "") for words in seen if isinstance(words, str)]


def test_arabic_is_chosen_and_turns_the_kiosk_round(begun, place, lisa_in_arabic):
    kiosk, finger = begun(content=lisa_in_arabic, languages=THREE)
    middle = kiosk.window.width() / 2
    assert finger.middle_of("Search").x() > middle
    finger.touch("Language")
    finger.touch("العربية")
    finger.touch("تم")
    assert {"المتحف", "رجوع"} & {*finger.names()} == set()  # there is no way back from home
    assert finger.middle_of("بحث").x() < middle
    kiosk.controller.openExhibit("apple-lisa")
    finger.wait_until_still()
    assert place(kiosk) == ("exhibit", "apple-lisa")
    assert finger.middle_of("رجوع").x() > finger.middle_of("المتحف").x() > middle
    words = words_on(kiosk)
    assert "آبل ليزا" in words
    assert "It put a desk on the screen." in words
    assert ONLY_ENGLISH in words
    finger.touch("اللغة")
    finger.touch("中文")
    finger.touch("完成")
    words = words_on(kiosk)
    assert "苹果丽萨电脑" in words
    assert not {ONLY_ENGLISH, "This text is in English only.", "此处内容仅有英文。"} & {*words}
    assert finger.middle_of("返回").x() < middle


def test_a_kiosk_of_one_language_offers_no_other(begun):
    kiosk, finger = begun(content=SMALL, languages=("zh",), language="zh")
    assert not {"Language", "语言", "中文", "English"} & {*finger.names()}
    assert "语言" not in words_on(kiosk)
    finger.touch("阅读")
    assert "字号" in words_on(kiosk)
    assert "语言" not in words_on(kiosk)


def test_the_tour_speaks_every_language_that_is_offered(opened, tmp_path):
    """From the first to the others by the sheet that offers them; still, for it is long."""
    kiosk, _ = opened(size=(1280, 720), content=SMALL, languages=THREE, calm_motion=True)
    files = [file.stem for file in play(kiosk, Album(tmp_path / "tour"), kiosk.languages)]
    for language in THREE:
        assert any(file.endswith(f"search-{language}") for file in files), files


def test_the_visit_after_one_in_arabic_begins_as_every_visit(begun, clock):
    kiosk, finger = begun(content=SMALL, languages=THREE)
    finger.touch("Language")
    finger.touch("العربية")
    clock.now += 10_000
    finger.wait_until(lambda: kiosk.controller.visit.place.screen.value == "attract")
    assert kiosk.controller.reading_settings.language == "en"
    finger.touch(BEGIN)
    assert finger.middle_of("Search").x() > kiosk.window.width() / 2
