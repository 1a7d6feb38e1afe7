"""Finds what fits what is typed: at once, however many exhibits there are.

Each word typed gives a ladder of sets of entries, the best first: one that has it in its name
before one that tells of it. An entry stands as high as its lowest word does.
"""

from __future__ import annotations

import weakref
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from kiosk.catalogue.lazy_exhibits import LazyExhibits
from kiosk.search.entries import Entries, Kind
from kiosk.search.folding import LONGEST_TYPED, plain, words_in
from kiosk.search.found import Counts, Found
from kiosk.search.index import (
    CHINESE_TEXT,
    NAMED,
    TEXT,
    TITLE,
    SearchIndex,
    han_terms,
    index_of,
)
from kiosk.search.narrowing import Narrowing
from kiosk.search.postings import Terms, numbers_of, set_of
from kiosk.search.sounds import Sounds
from kiosk.search.spelling import distance, errors_forgiven, words_near

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.search.folding import Word

MOST = 120
"""So many of a kind are listed; nobody looks through more."""
_STEPS = 8
_WHOLE_NAME, _NAME, _BESIDE, _NAME_FORGIVEN, _TOLD, _NAME_FORGIVEN_TWICE, _BESIDE_FORGIVEN = range(
    7
)
_TOLD_FORGIVEN = 7
_NEAREST = 3
_CANDIDATES = 40
_REMEMBERED = 50
_LONGEST_NAME = 6
"""Characters of a name that is offered to finish with."""


class Finder:
    """Finds in one catalogue."""

    def __init__(self, catalogue: Catalogue, index: SearchIndex) -> None:
        self.entries = Entries(catalogue)
        self._index = index
        self._count = index.count
        self.words = Terms(index.words, index.count)
        self._han = Terms(index.han, index.count)
        self._forgiven: dict[str, dict[str, int]] = {}
        self.sounds = Sounds(Terms(index.tails, index.count), self._han, index.readings)

    def find(self, typed: str, narrowing: Narrowing, language: Language) -> Found:
        """What has all the words typed, as far as `narrowing` lets it through.

        Without words that is everything there is of it.
        """
        words = tuple(words_in(plain(typed[:LONGEST_TYPED])))
        if not words:
            return self._found((), [self._everything], narrowing)
        ladder = self._ladder(words, language)
        if not ladder[_BESIDE] and (joined := self._joined(words)):
            ladder = _either(ladder, self._ladder((joined,), language))
        taken_for: tuple[str, ...] = ()
        if not ladder[_BESIDE]:
            strict = ladder[-1]
            ladder, taken_for = self._forgiving(words, language)
            taken_for = () if strict else taken_for
        if ladder[-1]:
            return self._found(tuple(w.text for w in words), ladder, narrowing, taken_for)
        return self._nearest(words, narrowing, language)

    def completions(self, typed: str, language: Language, most: int = 3) -> list[str]:
        """The museum's own words that begin as the last word typed does."""
        words = list(words_in(plain(typed[:LONGEST_TYPED])))
        if not words or typed[-1:].isspace() or words[-1].is_han:
            return []
        last = words[-1].text
        places = self.words.starting_with(last)
        ends = [
            (self.words.uses[place], self.words.terms[place])
            for place in places
            if self.words.terms[place] != last and not self.words.terms[place].isdecimal()
        ]
        ends.sort(key=lambda end: (-end[0], end[1]))
        named = self._names_heard(last, most) if language == "zh" and len(last) > 1 else []
        return [*named, *(word for _, word in ends)][:most]

    def _names_heard(self, typed: str, most: int) -> list[str]:
        """Ends of names that sound so, those first whose first two characters are much used."""
        tails = map(self.sounds.han_of_tail, self.sounds.tails(typed))
        used = {han: self._han_uses(han[:2]) for han in tails if 1 < len(han) <= _LONGEST_NAME}
        return sorted(used, key=lambda han: (-used[han], len(han), han))[:most]

    def _han_uses(self, pair: str) -> int:
        place = self._han.place(pair)
        return 0 if place is None else self._han.uses[place]

    def forgiven(self, word: str) -> dict[str, int]:
        """The museum's words that `word` may stand for but for its errors, with their number."""
        if word not in self._forgiven:
            if len(self._forgiven) > _REMEMBERED:
                self._forgiven.clear()
            most = errors_forgiven(word)
            near = words_near(self.words.terms, word, most) if most else {}
            terms = self.words.terms
            self._forgiven[word] = {terms[place]: errors for place, errors in near.items()}
        return self._forgiven[word]

    def decades(self) -> dict[int, int]:
        """How many exhibits there are of each decade."""
        return {decade: entries.bit_count() for decade, entries in self._decades.items()}

    def first_of_decade(self, decade: int) -> int:
        """The number of the first exhibit of a decade."""
        return next(numbers_of(self._decades[decade], 1))

    def topics(self) -> dict[str, int]:
        """How many stories and cases there are on each topic."""
        return {topic: entries.bit_count() for topic, entries in self._topics.items()}

    # Words

    def _ladder(self, words: Sequence[Word], language: Language) -> list[int]:
        steps = [self._steps(word, language) for word in words]
        return _both(steps)

    def _steps(self, word: Word, language: Language) -> list[int]:
        steps = [0] * _STEPS
        if word.is_han:
            self._step_by_characters(word.text, steps)
        else:
            self._step_by_letters(word.text, language, steps)
        return steps

    def _step_by_characters(self, run: str, steps: list[int]) -> None:
        terms = han_terms(run)
        places = [self._han.starting_with(term) for term in (terms[:-1] or terms)]
        for column, step in ((TITLE, _WHOLE_NAME), (NAMED, _BESIDE), (CHINESE_TEXT, _TOLD)):
            entries = -1
            for each in places:
                entries &= self._han.holding(column, each)
            steps[step] |= entries

    def _step_by_letters(self, typed: str, language: Language, steps: list[int]) -> None:
        words, chinese = self.words, language == "zh"
        text = CHINESE_TEXT if chinese else TEXT
        whole = words.place(typed)
        if whole is not None:
            steps[_WHOLE_NAME] |= words.holding(TITLE, (whole,))
        steps[_NAME] |= words.holding_beginning(TITLE, typed)
        steps[_BESIDE] |= words.holding_beginning(NAMED, typed)
        steps[_TOLD] |= words.holding_beginning(text, typed)
        if not typed.isascii() or not typed.isalpha() or (len(typed) < 2 and not chinese):
            return
        titled, named = self.sounds.in_names(typed, (TITLE, NAMED))
        steps[_NAME if chinese else _BESIDE] |= titled
        steps[_BESIDE] |= named
        if chinese:
            steps[_TOLD] |= self.sounds.in_texts(typed, CHINESE_TEXT)

    def _joined(self, words: Sequence[Word]) -> Word | None:
        """Syllables typed apart are one word: guang lan is guanglan."""
        if len(words) < 2 or not all(word.text.isascii() and word.text.isalpha() for word in words):
            return None
        return words[0]._replace(text="".join(word.text for word in words))

    def _forgiving(
        self, words: Sequence[Word], language: Language
    ) -> tuple[list[int], tuple[str, ...]]:
        text = CHINESE_TEXT if language == "zh" else TEXT
        every, taken_for = [], dict[str, int]()
        for word in words:
            steps = self._steps(word, language)
            strict = any(steps)
            near = {} if word.is_han else self.forgiven(word.text)
            for errors, by_name in ((1, _NAME_FORGIVEN), (2, _NAME_FORGIVEN_TWICE)):
                places = [self.words.place(term) for term, e in near.items() if e == errors]
                found = [place for place in places if place is not None]
                steps[by_name] |= self.words.holding(TITLE, found)
                steps[_BESIDE_FORGIVEN] |= self.words.holding(NAMED, found)
                steps[_TOLD_FORGIVEN] |= self.words.holding(text, found)
            if not strict:
                taken_for |= self._as_typed(word.text, near, _NEAREST if len(words) == 1 else 1)
            every.append(steps)
        ladder = _both(every)
        return ladder, tuple(taken_for)[:_NEAREST] if ladder[-1] else ()

    def _as_typed(self, typed: str, near: dict[str, int], most: int) -> dict[str, int]:
        """Of the words nearby those that are as long, the nearest and most used first."""
        whole = {term: distance(typed, term) for term in near if abs(len(term) - len(typed)) < 3}
        order = sorted(whole, key=lambda term: (whole[term], -self._uses(term), term))
        return {term: whole[term] for term in order[:most]}

    def _uses(self, term: str) -> int:
        place = self.words.place(term)
        return 0 if place is None else self.words.uses[place]

    def _nearest(self, words: Sequence[Word], narrowing: Narrowing, language: Language) -> Found:
        typed = max((word.text for word in words if not word.is_han), key=len, default="")
        near = self._nearest_words(typed) if len(typed) > 1 else []
        shown = near[0] if near else ""
        ladder = self._ladder(tuple(words_in(shown)), language) if shown else [0] * _STEPS
        return self._found((shown,) if shown else (), ladder, narrowing, tuple(near), in_vain=True)

    def _nearest_words(self, typed: str) -> list[str]:
        """Words of names with the fewest differences from `typed`."""
        shared: dict[int, int] = {}
        for n in range(len(typed) - 1):
            start = -1
            while (start := self._lines.find(typed[n : n + 2], start + 1)) >= 0:
                place = self._lines.count("\n", 0, start)
                shared[place] = shared.get(place, 0) + 1
        terms = self._names
        likely = sorted(shared, key=lambda p: (-shared[p], abs(len(terms[p]) - len(typed))))
        near = {terms[place]: distance(typed, terms[place]) for place in likely[:_CANDIDATES]}
        close = [term for term in near if near[term] <= (len(typed) + 1) // 2]
        return sorted(close, key=lambda term: (near[term], -self._uses(term), term))[:_NEAREST]

    @cached_property
    def _names(self) -> list[str]:
        """The words of names and of what stands beside them."""
        return [
            term
            for place, term in enumerate(self.words.terms)
            if len(term) > 2
            and term.isalpha()
            and (self.words.is_held(TITLE, place) or self.words.is_held(NAMED, place))
        ]

    @cached_property
    def _lines(self) -> str:
        return "\n".join(self._names)

    # What is let through

    def _found(
        self, words: tuple[str, ...], ladder: Sequence[int], narrowing: Narrowing,
        taken_for: tuple[str, ...] = (), *, in_vain: bool = False,
    ) -> Found:  # fmt: skip
        kind = self._kinds[Kind(narrowing.kind)] if narrowing.kind else -1
        area = self._areas.get(narrowing.area, 0) if narrowing.area else -1
        decade = self._decades.get(narrowing.decade, 0) if narrowing.decade else -1
        topic = self._topics.get(narrowing.topic, 0) if narrowing.topic else -1
        found = ladder[-1] & topic
        counts = Counts(
            _counted(self._kinds, found & area & decade),
            _counted(self._areas, found & kind & decade),
            _counted(self._decades, found & kind & area),
        )
        let_through = kind & area & decade & topic
        listed = {}
        for each, of_kind in self._kinds.items():
            numbers: list[int] = []
            above = 0
            for step in ladder:
                new = step & ~above & of_kind & let_through
                numbers += numbers_of(new, MOST - len(numbers))
                above |= step
            if numbers:
                listed[each] = tuple(numbers)
        total = (ladder[-1] & let_through & self._everything).bit_count()
        return Found(words, listed, counts, total, taken_for, in_vain)

    @cached_property
    def _everything(self) -> int:
        return (1 << self._count) - 1

    @cached_property
    def _kinds(self) -> dict[Kind, int]:
        return {
            kind: ((1 << len(numbers)) - 1) << numbers.start
            for kind, numbers in self.entries.ranges.items()
        }

    @cached_property
    def _areas(self) -> dict[str, int]:
        walls = self.entries.catalogue.index.walls
        areas = self.entries.ranges[Kind.AREA]
        return {
            self.entries.area(number).id: set_of(walls.get(self.entries.area(number).id, ()))
            | 1 << number
            for number in areas
        }

    @cached_property
    def _decades(self) -> dict[int, int]:
        packed = self._index.decades
        return {decade: int.from_bytes(bits, "little") for decade, bits in packed.items()}

    @cached_property
    def _topics(self) -> dict[str, int]:
        found: dict[str, list[int]] = {}
        for kind in (Kind.STORY, Kind.CASE):
            for number in self.entries.ranges[kind]:
                for topic in self.entries.topics(number):
                    found.setdefault(topic, []).append(number)
        return {topic: set_of(numbers) for topic, numbers in found.items()}


def _counted(facet: dict, found: int) -> dict:  # type: ignore[type-arg]
    counts = ((value, (entries & found).bit_count()) for value, entries in facet.items())
    return {value: count for value, count in counts if count}


def _both(ladders: Sequence[Sequence[int]]) -> list[int]:
    """What all the ladders hold, each step with those above it."""
    joined = [-1] * _STEPS
    for ladder in ladders:
        so_far = 0
        for step in range(_STEPS):
            so_far |= ladder[step]
            joined[step] &= so_far
    return joined


def _either(one: Sequence[int], other: Sequence[int]) -> list[int]:
    return [a | b for a, b in zip(one, other, strict=True)]


_KEPT: list[tuple[weakref.ref[Catalogue], Finder]] = []


def finder_of(catalogue: Catalogue) -> Finder:
    """The finder of a catalogue: out of its snapshot, or made now where it comes from none."""
    for kept, finder in _KEPT:
        if kept() is catalogue:
            return finder
    finder = Finder(catalogue, msgspec.msgpack.decode(packed_index(catalogue), type=SearchIndex))
    _KEPT[:] = [(weakref.ref(catalogue), finder)]
    return finder


def packed_index(catalogue: Catalogue) -> bytes | memoryview:
    """The index of a catalogue as it lies in a snapshot."""
    if isinstance(catalogue.exhibits, LazyExhibits):
        return catalogue.exhibits.search_index
    return msgspec.msgpack.encode(index_of(catalogue))
