"""What exhibits are found by, and how much room that takes."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import replace

import pytest

from kiosk.catalogue.index import index_of, search_key
from kiosk.catalogue.localized_text import LocalizedText
from kiosk.catalogue.search import search
from kiosk.content_file.reading import read_catalogue
from kiosk.paths import CONTENT


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")


def test_texts_of_any_length_take_little_time_and_little_room(museum):
    endless = LocalizedText("word " * 4000, "苹果丽萨电脑" * 3333)
    lisa = replace(museum.exhibit("apple-lisa"), title=endless, maker=endless, place=endless)
    search_key(museum.exhibits[0])  # the tables of pinyin are read once
    tracemalloc.start()
    began = time.process_time()
    index = index_of([lisa])
    assert time.process_time() - began < 1
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()
    assert len(index.search_keys) < 100_000


def test_a_long_title_is_found_by_its_beginning_and_its_middle(museum):
    title = LocalizedText(
        "", "关于计算机网络与人工智能在乡村学校中的应用以及今后十年发展方向的初步设想与讨论"
    )
    lisa = replace(museum.exhibit("apple-lisa"), title=title)
    changed = replace(museum, exhibits=(lisa,))
    for typed in ("guanyu", "rengongzhineng", "rgzn", "xiangcun", "taolun"):
        assert [exhibit.id for exhibit in search(changed, typed)] == ["apple-lisa"], typed
