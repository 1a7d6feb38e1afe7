"""Commands by which the kiosk starts itself for a piece of work that is better done apart."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command(hidden=True)
def look() -> None:
    """What Qt sees of this machine, as JSON, for `kiosk doctor`."""
    from kiosk.doctor.seen import look as looked

    click.echo(looked())


@click.command(hidden=True)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("assets", type=click.Path(path_type=Path))
@click.argument("state", type=click.Path(path_type=Path))
def prepare(file: Path, assets: Path, state: Path) -> None:
    """Reads content into its snapshot and makes pictures fit for the screen, for a running kiosk.

    A line for each fault; exit 1 when the content cannot be shown.
    """
    from kiosk.content_store.opening import open_catalogue
    from kiosk.media.image_conversion import prepare_pictures
    from kiosk.media.media_files import MediaFiles
    from kiosk.media.process_limits import limit_this_process

    limit_this_process(seconds=120)
    opened = open_catalogue(file, state, quietly=True)
    for fault in opened.faults:
        click.echo(str(fault))
    try:
        shown = MediaFiles(file, assets, state)
        for line in prepare_pictures(shown.pictures):
            click.echo(line)
        if opened.catalogue:
            for line in shown.panoramas.prepare(opened.catalogue):
                click.echo(line)
    except OSError as error:
        click.echo(f"pictures cannot be kept for the screen: {error}")
    sys.exit(1 if opened.faults else 0)


@click.command(hidden=True)
@click.argument("sort")
def examine(sort: str) -> None:
    """Answers each line that names a picture with what is wrong with it, for `kiosk check`."""
    from kiosk.media.image_check_worker import examine_as_asked

    examine_as_asked(sort, sys.stdin, click.echo)


ALL = (examine, look, prepare)
