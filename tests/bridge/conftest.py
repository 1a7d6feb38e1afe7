"""The details of the screens on a small museum, without a window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.bridge.reading.translator import Translator
from kiosk.bridge.screens.showing import Showing
from kiosk.content_file.reading import read_catalogue
from kiosk.media.conversion.image_cache import Prepared, write_prepared
from kiosk.media.picture_folder import State
from kiosk.media.pictures import Pictures
from kiosk.ui_driver import waiting

SMALL = (Path(__file__).parent.parent / "small.yaml").read_text(encoding="utf-8")
TOUR = """
tours:
  - id: three
    title: {en: Three things, zh: 三件展品}
    minutes: 5
    pitch: {en: Three things., zh: 三件展品。}
    stops:
      - china-first-router
      - {exhibit: apple-lisa, why: {en: A desk on the screen., zh: 屏幕上的书桌。}}
"""


@pytest.fixture(scope="session")
def application():
    return QGuiApplication.instance() or QGuiApplication([])


@pytest.fixture
def parent(application):
    """What holds the details, and goes with them after the test."""
    parent = QObject()
    yield parent
    parent.deleteLater()


class Clock:
    """A time in seconds that goes on as a test says."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture(scope="session")
def museum():
    return read_catalogue((SMALL + TOUR).encode(), "small.yaml")


@pytest.fixture
def translator(parent):
    """The words of the interface, in English until another language is spoken."""
    translator = Translator(paths.TRANSLATIONS, ("en", "zh", "ar"), parent)
    yield translator
    translator.speak("en")


@pytest.fixture
def showing(museum, tmp_path, translator):
    """The small museum in a language; the Lisa alone has a picture, its model."""
    models = tmp_path / "models"
    models.mkdir()
    Image.new("RGB", (64, 64)).save(models / "apple-lisa.webp")

    def show(language="en", catalogue=museum, **more):
        translator.speak(language)
        return Showing(catalogue, Pictures(tmp_path / "prepared", models), language, **more)

    return show


@pytest.fixture(autouse=True)
def texts_as_they_are_written(monkeypatch):
    """How their ends hold together is tests/test_typography.py's to say."""
    monkeypatch.setattr("kiosk.bridge.screens.showing.kept_together", str)


@pytest.fixture
def prepared(tmp_path):
    """Prepares a picture of staff's for a name, as if they had put it into their folder."""

    def prepare(name):
        kept = tmp_path / "prepared"
        kept.mkdir()
        Image.new("RGB", (64, 64)).save(kept / "a.webp")
        write_prepared(kept, {name: Prepared(State(1, 2, 3, 4), "a.webp")})

    return prepare


@pytest.fixture
def photographed():
    """The small museum, whose every exhibit's picture is said to be a photograph."""
    entry = "    kind: "
    said = "    picture_kind: photograph\n    credit: A. Tester\n"
    head, exhibits = SMALL.split("\nexhibits:")
    exhibits = exhibits.replace(entry, said + entry)
    return read_catalogue(f"{head}\nexhibits:{exhibits}".encode(), "small.yaml")


@pytest.fixture
def wait_until(application):
    """Lets Qt work until something holds."""
    return waiting.wait_until


@pytest.fixture
def rows():
    """What a list holds: a dict of its roles for each row."""

    def of(model):
        names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
        return [
            {name: model.data(model.index(row), role) for role, name in names.items()}
            for row in range(model.rowCount())
        ]

    return of
