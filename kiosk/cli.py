"""The command `kiosk`."""

from __future__ import annotations

import gc
import io
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import __version__, worker_commands
from kiosk.checked_yaml.printable import printable
from kiosk.display import has_display, unreachable_display

if TYPE_CHECKING:
    from types import FrameType

    from kiosk.catalogue.languages import Language
    from kiosk.settings import Settings

log = logging.getLogger(__name__)

NO_DISPLAY, CANNOT_SHOW, NOT_SAVED = 69, 70, 73
_LOG_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _PrintableLine(logging.Formatter):
    """A message is one line, whatever names of files and words of content are in it."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        return printable(super().formatMessage(record))


class _Size(click.ParamType[tuple[int, int]]):
    name = "WxH"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        width, _, height = str(value).partition("x")
        if not (width.isdecimal() and height.isdecimal() and int(width) and int(height)):
            self.fail(f"{value!r} is not a size such as 1920x1080", param, ctx)
        return int(width), int(height)


class _Language(click.ParamType[str]):
    name = "CODE"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Language:
        from kiosk.catalogue.languages import translated

        if value not in translated():
            self.fail(f"{value!r} is not one of {', '.join(translated())}", param, ctx)
        return str(value)


_FILE = click.Path(dir_okay=False, path_type=Path)
_content = click.option("--content", type=_FILE, help="The content to show.")
_language = click.option("--language", type=_Language(), help="To start in: en, zh …")
_settings = click.option("--settings", type=_FILE, help="The settings of this machine.")
_size = click.option("--size", type=_Size(), help="Size of the window, for instance 1080x1920.")


@click.group(invoke_without_command=True)
@click.version_option(__version__)
@click.option("--windowed", is_flag=True, help="In a window, for a desk.")
@_size
@_content
@_language
@_settings
@click.pass_context
def main(
    context: click.Context,
    windowed: bool,
    size: tuple[int, int] | None,
    content: Path | None,
    language: Language | None,
    settings: Path | None,
) -> None:
    """The museum's touch kiosk. Without a command it opens the kiosk, filling the screen."""
    _speak_utf8()
    handler = logging.StreamHandler()
    handler.setFormatter(_PrintableLine(_LOG_FORMAT))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    if context.invoked_subcommand is not None:
        return
    if not has_display():
        click.echo("kiosk: there is no display; `kiosk tour` works on a virtual one", err=True)
        sys.exit(NO_DISPLAY)
    if fault := unreachable_display():
        click.echo(f"kiosk: {fault}", err=True)
        sys.exit(NO_DISPLAY)
    # Until the kiosk runs there is nothing to end in order, and Qt swallows what Python raises.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.disable()  # nothing that a start makes is garbage
    chosen = _chosen(settings, content, language)
    from kiosk.app import CannotShowError, Display, Kiosk

    try:
        kiosk = Kiosk(chosen, Display(windowed, size))
    except CannotShowError as error:
        log.critical("%s", error)
        sys.exit(CANNOT_SHOW)
    gc.freeze()
    gc.enable()
    code = kiosk.run()
    kiosk.close()
    sys.exit(code)


for command in worker_commands.ALL:
    main.add_command(command)


@main.command()
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
@_size
@_content
@_language
@_settings
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
    chosen = _chosen(settings, content, language)
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


@main.command()
@click.argument("file", type=_FILE, required=False)
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
def check(file: Path | None, as_json: bool) -> None:
    """Validates content: exit 0 when it is good, 1 when it has errors, 2 when it is unreadable."""
    from kiosk import paths
    from kiosk.content_file.inspection import inspect_content
    from kiosk.report import as_json_text, as_lines

    file = file or paths.content_file()
    found = inspect_content(file, paths.ASSETS)
    if as_json:
        click.echo(as_json_text(found))
    else:
        for line in as_lines(found, str(file)):
            click.echo(line)
    sys.exit(found.code)


@main.command("settings")
@click.option("--check", "only_check", is_flag=True, help="Only say what is wrong with the file.")
@_settings
def show_settings(only_check: bool, settings: Path | None) -> None:
    """Shows the settings in force; with --check validates their file, as check does content."""
    from kiosk.report import settings_faults, settings_in_force
    from kiosk.settings import read_settings

    found = read_settings(settings)
    if not only_check:
        for line in settings_in_force(found):
            click.echo(line)
    for line in settings_faults(found):
        click.echo(line)
    sys.exit(found.code if only_check else 0)


@main.command()
@click.option("--json", "as_json", is_flag=True, help="As JSON, for a program to read.")
@_settings
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


def _speak_utf8() -> None:
    """Whatever code page the system has: who reads us through a pipe reads UTF-8."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _chosen(settings: Path | None, content: Path | None, language: Language | None) -> Settings:
    """The settings in force, after what had to be known before Qt is loaded was done with them."""
    from dataclasses import replace

    from kiosk.settings import read_settings

    found = read_settings(settings)
    chosen = found.settings
    if chosen.log_file:
        _keep_log(chosen.log_file)
    for fault in found.faults:
        log.error("%s", fault)
    if found.faults:
        log.error("%s: what is wrong there is not used; the defaults are", found.file)
    if chosen.renderer == "software":
        os.environ["QT_QUICK_BACKEND"] = "software"
    chosen = replace(chosen, content=content.absolute()) if content else chosen
    if language is None:
        return chosen
    languages = chosen.languages if language in chosen.languages else (*chosen.languages, language)
    return replace(chosen, language=language, languages=languages)


def _keep_log(file: Path) -> None:
    """Writes the log to a file as well, and to its four predecessors."""
    from logging.handlers import RotatingFileHandler

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=2_000_000, backupCount=4, encoding="utf-8")
    except OSError as error:
        log.error("the log cannot be written to %s: %s", file, error.strerror)
        return
    handler.setFormatter(_PrintableLine(_LOG_FORMAT))
    logging.getLogger().addHandler(handler)
