"""Texts cut into sentences, in both languages."""

from __future__ import annotations

import pytest

from kiosk.paths import ROOT
from kiosk.speech.sentences import MOST_WIDTH, pronounced, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. Two left! Did three? Yes.", ["One came.", "Two left!", "Did three?", "Yes."]),
        ("It began in 1969. Then came 1.5 million.",
         ["It began in 1969.", "Then came 1.5 million."]),
        ("Dr. Cerf met J. C. R. Licklider. They talked.",
         ["Dr. Cerf met J. C. R. Licklider.", "They talked."]),
        ("Many, e.g. Mr. Gurry, stayed.", ["Many, e.g. Mr. Gurry, stayed."]),
        ("At 9 p.m. They left the U.S. Department.",
         ["At 9 p.m.", "They left the U.S. Department."]),
        ("It is No. 5 of ten. They said no. It stayed.",
         ["It is No. 5 of ten.", "They said no.", "It stayed."]),
        ('"Really?" he asked. "Yes." She left.', ['"Really?" he asked.', '"Yes."', "She left."]),
        ("Wait... then go... Now it is done", ["Wait... then go...", "Now it is done"]),
        ("The domain .cn and www.cnnic.cn came.", ["The domain .cn and www.cnnic.cn came."]),
        ("2023年11月开馆。来了1.3万人！真的吗？真的",
         ["2023年11月开馆。", "来了1.3万人！", "真的吗？", "真的"]),
        ("他说：“你好！”然后走了。", ["他说：“你好！”", "然后走了。"]),
        ("（见《中国日报》。）又一句。", ["（见《中国日报》。）", "又一句。"]),
        ("从IBM到Apple Lisa，都在这里。", ["从IBM到Apple Lisa，都在这里。"]),
        ("A title\n\nA text\nin two lines.", ["A title", "A text in two lines."]),
        (" \n\n ", []),
    ],
)  # fmt: skip
def test_where_a_sentence_ends(text, expected):
    assert list(sentences([text])) == expected


def test_each_text_begins_a_sentence():
    assert sentences(["Summit stories", "", "The museum opens"]) == (
        "Summit stories", "The museum opens",
    )  # fmt: skip


def width(sentence):
    return sum(2 if letter > "\u2e80" else 1 for letter in sentence)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("one clause, and another clause, " * 300, ","),
        ("一个分句，又一个分句，" * 300, "，"),
        ("words and no clause " * 300, ""),
        ("没有标点的话" * 300, ""),
        ("x" * 140_000, ""),
        ("🙂" * 4_000, ""),
    ],
)
def test_what_is_too_long_is_cut_where_a_reader_would_breathe_and_nothing_is_lost(text, last):
    parts = sentences([text])
    assert all(0 < width(part) <= MOST_WIDTH for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert len(parts) < 2.5 * width(text) / MOST_WIDTH
    assert {part[-1] for part in parts} == {last} or not last


def test_no_sentence_of_the_content_is_too_wide_and_no_part_of_one_is_a_crumb():
    told = (ROOT / "exhibits.yaml").read_text(encoding="utf-8")
    lines = [line.split(":", 1)[1] for line in told.splitlines() if line.startswith("      en:")]
    assert len(lines) > 100
    parts = sentences(lines)
    assert max(map(len, parts)) <= MOST_WIDTH
    cut = [part for part in parts if part[-1] in ",;:"]
    assert cut
    assert min(map(len, cut)) > MOST_WIDTH / 6


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("It was made 1983–1985.", "en", "It was made 1983 to 1985."),
        ("In 2023 it opened.", "en", "In 2023 it opened."),
        ("2023年11月开馆。", "zh", "二零二三年11月开馆。"),
        ("1983–1985年", "zh", "一九八三至一九八五年"),
        ("共18000年，12345年", "zh", "共18000年，12345年"),
    ],
)
def test_numbers_are_told_as_they_are_said(sentence, language, expected):
    assert pronounced(sentence, language) == expected
