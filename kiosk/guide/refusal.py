"""When to say that no card answers: what speaks for the best card, weighed.

The weights come of a logistic regression on questions that cards answer, each asked of cards from
which it had been taken out, and on those that none does, and of cards that were taken away.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language
    from kiosk.guide.reader import Evidence

_WEIGHTS: dict[Language, tuple[float, ...]] = {
    "en": (1.5, 3.64, 1.55, -1.84, -4.1, -2.75),
    "zh": (0.94, 2.84, 1.95, -1.44, -3.8, -2.1),
}
"""For held, near, ahead, elsewhere, manner, and the constant."""
_ABSENT_NAME = -4.0
"""A name that stands on no card speaks against all of them."""


def confidence(found: Evidence, language: Language, *, absent_name: bool) -> float:
    """How likely the best card answers, between 0 and 1."""
    *weights, constant = _WEIGHTS[language]
    told = (found.held, found.near, found.ahead, found.elsewhere, found.manner)
    sum_ = constant + sum(w * value for w, value in zip(weights, told, strict=True))
    return 1 / (1 + math.exp(-(sum_ + (_ABSENT_NAME if absent_name else 0.0))))
