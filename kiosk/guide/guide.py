"""A stand-in: finds cards by the words that they share with the question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.guide.answer import Answer, CardRef, Sentence

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue


class Guide:
    """Answers questions on one content."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def prepare(self, language: str) -> None:
        """Nothing to prepare."""

    def ask(self, question: str, language: str) -> Answer:
        """What the cards say."""
        asked = set(re.findall(r"[a-z0-9]{3,}|[\u4e00-\u9fff]", question.lower()))
        asked -= {"what", "the", "who", "how", "did", "was", "where", "which", "when", "why"}
        if not asked:
            return Answer(True, (), ())
        texts = [(CardRef("exhibit", e.id), e.title, e.text) for e in self._catalogue.exhibits]
        texts += [(CardRef("story", s.id), s.title, s.text) for s in self._catalogue.stories]
        scored = []
        for ref, title, text in texts:
            words = f"{title.en} {title.en} {text.en} {title.zh} {text.zh}".lower()
            scored.append((sum(word in words for word in asked), ref, text))
        scored.sort(key=lambda one: -one[0])
        best = scored[0][0]
        if best < max(1, len(asked) * 0.7):
            return Answer(True, tuple(ref for _, ref, _ in scored[:3]), ())
        found = [one for one in scored if one[0] == best][:8]
        sentences = []
        for _, ref, text in found[:3]:
            told = text.to(language)
            first = re.split(r"(?<=[.。])\s*", told)[0]
            sentences.append(Sentence(first, ref))
        return Answer(False, tuple(ref for _, ref, _ in found), tuple(sentences))
