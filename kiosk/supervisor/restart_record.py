"""`restarts.json`: how the kiosk runs, and when and how it failed lately, for `kiosk doctor`."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from kiosk.content_store.small_record import read_record, write_record
from kiosk.supervisor.policy import Mode

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

_MOST, _MOST_LETTERS = 15, 80
_NAME = "restarts.json"


@dataclass(frozen=True)
class Failure:
    """One end that was none in order."""

    at: str
    """When, as ISO 8601 has it, with the machine's offset from UTC."""
    what: str
    mode: str
    stacks: str = ""
    """The name of the file in `crashes`; empty where the system left the kiosk no time for it."""


@dataclass(frozen=True)
class RestartRecord:
    """What is recorded; the newest failure last."""

    mode: Mode = Mode.USUAL
    failures: tuple[Failure, ...] = ()

    def within(self, days: float, now: dt.datetime) -> list[Failure]:
        """The failures since so many days before `now`."""
        since = now - dt.timedelta(days=days)
        return [
            failure for failure in self.failures if dt.datetime.fromisoformat(failure.at) > since
        ]


def read_restarts(state: Path) -> RestartRecord:
    """What is recorded in the state folder; what is damaged there is as good as not there."""
    record = read_record(state / _NAME)
    listed = record.get("failures")
    failures = [_failure(entry) for entry in (listed if isinstance(listed, list) else [])]
    known = record.get("mode") in set(Mode)
    mode = Mode(str(record["mode"])) if known else Mode.USUAL
    return RestartRecord(mode, tuple(failure for failure in failures if failure))


def write_restarts(state: Path, mode: Mode, failure: Failure | None = None) -> None:
    """Records the mode, and one more failure."""
    failures = [*read_restarts(state).failures, *([failure] if failure else [])][-_MOST:]
    try:
        write_record(
            state / _NAME, {"mode": mode.value, "failures": [asdict(each) for each in failures]}
        )
    except OSError as error:
        log.warning("that the kiosk was restarted cannot be recorded: %s", error)


def failure_now(what: str, mode: Mode, stacks: Path | None) -> Failure:
    """A failure at this moment."""
    at = dt.datetime.now().astimezone().isoformat(timespec="seconds")
    return Failure(at, what[:_MOST_LETTERS], mode.value, stacks.name if stacks else "")


def _failure(entry: object) -> Failure | None:
    try:
        failure = Failure(**{name: str(value) for name, value in entry.items()})  # type: ignore[attr-defined]
        if dt.datetime.fromisoformat(failure.at).tzinfo is None:
            return None
    except (AttributeError, TypeError, ValueError):
        return None
    return failure
