"""The site in one language: its words, its texts, and how HTML names the language."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from markupsafe import Markup

from kiosk.catalogue.dates import DateForms
from kiosk.typography import plain
from kiosk.visit.spoken.telling import in_english

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.visit.spoken.telling import Translate

_CHINESE = re.compile(
    "[\u3001-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003fffd]"
    "(?:[\u3001-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003fffd0-9 ·“”]*"
    "[\u3001-\u301f\u3400-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003fffd])?"
)


@dataclass(frozen=True)
class Edition:
    """What is needed to write a page in `language`; `own_name` is its name in itself."""

    language: Language
    own_name: str = "English"
    right_to_left: bool = False
    translate: Translate = in_english
    dates: DateForms = field(default_factory=DateForms)

    @property
    def tag(self) -> str:
        """The language as HTML names it."""
        return tag_of(self.language)

    @property
    def direction(self) -> str:
        """In which the language is read: `ltr` or `rtl`."""
        return "rtl" if self.right_to_left else "ltr"

    def words(self, context: str, english: str, *values: object) -> str:
        """Words of the interface, with %1, %2 and so on replaced by `values`."""
        words = plain(self.translate(context, english))
        for number, value in enumerate(values, start=1):
            words = words.replace(f"%{number}", str(value))
        return words

    def text(self, text: LocalizedText) -> Markup:
        """A text for a page, marked with its language where it is there in another one only."""
        shown_in = text.shown_in(self.language)
        if shown_in == self.language:
            return Markup.escape(text.to(self.language))
        return _in_language(shown_in, text.to(self.language))

    def other(self, text: LocalizedText) -> Markup:
        """The text in the museum's other language; empty where it would say the same."""
        other = text.other(self.language)
        return _in_language("en" if other == text.en else "zh", other) if other else Markup()

    def paragraphs(self, text: LocalizedText) -> list[Markup]:
        """A long text, paragraph by paragraph."""
        shown_in = text.shown_in(self.language)
        told = [part.strip() for part in text.to(self.language).split("\n\n") if part.strip()]
        if shown_in == self.language:
            return [Markup.escape(part) for part in told]
        return [_in_language(shown_in, part) for part in told]

    def as_given(self, text: str) -> Markup:
        """What stands in the content in one language for all, such as a source: Chinese in it is
        marked as such, for voices and fonts."""
        if self.language == "zh":
            return Markup.escape(text)
        parts, end = [], 0
        for found in _CHINESE.finditer(text):
            parts += [Markup.escape(text[end : found.start()]), _in_language("zh", found[0])]
            end = found.end()
        return Markup("").join([*parts, Markup.escape(text[end:])])


def tag_of(language: Language) -> str:
    """The language as HTML names it: the museum's Chinese is written in simplified characters."""
    return "zh-Hans" if language == "zh" else language


def _in_language(language: Language, text: str) -> Markup:
    return Markup('<span lang="{}" dir="ltr">{}</span>').format(tag_of(language), text)
