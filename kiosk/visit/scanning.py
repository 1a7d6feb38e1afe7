"""Row-column scanning: with one switch to everything, first to a row and then along it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDS = 2
"""How often a row is gone along before the rows have their turn again."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered now: a whole row, or one of it. Numbers of targets."""

    row: tuple[int, ...]
    one: int | None = None


class Scanning:
    """Offers in turn what stands on the screen; a press takes what is offered."""

    def __init__(self) -> None:
        self._rows: tuple[tuple[int, ...], ...] = ()
        self._row = -1
        self._step: int | None = None

    def begin(self, rows: Sequence[Sequence[int]]) -> None:
        """Another screen, or another state of it: from the first row."""
        self._rows = tuple(tuple(row) for row in rows if row)
        self._row, self._step = -1, None

    def tick(self) -> Offer | None:
        """The next offer; None where there is nothing to offer."""
        if not self._rows:
            return None
        if self._step is None:
            self._row = (self._row + 1) % len(self._rows)
            return Offer(self._rows[self._row])
        self._step += 1
        row = self._rows[self._row]
        if self._step >= len(row) * _ROUNDS:
            self._step = None
            return Offer(row)
        return Offer(row, row[self._step % len(row)])

    def press(self) -> int | None:
        """Takes what is offered: the number of the target, or None when the row opens now."""
        if self._row < 0:
            return None
        row = self._rows[self._row]
        if self._step is None and len(row) > 1:
            self._step = -1
            return None
        if self._step == -1:  # the row is open, and nothing of it was offered yet
            return None
        taken = row[(self._step or 0) % len(row)]
        self._step = None
        return taken
