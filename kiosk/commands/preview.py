"""`kiosk preview`: content as visitors will see it, beside the editor."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.ending import end
from kiosk.commands.options import FILE, LanguageCode, chosen_settings, settings_option, size_option
from kiosk.exit_codes import CANNOT_SHOW, NO_DISPLAY

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

log = logging.getLogger(__name__)


@click.command()
@click.argument("file", type=FILE, required=False)
@click.option("--language", type=LanguageCode(), help="Of the preview itself; else the system's.")
@click.option(
    "--pair", type=(LanguageCode(), LanguageCode()), metavar="CODE CODE",
    help="The two languages that are shown: en zh.",
)  # fmt: skip
@size_option
@settings_option
def preview(
    file: Path | None,
    language: Language | None,
    pair: tuple[Language, Language] | None,
    size: tuple[int, int] | None,
    settings: Path | None,
) -> None:
    """Shows content in two languages while it is edited, with what kiosk check says of it."""
    from kiosk.display import has_display, unreachable_display

    fault = unreachable_display() if has_display() else "there is no display"
    if fault:
        end(fault, NO_DISPLAY)
    chosen = chosen_settings(settings, file, None, logged=False)
    from kiosk.app import CannotShowError
    from kiosk.preview_app.window import Preview

    first, second = pair or (*chosen.languages, "en", "zh")[:2]
    try:
        shown = Preview(
            chosen.content, (first, second), language=language, settings=settings, size=size
        )
    except CannotShowError as error:
        log.critical("%s", error)
        sys.exit(CANNOT_SHOW)
    code = shown.run()
    shown.close()
    sys.exit(code)
