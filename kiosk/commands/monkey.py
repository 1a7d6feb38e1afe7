"""`kiosk monkey`: a storm of touches on the real program, the same for the same seed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.checked_yaml.faults import FAULTY, UNREADABLE
from kiosk.commands.options import (
    FILE,
    chosen_settings,
    content_option,
    settings_option,
    size_option,
)
from kiosk.exit_codes import CANNOT_SHOW, NOT_SAVED

if TYPE_CHECKING:
    from kiosk.ui_driver.monkey.record import Record
    from kiosk.ui_driver.monkey.run import Mark

SIZE = (960, 540)
"""Painting is what takes time, and a small picture shows as well what is broken."""


@click.command()
@click.option("--seed", default=1, show_default=True, help="The same seed, the same events.")
@click.option("--events", default=100_000, show_default=True, type=click.IntRange(1))
@click.option("--replay", type=FILE, help="Plays the last events before something broke again.")
@click.option(
    "--record", type=FILE, default=Path("monkey.json"), show_default=True,
    help="Where these events are written when something breaks.",
)  # fmt: skip
@size_option
@content_option
@settings_option
def monkey(
    seed: int,
    events: int,
    replay: Path | None,
    record: Path,
    size: tuple[int, int] | None,
    content: Path | None,
    settings: Path | None,
) -> None:
    """Touches everything at random, on no screen and without a sound, and says what breaks.

    Exit 0 when nothing does, 1 when something does. Nothing of this machine's is changed.
    """
    from kiosk.app import CannotShowError
    from kiosk.ui_driver.monkey.record import NoRecordError, read_record
    from kiosk.ui_driver.monkey.trial import again, hold, seeded

    try:
        trial = again(read_record(replay)) if replay else seeded(seed, events, size or SIZE)
        outcome = hold(trial, chosen_settings(settings, content, None), _say)
    except (NoRecordError, CannotShowError) as error:
        click.echo(f"kiosk: {error}", err=True)
        sys.exit(CANNOT_SHOW if isinstance(error, CannotShowError) else UNREADABLE)
    if outcome.record is None:
        click.echo("screens: " + ", ".join(f"{n} {c}" for n, c in outcome.screens.items()))
        sys.exit(128 + outcome.signal_number if outcome.signal_number else 0)
    _keep(outcome.record, record)
    sys.exit(FAULTY)


def _keep(broken: Record, file: Path) -> None:
    """Says what broke, and writes the way there to `file`."""
    click.echo(f"kiosk: seed {broken.seed}, step {broken.step}: {broken.broken}", err=True)
    try:
        broken.write(file)
    except OSError as error:
        click.echo(f"kiosk: {file} was not saved: {error.strerror}", err=True)
        sys.exit(NOT_SAVED)
    click.echo(f"kiosk: the last {len(broken.last)} events stand in {file}", err=True)


def _say(mark: Mark) -> None:
    memory = "memory is not told here" if mark.megabytes is None else f"{mark.megabytes:.1f} MB"
    click.echo(f"{mark.events} events in {mark.seconds:.0f} s: {memory}, {mark.objects} objects")
