"""How the kiosk goes when the machine tells it to."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from kiosk.app import Display, Kiosk
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.store import ContentStore
from kiosk.settings import Settings


@pytest.fixture
def signals():
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def tell_to_leave():
    signal.raise_signal(signal.SIGTERM)


def test_stopped_again_and_again_it_blames_no_content(signals, tmp_path):
    file = Path(__file__).parent.parent / "small.yaml"
    settings = Settings(content=file, state_folder=tmp_path / "state")
    settings.state_folder.mkdir()
    read_into(ContentStore(file, settings.state_folder), file, tmp_path)
    for _ in range(7):
        kiosk = Kiosk(settings, Display(size=(1280, 720)))
        QTimer.singleShot(0, tell_to_leave)
        assert kiosk.run() == 0
        kiosk.close()
    assert ContentStore(file, settings.state_folder).at_start() is not None
