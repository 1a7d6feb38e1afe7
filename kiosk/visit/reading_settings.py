"""How a visitor likes to read; reset with every visit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.bilingual import Language


class TextSize(IntEnum):
    """Four sizes of reading text: 100, 125, 150 and 200 percent."""

    NORMAL = 0
    LARGE = 1
    LARGER = 2
    LARGEST = 3


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """Language, size, contrast, motion, and how the visitor touches the screen."""

    language: Language = "en"
    text_size: TextSize = TextSize.NORMAL
    high_contrast: bool = False
    calm_motion: bool = False
    low_reach: bool = False
    """Whether all that is to be touched stands where it is reached sitting."""
    scanning: bool = False
    """Whether what can be chosen is offered in turn, for those who have one switch."""

    def in_the_other_language(self) -> ReadingSettings:
        """The same, in the museum's other language."""
        return replace(self, language="en" if self.language == "zh" else "zh")
