"""Words for the same thing: as visitors say it, and as the cards do."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kiosk import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FOLDER = paths.ASSETS / "guide"


def lines_of(name: str) -> Iterator[str]:
    """The lines of a file of the guide's, without comments."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


class Kin:
    """The groups of kin in a language; `terms_of` makes the terms of a word."""

    def __init__(self, name: str, terms_of: Callable[[str], list[str]]) -> None:
        self._terms_of = terms_of
        self._groups: defaultdict[str, list[list[str]]] = defaultdict(list)
        for line in lines_of(name):
            words = line.split()
            for word in words:
                self._groups[word].append(words)

    def terms(self, words: list[str]) -> set[str]:
        """The terms of all that is kin to one of these words, as the file writes them."""
        return {
            term
            for word in words
            for group in self._groups.get(word, ())
            for other in group
            if other != word
            for term in self._terms_of(other)
        }

    def words_in(self, text: str) -> list[str]:
        """The words of the groups that stand in a text without blanks."""
        return [word for word in self._groups if word in text]
