"""What is shown of something found: its title, and the words by which it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.search.entries import Kind
from kiosk.search.folding import has_han
from kiosk.search.marks import Marked, Marker, excerpt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.search.finder import Finder
    from kiosk.search.found import Found


class Hit(NamedTuple):
    """Something found. `target` is the id of what it leads to: of a person, the story."""

    kind: Kind
    number: int
    target: str
    title: Marked
    quote: Marked


class Hits:
    """Tells of each entry that a search found why it did."""

    def __init__(self, finder: Finder, found: Found, language: Language) -> None:
        self._finder = finder
        self._language = language
        self._marker = Marker(finder, found.words, forgiving=bool(found.taken_for))
        self._searched = bool(found.words)
        self._in_chinese = not all(word.isascii() for word in found.words)

    def hit(self, number: int) -> Hit:
        """The entry of this number."""
        entries = self._finder.entries
        kind = entries.kind_of(number)
        match kind:
            case Kind.EXHIBIT:
                target, title = entries.exhibit(number).id, entries.exhibit(number).title
            case Kind.STORY:
                target, title = entries.story(number).id, entries.story(number).title
            case Kind.CASE:
                target, title = entries.case(number).id, entries.case(number).headline
            case Kind.PERSON:
                target, title = entries.person(number).story.id, entries.person(number).person.name
            case Kind.AREA:
                target, title = entries.area(number).id, entries.area(number).name
            case Kind.TOUR:
                target, title = entries.tour(number).id, entries.tour(number).title
        shown = self._marker.marked(title.to(self._language), by_name=True)
        return Hit(kind, number, target, shown, self._quote(number, kind, title, shown))

    def _quote(self, number: int, kind: Kind, title: LocalizedText, shown: Marked) -> Marked:
        narrow = kind is Kind.EXHIBIT
        if narrow and shown.match:
            return Marked()
        for text, by_name in self._said(number, title) if self._searched else ():
            marked = self._marker.marked(text, by_name=by_name)
            if marked.match:
                return excerpt(marked, *_room(marked, narrow=narrow))
        if narrow:
            return Marked()
        return excerpt(Marked(self._first_words(number, kind)), *_room(Marked(), narrow=False))

    def _said(self, number: int, title: LocalizedText) -> Iterator[tuple[str, bool]]:
        """The texts beside the title in which it may have been found, in the order of worth."""
        titles, named, bodies, _ = self._finder.entries.texts(number)
        for other in (title, *titles, *named):
            own = other.to(self._language)
            texts = [own, *(text for text in other.texts().values() if text != own)]
            for text in texts:
                if text != title.to(self._language):
                    yield text, True
        for body in bodies:
            yield body.to(self._language), False
            if self._in_chinese and self._language != "zh":
                yield body.to("zh"), False

    def _first_words(self, number: int, kind: Kind) -> str:
        entries = self._finder.entries
        if kind is Kind.PERSON:
            return entries.person(number).person.role.to(self._language)
        bodies = entries.texts(number).bodies
        return bodies[0].to(self._language) if bodies else ""


def _room(marked: Marked, *, narrow: bool) -> tuple[int, int]:
    """How many characters fit before and after a match, in a tile or in a row."""
    if has_han(marked.text):
        return (5, 9) if narrow else (16, 22)
    return (10, 22) if narrow else (24, 42)
