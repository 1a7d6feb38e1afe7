"""The command `kiosk`."""

from __future__ import annotations

import gc
import io
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import __version__, commands, paths
from kiosk.clean_environment import take_away
from kiosk.commands.log_output import log_to_stderr
from kiosk.commands.options import (
    chosen_settings,
    content_option,
    language_option,
    settings_option,
    size_option,
    supervised_by,
)
from kiosk.display import has_display, unreachable_display
from kiosk.exit_codes import CANNOT_SHOW, NO_DISPLAY

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

log = logging.getLogger(__name__)


@click.group(invoke_without_command=True)
@click.version_option(__version__)
@click.option("--windowed", is_flag=True, help="In a window, for a desk.")
@click.option("--staff", is_flag=True, help="With the staff keys open, for a desk without touch.")
@size_option
@content_option
@language_option
@settings_option
@click.option("--safe", is_flag=True, help="Proven content only, drawn by the processor.")
@click.pass_context
def main(
    context: click.Context,
    windowed: bool,
    staff: bool,
    size: tuple[int, int] | None,
    content: Path | None,
    language: Language | None,
    settings: Path | None,
    safe: bool,
) -> None:
    """The museum's touch kiosk. Without a command it opens the kiosk, filling the screen."""
    _speak_utf8()
    log_to_stderr()
    if context.invoked_subcommand is not None:
        return
    if paths.FROZEN or not (windowed or size):
        for name in take_away(os.environ, paths.ROOT):
            log.warning("the variable %s is not used: a kiosk has Qt's own plugins alone", name)
    supervised = supervised_by(os.environ)
    if not has_display():
        click.echo("kiosk: there is no display; `kiosk tour` works on a virtual one", err=True)
        sys.exit(NO_DISPLAY)
    if fault := unreachable_display():
        click.echo(f"kiosk: {fault}", err=True)
        sys.exit(NO_DISPLAY)
    # Until the kiosk runs there is nothing to end in order, and Qt swallows what Python raises.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.disable()  # nothing that a start makes is garbage
    chosen = chosen_settings(settings, content, language, software=safe)
    from kiosk.app import CannotShowError, Display, Kiosk

    try:
        kiosk = Kiosk(chosen, Display(windowed, size), safe=safe)
    except CannotShowError as error:
        log.critical("%s", error)
        sys.exit(CANNOT_SHOW)
    if supervised:
        kiosk.report_to(supervised, chosen)
    if staff:
        kiosk.controller.staff_access.ask()
    gc.freeze()
    gc.enable()
    code = kiosk.run()
    kiosk.close()
    sys.exit(code)


for command in commands.ALL:
    main.add_command(command)


def _speak_utf8() -> None:
    """Whatever code page the system has: who reads us through a pipe reads UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
