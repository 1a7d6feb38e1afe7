"""`kiosk film`: a still of a film, and a copy that every kiosk plays."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.commands.ending import end
from kiosk.commands.options import FILE
from kiosk.exit_codes import NO_FFMPEG, NO_INPUT, NOT_SAVED

_AT = 1 / 3
"""Where the still is taken, as a part of the film, where nobody says so."""


@click.command()
@click.argument("file", type=FILE)
@click.option(
    "--id", "film_id", metavar="ID", default="", help="The id of the film; else the file's name."
)
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), default=Path("assets/films"),
    show_default=True, help="The folder for what is made.",
)  # fmt: skip
@click.option("--at", type=click.FloatRange(min=0), help="The second of the still.")
def film(file: Path, film_id: str, out: Path, at: float | None) -> None:
    """Makes a still and a web-sized copy of FILE: VP9, at most 1280 x 720, sound as others have.

    It needs ffmpeg; without it films are shown as they are.
    """
    from kiosk.checked_yaml.printable import printable
    from kiosk.media.films.film_copy import CopyError, can_copy, copy_film, save_still
    from kiosk.media.films.film_length import film_seconds

    if not can_copy():
        end(
            "ffmpeg is not on this machine (Debian: apt install ffmpeg); films are played without "
            "it, and it may make the copy on any other machine",
            NO_FFMPEG,
        )
    copy, still = (out / f"{film_id or file.stem}{suffix}" for suffix in (".webm", ".webp"))
    try:
        seconds = film_seconds(file)
    except OSError as error:
        end(f"{printable(str(file))} cannot be read: {error.strerror}", NO_INPUT)
    if copy.exists() and copy.samefile(file):
        end(f"{printable(str(file))} would be replaced; name another folder with --out", NOT_SAVED)
    try:
        out.mkdir(parents=True, exist_ok=True)
        save_still(file, at if at is not None else (seconds or 0) * _AT, still)
        click.echo(f"{still}: the still")
        copy_film(file, copy)
    except CopyError as error:
        end(f"{printable(str(file))}: {printable(str(error))}", NO_INPUT)
    except OSError as error:
        end(f"{printable(str(out))} cannot be written: {error.strerror}", NOT_SAVED)
    size = copy.stat().st_size / 1e6
    click.echo(f"{copy}: {size:.1f} MB; its captions are {copy.stem}.en.vtt and {copy.stem}.zh.vtt")
