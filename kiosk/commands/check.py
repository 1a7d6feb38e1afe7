"""`kiosk check`: what is wrong with content."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.options import FILE, chosen_settings, settings_option, told_in_option

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
@told_in_option
@settings_option
def check(
    file: Path | None, as_json: bool, language: Language | None, settings: Path | None
) -> None:
    """Validates content: exit 0 when it is good, 1 when it has errors, 2 when it is unreadable.

    Without a file, what this machine shows.
    """
    from kiosk import paths
    from kiosk.checked_yaml.translation import translation_into, usual_language
    from kiosk.content_file.inspection import inspect_content
    from kiosk.report import as_json_text, as_lines

    file = file or chosen_settings(settings, None, None, logged=False).content
    found = inspect_content(file, paths.ASSETS)
    if as_json:
        click.echo(as_json_text(found))
    else:
        for line in as_lines(found, str(file), translation_into(language or usual_language())):
            click.echo(line)
    sys.exit(found.code)
