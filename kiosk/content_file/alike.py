"""Reasons that are alike in wording: what would fit another pair as well is none."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WORD = re.compile(r"[a-z0-9']+|[\u3400-\u9fff]")
_LENGTH = 3
"""So many words, or Chinese characters, in a row are compared."""
_ALIKE = 0.5
_LEAST = 4
"""Runs of words that a text must have to be compared: very short ones are alike by chance."""


def alike(texts: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The places of texts of which half says the same in the same words as an earlier one.

    Of the shorter of both; each text is told once, with the first that it is like.
    """
    seen: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    counts: list[int] = []
    for place, text in enumerate(texts):
        runs = _runs(text)
        counts.append(len(runs))
        shared = Counter(earlier for run in runs for earlier in seen[run])
        for earlier, common in sorted(shared.items()):
            least = min(len(runs), counts[earlier])
            if least >= _LEAST and common >= _ALIKE * least:
                yield place, earlier
                break
        for run in runs:
            seen[run].append(place)


def _runs(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return {tuple(words[n : n + _LENGTH]) for n in range(len(words) - _LENGTH + 1)}
