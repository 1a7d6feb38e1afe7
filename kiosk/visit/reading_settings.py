"""How a visitor likes to read; reset with every visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language


class TextSize(IntEnum):
    """Three sizes of reading text."""

    NORMAL = 0
    LARGE = 1
    LARGEST = 2


@dataclass(frozen=True, slots=True)
class ReadingSettings:
    """Language, size, contrast and motion."""

    language: Language = "en"
    text_size: TextSize = TextSize.NORMAL
    high_contrast: bool = False
    calm_motion: bool = False
