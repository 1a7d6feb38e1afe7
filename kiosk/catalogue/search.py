"""Finding exhibits by what a visitor types on the kiosk's own keys."""

from __future__ import annotations

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
    titles: list[int] = []
    others: list[int] = []
    for place, key in _lines_with(max(words, key=len), catalogue.index.search_keys):
        if all(word in key for word in words):
            end = key.index("|")
            (titles if all(key.find(word) < end for word in words) else others).append(place)
            if len(titles) == MOST:
                break
    return catalogue.exhibits_at([*titles, *others][:MOST])


def _lines_with(word: str, keys: str) -> Iterator[tuple[int, str]]:
    """The lines of `keys` that hold `word`, each with its number; found without splitting them."""
    line = start = 0
    while (found := keys.find(word, start)) >= 0:
        line += keys.count("\n", start, found)
        begin = keys.rfind("\n", 0, found) + 1
        end = keys.index("\n", found)
        yield line, keys[begin:end]
        line, start = line + 1, end + 1
