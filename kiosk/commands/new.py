"""`kiosk new`: an entry to fill in."""

from __future__ import annotations

import os
import sys
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.ending import end
from kiosk.commands.options import FILE
from kiosk.exit_codes import NOT_INSERTED, NOT_SAVED

if TYPE_CHECKING:
    from kiosk.content_file.entry_draft import Drafted

_LISTS = {"exhibit": "exhibits", "story": "stories", "case": "cases"}


@click.command()
@click.argument("kind", type=click.Choice([*_LISTS]))
@click.option("--file", type=FILE, help="The content it is written into; else it is printed.")
@click.option(
    "--id", "entry_id", metavar="ID", default="", help="Its id: small letters, digits and hyphens."
)
def new(kind: Drafted, file: Path | None, entry_id: str) -> None:
    """Writes an exhibit, story or case to fill in, each field with what it means.

    At the end of its list in FILE; without a file it is printed, to be put in its place by hand.
    """
    from kiosk import paths
    from kiosk.checked_yaml.faults import FaultyFileError
    from kiosk.content_file.entry_draft import entry_draft
    from kiosk.content_file.entry_insertion import NotInsertedError, check_id

    draft = entry_draft(kind, entry_id, paths.ASSETS / "exhibits.schema.json")
    try:
        if file is None:
            check_id(entry_id)
            for line in draft:
                click.echo(f"  {line}")
            return
        begins = _write(Path(os.path.realpath(file)), _LISTS[kind], entry_id, draft)
    except NotInsertedError as error:
        end(str(error), NOT_INSERTED)
    except FaultyFileError as error:
        for fault in error.faults:
            click.echo(f"kiosk: {fault}", err=True)
        sys.exit(NOT_INSERTED)
    except OSError as error:
        end(f"{file} cannot be written: {error.strerror}", NOT_SAVED)
    click.echo(f"{file}:{begins}: one {kind} more, to fill in; kiosk check says what is missing")


def _write(file: Path, section: str, entry_id: str, draft: list[str]) -> int:
    """The line in which the entry begins.

    Raises NotInsertedError, FaultyFileError or OSError; the file is then as it was.
    """
    from kiosk.atomic_write import atomic_write
    from kiosk.checked_yaml.source import read_bytes
    from kiosk.content_file.entry_insertion import NotInsertedError, with_entry

    written = read_bytes(file)
    changed = with_entry(written, str(file), section, entry_id, draft)
    with atomic_write(file, like=file) as opened:
        opened.write(changed)
        if read_bytes(file) != written:
            raise NotInsertedError(f"{file} was saved meanwhile; try again")
    lines = zip_longest(written.splitlines(), changed.splitlines())
    return next(n for n, (old, new) in enumerate(lines, 1) if old != new and new.strip())
