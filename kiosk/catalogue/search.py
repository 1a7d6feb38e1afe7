"""Finding exhibits by what a visitor types on the kiosk's own keys."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from kiosk.catalogue.index import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit

MOST = 30


def search(catalogue: Catalogue, typed: str) -> Sequence[Exhibit]:
    """At most `MOST` exhibits with words that begin as `typed` does, titles first.

    Every word typed must be found. Chinese is found by its sound or its initials.
    """
    words = [f" {word}" for word in plain(typed).split()]
    if not words:
        return ()
    index = catalogue.index
    found = list(islice(_lines_with(words, index.title_keys), MOST))
    if len(found) < MOST:
        titles = set(found)
        others = (line for line in _lines_with(words, index.search_keys) if line not in titles)
        found += islice(others, MOST - len(found))
    return catalogue.exhibits_at(found)


def _lines_with(words: list[str], keys: str) -> Iterator[int]:
    """The numbers of the lines of `keys` that hold all `words`, found without splitting them."""
    longest = max(words, key=len)
    line = start = 0
    while (found := keys.find(longest, start)) >= 0:
        line += keys.count("\n", start, found)
        begin = keys.rfind("\n", 0, found) + 1
        end = keys.index("\n", found)
        if all(keys.find(word, begin, end) >= 0 for word in words):
            yield line
        line, start = line + 1, end + 1
