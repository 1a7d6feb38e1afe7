"""Which faults are those of an entry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.catalogue.comparison import LISTS
from kiosk.preview.destination import EntryName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.checked_yaml.faults import Fault

_LISTED = re.compile(r"(\w+)\[\d+\] \(([^)]*)\)")
_MUSEUM = re.compile(r"museum\b")


class Told(NamedTuple):
    """A fault or a warning, and the entry it is of; None where it is of the file."""

    fault: Fault
    is_error: bool
    entry: EntryName | None


def entry_of(fault: Fault) -> EntryName | None:
    """By the words for its place: `exhibits[12] (apple-lisa).year`."""
    if listed := _LISTED.match(fault.where):
        kind = LISTS.get(listed[1])
        return EntryName(kind, listed[2]) if kind else None
    return EntryName("museum", "") if _MUSEUM.match(fault.where) else None


def told(faults: Sequence[Fault], warnings: Sequence[Fault]) -> list[Told]:
    """All of them, errors first."""
    errors = [Told(fault, True, entry_of(fault)) for fault in faults]
    return errors + [Told(fault, False, entry_of(fault)) for fault in warnings]


def of_first(all_told: Sequence[Told], entry: EntryName | None) -> tuple[list[Told], list[Told]]:
    """Those of `entry`, and all others, each in the order they had."""
    own = [one for one in all_told if entry is not None and one.entry == entry]
    return own, [one for one in all_told if one not in own]
