"""How commands end, beside 0 for good and 1 for faults; after sysexits.h where it has a word."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

NO_INPUT, NO_DISPLAY, CANNOT_SHOW, NOT_SAVED = 66, 69, 70, 73
NOT_TAKEN_BACK = NOT_INSERTED = 65


def end(words: str, code: int) -> NoReturn:
    """Ends the command with one line that says why."""
    click.echo(f"kiosk: {words}", err=True)
    sys.exit(code)
