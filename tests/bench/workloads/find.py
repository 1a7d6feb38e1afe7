"""Milliseconds of the processor for each keystroke of some searches and for each letter alone,
with all that is shown of them at once."""

from __future__ import annotations

import string
import time
from typing import TYPE_CHECKING

from kiosk.content_store.store import ContentStore
from kiosk.search.finder import finder_of
from kiosk.search.hits import Hits
from kiosk.search.narrowing import EVERYTHING
from tests.bench.reports import report

if TYPE_CHECKING:
    from pathlib import Path

_TYPED = (
    "router", "luyouqi", "lyq", "1969", "internet", "wei xing", "zzz", "ruter", "intrenet", "cable",
)  # fmt: skip


def run(content: Path, state: Path) -> None:
    kept = ContentStore(content, state).at_start()
    assert kept is not None
    catalogue = kept.catalogue
    finder = finder_of(catalogue)
    finder.find("warm", EVERYTHING, "zh")
    intervals = []
    for language in ("en", "zh"):
        for word in (*_TYPED, *string.ascii_lowercase, *string.digits):
            for length in range(1, len(word) + 1):
                typed = word[:length]
                began = time.process_time()
                found = finder.find(typed, EVERYTHING, language)
                hits = Hits(finder, found, language)
                for listed in found.listed.values():
                    for number in listed[:4]:
                        hits.hit(number)
                finder.completions(typed, language)
                intervals.append((time.process_time() - began) * 1000)
    report(intervals=intervals)
