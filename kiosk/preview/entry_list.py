"""Every entry of a content by name, and those that fit what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.catalogue.comparison import LISTS, Kind
from kiosk.preview.destination import EntryName
from kiosk.search.folding import plain
from kiosk.search.index import spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.localized_text import LocalizedText


class ListedEntry(NamedTuple):
    """An entry, its title, and the words it is found by, in small letters."""

    entry: EntryName
    title: LocalizedText
    found_by: str


def entries_of(catalogue: Catalogue) -> list[ListedEntry]:
    """All there are, in the order of the file; exhibits are found by the sound of Chinese too."""
    museum = catalogue.museum.name
    return [ListedEntry(EntryName("museum", ""), museum, _words("", museum)), *_listed(catalogue)]


def found_among(entries: Iterable[ListedEntry], typed: str) -> list[ListedEntry]:
    """Those with words that begin as every word of `typed` does; Chinese is found anywhere."""
    words = [f" {word}" if word.isascii() else word for word in plain(typed).split()]
    return [entry for entry in entries if all(word in entry.found_by for word in words)]


def _listed(catalogue: Catalogue) -> Iterator[ListedEntry]:
    for name, kind in LISTS.items():
        for entry in getattr(catalogue, name):
            title = _title_of(catalogue, kind, entry)
            words = _words(entry.id, title) + (_beside(entry) if kind == "exhibit" else "")
            yield ListedEntry(EntryName(kind, entry.id), title, words)


def _title_of(catalogue: Catalogue, kind: Kind, entry: Any) -> LocalizedText:
    """A hands-on piece has the name of the exhibit at which it stands."""
    if kind == "piece":
        return catalogue.exhibit(entry.exhibit).title
    title: LocalizedText = entry.name if kind == "area" else entry.title
    return title


def _beside(exhibit: Exhibit) -> str:
    """Maker, place and year, and how the Chinese of all of it is spelled."""
    texts = (exhibit.title, exhibit.maker, exhibit.place)
    beside = [plain(text) for maker in texts[1:] for text in maker.texts().values()]
    sounds = (word for text in texts for word in spelled(text.zh))
    return f" {' '.join([*beside, str(exhibit.year), *sounds])} "


def _words(entry_id: str, title: LocalizedText) -> str:
    words = " ".join([entry_id.replace("-", " "), *title.texts().values()])
    return f" {entry_id} {plain(words)} "
