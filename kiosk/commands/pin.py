"""`kiosk pin`: the PIN that opens the staff screen."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.commands.options import settings_option
from kiosk.exit_codes import NOT_SAVED


@click.command()
@click.option("--write", is_flag=True, help="Into the settings file, in place of the one before.")
@settings_option
def pin(write: bool, settings: Path | None) -> None:
    """Asks for a new PIN of the staff screen, and prints the line for kiosk.yaml."""
    from kiosk import paths
    from kiosk.pin_hash import can_hash, hash_pin, pin_fault
    from kiosk.staff.settings_line import NotWrittenError, write_setting

    if not can_hash():
        click.echo("kiosk: this system has no scrypt: install libssl3", err=True)
        sys.exit(1)
    chosen = click.prompt("PIN (4 to 12 digits)", hide_input=True, err=True)
    if fault := pin_fault(chosen):
        click.echo(f"kiosk: not a good PIN: {fault}", err=True)
        sys.exit(1)
    if click.prompt("The same again", hide_input=True, err=True) != chosen:
        click.echo("kiosk: the two are not the same", err=True)
        sys.exit(1)
    made = hash_pin(chosen)
    if not write:
        click.echo(f"staff_pin: {made}")
        return
    file = (settings or paths.settings_file()).absolute()
    from kiosk.settings import settings_in

    def holds(written: bytes) -> bool:
        return settings_in(written, file).settings.staff_pin == made

    try:
        write_setting(file, "staff_pin", made, holds)
    except OSError as error:
        click.echo(f"kiosk: {file} cannot be written: {error.strerror}", err=True)
        sys.exit(NOT_SAVED)
    except NotWrittenError:
        click.echo(
            f"kiosk: {file} is wrong in some way, or has staff_pin in a form of its own, and was "
            f"not changed. See kiosk settings --check, or write this line by hand:\n"
            f"staff_pin: {made}",
            err=True,
        )
        sys.exit(1)
    click.echo(f"{file} has the new PIN; it holds from the next start of the kiosk")
