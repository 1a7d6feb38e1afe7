"""`kiosk tour`: every screen, played through by touch and saved as a picture."""

from __future__ import annotations

import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.options import (
    chosen_settings,
    content_option,
    language_option,
    settings_option,
    size_option,
)
from kiosk.exit_codes import NO_DISPLAY, NOT_SAVED

if TYPE_CHECKING:
    from types import FrameType

    from kiosk.catalogue.languages import Language


@click.command()
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
@size_option
@content_option
@language_option
@settings_option
def tour(
    out: Path,
    size: tuple[int, int] | None,
    content: Path | None,
    language: Language | None,
    settings: Path | None,
) -> None:
    """Plays through every screen by touch and saves a picture of each."""
    from kiosk.ui_driver.album import Album, NotSavedError
    from kiosk.ui_driver.virtual_screen import NoScreenError, screen_for

    size = size or (1920, 1080)
    # A program that plays is no visitor.
    chosen = replace(chosen_settings(settings, content, language), counts=False)
    told_to_leave: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        told_to_leave.append(number)

    # An exception would come in the middle of Qt; between two pictures it can be left in order.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, note)
    try:
        album = Album(out)
        with screen_for(size):
            from kiosk.app import Display, Kiosk
            from kiosk.ui_driver.tour import play

            kiosk = Kiosk(chosen, Display(size=size))
            try:
                for file in play(kiosk, album, [language] if language else chosen.languages):
                    click.echo(file)
                    if told_to_leave:
                        break
            finally:
                # before the virtual screen goes, or Qt dies with it
                kiosk.close()
                kiosk.application.shutdown()
    except (NoScreenError, NotSavedError) as error:
        click.echo(f"kiosk: {error}", err=True)
        sys.exit(NO_DISPLAY if isinstance(error, NoScreenError) else NOT_SAVED)
    if told_to_leave:
        sys.exit(128 + told_to_leave[0])
