"""Whether the kiosk has failed lately, as its supervisor recorded."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, State
from kiosk.supervisor.crash_folder import FOLDER
from kiosk.supervisor.policy import Mode
from kiosk.supervisor.restart_record import read_restarts

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine

_DAYS = 7


def restarts(machine: Machine) -> Finding:
    """Whether the kiosk had to be started again because it crashed or hung."""
    name, state = "restarts", machine.settings.settings.state_folder
    record = read_restarts(state)
    lately = record.within(_DAYS, dt.datetime.fromtimestamp(machine.now()).astimezone())
    if not lately and record.mode is Mode.USUAL:
        return Finding(name, State.OK, f"none for a failure in {_DAYS} days")
    newest = record.failures[-1] if record.failures else None
    words = f"{len(lately)} for failures in {_DAYS} days"
    if newest:
        words += f", the last on {newest.at[:16].replace('T', ' ')}: the kiosk {newest.what}"
    log = "the log of that time"
    kept = [state / FOLDER / failure.stacks for failure in lately if failure.stacks]
    advice = f"send the makers {log}{f' and {kept[-1]}' if kept else ''}, if it happens again"
    if record.mode is Mode.STILL:
        return Finding(
            name, State.MISSING, f"a still picture stands in its place; {words}",
            f"see {log}; systemctl restart kiosk tries it anew. Else {advice}",
        )  # fmt: skip
    if record.mode is Mode.SAFE:
        return Finding(
            name, State.WARNING, f"in safe mode: proven content, drawn by the processor; {words}",
            f"{advice}. systemctl restart kiosk leaves safe mode",
        )  # fmt: skip
    return Finding(name, State.WARNING, words, advice)
