"""Content at start: the file, what was good before, or nothing yet."""

from __future__ import annotations

import pickle

import pytest

from kiosk.content_store.opening import open_catalogue
from kiosk.content_store.snapshot import load_snapshot, snapshot_path
from kiosk.paths import CONTENT


@pytest.fixture
def file(tmp_path):
    copy = tmp_path / "exhibits.yaml"
    copy.write_bytes(CONTENT.read_bytes())
    return copy


def test_unchanged_content_comes_from_the_snapshot_and_is_the_same(file, tmp_path):
    first = open_catalogue(file, tmp_path / "state").catalogue
    assert load_snapshot(snapshot_path(tmp_path / "state", file)) == first
    assert open_catalogue(file, tmp_path / "state").catalogue == first


@pytest.mark.expects_log
def test_broken_content_leaves_the_last_good_and_tells_staff_where(file, tmp_path, caplog):
    good = open_catalogue(file, tmp_path / "state").catalogue
    file.write_text("museum: [\n", encoding="utf-8")
    opened = open_catalogue(file, tmp_path / "state")
    assert opened.catalogue == good
    assert f"{file}:2:1: " in caplog.text


@pytest.mark.expects_log
def test_content_that_was_never_good_shows_nothing(tmp_path, caplog):
    opened = open_catalogue(tmp_path / "missing.yaml", tmp_path / "state")
    assert opened.catalogue is None
    assert "missing.yaml: cannot be read: No such file or directory" in caplog.text


def test_a_damaged_or_foreign_snapshot_is_not_used(file, tmp_path):
    open_catalogue(file, tmp_path / "state")
    kept = snapshot_path(tmp_path / "state", file)
    whole = kept.read_bytes()
    kept.write_bytes(whole[:-40])
    assert load_snapshot(kept) is None
    kept.write_bytes(whole[:64] + pickle.dumps(print))
    assert load_snapshot(kept) is None
