"""`kiosk settings`: the settings in force, and what is wrong with their file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.options import settings_option, told_in_option

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language


@click.command("settings")
@click.option("--check", "only_check", is_flag=True, help="Only say what is wrong with the file.")
@told_in_option
@settings_option
def show_settings(only_check: bool, language: Language | None, settings: Path | None) -> None:
    """Shows the settings in force; with --check validates their file, as check does content."""
    from kiosk.checked_yaml.translation import translation_into, usual_language
    from kiosk.report import settings_faults, settings_in_force
    from kiosk.settings import read_settings

    found, said = read_settings(settings), translation_into(language or usual_language())
    if not only_check:
        for line in settings_in_force(found, said):
            click.echo(line)
    for line in settings_faults(found, said):
        click.echo(line)
    sys.exit(found.code if only_check else 0)
