"""`kiosk history`: the contents that were shown, and the way back to one of them."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.ending import end
from kiosk.commands.options import FILE, settings_option
from kiosk.exit_codes import NOT_SAVED, NOT_TAKEN_BACK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content_store.history import History, Shown

_MOST_NAMED = 6
"""Entries of one change that are named one by one."""


@click.command()
@click.option(
    "--take-back", "number", type=int, metavar="N", help="Shows the content of that number again."
)
@click.option("--content", type=FILE, help="The content whose history is meant.")
@settings_option
def history(number: int | None, content: Path | None, settings: Path | None) -> None:
    """Lists the contents that were shown; with --take-back shows one of them again."""
    from kiosk.content_store.history import History
    from kiosk.content_store.store import ContentStore
    from kiosk.settings import read_settings

    chosen = read_settings(settings).settings
    file, state = content.absolute() if content else chosen.content, chosen.state_folder
    if state.exists() and not os.access(state, os.R_OK | os.X_OK):
        end(f"{state} belongs to the kiosk's account; sudo -u kiosk kiosk history", NOT_SAVED)
    kept = History(ContentStore(file, state))
    if number is not None:
        _take_back(kept, file, state, number)
        return
    for line in _as_lines(kept.latest(), file):
        click.echo(line)


def _take_back(kept: History, file: Path, state: Path, number: int) -> None:
    from kiosk.checked_yaml.faults import FaultyFileError
    from kiosk.checked_yaml.source import read_bytes
    from kiosk.content_store.history import NotTakenBackError

    if hasattr(os, "geteuid") and state.exists() and state.stat().st_uid != os.geteuid():
        # what another account writes there the kiosk does not read: see state_folder.py
        end(f"{state} belongs to another account, which alone may take content back", NOT_SAVED)
    with contextlib.suppress(FaultyFileError):  # else in the place of what was read last
        kept.note_read(read_bytes(file))
    try:
        kept.take_back(number)
    except NotTakenBackError as error:
        end(str(error), NOT_TAKEN_BACK)
    except OSError as error:
        end(f"it cannot be kept: {error.strerror}", NOT_SAVED)
    click.echo(
        f"Content {number} is shown again, within seconds where the kiosk runs, until {file} is "
        "saved with a change. The file itself is as it was, and so are the pictures beside it."
    )


def _as_lines(shown: tuple[Shown, ...], file: Path) -> Iterator[str]:
    from kiosk.checked_yaml.printable import printable

    if not shown:
        yield f"{printable(str(file))}: nothing was shown yet"
    for content in shown:
        marks = [
            *["shown now"] * content.is_shown,
            *["taken back" if content.is_shown else "to be shown again"] * content.is_taken_back,
            *["proven"] * content.is_proven,
            *["not usable: of another version of the program, or damaged"] * (not content.usable),
        ]
        counted = f"{content.exhibits} exhibits, {content.stories} stories, {content.cases} cases"
        told = [counted] * content.usable + marks
        day = content.when.strftime("%Y-%m-%d %H:%M")
        yield f"{content.number:>4}  {day}  {content.digest.hex()[:8]}  {', '.join(told)}"
        yield from (f"      {line}" for line in _changes(content))


def _changes(content: Shown) -> Iterator[str]:
    if content.changes is None:
        return
    for how in ("added", "removed", "changed"):
        names = [f"{c.kind} {c.id}".strip() for c in content.changes if c.how == how]
        if names:
            more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
            yield f"{how}: {', '.join(names[:_MOST_NAMED])}{more}"
    if not content.changes:
        yield "no entry differs from the one before"
