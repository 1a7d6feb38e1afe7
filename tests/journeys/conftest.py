"""The real program, opened by a journey and closed after it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.app import Display, Kiosk
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.live_content import LiveContent
from kiosk.content_store.store import ContentStore
from kiosk.media.halls import FACES
from kiosk.media.media_files import MediaFiles
from kiosk.settings import Settings
from kiosk.ui_driver.finger import Finger
from kiosk.ui_driver.tour import BEGIN
from kiosk.ui_driver.waiting import wait_until
from kiosk.visit.idleness import Idleness
from tests.journeys.keyboard import Keyboard

SMALL = Path(__file__).parent.parent / "small.yaml"


@pytest.fixture(scope="session")
def dealt_with(tmp_path_factory):
    """The state of a kiosk that has read a content at an earlier start, and all its pictures."""
    folders = {}
    QGuiApplication.instance() or QGuiApplication([])  # by which to wait

    def state_of(content):
        if content not in folders:
            state = folders[content] = tmp_path_factory.mktemp("state")
            media = MediaFiles(content, paths.ROOT / "assets", state)
            live = LiveContent(
                content, state, ContentStore(content, state), None, media, lambda *_: None,
                seed=False,
            )  # fmt: skip
            live.start()
            wait_until(lambda: live.caught_up, seconds=60)
            live.close()
        return folders[content]

    return state_of


@pytest.fixture
def running():
    """The kiosks that run, until the end of the test."""
    kiosks = []
    yield kiosks
    for kiosk in kiosks:
        kiosk.close()


@pytest.fixture
def end(running):
    """Ends a kiosk before the test does."""

    def end_kiosk(kiosk):
        running.remove(kiosk)
        kiosk.close()

    return end_kiosk


@pytest.fixture
def opened(tmp_path, dealt_with, running):
    """Opens the kiosk; it and a finger to touch it."""

    def open_kiosk(size=(1920, 1080), **settings):
        settings = {"speech": False, "counts": False, **settings}
        chosen = Settings(state_folder=tmp_path / "state", **settings)
        if not chosen.state_folder.exists():
            read_before(chosen, tmp_path, dealt_with)
        running.append(Kiosk(chosen, Display(size=size)))
        return running[-1], Finger(running[-1].window)

    return open_kiosk


def read_before(settings, spare, dealt_with):
    """A kiosk here has read the content at an earlier start: a test's own, or what all share."""
    content = settings.content
    if content in (paths.content_file(), SMALL):
        shutil.copytree(dealt_with(content), settings.state_folder)
    elif content.exists():
        settings.state_folder.mkdir()
        read_into(ContentStore(content, settings.state_folder), content, spare)


@pytest.fixture
def begun(opened):
    """Opens the kiosk and touches it; the museum stands open, the finger is free."""

    def begin(**settings):
        kiosk, finger = opened(**settings)
        finger.wait_for_frame()
        finger.touch(BEGIN)
        return kiosk, finger

    return begin


@pytest.fixture
def keyed(opened):
    """Opens the kiosk at an exhibit, for somebody with keys alone; it, a finger to look with, and
    their keyboard."""

    def open_at(exhibit, **settings):
        kiosk, finger = opened(keypad=True, **settings)
        finger.wait_for_frame()
        kiosk.controller.begin()
        kiosk.controller.openExhibit(exhibit)
        return kiosk, finger, Keyboard(kiosk, finger)

    return open_at


@pytest.fixture
def looked_for_often(monkeypatch):
    """A kiosk that is opened from now on sees at once what staff save."""
    monkeypatch.setattr("kiosk.bridge.content_watch._AFTER_MILLISECONDS", 100)
    monkeypatch.setattr("kiosk.content_store.follower._EVERY_SECONDS", 0.05)
    monkeypatch.setattr("kiosk.content_store.follower._STABLE_SECONDS", 0.1)


class Clock:
    """A time in seconds that passes only when a test says so."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    """The clock by which a kiosk that is opened from now on waits for its visitors."""
    clock = Clock()

    def idleness(_clock, *patience):
        return Idleness(clock, *patience)

    monkeypatch.setattr("kiosk.app.Idleness", idleness)
    return clock


@pytest.fixture
def place():
    """Where the visitor is: screen and id."""

    def place_of(kiosk):
        here = kiosk.controller.visit.place
        return here.screen.value, here.id

    return place_of


@pytest.fixture
def assets(tmp_path, monkeypatch):
    """A folder of assets of its own: no pictures of exhibits, and no halls."""
    folder = tmp_path / "assets"
    (folder / "pictures").mkdir(parents=True)
    for part in ("fonts", "museum", "pieces", "sounds"):
        (folder / part).symlink_to(paths.ROOT / "assets" / part)
    monkeypatch.setattr(paths, "ASSETS", folder)
    return folder


@pytest.fixture
def halls(assets):
    """Halls for the small museum: exhibits in front, doors at the sides, the court behind."""
    exhibits = {
        "development": ["china-first-router", "china-first-dns-server"],
        "technology": ["apple-lisa"],
    }
    other = {"development": "technology", "technology": "development"}
    for area, ids in exhibits.items():
        for viewpoint, across in (("entrance", "court"), ("court", "entrance")):
            folder = assets / "halls" / area / viewpoint
            folder.mkdir(parents=True)
            for number, face in enumerate(FACES):
                Image.new("RGB", (64, 64), (30 * number, 80, 120)).save(folder / f"{face}.webp")
            told = {
                "exhibits": [
                    {"id": i, "yaw": 25 * n, "pitch": -4, "near": viewpoint == "entrance"}
                    for n, i in enumerate(ids)
                ],
                "doors": [{"to": other[area], "yaw": -35, "pitch": 0}],
                "viewpoints": [{"to": across, "yaw": 12, "pitch": -14}],
                "plan": {"outline": [[0, 0], [8, 0], [8, 12], [0, 12]], "here": [4, 3]},
            }
            folder.with_suffix(".json").write_text(json.dumps(told), encoding="utf-8")
    return assets / "halls"


@pytest.fixture
def to_the_wall():
    """From the hall that a house leads into to the wall of the same area."""

    def walk(finger):
        if "Wall" in finger.names():
            finger.touch("Wall")

    return walk
