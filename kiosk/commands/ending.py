"""How a command that cannot do its work ends."""

from __future__ import annotations

import sys
from typing import NoReturn

import click


def end(words: str, code: int) -> NoReturn:
    """Ends the command with one line that says why."""
    click.echo(f"kiosk: {words}", err=True)
    sys.exit(code)
