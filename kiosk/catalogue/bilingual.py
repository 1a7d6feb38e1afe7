"""A text in the museum's two languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

Language = Literal["en", "zh"]
LANGUAGES: tuple[Language, ...] = ("en", "zh")


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


class Accepting:
    """An annotation: before pydantic validates a value, `convert` may bring it into shape.

    It stands where pydantic's own BeforeValidator would, which needs pydantic at every start;
    a start from the snapshot does without it.
    """

    def __init__(self, convert: Callable[[object], object]) -> None:
        self._convert = convert

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from pydantic_core.core_schema import no_info_before_validator_function

        return no_info_before_validator_function(self._convert, handler(source))


def _plain_text_is_both(given: object) -> object:
    if isinstance(given, str):
        return {"en": given, "zh": given}
    if isinstance(given, dict) and not any(str(text).strip() for text in given.values()):
        raise ValueError("a text is needed in at least one language")
    return given


Text = Annotated[Bilingual, Accepting(_plain_text_is_both)]
"""A text as the file gives it: a mapping of languages, or a plain text for both."""
