"""The parts that the guide is made of, each by itself."""

from __future__ import annotations

import pytest

from kiosk.guide import chinese, english
from kiosk.guide.eligible import stands_alone
from kiosk.guide.elsewhere import AbsentNames
from kiosk.guide.manner import Manner
from kiosk.guide.pinyin import Pinyin
from kiosk.guide.spelling import Spelling
from kiosk.guide.word_index import WordIndex
from kiosk.guide.years import years_in


@pytest.mark.parametrize(
    ("asked", "years"),
    [
        ("what happened in 1994", range(1994, 1995)),
        ("1994年发生了什么", range(1994, 1995)),
        ("一九九四年的展品", range(1994, 1995)),
        ("the 1980s", range(1980, 1990)),
        ("things from the '80s", range(1980, 1990)),
        ("in the eighties", range(1980, 1990)),
        ("八十年代", range(1980, 1990)),
        ("上世纪90年代", range(1990, 2000)),
        ("from the 19th century", range(1800, 1900)),
        ("19世纪的东西", range(1800, 1900)),
        ("1,994 tiles", None),
        ("12345", None),
        ("version 1.1994", None),
        ("a router", None),
    ],
)
def test_years_that_are_asked_for(asked, years):
    assert years_in(asked) == years


def test_english_words_lose_their_endings_and_frames():
    assert english.terms_of("What were the first routers?") == ["first", "rout"]
    assert english.terms_of("router routing routed") == ["rout"] * 3
    assert english.terms_of("1,324 tiles, café's @") == ["1324", "til", "caf", "@"]


def test_chinese_is_read_in_pairs_without_its_frames():
    assert chinese.terms_of("路由器是什么") == ["路由", "由器", "路*", "由*", "器*"]
    assert chinese.terms_of("IPv6在哪里") == ["ipv6"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("telegrpah", "telegraph"), ("telegrah", "telegraph"), ("telegrapph", "telegraph"),
     ("telegraph", "telegraph"), ("telephone", "telephone"), ("cabel", "cable"), ("cat", "cat")],
)  # fmt: skip
def test_one_slip_is_mended(typed, meant):
    assert Spelling(["telegraph", "cable", "car"]).meant(typed) == meant


def test_pinyin_is_read_as_the_texts_write_it():
    pinyin = Pinyin(["路由器是什么", "第一台路由器", "绿色", "IPv6主干网是5G"])
    for typed in ("lu you qi", "luyouqi", "LUYOUQI", "lu you qi?"):
        assert pinyin.readings(typed)[0] == "路由器"
    assert pinyin.readings("lvse")[0] == pinyin.readings("lüse")[0] == "绿色"
    assert pinyin.readings("ipv6zhuganwang")[0] == "ipv6 主干网"
    assert pinyin.share("luyouqi") == 1.0
    assert pinyin.share("what") == 0.0


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("Lisa showed office workers that a computer can be used.", True),
        ("It was the first.", False),
        ("They met in the middle of the ocean.", False),
        ("This is why nobody paid.", False),
        ("The same happened in other towns too.", False),
        ("Italy was joined by a satellite in 1986.", True),
        ("1962年，卫星第一次转播电视。", True),
        ("它是第一颗。", False),
        ("该卫星重77千克，直径88厘米。", False),
        ("Why do they do it, people asked?", False),
        ("Ten.", False),
    ],
)
def test_a_sentence_that_refers_back_does_not_stand_alone(sentence, alone):
    assert stands_alone(sentence) is alone


def test_a_name_that_a_card_holds_is_not_absent():
    assert AbsentNames(["a card"]).any_in("who was steve jobs?")
    assert not AbsentNames(["Steve Jobs showed it"]).any_in("who was steve jobs?")
    assert not AbsentNames(["史蒂夫·乔布斯展示了它"]).any_in("who was steve jobs?")
    assert AbsentNames(["a card"]).any_in("乔布斯是谁")
    assert not AbsentNames(["a card"]).any_in("which jobs are there")


def test_the_manner_of_a_question_says_whether_it_is_for_the_way():
    manner = Manner(["which satellite was first"], ["where can I buy tickets"], "en")
    assert manner.elsewhere("where can I sit") > 0 > manner.elsewhere("which computer was first")
    assert manner.elsewhere("") == 0.0
    assert Manner([], ["where can I buy tickets"], "en").elsewhere("where can I sit") == 0.0


def test_nothing_is_found_in_an_empty_index():
    index = WordIndex([], [], [])
    assert index.by_card({"router": 1.0}) == {}
    assert index.by_passage({"router": 1.0}) == {}
    assert index.held({}, {}, ()) == 0.0
