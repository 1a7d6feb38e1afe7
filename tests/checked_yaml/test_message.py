"""A message is its English text, remembers what it is made of, and is said in another language."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from kiosk.checked_yaml import translation
from kiosk.checked_yaml.faults import Fault, MoreFaults, nearest
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted
from kiosk.checked_yaml.translation import Translation, translation_into, usual_language

NESTED = Message("expected {wanted}, not {given}", wanted=Message("a list"), given=quoted("a{b}"))
LISTED = Message("use {endings}", endings=(".jpg", quoted("x"), ".png"))
MANY = Message("from here on there are {number:,} more", number=12345)
ZH = translation_into("zh")


def test_it_is_its_english_text():
    assert NESTED == 'expected a list, not "a{b}"'
    assert LISTED == 'use .jpg, "x", .png'
    assert MANY == "from here on there are 12,345 more"
    assert json.dumps(MANY) == '"from here on there are 12,345 more"'


def test_a_value_is_never_taken_for_a_template():
    assert Message("{given}", given="{given.__class__}") == "{given.__class__}"
    assert ZH(Message("{error}", error="{error:999999999}")) == "{error:999999999}"


def test_it_is_said_in_chinese():
    assert ZH(NESTED) == "这里应是一个列表，而不是“a{b}”"
    assert ZH(LISTED) == "请用 .jpg、“x”、.png"
    assert ZH(MANY) == "从这里起还有 12,345 处"
    assert ZH(nearest("yaer", ["year"])) == "是不是想写“year”？"


def test_what_is_no_message_or_has_no_words_stays_as_it_is():
    assert ZH("image file is truncated") == "image file is truncated"
    assert (
        ZH(Message.made_of("said before", "of an older {thing}", {"thing": "x"})) == "said before"
    )
    assert translation_into("xx")(NESTED) == NESTED
    assert ZH(Message("")) == ""


@pytest.mark.parametrize("known", ["{other}", "{word", "{word.x}", "{word:d}", "{}"])
def test_words_that_do_not_fit_give_way_to_english(known):
    told = Message("the {word} here", word="text")
    assert Translation({"the {word} here": known}.get)(told) == "the text here"


@pytest.mark.parametrize("message", [NESTED, LISTED, MANY])
def test_it_survives_json_and_copies(message):
    record = json.loads(json.dumps(message.as_record()))
    others = [
        Message.from_record(str(message), record),
        copy.deepcopy(message),
        pickle.loads(pickle.dumps(message)),
    ]
    for other in others:
        assert (other, other.template, other.values) == (message, message.template, message.values)
        assert ZH(other) == ZH(message)


def test_a_template_from_elsewhere_is_never_filled_in():
    hostile = {"template": "{a.__class__.__mro__} {a:99999999999}", "values": {"a": "x"}}
    assert ZH(Message.from_record("harmless", hostile)) == "harmless"


@pytest.mark.parametrize("record", [None, [], {}, {"template": "x"}, {"template": "", "values": 1}])
def test_what_is_no_record_is_refused(record):
    with pytest.raises((TypeError, KeyError, AttributeError)):
        Message.from_record("x", record)


def test_a_fault_is_told_in_chinese_in_one_line():
    fault = Fault("a.yaml", 3, 7, "exhibits[0] (lisa).yaer", Message("this field is not known"),
                  nearest("yaer", ["year"]))  # fmt: skip
    assert fault.words == 'exhibits[0] (lisa).yaer: this field is not known (did you mean "year"?)'
    assert fault.words_in(ZH) == "exhibits[0] (lisa).yaer：没有这样的字段（是不是想写“year”？）"
    evil = Fault("a.yaml", 1, 1, "\x1b[31m", Message("{error}", error="a\nb\u202e"))
    assert "\n" not in evil.words_in(ZH)
    assert "\x1b" not in evil.words_in(ZH)


@pytest.mark.parametrize(
    "fault",
    [
        Fault("a.yaml", 3, 7, "x", NESTED, LISTED),
        Fault("a.yaml", 0, 0, "", NESTED),
        MoreFaults("a.yaml", 9, 1, "", MANY, number=12345),
    ],
)
def test_a_fault_survives_json(fault):
    record = json.loads(json.dumps(fault.as_record()))
    again = Fault.from_record(record)
    assert again == fault
    assert type(again) is type(fault)
    assert again.words_in(ZH) == fault.words_in(ZH) != fault.words


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "../../evil"}, "en"),
        ({"LANG": "zh"}, "zh"),
        ({"LANG": "zh-Hans"}, "en"),
    ],
)
def test_the_language_of_the_terminal(environ, language):
    assert usual_language(environ) == language


def test_nothing_is_read_before_something_is_told_and_then_once(monkeypatch, tmp_path):
    asked = []
    monkeypatch.setattr(translation, "paths", type("Paths", (), {"TRANSLATIONS": tmp_path}))
    translation_into.cache_clear()
    try:
        monkeypatch.setattr(type(tmp_path), "open", lambda file, *_: asked.append(file) or 1 / 0)
        Message("this field is missing")
        assert not asked
        with pytest.raises(ZeroDivisionError):
            translation_into("zh")
        assert asked == [tmp_path / "messages_zh.mo"]
    finally:
        translation_into.cache_clear()
