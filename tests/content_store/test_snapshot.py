"""Snapshots: the same content comes back, and a foreign or damaged file brings nothing at all."""

from __future__ import annotations

import os
import pickle

import pytest

from kiosk.content_file.reading import read_catalogue
from kiosk.content_store import digest, snapshot
from kiosk.content_store.digest import digest_of
from kiosk.content_store.snapshot import load_snapshot, save_snapshot, snapshot_digest
from kiosk.paths import CONTENT

DIGEST = bytes(range(32))


@pytest.fixture(scope="module")
def museum():
    return read_catalogue(CONTENT.read_bytes(), "exhibits.yaml")


@pytest.fixture
def kept(museum, tmp_path):
    path = tmp_path / "content.snapshot"
    save_snapshot(path, DIGEST, museum)
    return path


def test_what_is_kept_comes_back_the_same(museum, kept):
    again = load_snapshot(kept, DIGEST)
    assert again == museum
    assert again.index == museum.index
    assert again.exhibits_in("technology")[0] == museum.exhibits_in("technology")[0]
    assert snapshot_digest(kept) == DIGEST
    assert load_snapshot(kept, bytes(32)) is None


def test_a_museum_without_exhibits_is_kept_too(kept):
    text = CONTENT.read_text(encoding="utf-8")
    empty = text[: text.index("\nexhibits:")] + "\nexhibits: []\nstories: []\ncases: []\n"
    museum = read_catalogue(empty.encode(), "exhibits.yaml")
    save_snapshot(kept, DIGEST, museum)
    assert load_snapshot(kept) == museum


@pytest.mark.parametrize("length", [0, 7, 40, 67, 68, 200, -1])
def test_one_that_was_cut_short_is_as_good_as_none(kept, length):
    kept.write_bytes(kept.read_bytes()[:length])
    assert load_snapshot(kept) is None


def test_a_single_changed_bit_is_noticed_wherever_it_is(kept):
    whole = kept.read_bytes()
    for place in range(0, len(whole), len(whole) // 97):
        changed = bytearray(whole)
        changed[place] ^= 4
        kept.write_bytes(changed)
        noticed = load_snapshot(kept, DIGEST) is None or snapshot_digest(kept) is None
        assert noticed, place


class Harm:
    def __reduce__(self):
        return (os.system, ("touch harm-was-done",))


def test_nothing_that_stands_in_one_is_ever_run(kept, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    head = kept.read_bytes()[:68]
    for harm in (pickle.dumps(Harm()), head + pickle.dumps(Harm())):
        kept.write_bytes(harm)
        assert load_snapshot(kept) is None
        assert snapshot_digest(kept) in (None, DIGEST)
    assert not (tmp_path / "harm-was-done").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_in_its_place_is_not_waited_for(kept):
    kept.unlink()
    os.mkfifo(kept)
    assert load_snapshot(kept) is None
    assert snapshot_digest(kept) is None


def test_another_version_of_the_program_knows_the_same_content_by_another_name(monkeypatch):
    before = digest_of(b"content")
    assert digest_of(b"content") == before
    monkeypatch.setattr(digest, "__version__", "99")
    assert digest_of(b"content") != before


def test_what_a_program_with_other_records_has_kept_is_not_read(kept, monkeypatch):
    """Each exhibit is decoded only when somebody looks at it, which would be too late to say so."""
    monkeypatch.setattr(snapshot, "schema_shape", lambda: b"8 others")
    assert load_snapshot(kept) is None
    assert snapshot_digest(kept) is None
