"""Questions to the guide, and what must hold of every answer."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import paths
from kiosk.content_file.reading import read_catalogue
from kiosk.guide.answer import CardRef
from kiosk.guide.guide import Guide


def ids(answer):
    return [card.id for card in answer.cards]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize(
    "question",
    ["who put the @ in email", "邮件里的@是谁选的", "you jian li de @ shi shui xuan de",
     "youjianlide@shishuixuande"],
)  # fmt: skip
def test_a_question_is_understood_in_either_language_and_told_in_that_of_the_visitor(
    guide, question, language
):
    answer = guide.ask(question, language)
    assert not answer.refused
    assert answer.cards[0] == CardRef("exhibit", "tomlinson-email")
    chinese = [re.search("[一-鿿]", sentence.text) is not None for sentence in answer.sentences]
    assert chinese
    assert all(chinese) if language == "zh" else not any(chinese)


@pytest.mark.parametrize("question", ["What is the Zheliban app?", "  WHAT is the zheliban app "])
def test_what_is_asked_for_word_for_word_is_never_refused(museum, guide, question):
    assert ids(guide.ask(question, "en"))[0] == "zhejiang-government-online"
    for entry in (*museum.exhibits, *museum.stories, *museum.cases)[::5]:
        for language, asked in (("en", entry.asked.en), ("zh", entry.asked.zh)):
            assert not any(guide.ask(question, language).refused for question in asked[:3])


def test_of_a_question_in_pinyin_the_surest_reading_is_answered(guide):
    assert ids(guide.ask("zhongguozenmejieruhulianwang", "zh"))[0] == "ncfc-64k-link"


@pytest.mark.parametrize(
    ("question", "cards"),
    [
        ("what is the oldest thing here", ["atlantic-cable-1858"]),
        ("最老的卫星", ["telstar-1"]),
        ("what happened in 1986", ["ietf-first-meeting", "cisco-ags-router"]),
        ("1865年有什么", ["telegraph-union-1865"]),
        ("longest cable", ["asia-direct-cable"]),
    ],
)
def test_years_and_superlatives_are_told_by_the_cards_years_and_facts(guide, question, cards):
    answer = guide.ask(question, guide.language_of(question))
    assert not answer.refused
    assert ids(answer)[: len(cards)] == cards
    assert answer.sentences


def test_a_decade_is_told_in_the_order_of_its_years(museum, guide):
    for question in ("what was there in the 1980s", "八十年代有什么", "80年代的展品"):
        found = ids(guide.ask(question, guide.language_of(question)))
        years = [museum.exhibit(card).year for card in found]
        assert years == sorted(years)
        assert set(years) <= set(range(1980, 1990))


def test_an_area_is_its_wall(museum, guide):
    assert ids(guide.ask("what is in the technology area", "en")) == [
        exhibit.id for exhibit in museum.exhibits_in("technology")[:8]
    ]


@pytest.mark.parametrize(
    "question",
    ["where is the toilet", "厕所在哪里", "ce suo zai na li", "who was Alan Turing", "抖音是谁做的",
     "anything from 1799", "1912年发生了什么", "how do I cook rice"],
)  # fmt: skip
def test_what_no_card_answers_is_refused_with_the_nearest_cards_and_no_sentence(guide, question):
    answer = guide.ask(question, guide.language_of(question))
    assert answer.refused
    assert len(answer.cards) <= 3
    assert answer.sentences == ()


@pytest.mark.parametrize("question", ["", "   ", "?!", "。。。", "\x00\x07", "the of a"])
def test_nothing_asked_is_refused_without_cards(guide, question):
    answer = guide.ask(question, "en")
    assert answer.refused
    assert answer.cards == ()


def test_a_slip_of_the_finger_is_forgiven(guide):
    for question in ("undersea telegrpah cable", "frist intrenet toaster", "braile display"):
        assert not guide.ask(question, "en").refused
    assert ids(guide.ask("intrenet toastre", "en"))[0] == "internet-toaster"


def test_of_an_endless_question_the_beginning_is_read(guide):
    answer = guide.ask("internet toaster " + "x" * 10_000, "en")
    assert "internet-toaster" in ids(answer)


def test_without_ways_to_ask_the_cards_own_words_answer():
    small = paths.ROOT / "tests" / "small.yaml"
    guide = Guide(read_catalogue(small.read_bytes(), str(small)))
    answer = guide.ask("what did the Apple Lisa put on the screen", "en")
    assert not answer.refused
    assert answer.cards[0].id == "apple-lisa"
    assert guide.ask("where is the toilet", "en").refused


def test_an_empty_museum_refuses_everything(museum):
    guide = Guide(replace(museum, exhibits=(), stories=(), cases=(), tours=()))
    for question in ("oldest computer", "1986", "router", "路由器", "luyouqi"):
        assert guide.ask(question, "en").refused


@settings(max_examples=60)
@given(question=st.text(max_size=250), language=st.sampled_from(["en", "zh", "ar"]))
def test_any_text_has_an_answer(guide, question, language):
    answer = guide.ask(question, language)
    assert not (answer.refused and answer.sentences)
    assert answer.refused or answer.cards


def test_the_language_of_a_question(guide):
    assert guide.language_of("what is a router") == "en"
    assert guide.language_of("路由器是什么") == "zh"
    assert guide.language_of("lu you qi shi shen me") == "zh"
    assert guide.language_of("luyouqishishenme") == "zh"
    assert guide.language_of("Apple Lisa") == "en"
