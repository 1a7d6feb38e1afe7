"""Sites: the small museum's in a folder, with its pictures, and pages read as HTML."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk import paths
from kiosk.bridge.reading.date_forms import date_forms
from kiosk.bridge.reading.translator import Translator
from kiosk.site.edition import Edition
from kiosk.site.site import Content, write_site
from tests.visit_counts.simulated import small_catalogue

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture(scope="session")
def edition():
    """Gives the edition of a language."""
    owner = QObject()

    def edition_of(language):
        translator = Translator(paths.TRANSLATIONS, [language], owner)
        words = translator.words_in(language)
        name, dates = translator.offered[language], date_forms(language, words)
        return Edition(language, name, language == "ar", words, dates)

    yield edition_of
    owner.deleteLater()


@pytest.fixture(scope="session")
def editions(edition):
    return [edition("en"), edition("zh")]


@pytest.fixture(scope="session")
def catalogue():
    return small_catalogue()


@pytest.fixture(scope="session")
def site(catalogue, editions, tmp_path_factory):
    """The folder of the small museum's site."""
    out = tmp_path_factory.mktemp("web") / "site"
    write_site(Content(catalogue, SMALL, paths.ASSETS), editions, out)
    return out
