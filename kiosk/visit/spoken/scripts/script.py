"""The sentences of a hands-on piece."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True)
class Script:
    """What a page tells, in English, in the order of the page: `told` has a sentence for each
    outcome of a move, "" for before the first. `counted` has %1, %2 for the numbers told beside
    it. At the end `learned` is told, and of `also` what belongs to it; before that what it shows,
    with `result` for its heading and `results` of the component `results_page`.
    """

    page: str
    title: str
    told: Mapping[str, str]
    learned: str
    counted: str = ""
    also: Mapping[str, str] = field(default_factory=dict)
    result: str = ""
    results_page: str = ""
    results: Mapping[str, str] = field(default_factory=dict)
