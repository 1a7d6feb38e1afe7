"""Reasons of which half is said in the same words."""

from __future__ import annotations

from kiosk.content_file.alike import alike

REASON = "China has moved from the old internet to the new, Ladid says."


def test_half_in_the_same_words_is_alike_and_told_once():
    texts = [REASON + " On this backbone it ran alone.", "Something else entirely stands here.",
             REASON + " This box stands where the road began.", REASON]  # fmt: skip
    assert list(alike(texts)) == [(2, 0), (3, 0)]


def test_some_words_in_common_are_not():
    texts = ["Lisa is the first object that the report of the opening names.",
             "The glass tiles are named in the report of the opening, with a number."]  # fmt: skip
    assert not list(alike(texts))


def test_chinese_is_compared_by_characters():
    same = "故事里的外骨骼，里面的手臂不动，它就不动；"
    assert list(alike([same + "这条机械臂里没有人。", same + "这里的手也只跟着动。"])) == [(1, 0)]
    assert not list(
        alike(["开馆报道提到的第一件展品就是丽萨。", "故事写的是宽带，这台路由器在前。"])
    )


def test_very_short_ones_are_left_alone():
    assert not list(alike(["So it began.", "So it began.", "", "Yes"]))
