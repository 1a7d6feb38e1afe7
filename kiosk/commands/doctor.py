"""`kiosk doctor`: is this machine ready?"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from kiosk.commands.options import settings_option


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
@settings_option
def doctor(as_json: bool, settings: Path | None) -> None:
    """Says whether this machine is ready to stand before visitors: exit 0 if so, 1 if not."""
    from itertools import tee

    from kiosk.doctor.examination import examine
    from kiosk.doctor.machine import Machine
    from kiosk.doctor.report import as_json_text, as_lines, is_ready
    from kiosk.settings import read_settings

    machine = Machine(read_settings(settings))
    findings, kept = tee(examine(machine))
    for line in [as_json_text(findings)] if as_json else as_lines(findings, machine.platform):
        click.echo(line)
    sys.exit(0 if is_ready(kept) else 1)
