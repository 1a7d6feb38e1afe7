"""Pinyin without tones, with blanks or without, turned into the characters that are most likely.

Likely is what stands so on the cards: pairs of characters are counted there.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from heapq import nlargest
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_HAN = re.compile(r"[\u3400-\u9fff]+")
_LATIN = re.compile(r"[a-z0-9]*[a-z][a-z0-9]*")
_NUMBER = re.compile(r"\d+")
_TYPED = re.compile(r"[a-z0-9]+|[\u3400-\u9fff]+|@")
_CAPITALS = re.compile(r"([A-Z]{2,})(?=[a-z]{2}|\b)")
_TWO_SOUNDS = frozenset(
    "行长重还都得了着为地的和会更乐发数种中间调藏省传率量分系角参差单弹当朝车便露模校血转觉处少相应正曾难空"
    "背供假结解看落没强切似提兴要载折只谁那哪大什么"
)
"""Characters of which the other sound is common; those of all others would bring in rare ones."""
_PAIR = 0.9
"""How much a pair that was seen counts, beside the characters alone."""
_BEAM = 14
_LATIN_COST = -17.0
_LONGEST_SYLLABLE = 6

_WAYS = 3
"""So many ways to a character are followed, and so many readings given at most."""
_CLOSE = 5.0
"""A reading is given that is at most so much less likely, by its logarithm, than the first."""

_Ways = list[tuple[float, str]]
"""The best ways to a place, the best first: how likely, and the whole way."""
_Beam = dict[str, _Ways]
"""By the last character, the ways to it."""


class Pinyin:
    """Knows the characters of `texts`, how they sound and which follow each other."""

    def __init__(self, texts: Iterable[str]) -> None:
        from pypinyin import Style, pinyin

        self._single: Counter[str] = Counter()
        self._pairs: Counter[str] = Counter()
        self._words: set[str] = set()
        for text in texts:
            for run in _HAN.findall(text):
                self._single.update(run)
                self._pairs.update(a + b for a, b in pairwise(run))
            self._words.update(word for word in _LATIN.findall(text.lower()) if len(word) > 1)
        self._total = sum(self._single.values()) or 1
        self._sounds: defaultdict[str, list[str]] = defaultdict(list)
        for character in self._single:
            sounds = pinyin(character, style=Style.NORMAL, heteronym=True)[0]
            for sound in set(sounds if character in _TWO_SOUNDS else sounds[:1]):
                for spelt in {sound, sound.replace("v", "u")}:
                    self._sounds[spelt].append(character)
        for characters in self._sounds.values():
            characters.sort(key=lambda one: -self._single[one])

    def share(self, typed: str) -> float:
        """Which share of the letters can be read as pinyin, or as names that stand on cards."""
        runs = [run for run in _runs(typed) if run.isascii() and not run.isdigit()]
        letters = sum(map(len, runs))
        return sum(len(run) for run in runs if self._readable(run)) / letters if letters else 0.0

    def readings(self, typed: str) -> list[str]:
        """What was meant, the most likely first; what cannot be read stays as it is."""
        beam: _Beam = {"": [(0.0, "")]}
        for run in _runs(typed):
            read = {} if run.isupper() else self._run(run, beam)
            beam = read or {"": [(score, f"{way} {run} ") for score, way in _best(beam)]}
        ways = _best(beam)
        return [way.strip() for score, way in ways if score >= ways[0][0] - _CLOSE]

    def _readable(self, run: str) -> bool:
        if run.isupper():
            return True
        ends = {0}
        for start in range(len(run)):
            if start in ends:
                ends |= {start + n for n in (*self._steps(run, start), *self._names(run, start))}
        return len(run) in ends

    def _steps(self, run: str, start: int) -> list[int]:
        """How long the syllables are that may begin there."""
        longest = min(_LONGEST_SYLLABLE, len(run) - start)
        return [n for n in range(1, longest + 1) if run[start : start + n] in self._sounds]

    def _names(self, run: str, start: int) -> list[int]:
        """How long the names in Latin letters are that may begin there, and the number."""
        rest = range(2, len(run) - start + 1)
        found = [n for n in rest if run[start : start + n] in self._words]
        number = _NUMBER.match(run, start)
        return [*found, number.end() - start] if number else found

    def _run(self, run: str, before: _Beam) -> _Beam:
        beams: list[_Beam] = [{} for _ in range(len(run) + 1)]
        beams[0] = before
        for start in range(len(run)):
            best = sorted(beams[start].items(), key=lambda one: -one[1][0][0])[:_BEAM]
            if not best:
                continue
            for length in self._steps(run, start):
                further = beams[start + length]
                for character in self._sounds[run[start : start + length]]:
                    reached = [
                        (score + likely, way + character)
                        for last, ways in best
                        for likely in (self._likely(last, character),)
                        for score, way in ways
                    ]
                    _join(further, character, reached)
            for length in self._names(run, start):
                word = run[start : start + length]
                named = [(score + _LATIN_COST, f"{way} {word} ") for score, way in best[0][1]]
                _join(beams[start + length], word, named)
        return beams[-1]

    def _likely(self, last: str, character: str) -> float:
        alone = self._single[character] / self._total
        pair = self._pairs.get(last + character, 0) / (self._single.get(last, 0) or 1)
        return math.log(_PAIR * pair + (1 - _PAIR) * alone)


def _best(beam: _Beam) -> _Ways:
    return nlargest(_WAYS, (way for ways in beam.values() for way in ways))


def _join(beam: _Beam, last: str, ways: _Ways) -> None:
    """The best of these ways and of those that are there already."""
    beam[last] = nlargest(_WAYS, [*beam.get(last, ()), *ways])


def _runs(typed: str) -> list[str]:
    """What was typed between blanks and signs; capitals within small letters by themselves."""
    if typed.isupper():
        typed = typed.lower()
    typed = typed.replace("ü", "v")
    parts = _CAPITALS.sub(r" \1 ", typed).split()
    return [
        run
        for part in parts
        for run in (
            [part]
            if part.isalpha() and part.isupper() and len(part) > 1
            else _TYPED.findall(part.lower())
        )
    ]
