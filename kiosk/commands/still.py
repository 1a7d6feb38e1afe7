"""`kiosk still`: the picture that stands while the kiosk cannot be shown."""

from __future__ import annotations

import os
import sys

import click

from kiosk.commands.options import size_option, supervised_by
from kiosk.display import has_display, unreachable_display
from kiosk.exit_codes import NO_DISPLAY


@click.command(hidden=True)
@click.option("--windowed", is_flag=True)
@size_option
@click.argument("languages", nargs=-1)
def still(windowed: bool, size: tuple[int, int] | None, languages: tuple[str, ...]) -> None:
    """Shows the museum, and that it will be back, in some languages; reads nothing of staff's."""
    supervised = supervised_by(os.environ)
    if not has_display() or unreachable_display():
        sys.exit(NO_DISPLAY)
    from kiosk.still import show

    sys.exit(show(languages or ("en", "zh"), supervised, windowed, size))
