"""What the staff screen asks of the rest of the program; `app.py` hands it over.

Each part is a small protocol, so that the screen shows what there is and works without the rest.
What may take time (a disk, a process) is called in a thread of its own.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.staff.pin_lock import since_switched_on

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path


class ShownContent(Protocol):
    """The content on screen. Asked in the thread that draws: nothing here may take time."""

    @property
    def file(self) -> Path:
        """Where staff edit it."""

    @property
    def there(self) -> bool:
        """Whether there is any: else visitors see that it is being prepared."""

    @property
    def shown_at(self) -> float:
        """Since when it is on screen, in seconds as time.time gives them."""

    @property
    def on_trial(self) -> bool:
        """Whether it has still to prove that the kiosk runs well with it."""

    @property
    def caught_up(self) -> bool:
        """Whether all that staff have saved has been dealt with."""

    def look_again(self) -> None:
        """Reads everything anew, as though all of it had been saved just now."""


@dataclass(frozen=True)
class KeptContent:
    """One content that was shown and is kept."""

    key: str
    """By which `show_again` finds it."""
    saved_at: datetime
    exhibits: int
    stories: int
    cases: int
    """How many of each there are in it."""
    shown: bool = False
    """Whether it is the one on screen."""


class History(Protocol):
    """The contents that were shown lately. Asked in a thread: it may read a disk."""

    def latest(self) -> Sequence[KeptContent]:
        """The newest first; the screen shows three. Raises OSError."""

    def show_again(self, key: str) -> None:
        """Puts that one on screen, until staff save another. Raises OSError."""


@dataclass(frozen=True)
class StaffServices:
    """All of it. What is None is not offered on the screen."""

    pin_hash: str
    state_folder: Path
    content: ShownContent
    history: History | None = None
    visits_today: Callable[[], int] | None = None
    """How many visits began today; asked in a thread."""
    go_dark: Callable[[], None] | None = None
    """The screen goes dark until staff or the opening hours want it back; from the drawing thread,
    after the staff screen has closed."""
    is_dark: Callable[[], bool] = lambda: False
    """Whether the screen is dark now."""
    light_up: Callable[[], None] | None = None
    """The museum is shown outside the hours, for one visit or ten minutes; as `go_dark` is."""
    restarts: Callable[[], Sequence[datetime]] | None = None
    """When the kiosk was started lately, the newest first; asked in a thread. Where it is None, the
    screen's own record of starts is shown."""
    clock: Callable[[], float] = time.monotonic
    since_switched_on: Callable[[], float] = since_switched_on
