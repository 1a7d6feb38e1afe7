"""The real program, opened by a journey and closed after it."""

from __future__ import annotations

import pytest

from kiosk.app import Display, Kiosk
from kiosk.rehearsal.finger import Finger
from kiosk.settings import Settings


@pytest.fixture
def opened(tmp_path):
    """Opens the kiosk; it and a finger to touch it."""
    kiosks = []

    def open_kiosk(size=(1920, 1080), **settings):
        chosen = Settings(state_folder=tmp_path / "state", **settings)
        kiosks.append(Kiosk(chosen, Display(size=size)))
        return kiosks[-1], Finger(kiosks[-1].window)

    yield open_kiosk
    for kiosk in kiosks:
        kiosk.close()


@pytest.fixture
def place():
    """Where the visitor is: screen and id."""

    def place_of(kiosk):
        here = kiosk.controller.visit.place
        return here.screen.value, here.id

    return place_of
