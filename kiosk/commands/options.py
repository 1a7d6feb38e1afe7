"""Options that several commands share, and what they choose."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.log_output import keep_log
from kiosk.supervisor import SUPERVISED

if TYPE_CHECKING:
    from collections.abc import MutableMapping

    from kiosk.catalogue.languages import Language
    from kiosk.settings import Settings
    from kiosk.supervisor.supervised import Supervised

log = logging.getLogger(__name__)


class Size(click.ParamType[tuple[int, int]]):
    name = "WxH"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        width, _, height = str(value).partition("x")
        if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
            self.fail(f"{value!r} is not a size such as 1920x1080", param, ctx)
        return int(width), int(height)


class LanguageCode(click.ParamType[str]):
    name = "CODE"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Language:
        from kiosk.catalogue.languages import translated

        if value not in translated():
            self.fail(f"{value!r} is not one of {', '.join(translated())}", param, ctx)
        return str(value)


FILE = click.Path(dir_okay=False, path_type=Path)
content_option = click.option("--content", type=FILE, help="The content to show.")
language_option = click.option("--language", type=LanguageCode(), help="To start in: en, zh …")
told_in_option = click.option(
    "--language", type=LanguageCode(), help="Of what is said: en, zh; else the terminal's (LANG)."
)
settings_option = click.option("--settings", type=FILE, help="The settings of this machine.")
size_option = click.option(
    "--size", type=Size(), help="Size of the window, for instance 1080x1920."
)


def chosen_settings(
    settings: Path | None,
    content: Path | None,
    language: Language | None,
    *,
    logged: bool = True,
    software: bool = False,
) -> Settings:
    """The settings in force, after what had to be known before Qt is loaded was done with them.

    Unless it is to be `logged` the kiosk's own log file is left alone; with `software` the
    processor draws, whatever the settings say.
    """
    from kiosk.settings import read_settings

    found = read_settings(settings)
    chosen = found.settings
    if chosen.log_file and logged:
        keep_log(chosen.log_file)
    for fault in found.faults:
        log.error("%s", fault)
    if found.faults:
        log.error("%s: what is wrong there is not used; the defaults are", found.file)
    if software or chosen.renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"
    chosen = replace(chosen, content=content.absolute()) if content else chosen
    if language is None:
        return chosen
    languages = chosen.languages if language in chosen.languages else (*chosen.languages, language)
    return replace(chosen, language=language, languages=languages)


def supervised_by(environ: MutableMapping[str, str]) -> Supervised | None:
    """This process as its supervisor sees it; None, and nothing loaded, where it has none."""
    if SUPERVISED not in environ:
        return None
    from kiosk.supervisor.supervised import Supervised

    return Supervised(Path(environ.pop(SUPERVISED)))  # its own workers are not supervised
