"""A text in the museum's two languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Literal

from kiosk.checked_yaml.constraints import Accepting

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")
_MEANT_AS_LANGUAGES = re.compile(r"[{｛]\s*(?:en|zh)\s*[:：]")


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in English and Chinese.

    A language that is missing falls back to the other one. In `exhibits.yaml` a plain text
    stands for both languages ("IBM"); a mapping gives each its own.
    """

    en: str = ""
    zh: str = ""

    __pydantic_config__ = {"extra": "forbid"}

    def to(self, language: Language) -> str:
        """The text in `language`, or in the other one where this is missing."""
        return (self.zh or self.en) if language == "zh" else (self.en or self.zh)

    def other(self, language: Language) -> str:
        """The text in the language that is *not* chosen; empty when it would repeat the first."""
        text = self.en if language == "zh" else self.zh
        return "" if text == self.to(language) else text


def _plain_text_is_both(given: object) -> object:
    if isinstance(given, str):
        if _MEANT_AS_LANGUAGES.match(given):
            raise ValueError("expected a text, or one for each language as {en: …, zh: …}")
        given = {"en": given, "zh": given}
    if isinstance(given, dict) and given.keys() <= set(LANGUAGES) and not any(given.values()):
        raise ValueError("a text is needed in at least one language")
    return given


Text = Annotated[Bilingual, Accepting(_plain_text_is_both)]
"""A text as the file gives it: a mapping of languages, or a plain text for both."""
