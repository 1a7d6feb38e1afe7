"""What systemd is told, by a socket that a test listens to in its place."""

from __future__ import annotations

import os
import socket
import sys

import pytest

from kiosk.supervisor.service_manager import ServiceManager

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd is of Linux")


@pytest.fixture(params=["in a folder", "abstract"])
def told(request, tmp_path, clock):
    """A service manager to tell, and what it has heard."""
    name = str(tmp_path / "notify") if request.param == "in a folder" else f"@kiosk-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(name.replace("@", "\0"))
        systemd.setblocking(False)

        def heard():
            words = []
            try:
                while True:
                    words.append(systemd.recv(4096).decode())
            except BlockingIOError:
                return words

        environ = {"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"}
        yield ServiceManager(environ, clock), heard


def test_the_first_picture_is_told_as_ready_and_later_ones_as_how_it_goes(told):
    service, heard = told
    service.ready("on screen")
    service.ready("on screen in safe mode")
    assert heard() == ["READY=1\nSTATUS=on screen", "STATUS=on screen in safe mode"]


def test_that_it_lives_is_told_at_half_the_time(told, clock):
    service, heard = told
    for _ in range(61):
        service.alive()
        clock.pass_by(1)
    assert heard() == ["WATCHDOG=1"] * 5


def test_the_end_is_told(told):
    service, heard = told
    service.stopping()
    assert heard() == ["STOPPING=1"]


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"WATCHDOG_USEC": "30000000"},
        {"NOTIFY_SOCKET": "/nowhere/notify", "WATCHDOG_USEC": "soon"},
        {"NOTIFY_SOCKET": "/nowhere/notify", "WATCHDOG_USEC": "2"},
        {"NOTIFY_SOCKET": "vsock:2:1234"},
    ],
)
def test_where_nobody_listens_nothing_is_the_matter(environ, clock):
    service = ServiceManager(environ, clock)
    service.ready("on screen")
    service.alive()
    service.stopping()


def test_one_that_does_not_read_holds_up_nobody(tmp_path, clock):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        service = ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "notify")}, clock)
        for _ in range(2000):
            service.ready("on screen" * 100)
