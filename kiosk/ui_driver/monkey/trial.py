"""A trial by monkey: the kiosk opened where nobody sees it, and a monkey let loose on it."""

from __future__ import annotations

import faulthandler
import os
import secrets
import signal
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.opening_hours.hours import Hours
from kiosk.pin_hash import hash_pin
from kiosk.ui_driver.monkey.events import weight
from kiosk.ui_driver.monkey.gestures import stream
from kiosk.ui_driver.monkey.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import FrameType

    from kiosk.settings import Settings
    from kiosk.ui_driver.monkey.events import Event
    from kiosk.ui_driver.monkey.run import Mark

READ_SECONDS = 300
"""The content's pictures are brought to a new state folder within so long."""


@dataclass(frozen=True)
class Trial:
    """The first `count` of `events`, which `seed` began, in a window of `size` pixels."""

    seed: int
    count: int
    size: tuple[int, int]
    events: Iterable[Event]


@dataclass(frozen=True)
class Outcome:
    """What came of a trial: where `record` is None nothing broke."""

    record: Record | None
    screens: dict[str, int]
    signal_number: int = 0
    """By which the trial was ended before its time."""


def seeded(seed: int, count: int, size: tuple[int, int]) -> Trial:
    """A trial of the events of `seed`."""
    return Trial(seed, count, size, stream(seed))


def again(record: Record) -> Trial:
    """A trial of the events that were written down when something broke."""
    count = sum(weight(event) for event in record.last)
    return Trial(record.seed, count, record.size, record.last)


def hold(trial: Trial, settings: Settings, say: Callable[[Mark], None]) -> Outcome:
    """Opens the kiosk and plays the trial; each mark on the way is said.

    Nothing is shown or spoken, and what the kiosk keeps lies in a folder that goes afterwards. The
    museum is open, and there is a staff screen that nobody may come to.

    Raises:
        CannotShowError: the screen itself cannot be built.
    """
    faulthandler.enable()  # Qt's own end comes without a word else
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        tried = replace(
            settings, state_folder=Path(folder), speech=False, hours=Hours(),
            staff_pin=settings.staff_pin or hash_pin(secrets.token_hex(8)),
        )  # fmt: skip
        return _held(trial, tried, say)


def _held(trial: Trial, settings: Settings, say: Callable[[Mark], None]) -> Outcome:
    from kiosk import paths
    from kiosk.app import Display, Kiosk
    from kiosk.media.media_files import MediaFiles
    from kiosk.ui_driver.monkey.invariants import BrokenError, Invariants, listening
    from kiosk.ui_driver.monkey.player import CompressedClock, Player
    from kiosk.ui_driver.monkey.run import Monkey
    from kiosk.ui_driver.waiting import wait_until

    clock = CompressedClock()
    kiosk = Kiosk(settings, Display(size=trial.size), clock)
    try:
        wait_until(lambda: kiosk.watch.caught_up, READ_SECONDS)
        media = MediaFiles(settings.content, paths.ASSETS, settings.state_folder)
        with listening() as ear:
            gone_after = settings.still_there_after + settings.countdown + 1
            player = Player(kiosk, clock, media, gone_after)
            monkey = Monkey(kiosk, player, Invariants(kiosk, trial.size, ear))

            def leave(number: int, _frame: FrameType | None) -> None:
                monkey.told_to_leave = number

            # An exception would come in the middle of Qt.
            before = {n: signal.signal(n, leave) for n in (signal.SIGINT, signal.SIGTERM)}
            record = None
            try:
                for mark in monkey.play(trial.events, trial.count):
                    say(mark)
            except BrokenError as error:
                last = tuple(monkey.last)
                record = Record(trial.seed, monkey.step, trial.size, str(error), last)
            finally:
                for number, handler in before.items():
                    signal.signal(number, handler)
                player.close()
        return Outcome(record, dict(monkey.screens), monkey.told_to_leave)
    finally:
        kiosk.close()
        kiosk.application.shutdown()
