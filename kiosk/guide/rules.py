"""Questions that are answered by looking through all cards: by years, by superlatives, by areas."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from kiosk.guide import chinese, english
from kiosk.guide.answer import CardRef
from kiosk.guide.kin import Kin
from kiosk.guide.passages import passages_of
from kiosk.guide.superlatives import in_order, kind_in, superlative_in
from kiosk.guide.years import PHRASE, years_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit
    from kiosk.catalogue.languages import Language

_SAYS_NOTHING = re.compile(
    r"\b(?:happen\w*|history|network\w*|internet|event\w*|new|news|made|make|built|build|date\w*"
    r"|from|years?|item\w*|object\w*|collection|world|important|first|invent\w*|during|around|back"
    r"|since|piece\w*|old|whole|your|hall|anything|done|began|begin|start\w*|came|come|technology|museum)\b"
    r"|东西|物件|展品|藏品|馆藏|收藏|年代|年头|发生|大事|事情|事件|历史|网络|互联网|新|件|做|造|发明|当年"
    r"|馆|那年|那一年|上世纪|世纪|全馆|整个|展览|里面|一件|一个|一台|一条|一款|时候|年|里|中|最|来自|出|过"
)
"""Words beside a year or a superlative that choose nothing."""
_AREA = re.compile(r"\b(?:area|zone|section|gallery|hall|wing)\b|展区|展厅|区域")
_MOST_WORDS = 4

Found = tuple[CardRef, int | None]
"""A card, and the year for which it is named; None where it is not to be told of."""

_TWICE = 2


class Rules:
    """What can be told by the years, facts and areas of a catalogue."""

    def __init__(self, catalogue: Catalogue, language: Language) -> None:
        self._catalogue = catalogue
        self._language = language
        self._terms_of = chinese.terms_of if language == "zh" else english.terms_of
        self._kin = Kin(f"synonyms_{language}.txt", self._terms_of)
        self._titles: dict[str, set[str]] = {}
        self._texts: dict[str, Counter[str]] = {}
        self._written: dict[CardRef, str] = {}
        for card, passages in passages_of(catalogue, language):
            own = [passage for passage in passages if passage.field != "asked"]
            self._written[card] = "\n".join(passage.text for passage in own)
            if card.kind == "exhibit":
                self._titles[card.id] = set(self._terms_of(own[0].text))
                terms = (set(self._terms_of(passage.text)) for passage in own)
                self._texts[card.id] = Counter(term for some in terms for term in some)

    def cards(self, question: str) -> tuple[Found, ...]:
        """The cards that a rule finds, the best first, each with the year that matters; none where
        no rule is asked for."""
        return self._by_superlative(question) or self._by_area(question) or self._by_years(question)

    def absent_year(self, question: str) -> bool:
        """Whether a year is asked for that stands on no card."""
        years = years_in(question)
        return years is not None and not self._of_years(years)

    def _by_superlative(self, question: str) -> tuple[Found, ...]:
        asked = superlative_in(question)
        if asked is None:
            return ()
        superlative, rest = asked
        kind, rest = kind_in(rest) or (None, rest)
        words = self._words_of(rest)
        if len(words) > _MOST_WORDS:
            return ()
        exhibits = [
            exhibit
            for exhibit in self._catalogue.exhibits
            if (kind is None or exhibit.kind == kind)
            and all(self._is_about(exhibit, word, strictly=kind is None) for word in words)
        ]
        best = in_order(exhibits, superlative)
        return tuple(
            (CardRef("exhibit", exhibit.id), exhibit.year if exhibit is best[0] else None)
            for exhibit in best
        )

    def _is_about(self, exhibit: Exhibit, word: str, *, strictly: bool) -> bool:
        texts, titles = self._texts[exhibit.id], self._titles[exhibit.id]
        if strictly:
            return word in titles or texts[word] >= _TWICE
        return word in texts or any(other in texts for other in self._kin.terms([word]))

    def _by_area(self, question: str) -> tuple[Found, ...]:
        if not _AREA.search(question.lower()):
            return ()
        for area in self._catalogue.areas:
            for name in (area.name, area.short):
                words = set(self._terms_of(name.to(self._language)))
                if words and words <= set(self._terms_of(question)):
                    wall = self._catalogue.exhibits_in(area.id)
                    return tuple((CardRef("exhibit", exhibit.id), None) for exhibit in wall)
        return ()

    def _by_years(self, question: str) -> tuple[Found, ...]:
        years = years_in(question)
        if years is None or self._words_of(PHRASE.sub(" ", question.lower())):
            return ()
        return self._of_years(years)

    def _of_years(self, years: range) -> tuple[Found, ...]:
        """The exhibits of these years, then the cards that tell of them."""
        exhibits = [e for e in self._catalogue.exhibits if e.year in years]
        exhibits.sort(key=lambda exhibit: exhibit.year)
        found = {CardRef("exhibit", exhibit.id): exhibit.year for exhibit in exhibits}
        if len(years) == 1:
            for card, text in self._written.items():
                if _stands_in(years[0], text):
                    found.setdefault(card, years[0])
        return tuple(found.items())

    def _words_of(self, question: str) -> list[str]:
        rest = _SAYS_NOTHING.sub(" ", question.lower())
        found: Iterable[str] = self._terms_of(rest)
        return [term for term in dict.fromkeys(found) if not term.endswith("*")]


def _stands_in(year: int, text: str) -> bool:
    return re.search(rf"(?<!\d){year}(?!\d)", text) is not None
