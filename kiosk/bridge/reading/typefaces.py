"""The faces that texts are set in, and where letters come from that these do not have."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

log = logging.getLogger(__name__)

SANS, SERIF = "Noto Sans CJK SC", "Noto Serif CJK SC"
"""As Theme.qml names them."""


def load_typefaces(files: Iterable[Path]) -> None:
    """Makes the kiosk's own fonts known to Qt.

    Letters of further languages come from the other fonts among them, not from those that the
    system may have: for a sans serif from one first, for a serif from the others first.
    """
    families: list[str] = []
    for file in files:
        number = QFontDatabase.addApplicationFont(str(file))
        if number < 0:
            log.error("the font %s cannot be used", file)
        elif file.suffix == ".ttf":
            families += QFontDatabase.applicationFontFamilies(number)
    further = sorted({*families} - set(QFont.substitutes(SANS)), key=_is_sans)
    QFont.insertSubstitutions(SERIF, further)
    QFont.insertSubstitutions(SANS, further[::-1])


def _is_sans(family: str) -> bool:
    return "Sans" in family
