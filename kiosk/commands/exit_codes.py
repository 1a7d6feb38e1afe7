"""How commands end; the codes stand on the ground, for bridge and supervisor use them too."""

from __future__ import annotations

import sys
from typing import NoReturn

import click

from kiosk.exit_codes import (
    ALREADY_RUNS,
    CANNOT_SHOW,
    LEFT,
    NO_DISPLAY,
    NO_INPUT,
    NOT_INSERTED,
    NOT_SAVED,
    NOT_TAKEN_BACK,
    RESTART,
)

__all__ = [
    "ALREADY_RUNS", "CANNOT_SHOW", "LEFT", "NOT_INSERTED", "NOT_SAVED", "NOT_TAKEN_BACK",
    "NO_DISPLAY", "NO_INPUT", "RESTART", "end",
]  # fmt: skip


def end(words: str, code: int) -> NoReturn:
    """Ends the command with one line that says why."""
    click.echo(f"kiosk: {words}", err=True)
    sys.exit(code)
