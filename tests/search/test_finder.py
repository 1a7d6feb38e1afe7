"""What a visitor finds by typing on the kiosk's own keys."""

from __future__ import annotations

import random
import string
import time

import pytest

from kiosk.search.entries import Kind
from kiosk.search.finder import MOST, finder_of
from kiosk.search.folding import LONGEST_TYPED, plain, words_in
from kiosk.search.narrowing import EVERYTHING, Narrowing


def ids(finder, typed, language="en", narrowing=EVERYTHING, kind=Kind.EXHIBIT):
    numbers = finder.find(typed, narrowing, language).listed.get(kind, ())
    catalogue = finder.entries.catalogue
    if kind is Kind.EXHIBIT:
        return [catalogue.exhibits[number].id for number in numbers]
    return list(numbers)


def rank(finder, typed, number, language="en"):
    """The place of an entry among those of its kind, from 0; None where it is not found."""
    listed = finder.find(typed, EVERYTHING, language).listed
    among = listed.get(finder.entries.kind_of(number), ())
    return among.index(number) if number in among else None


def as_typed(text):
    """As much of it as is typed: whole words of letters and digits."""
    words = [word.text for word in words_in(plain(text)) if not word.is_han]
    while len(" ".join(words)) > LONGEST_TYPED:
        words.pop()
    return " ".join(words)


def named(finder):
    """Every exhibit, story, case and person with its title."""
    for kind in (Kind.EXHIBIT, Kind.STORY, Kind.CASE, Kind.PERSON):
        for number in finder.entries.ranges[kind]:
            yield number, finder.entries.texts(number).titles[0]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("rout", "china-first-router"),
        ("luyouqi", "china-first-router"),
        ("lyq", "china-first-router"),
        ("luyq", "china-first-router"),
        ("lyouq", "china-first-router"),
        ("luyo", "china-first-router"),
        ("路由", "china-first-router"),
        ("LISA", "apple-lisa"),
        ("pingguo", "apple-lisa"),
        ("toaster", "internet-toaster"),
        ("mianbaoji", "internet-toaster"),
        ("mian bao ji", "internet-toaster"),
        ("wei bai", "wikipedia-globe"),
        ("tat8", "tat-8"),
        ("tat 海底", "tat-8"),
        ("tat guanglan", "tat-8"),
    ],
)
def test_english_by_its_words_and_chinese_by_characters_and_sound(finder, typed, first):
    assert first in ids(finder, typed)[:3]


def test_everything_is_found_by_its_own_title_in_both_languages(finder):
    lost = [
        (title, language)
        for number, title in named(finder)
        for language, typed in (("en", as_typed(title.en)), ("zh", title.zh[:LONGEST_TYPED]))
        if rank(finder, typed, number, language) is None
    ]
    assert not lost


def test_everything_is_found_by_the_initials_of_its_chinese_title(finder):
    from pypinyin import Style, lazy_pinyin

    lost = []
    for number, title in named(finder):
        runs = [word.text for word in words_in(plain(title.zh)) if word.is_han]
        longest = max(runs, key=len, default="")
        initials = "".join(
            lazy_pinyin(longest, style=Style.NORMAL)[n][0] for n in range(len(longest))
        )
        if len(initials) > 1 and rank(finder, initials[:8], number, "zh") is None:
            lost.append((title.zh, initials))
    assert not lost


def test_every_exhibit_is_found_by_its_maker_and_every_story_by_its_people(finder):
    entries, lost = finder.entries, []
    for number in entries.ranges[Kind.EXHIBIT]:
        maker = entries.exhibit(number).maker
        for language, typed in (("en", as_typed(maker.en)), ("zh", maker.zh[:LONGEST_TYPED])):
            total = finder.find(typed, EVERYTHING, language).counts.kinds.get(Kind.EXHIBIT, 0)
            if total <= MOST and rank(finder, typed, number, language) is None:
                lost.append((typed, number))
    for number in entries.ranges[Kind.STORY]:
        for person in entries.story(number).people:
            if rank(finder, as_typed(person.name.en), number) is None:
                lost.append((person.name.en, number))
    assert not lost


def spoiled(word, chance):
    """The word with one error: a letter missed, doubled, wrong or swapped with the next."""
    place = chance.randrange(len(word) - 1)
    letter = chance.choice(string.ascii_lowercase)
    return chance.choice(
        [
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + letter + word[place + 1 :],
            word[:place] + word[place + 1] + word[place] + word[place + 2 :],
        ]
    )


def test_a_hundred_titles_with_an_error_are_among_the_first_three(finder):
    chance, missed = random.Random(83), []
    titles = [
        (number, as_typed(title.en))
        for number, title in named(finder)
        if any(len(word) >= 4 and word.isalpha() for word in as_typed(title.en).split())
    ]
    for number, title in chance.sample(titles, 100):
        words = title.split()
        long = [n for n, word in enumerate(words) if len(word) >= 4 and word.isalpha()]
        wrong = chance.choice(long)
        words[wrong] = spoiled(words[wrong], chance)
        place = rank(finder, " ".join(words), number)
        if place is None or place > 2:
            missed.append((title, " ".join(words), place))
    assert not missed


@pytest.mark.parametrize(
    "typed", ["1983", "1980s", "80s", "80年代", "1980年代", "八十年代", "bashi niandai", "bsnd"]
)
def test_years_and_decades_are_found_however_they_are_said(finder, typed):
    found = ids(finder, typed)
    made = {each.id: each for each in finder.entries.catalogue.exhibits}
    assert "apple-lisa" in found
    first = [made[exhibit_id] for exhibit_id in found[:5]]
    assert all(each.year < 1990 and (each.year_end or each.year) >= 1980 for each in first)


def test_a_year_is_not_forgiven_an_error(finder):
    assert ids(finder, "1893") == []


def test_titles_come_before_makers_and_makers_before_texts(finder):
    hits = ids(finder, "cisco")
    titles = [number for number, hit in enumerate(hits) if "cisco" in hit]
    assert titles == list(range(len(titles)))
    assert len(hits) > len(titles) > 0


def test_chinese_texts_are_found_by_two_characters_and_by_their_sound(finder):
    written, heard = ids(finder, "光缆", "zh"), ids(finder, "guanglan", "zh")
    assert written == heard
    assert written[0] == "tat-8"
    assert len(written) > 2


def test_every_word_must_be_found(finder):
    assert ids(finder, "first router")[0] == "china-first-router"
    assert ids(finder, "router cisco") != ids(finder, "router")
    assert finder.find("router qqqq", EVERYTHING, "en").in_vain


def test_what_nothing_is_called_shows_what_comes_nearest(finder):
    found = finder.find("xqwrouter", EVERYTHING, "en")
    assert found.in_vain
    assert found.taken_for[0] == "router"
    assert found.listed[Kind.EXHIBIT]
    nothing = finder.find("zzzzqqqq", EVERYTHING, "en")
    assert (nothing.total, nothing.listed) == (0, {})


def test_a_word_with_an_error_says_what_it_was_taken_for(finder):
    found = finder.find("ruter", EVERYTHING, "en")
    assert (found.taken_for[0], found.in_vain) == ("router", False)
    assert finder.find("router", EVERYTHING, "en").taken_for == ()


def test_people_are_found_and_so_is_their_story(finder):
    (person,) = ids(finder, "chon", kind=Kind.PERSON)
    assert finder.entries.person(person).story.id == "kilnam-chon-ai"
    stories = finder.entries.ranges[Kind.STORY]
    hits = ids(finder, "kilnam chon", kind=Kind.STORY)
    assert [finder.entries.catalogue.stories[n - stories.start].id for n in hits] == [
        "kilnam-chon-ai"
    ]


def test_it_is_narrowed_by_kind_area_decade_and_topic(finder, museum):
    everything = finder.find("internet", EVERYTHING, "en")
    for kind, count in everything.counts.kinds.items():
        only = finder.find("internet", Narrowing(kind=kind.value), "en")
        assert (list(only.listed), only.total) == ([kind], count)
        assert only.counts.kinds == everything.counts.kinds
    for area, count in everything.counts.areas.items():
        assert finder.find("internet", Narrowing(area=area), "en").total == count
    decade = finder.find("", Narrowing(decade=1980), "en")
    assert decade.total == sum(1980 <= exhibit.year < 1990 for exhibit in museum.exhibits)
    assert sum(finder.decades().values()) == len(museum.exhibits)
    topic = finder.find("", Narrowing(topic="youth"), "en")
    assert topic.total == finder.topics()["youth"]
    assert finder.find("internet", Narrowing(area="nowhere"), "en").total == 0


def test_the_museums_own_words_finish_what_is_typed(finder):
    assert finder.completions("cab", "en") == ["cable", "cables", "cabinet"]
    assert finder.completions("guangl", "zh")[0] == "光缆"
    for nothing in ("", "cab ", "光", "zzz"):
        assert finder.completions(nothing, "en") == []


@pytest.mark.parametrize(
    "typed", ["", " ", "\n", "'", "\0", "%", "\ud800", "🙂", "a" * 5000, "的" * 500]
)
def test_odd_text_finds_nothing_and_breaks_nothing(finder, typed):
    for language in ("en", "zh", "ar"):
        finder.find(typed, EVERYTHING, language)
        finder.completions(typed, language)


def test_a_keystroke_is_quick(finder):
    """What `make bench` promises at a hundred times the size, here with room for a busy machine."""
    finder.find("warm", EVERYTHING, "zh")
    times = []
    for word in ("router", "luyouqi", "lyq", "1969", "intrenet", "wei xing", "zzz", "ruter"):
        for length in range(1, len(word) + 1):
            began = time.process_time()
            finder.find(word[:length], EVERYTHING, "zh")
            times.append(time.process_time() - began)
    assert sorted(times)[len(times) // 2] < 0.02


def test_the_finder_of_a_catalogue_is_made_once(museum, finder):
    assert finder_of(museum) is finder
