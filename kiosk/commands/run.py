"""`kiosk run`: the kiosk, kept running."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.log_output import keep_log
from kiosk.commands.options import (
    content_option,
    language_option,
    settings_option,
    size_option,
)
from kiosk.exit_codes import ALREADY_RUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.languages import Language
    from kiosk.supervisor.policy import Mode


@click.command()
@click.option("--windowed", is_flag=True, help="In a window, for a desk.")
@size_option
@content_option
@language_option
@settings_option
def run(
    windowed: bool,
    size: tuple[int, int] | None,
    content: Path | None,
    language: Language | None,
    settings: Path | None,
) -> None:
    """Opens the kiosk and keeps it running: starts it again when it crashes or hangs."""
    from kiosk.content_store.state_folder import private_state
    from kiosk.process_limits import leave_no_core
    from kiosk.settings import read_settings
    from kiosk.supervisor.lock_file import HeldError
    from kiosk.supervisor.supervisor import Supervisor

    chosen = read_settings(settings).settings  # what is wrong with them, the kiosk says
    if chosen.log_file:  # the kiosk's own is turned over by the kiosk alone
        keep_log(chosen.log_file.with_name("supervisor.log"))
    leave_no_core()
    window = [
        *(["--windowed"] if windowed else []),
        *_given("--size", size and "{}x{}".format(*size)),
    ]
    options = [
        *window, *_given("--content", content), *_given("--language", language),
        *_given("--settings", settings),
    ]  # fmt: skip
    commands = commands_for(options, [*window, *chosen.languages])
    state = private_state(chosen.state_folder)
    try:
        code = Supervisor(commands, state, os.environ).run()
    except HeldError as held:
        who = f"process {held.pid}" if held.pid else "another process"
        click.echo(f"kiosk: {who} keeps a kiosk running here already; it goes on", err=True)
        sys.exit(ALREADY_RUNS)
    sys.exit(code)


def commands_for(options: Sequence[str], still: Sequence[str]) -> dict[Mode, list[str]]:
    """What is started in each mode: the kiosk with `options`, or its still picture."""
    from kiosk import paths
    from kiosk.supervisor.policy import Mode

    return {
        Mode.USUAL: [*paths.COMMAND, *options],
        Mode.SAFE: [*paths.COMMAND, "--safe", *options],
        Mode.STILL: [*paths.COMMAND, "still", *still],
    }


def _given(option: str, value: object) -> list[str]:
    return [] if value is None else [option, str(value)]
