"""Where files lie: from source, on an installed machine, on a desk."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.settings import Settings


@pytest.fixture
def frozen(tmp_path, monkeypatch):
    """A frozen build on a machine whose folder for it can be made in the one given."""
    monkeypatch.setattr(paths, "FROZEN", True)
    monkeypatch.setattr(paths, "MACHINE", tmp_path / "machine")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "machine"


def only_readable(folder, monkeypatch):
    """The superuser, as tests may be run, can write everywhere."""
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: not (mode & os.W_OK and folder in path.parents)
        and real(path, mode),
    )  # fmt: skip


def test_programs_of_windows_are_asked_by_their_whole_path(monkeypatch):
    monkeypatch.setenv("SYSTEMROOT", r"D:\Windows")
    assert paths.of_windows("tasklist.exe") == r"D:\Windows\System32\tasklist.exe"
    monkeypatch.delenv("SYSTEMROOT")
    assert paths.of_windows("v1.0", "a.exe") == r"C:\Windows\System32\v1.0\a.exe"


def test_from_source_the_repository_is_shown():
    assert Settings().content == paths.ROOT / "exhibits.yaml"
    assert (sys.executable, "-P", "-m", "kiosk") == paths.COMMAND
    assert paths.icon_font().is_file()


def test_on_an_installed_machine_all_lies_in_its_folder(frozen):
    (frozen / "content").mkdir(parents=True)
    (frozen / "state").mkdir()
    assert Settings().content == frozen / "content" / "exhibits.yaml"
    assert Settings().state_folder == frozen / "state"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere users have other folders")
def test_on_a_desk_all_lies_in_the_users_folders(frozen, tmp_path):
    assert Settings().content == tmp_path / "data" / "kiosk" / "content" / "exhibits.yaml"
    assert Settings().state_folder == tmp_path / "state" / "kiosk"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere users have other folders")
def test_who_may_not_write_sees_the_machines_content_and_keeps_state_apart(
    frozen, tmp_path, monkeypatch
):
    (frozen / "content").mkdir(parents=True)
    (frozen / "state").mkdir()
    only_readable(frozen, monkeypatch)
    assert Settings().content == frozen / "content" / "exhibits.yaml"
    assert Settings().state_folder == tmp_path / "state" / "kiosk"


@pytest.mark.skipif(sys.platform != "linux", reason="the place is another elsewhere")
def test_settings_lie_where_debian_keeps_them_once_installed(frozen):
    assert paths.settings_file() == Path("/etc/kiosk/kiosk.yaml")
