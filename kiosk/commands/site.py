"""`kiosk site`: the same content as a small web site."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from kiosk.commands.ending import end
from kiosk.commands.options import FILE, chosen_settings, settings_option
from kiosk.exit_codes import NO_INPUT, NOT_SAVED

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.site.edition import Edition


class Address(click.ParamType[str]):
    name = "ADDRESS"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        try:
            parts = urlsplit(str(value))
            whole = parts.scheme in ("http", "https") and bool(parts.hostname)
        except ValueError:
            whole = False
        if not whole or parts.query or parts.fragment or not str(value).isprintable():
            self.fail(
                f"{value!r} is not an address such as https://museum.example/kiosk/", param, ctx
            )
        return str(value).rstrip("/") + "/"


@click.command()
@click.option(
    "--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="A new folder."
)
@click.option("--content", type=FILE, help="The content to show.")
@settings_option
@click.option("--base", type=Address(), help="Where the site will stand, for search engines.")
def site(out: Path, content: Path | None, settings: Path | None, base: str | None) -> None:
    """Writes the content as a small web site: in all `languages`, without a server or scripts.

    It replaces a site that was written there before, and nothing else.
    """
    from PySide6.QtCore import QObject

    from kiosk import paths
    from kiosk.site.picture_files import DamagedPictureError
    from kiosk.site.site import Content, write_site
    from kiosk.site.site_folder import NotOursError, must_be_ours

    chosen = chosen_settings(settings, content, None, logged=False)
    try:
        must_be_ours(out.resolve())  # before the content is read, which takes its time
        catalogue = _good_content(chosen.content)
        owner = QObject()  # of the translations, for as long as words are asked for
        editions = [_edition(language, owner) for language in chosen.languages]
        written = write_site(
            Content(catalogue, chosen.content, paths.ASSETS), editions, out, base or ""
        )
    except NotOursError as error:
        end(str(error), NOT_SAVED)
    except DamagedPictureError as error:
        end(str(error), NO_INPUT)
    except OSError as error:
        end(f"{out} cannot be written: {error.strerror or error}", NOT_SAVED)
    click.echo(
        f"{out}: {written.pages} pages, {written.pictures} pictures,"
        f" {written.size / 1_000_000:.1f} MB"
    )


def _good_content(file: Path) -> Catalogue:
    """The content; where it has errors, they are said as by `kiosk check`, and this ends."""
    from kiosk import paths
    from kiosk.checked_yaml.faults import FAULTY, FaultyFileError
    from kiosk.checked_yaml.source import read_bytes
    from kiosk.content_file.inspection import inspect_content
    from kiosk.content_file.reading import read_catalogue
    from kiosk.report import as_lines

    found = inspect_content(file, paths.ASSETS)
    if found.code:
        for line in as_lines(found, str(file)):
            click.echo(line)
        sys.exit(found.code)
    try:
        return read_catalogue(read_bytes(file), str(file))
    except FaultyFileError as error:  # it was saved in the meantime
        for fault in error.faults:
            click.echo(str(fault))
        sys.exit(FAULTY)


def _edition(language: Language, owner: QObject) -> Edition:
    """A language with the words and the dates that the kiosk has in it."""
    from PySide6.QtCore import QLocale, Qt

    from kiosk import paths
    from kiosk.bridge.reading.date_forms import date_forms
    from kiosk.bridge.reading.translator import Translator
    from kiosk.site.edition import Edition

    translator = Translator(paths.TRANSLATIONS, [language], owner)
    words = translator.words_in(language)
    from_right = QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft
    return Edition(
        language, translator.offered[language], from_right, words, date_forms(language, words)
    )
