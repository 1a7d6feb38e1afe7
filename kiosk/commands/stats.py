"""`kiosk stats`: how the kiosk was used."""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.options import FILE, settings_option
from kiosk.exit_codes import NO_INPUT, NOT_SAVED

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.settings import Settings
    from kiosk.stats.words import ReportLanguage

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command()
@click.option("--since", type=_DAY, metavar="DAY", help="The first day, as 2026-10-01.")
@click.option("--until", type=_DAY, metavar="DAY", help="The last day.")
@click.option("--html", type=FILE, help="Writes a page with charts, to look at or to print.")
@click.option("--csv", "table", type=FILE, help="Writes every number, for a spreadsheet.")
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
@click.option("--language", type=click.Choice(["en", "zh"]), default="en", help="Of the report.")
@settings_option
def stats(
    since: datetime | None,
    until: datetime | None,
    html: Path | None,
    table: Path | None,
    as_json: bool,
    language: ReportLanguage,
    settings: Path | None,
) -> None:
    """Says how the kiosk was used: visits, languages, what is opened, what leads on."""
    import shutil

    from kiosk.settings import read_settings
    from kiosk.stats.figures import figures_of
    from kiosk.stats.page import as_page
    from kiosk.stats.records import as_csv, as_json_text
    from kiosk.stats.telling import report_of
    from kiosk.stats.terminal import Terminal, as_lines
    from kiosk.visit_counts.counts_file import FILE_NAME
    from kiosk.visit_counts.reading import CannotReadCountsError, read_counts

    first, last = since and since.date(), until and until.date()
    if first and last and first > last:
        raise click.UsageError("--since is after --until")
    found = read_settings(settings)
    for fault in found.faults:
        click.echo(f"kiosk: {fault}", err=True)
    if not found.readable:  # whose counts are meant is not known
        sys.exit(NO_INPUT)
    chosen = found.settings
    try:
        rows = read_counts(chosen.state_folder / FILE_NAME, first, last)
    except CannotReadCountsError as error:
        off = "" if chosen.counts else "; counting is switched off, counts: false"
        click.echo(f"kiosk: {error}{off}", err=True)
        sys.exit(NO_INPUT)
    catalogue = _catalogue(chosen)
    figures = figures_of(rows, catalogue)
    report = report_of(figures, catalogue, language, first, last)
    if html:
        _save(html, as_page(report, figures, language))
    if table:
        _save(table, as_csv(rows))
    if as_json:
        click.echo(as_json_text(figures))
    elif not html and not table:
        terminal = Terminal(shutil.get_terminal_size().columns, sys.stdout.isatty())
        for line in as_lines(report, terminal):
            click.echo(line)


def _catalogue(settings: Settings) -> Catalogue | None:
    """What the kiosk shows, which it has read already; else what came with the program."""
    from kiosk import paths
    from kiosk.content_store.snapshot import load_snapshot
    from kiosk.content_store.store import ContentStore

    kept = load_snapshot(ContentStore(settings.content, settings.state_folder).snapshot)
    own = settings.content == paths.content_file()
    return kept or (load_snapshot(paths.SHIPPED_SNAPSHOT) if own else None)


def _save(file: Path, text: str) -> None:
    try:
        file.write_bytes(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        click.echo(f"kiosk: {file} cannot be written: {error.strerror}", err=True)
        sys.exit(NOT_SAVED)
