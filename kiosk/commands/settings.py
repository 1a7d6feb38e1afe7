"""`kiosk settings`: the settings in force, and what is wrong with their file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.commands.options import settings_option


@click.command("settings")
@click.option("--check", "only_check", is_flag=True, help="Only say what is wrong with the file.")
@settings_option
def show_settings(only_check: bool, settings: Path | None) -> None:
    """Shows the settings in force; with --check validates their file, as check does content."""
    from kiosk.report import settings_faults, settings_in_force
    from kiosk.settings import read_settings

    found = read_settings(settings)
    if not only_check:
        for line in settings_in_force(found):
            click.echo(line)
    for line in settings_faults(found):
        click.echo(line)
    sys.exit(found.code if only_check else 0)
