"""Commands by which the kiosk starts itself for a piece of work that is better done apart."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from kiosk import paths
from kiosk.commands.options import chosen_settings, settings_option
from kiosk.content_store.media_worker import NOT_ALL_SEEN
from kiosk.process_limits import limit_this_process

_PATH = click.Path(path_type=Path)


@click.command(hidden=True)
def look() -> None:
    """What Qt sees of this machine, as JSON, for `kiosk doctor`."""
    from kiosk.doctor.seen import look as looked

    click.echo(looked())


@click.command("prepare-text", hidden=True)
@click.option("--seed", is_flag=True, help="First gives staff content of their own to edit.")
@click.argument("content", type=_PATH)
@click.argument("state", type=_PATH)
@click.argument("spare", type=_PATH)
def prepare_text(seed: bool, content: Path, state: Path, spare: Path) -> None:
    """Reads content into its snapshot for a running kiosk, and replies on one line."""
    from kiosk.content_store.content_worker import read_into
    from kiosk.content_store.seeding import seeded
    from kiosk.content_store.store import ContentStore

    limit_this_process(seconds=120)
    store = ContentStore(content, state)
    given = seeded(content, paths.CONTENT, paths.ASSETS, state) if seed else content
    click.echo(read_into(store, given, spare).as_json())


@click.command("prepare-media", hidden=True)
@click.argument("content", type=_PATH)
@click.argument("assets", type=_PATH)
@click.argument("state", type=_PATH)
@click.argument("snapshot", type=_PATH)
def prepare_media(content: Path, assets: Path, state: Path, snapshot: Path) -> None:
    """Brings staff's pictures to the screen for a running kiosk; a line for each that cannot be.

    Exit 3 where one could not be looked at just now.
    """
    from kiosk.content_store.snapshot import load_snapshot
    from kiosk.media.media_files import MediaFiles

    limit_this_process(seconds=120)
    if (catalogue := load_snapshot(snapshot)) is None:
        raise click.ClickException(f"{snapshot} is not the content that is shown")
    lines = MediaFiles(content, assets, state).prepare(catalogue)
    while True:
        try:
            click.echo(next(lines))
        except StopIteration as end:
            sys.exit(0 if end.value else NOT_ALL_SEEN)


@click.command(hidden=True)
@click.argument("kind")
def examine(kind: str) -> None:
    """Answers each line that names a picture with what is wrong with it, for `kiosk check` and
    `kiosk prepare-media`."""
    from kiosk.media.checks.image_check_worker import examine_as_asked

    examine_as_asked(kind, sys.stdin, click.echo)


@click.command(hidden=True)
@click.argument("content", type=_PATH)
def inspect(content: Path) -> None:
    """What `kiosk check` says of content, as JSON, for `kiosk preview` and the staff screen."""
    from kiosk.content_file.inspection import inspect_content
    from kiosk.report import as_json_text

    limit_this_process(seconds=120)
    click.echo(as_json_text(inspect_content(content, paths.ASSETS)))


@click.command("preview-pane", hidden=True)
@click.option("--language", required=True)
@settings_option
@click.argument("content", type=_PATH)
@click.argument("state", type=_PATH)
@click.argument("folder", type=_PATH)
def preview_pane(
    language: str, settings: Path | None, content: Path, state: Path, folder: Path
) -> None:
    """A kiosk on a screen that nobody sees, for `kiosk preview`."""
    # Drawn by the processor: no driver has a say, and a pane changes seldom.
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    chosen = chosen_settings(settings, content, language, logged=False)
    from kiosk.preview_app.pane import run_pane

    sys.exit(run_pane(chosen, state, folder))


ALL = (examine, inspect, look, prepare_media, prepare_text, preview_pane)
