"""Which sentences of the museum's cards are given as answers: only such as say what they mean."""

from __future__ import annotations

import re

import pytest

from kiosk.guide.eligible import standing_of
from kiosk.guide.passages import Passage, passages_of
from kiosk.guide.telling import MOST_SENTENCES, chains, chosen

TOLD = {"hook", "text", "fact"}
POINTS_BACK = {
    "en": re.compile(
        r"\b(?:it|its|they|their|them|he|him|his|she|her|this|these|those|here|also|both)\b"
        r"|^(?:That|Then|There|So)\b",
        re.IGNORECASE,
    ),
    "zh": re.compile("它|[他她]|[这那]|当时|后来|^[其该此]"),
}


def texts(museum, language):
    for card, passages in passages_of(museum, language):
        own = [passage for passage in passages if passage.field in {"hook", "text"}]
        yield card, [passage.text for passage in own]


@pytest.mark.parametrize(("language", "least"), [("en", 0.98), ("zh", 0.98)])
def test_nearly_every_card_has_a_sentence_that_stands_by_itself(museum, language, least):
    cards = list(texts(museum, language))
    without = [
        card.id
        for card, sentences in cards
        if all(standing_of(sentence) != "alone" for sentence in sentences)
    ]
    assert len(without) <= (1 - least) * len(cards), without


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_sentence_that_begins_by_pointing_back_stands_by_itself(museum, language):
    points = POINTS_BACK[language]
    wrong = [
        sentence
        for _, sentences in texts(museum, language)
        for sentence in sentences
        if (found := points.search(sentence))
        and found.start() < (3 if language == "en" else 1)
        and standing_of(sentence) == "alone"
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ["en", "zh"])
def test_what_leans_is_given_right_behind_what_it_leans_on(museum, language):
    """Asked of every card, with each of its passages in turn as the one that is asked for."""
    for card, passages in passages_of(museum, language):
        for asked in range(len(passages)):
            likeness = [0.6 if n == asked else 0.1 * (n % 4) for n in range(len(passages))]
            given = chosen(passages, likeness, [False] * len(passages))
            assert len(given) <= MOST_SENTENCES
            assert given == sorted(given)
            for n in given:
                assert passages[n].field in TOLD
                if passages[n].field != "fact":
                    standing = standing_of(passages[n].text)
                    assert standing != "never", passages[n]
                    if standing == "leaning":
                        assert n - 1 in given, (card.id, passages[n].text)
                        assert not passages[n].begins


def test_answers_are_made_of_such_sentences(museum, guide):
    for language in ("en", "zh"):
        said = dict(passages_of(museum, language))
        for exhibit in museum.exhibits[::6]:
            asked = exhibit.asked.zh if language == "zh" else exhibit.asked.en
            answer = guide.ask(asked[0], language)
            before = None
            for sentence in answer.sentences:
                places = {passage.text: passage for passage in said[sentence.card]}
                passage = places[sentence.text]
                if passage.field != "fact" and standing_of(passage.text) != "alone":
                    order = list(places)
                    assert before == order[order.index(passage.text) - 1]
                before = passage.text


@pytest.mark.parametrize(
    ("sentence", "standing"),
    [
        ("China counts its full connection to the internet from this line.", "leaning"),
        ("Behind it waited the computers of the Academy of Sciences.", "leaning"),
        ("Customers configured it by typing.", "leaning"),
        ("In the evening they danced on the square.", "leaning"),
        ("Two years later it was given a name.", "leaning"),
        ("A small crane did that as well.", "leaning"),
        ("Many people lived there in great houses.", "leaning"),
        ("The engineers also painted the door.", "leaning"),
        ("In the same year a second cable was laid.", "leaning"),
        ("In that year a second cable was laid.", "leaning"),
        ("Scarcer than equipment, he found, were people.", "leaning"),
        ("What stands behind the wall of glass?", "never"),
        ("China counts its years from 1949 on.", "alone"),
        ("The cable spoke for weeks before it fell silent.", "alone"),
        ("Jon Postel kept the list, and he kept it on paper.", "alone"),
        ("There are three kinds of awards in Wuzhen.", "leaning"),
        ("A cable and a router both need power, and they both get warm.", "alone"),
        ("中国从这条线算起，全功能接入互联网。", "leaning"),
        ("它的后面是两所大学的计算机。", "leaning"),
        ("中国媒体把它看作第一家互联网医院。", "leaning"),
        ("三天里，20场分论坛围绕它展开讨论。", "leaning"),
        ("学生们当时还在用终端机写信。", "leaning"),
        ("该卫星重77千克，直径88厘米。", "leaning"),
        ("墙的后面究竟有些什么？", "never"),
        ("卫星飞过大洋，它把电视送到对岸。", "alone"),
        ("路由器读出地址，其他的设备照办。", "alone"),
        ("科技馆应该怎样布置，由居民来定。", "alone"),
    ],
)
def test_where_a_sentence_stands(sentence, standing):
    assert standing_of(sentence) == standing


def card(*sentences):
    return [Passage("Title", "title")] + [
        Passage(text, "text", begins=number == 0) for number, text in enumerate(sentences)
    ]


def test_a_chain_begins_with_a_sentence_that_stands_and_is_not_long():
    its = ["It had a bell on top of the lid."] * 3
    passages = card("The router stood in a hall.", *its)
    assert list(chains(passages)) == [(1,), (1, 2), (1, 2, 3)]
    assert list(chains(card(*its))) == []
    begun = [*card("The router stood in a hall."), Passage(its[0], "text", begins=True)]
    assert list(chains(begun)) == [(1,)]


def test_what_bears_on_nothing_is_answered_with_what_names_the_card_else_with_the_hook():
    hook = Passage("A box that points the way.", "hook", begins=True)
    passages = [Passage("Title", "title"), hook, *card("The router stood in a hall.")[1:]]
    nothing = [0.0] * len(passages)
    assert chosen(passages, nothing, [False, False, True]) == [2]
    assert chosen(passages, nothing, [False] * 3) == [1]
    assert chosen(card("It stood in a hall."), [0.0] * 2, [False] * 2) == []
    assert chosen([], [], []) == []


def test_a_figure_is_not_given_without_a_sentence():
    passages = [*card("The router stood in a hall."), Passage("Weight: 12 kg", "fact")]
    assert chosen(passages, [0.0, 0.0, 1.0], [False] * 3) == [1, 2]
