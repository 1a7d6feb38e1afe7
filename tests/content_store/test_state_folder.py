"""State that others may have written is not read."""

from __future__ import annotations

import os

import pytest

from kiosk.content_store.state_folder import private_state


def test_a_folder_of_ones_own_is_made_and_used(tmp_path):
    folder = tmp_path / "a" / "state"
    assert private_state(folder) == folder
    assert folder.is_dir()
    assert private_state(folder) == folder


@pytest.mark.expects_log
@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has no such owners")
def test_what_belongs_to_another_account_is_not_read(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    spare = private_state(tmp_path)
    assert spare != tmp_path
    assert not list(spare.iterdir())
    assert f"nothing is kept in {tmp_path} for the next start: it belongs to" in caplog.text


@pytest.mark.expects_log
@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="this system has no such rights")
def test_where_everybody_may_write_nothing_is_believed(tmp_path, caplog):
    tmp_path.chmod(0o777)
    assert private_state(tmp_path) != tmp_path
    assert "everybody may write there" in caplog.text


@pytest.mark.expects_log
def test_a_file_in_the_folders_place_stops_nothing(tmp_path, caplog):
    (tmp_path / "state").write_text("")
    assert private_state(tmp_path / "state").is_dir()
    assert "for the next start: File exists" in caplog.text
