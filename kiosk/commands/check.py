"""`kiosk check`: what is wrong with content."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.commands.options import FILE


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
def check(file: Path | None, as_json: bool) -> None:
    """Validates content: exit 0 when it is good, 1 when it has errors, 2 when it is unreadable."""
    from kiosk import paths
    from kiosk.content_file.inspection import inspect_content
    from kiosk.report import as_json_text, as_lines

    file = file or paths.content_file()
    found = inspect_content(file, paths.ASSETS)
    if as_json:
        click.echo(as_json_text(found))
    else:
        for line in as_lines(found, str(file)):
            click.echo(line)
    sys.exit(found.code)
