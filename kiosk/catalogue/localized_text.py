"""A text in the museum's two languages, and in as many others as it has been translated into."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any

from kiosk.catalogue.languages import WRITTEN_IN, Language, translated
from kiosk.checked_yaml.constraints import Accepting
from kiosk.checked_yaml.faults import RefusedError
from kiosk.checked_yaml.message import Message

_MEANT_AS_LANGUAGES = re.compile(r"[{｛]\s*(?:en|zh)\s*[:：]")


def _without_others(schema: dict[str, Any]) -> None:
    """In the file each further language is a field of its own."""
    del schema["properties"]["others"]
    schema["patternProperties"] = {"^[a-z]{2,3}$": {"type": "string"}}


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """One text in English and Chinese; `others` has it in further languages, by their codes.

    A language that is missing falls back to one that is there. In `exhibits.yaml` a plain text
    stands for all languages ("IBM"); a mapping gives each its own.
    """

    en: str = ""
    zh: str = ""
    others: tuple[tuple[Language, str], ...] = ()

    __pydantic_config__ = {"extra": "forbid", "json_schema_extra": _without_others}

    def texts(self) -> dict[Language, str]:
        """The text in each language in which it is there."""
        return {known: text for known, text in self._given().items() if text}

    def to(self, language: Language) -> str:
        """The text in `language`; where that is missing in English, or else in Chinese."""
        return self._given().get(language) or self.en or self.zh

    def shown_in(self, language: Language) -> Language:
        """The language in which `to` gives the text. A plain text is in every language."""
        if self._given().get(language) or self.en == self.zh:
            return language
        return "en" if self.en else "zh"

    def other(self, language: Language) -> str:
        """The text in the other one of the museum's languages, English before Chinese.

        Empty when it would repeat the first.
        """
        first = self.to(language)
        text = self.zh if language == "en" or first == self.en else self.en
        return "" if text == first else text

    def _given(self) -> dict[Language, str]:
        return {"en": self.en, "zh": self.zh, **dict(self.others)}


def _as_the_file_gives_it(given: object) -> object:
    if isinstance(given, str):
        if _MEANT_AS_LANGUAGES.match(given):
            raise RefusedError(
                Message("expected a text, or one for each language as {{en: …, zh: …}}")
            )
        given = {"en": given, "zh": given}
    if not isinstance(given, dict) or not given.keys() <= set(translated()):
        return given
    if not any(given.get(language) for language in WRITTEN_IN):
        raise RefusedError(Message("a text is needed in at least one language, English or Chinese"))
    own = {known: text for known, text in given.items() if known in WRITTEN_IN}
    others = {known: text for known, text in given.items() if known not in WRITTEN_IN}
    for known, text in others.items():
        if not isinstance(text, str):
            raise RefusedError(
                Message("expected a text in the language {language}", language=known)
            )
    return {**own, "others": tuple(others.items())} if others else own


Text = Annotated[LocalizedText, Accepting(_as_the_file_gives_it)]
"""A text as the file gives it: a mapping of languages, or a plain text for all."""
