"""Seeing what stands on a virtual screen; here its picture is a file that the test paints."""

from __future__ import annotations

import random
import threading
import time

import pytest

from tests.bench.screen_watch import FrameWatch, Screen

WIDTH, HEIGHT, COLOURS = 1920, 80, 2
BEGIN = 100 + COLOURS * 12


@pytest.fixture
def painted(tmp_path):
    """The file of an Xvfb's picture, open for painting."""
    head = [0] * 25
    head[0], head[4], head[5], head[12], head[19] = 100, WIDTH, HEIGHT, WIDTH * 4, COLOURS
    file = tmp_path / "Xvfb_screen0"
    words = b"".join(number.to_bytes(4, "big") for number in head)
    file.write_bytes(words + bytes(COLOURS * 12 + WIDTH * HEIGHT * 4))
    with file.open("r+b", buffering=0) as opened:
        yield opened


def paint(painted, y, pixels):
    painted.seek(BEGIN + y * WIDTH * 4)
    painted.write(pixels)


def test_a_row_is_read_as_it_was_painted(painted, tmp_path):
    paint(painted, 7, b"\1\2\3\0" * WIDTH)
    screen = Screen(tmp_path)
    assert (screen.width, screen.height) == (WIDTH, HEIGHT)
    assert screen.row(7) == b"\1\2\3\0" * WIDTH
    assert screen.row(6) == screen.row(8) == bytes(WIDTH * 4)
    paint(painted, 8, b"\4" * WIDTH * 4)
    assert screen.row(8) == b"\4" * WIDTH * 4


def test_a_picture_is_told_from_plain_ground_and_words(painted, tmp_path, monkeypatch):
    monkeypatch.setattr("tests.bench.screen_watch._PATIENCE_SECONDS", 0.2)
    screen = Screen(tmp_path)
    paint(painted, 20, bytes(range(200)) * 4)
    with pytest.raises(TimeoutError, match="no picture"):
        screen.wait_until_pictured()
    monkeypatch.setattr("tests.bench.screen_watch._COLOURS_OF_PICTURE", 2000)
    began = time.monotonic()
    for y in (20, 60):
        paint(painted, y, random.Random(y).randbytes(WIDTH * 4))
    assert began <= screen.wait_until_pictured() <= time.monotonic()


def test_a_screen_that_never_rests_is_not_waited_for_without_end(painted, tmp_path, monkeypatch):
    monkeypatch.setattr("tests.bench.screen_watch._PATIENCE_SECONDS", 0.5)
    screen = Screen(tmp_path)
    screen.wait_until_still(quiet=0.05)
    over = threading.Event()

    def flicker():
        shade = 0
        while not over.wait(0.01):
            shade = (shade + 1) % 250
            paint(painted, 20, bytes([shade]) * WIDTH * 4)

    painter = threading.Thread(target=flicker)
    painter.start()
    try:
        with pytest.raises(TimeoutError, match="does not come to rest"):
            screen.wait_until_still(quiet=0.3)
    finally:
        over.set()
        painter.join()


def test_each_change_of_the_row_is_a_frame_and_nothing_else(painted, tmp_path):
    began = time.monotonic()
    with FrameWatch(Screen(tmp_path), y=10) as watch:
        for shade in range(1, 6):
            time.sleep(0.05)
            paint(painted, 10, bytes([shade]) * WIDTH * 4)
            paint(painted, 11, bytes([shade]) * WIDTH * 4)
        time.sleep(0.05)
    assert len(watch.times) == 5
    assert watch.times == sorted(watch.times)
    assert began < watch.times[0] <= watch.times[-1] < time.monotonic()
