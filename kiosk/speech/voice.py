"""What a voice is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.catalogue.bilingual import Language
    from kiosk.speech.manner import Manner


@dataclass(frozen=True, slots=True)
class Utterance:
    """A command that speaks once and ends: a program, its arguments, and what it reads."""

    command: tuple[str, ...]
    standard_input: str = ""


class Voice(Protocol):
    """A program that speaks. `name` is for people; `listing` is the command that names its voices.

    `cancelling` is the command that ends what it has handed on to somebody else; mostly none.
    """

    @property
    def name(self) -> str: ...

    @property
    def listing(self) -> tuple[str, ...]: ...

    @property
    def cancelling(self) -> tuple[str, ...]: ...

    def languages(self, listed: str) -> frozenset[Language]:
        """The languages it can read, by what `listing` printed."""
        ...

    def utterance(self, text: str, language: Language, manner: Manner) -> Utterance: ...

    def fault(self, code: int, complaint: str) -> str:
        """Why it has not spoken, in the words of a log; empty where it has.

        `code` is its exit code, `complaint` what it printed as errors.
        """
        ...
