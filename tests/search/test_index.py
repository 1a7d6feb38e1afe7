"""The index as it is made, packed and opened again."""

from __future__ import annotations

import string
import time
import tracemalloc
from dataclasses import replace

import msgspec
import pytest

from kiosk.catalogue.localized_text import LocalizedText
from kiosk.content_store.snapshot import load_snapshot, save_snapshot
from kiosk.search.finder import Finder, finder_of
from kiosk.search.index import TITLE, SearchIndex, index_of, spelled
from kiosk.search.narrowing import EVERYTHING
from kiosk.search.postings import Terms, numbers_of, packed, set_of


def test_texts_of_any_length_take_little_time_and_little_room(museum):
    endless = LocalizedText("word " * 4000, "苹果丽萨电脑" * 3333)
    lisa = replace(museum.exhibit("apple-lisa"), title=endless, maker=endless, place=endless)
    list(spelled("热"))  # the tables of pinyin are read once
    tracemalloc.start()
    began = time.process_time()
    index = index_of(replace(museum, exhibits=(lisa,), tours=()))
    assert time.process_time() - began < 30  # out of proportion it would be hours
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()
    assert len(msgspec.msgpack.encode(index)) < 1_000_000


def test_a_long_title_is_found_by_its_beginning_and_its_middle(museum):
    title = LocalizedText(
        "", "关于计算机网络与人工智能在乡村学校中的应用以及今后十年发展方向的初步设想与讨论"
    )
    lisa = replace(museum.exhibit("apple-lisa"), title=title)
    changed = replace(museum, exhibits=(lisa,), tours=())
    finder = Finder(changed, index_of(changed))
    for typed in ("guanyu", "rengongzhineng", "rgzn", "xiangcun", "taolun"):
        assert finder.find(typed, EVERYTHING, "zh").listed.get("exhibit") == (0,), typed


def test_it_is_kept_with_the_content_and_found_there(museum, tmp_path):
    file = tmp_path / "exhibits.snapshot"
    save_snapshot(file, b"1" * 32, museum)
    kept = load_snapshot(file)
    packed_index = msgspec.msgpack.decode(kept.exhibits.search_index, type=SearchIndex)
    assert packed_index == index_of(museum)
    here, there = finder_of(museum), finder_of(kept)
    for typed in ("lisa", "lyq", "ruter", "1980s", "光缆"):
        assert here.find(typed, EVERYTHING, "en") == there.find(typed, EVERYTHING, "en")
    save_snapshot(tmp_path / "again", b"1" * 32, kept)
    assert (tmp_path / "again").read_bytes() == file.read_bytes()


@pytest.mark.parametrize("count", [20, 3000, 70_000])
def test_sets_of_entries_are_packed_and_opened_whatever_their_number(count):
    few, many = [0, count // 2, count - 1], list(range(0, count, 3))
    terms = Terms(
        packed({"few": [few, []], "many": [many, few], "none": [[], []]}, 2, count), count
    )
    assert terms.terms == ["few", "many", "none"]
    assert list(numbers_of(terms.holding(0, [0]), count)) == few
    assert terms.holding(0, range(3)) == set_of(few) | set_of(many)
    assert terms.holding(1, [0, 2]) == 0
    assert list(terms.starting_with("m")) == [1]
    assert (terms.place("many"), terms.place("man")) == (1, None)


def test_the_first_letter_has_its_set_ready_and_others_are_joined():
    held = {
        "cab": [[1], [5]], "cable": [[1, 3], []], "copper": [[0], []], "ère": [[2], []],
        "光": [[4], []],
    }  # fmt: skip
    terms = Terms(packed(held, 2, 6), 6)
    for prefix in ("c", "ca", "cop", "è", "光", "z", ""):
        for column in (0, 1):
            joined = terms.holding(column, terms.starting_with(prefix))
            assert terms.holding_beginning(column, prefix) == joined, prefix
    assert terms.holding_beginning(0, "c") == set_of([0, 1, 3])
    assert [terms.is_held(1, place) for place in range(3)] == [True, False, False]


@pytest.mark.parametrize("letter", [*string.ascii_lowercase, *string.digits])
def test_one_letter_finds_what_its_terms_hold(finder, letter):
    found = finder.find(letter, EVERYTHING, "en")
    held = finder.words.holding(TITLE, finder.words.starting_with(letter))
    listed = {number for numbers in found.listed.values() for number in numbers}
    assert set(numbers_of(held, 20)) <= listed
    assert found.total >= held.bit_count()
