"""Whether a display can be reached, asked without Qt; stand-ins listen for the servers."""

from __future__ import annotations

import socket
import sys

import pytest
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.display import unreachable_display
from kiosk.exit_codes import NO_DISPLAY

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asked on Linux only")

NAMES = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM")


@pytest.fixture
def given(monkeypatch):
    """Sets what this process knows of displays, and nothing else."""

    def give(**variables):
        for name in NAMES:
            monkeypatch.delenv(name, raising=False)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return give


@pytest.fixture
def x_port(monkeypatch):
    """A port of this machine at which a server listens, as X's for display 0."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        monkeypatch.setattr("kiosk.display._X_PORT", server.getsockname()[1])
        yield server


@pytest.fixture
def wayland(tmp_path):
    """The folder in which a compositor listens, as wayland-7."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        yield tmp_path


def test_a_server_that_listens_is_reached(given, x_port):
    for name in ("127.0.0.1:0", "tcp/127.0.0.1:0.0", "[127.0.0.1]:0"):
        given(DISPLAY=name)
        assert unreachable_display() is None, name


def test_a_closed_port_is_told_with_the_reason(given, x_port):
    x_port.close()
    given(DISPLAY="127.0.0.1:0")
    assert unreachable_display() == "display 127.0.0.1:0 cannot be reached: Connection refused"


@pytest.mark.parametrize("name", [":6553500", "unix:6553500", ":6553500.0"])
def test_a_display_of_this_machine_that_is_not_there(given, name):
    given(DISPLAY=name)
    told = unreachable_display()
    assert told is not None and told.startswith(f"display {name} cannot be reached: ")


@pytest.mark.parametrize("name", ["nonsense", ":", "host:", ":x"])
def test_what_is_no_name_of_a_display(given, name):
    given(DISPLAY=name)
    assert unreachable_display() == f"display {name!r} is not a name such as :0"


def test_a_compositor_is_looked_for_where_it_listens(given, wayland):
    given(WAYLAND_DISPLAY="wayland-7", XDG_RUNTIME_DIR=str(wayland))
    assert unreachable_display() is None
    given(WAYLAND_DISPLAY=str(wayland / "wayland-7"))
    assert unreachable_display() is None
    given(WAYLAND_DISPLAY="wayland-8", XDG_RUNTIME_DIR=str(wayland))
    assert "wayland-8 cannot be reached: No such file" in str(unreachable_display())
    given(WAYLAND_DISPLAY="wayland-7")
    assert "XDG_RUNTIME_DIR is not set" in str(unreachable_display())
    given(QT_QPA_PLATFORM="wayland", WAYLAND_SOCKET="5")
    assert unreachable_display() is None


def test_one_of_two_is_enough_unless_qt_is_told_which(given, wayland):
    both = {"DISPLAY": ":6553500", "XDG_RUNTIME_DIR": str(wayland), "WAYLAND_DISPLAY": "wayland-7"}
    given(**both)
    assert unreachable_display() is None
    given(**both, QT_QPA_PLATFORM="xcb;wayland")
    assert unreachable_display() is None
    given(**both, QT_QPA_PLATFORM="xcb")
    assert "display :6553500" in str(unreachable_display())


def test_platforms_without_a_server_ask_for_none(given):
    for platform in ("offscreen", "minimal:enable_fonts", "eglfs", "linuxfb:fb=/dev/fb0"):
        given(DISPLAY=":6553500", QT_QPA_PLATFORM=platform)
        assert unreachable_display() is None, platform
    given(QT_QPA_PLATFORM="xcb")
    assert unreachable_display() == "DISPLAY is not set"
    given()
    assert unreachable_display() is None  # has_display says what there is to say


@pytest.mark.parametrize("words", [[], ["preview"], ["tour", "--out", "{folder}"]])
def test_the_commands_say_so_and_open_nothing(given, tmp_path, words):
    given(DISPLAY=":6553500")
    ran = CliRunner().invoke(main, [word.format(folder=tmp_path) for word in words])
    assert ran.exit_code == NO_DISPLAY
    assert ran.output.startswith("kiosk: display :6553500 cannot be reached: ")
    assert len(ran.output.splitlines()) == 1
