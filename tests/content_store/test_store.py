"""Which of the kept contents a start shows, and what content that kills comes to."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content_store.content_worker import read_into
from kiosk.content_store.crash_guard import CrashGuard
from kiosk.content_store.snapshot import load_snapshot
from kiosk.content_store.store import ContentStore


@pytest.fixture
def run(file, state):
    """A new run of the program: its store."""
    return lambda: ContentStore(file, state)


@pytest.fixture
def read(file, run, tmp_path):
    """The worker reads the file; its reply."""
    return lambda: read_into(run(), file, tmp_path)


def title(kept):
    return kept.catalogue.exhibit("apple-lisa").title.en


def start(store):
    """The kiosk shows what is kept, and goes down."""
    return title(store.at_start())


def prove(store):
    store.prove(store.at_start().digest)


def test_the_last_good_content_is_shown_without_the_file(file, run, read):
    read()
    file.unlink()
    assert start(run()) == "Apple Lisa"


def test_where_nothing_is_kept_what_came_with_the_program_is_shown(run, read, tmp_path):
    assert run().at_start() is None
    shipped = tmp_path / "shipped.snapshot"
    assert run().at_start(shipped) is None
    read()
    run().snapshot.replace(shipped)
    assert title(run().at_start(shipped)) == "Apple Lisa"


def test_content_that_twice_brought_the_kiosk_down_gives_way_to_what_was_proven(run, read, rewrite):
    read()
    prove(run())
    rewrite("Deadly Lisa")
    read()
    assert [start(run()) for _ in range(3)] == ["Deadly Lisa", "Deadly Lisa", "Apple Lisa"]
    (fault,) = read().faults
    assert "the kiosk has stopped again and again while it showed this content" in fault
    rewrite("Mended Lisa")
    assert read().faults == ()
    assert start(run()) == "Mended Lisa"


def test_a_start_is_counted_before_the_content_is_opened(run, read, rewrite, monkeypatch):
    """Or what kills while it is opened would kill for ever."""
    read()
    prove(run())
    rewrite("Deadly Lisa")
    read()

    def killed(*_):
        raise SystemExit

    with monkeypatch.context() as deadly:
        deadly.setattr("kiosk.content_store.store.load_snapshot", killed)
        for _ in range(2):
            with pytest.raises(SystemExit):
                run().at_start()
    assert start(run()) == "Apple Lisa"


def test_where_nothing_is_proven_yet_power_cuts_do_not_take_the_content_away(run, read):
    read()
    assert [start(run()) for _ in range(5)] == ["Apple Lisa"] * 5
    assert run().at_start() is None


def test_proven_content_is_never_refused(run, read):
    read()
    prove(run())
    assert [start(run()) for _ in range(7)] == ["Apple Lisa"] * 7


def test_a_run_counts_once_however_often_the_same_content_is_shown(run, read):
    digest = read().digest
    store = run()
    for _ in range(7):
        assert store.load(digest) is not None
    assert start(run()) == "Apple Lisa"


def test_a_damaged_snapshot_gives_way_to_the_proven_one(run, read):
    read()
    prove(run())
    snapshot = run().snapshot
    snapshot.write_bytes(snapshot.read_bytes()[:-40])
    assert start(run()) == "Apple Lisa"


def test_a_damaged_record_of_runs_is_as_good_as_none(run, read, state):
    read()
    (record,) = [run().snapshot.with_suffix(".guard")]
    for damaged in ("", "[]", '{"tried": 1, "runs": "x"}', "\0", "9" * 9999, "[" * 4000):
        record.write_text(damaged)
        assert start(run()) == "Apple Lisa"


def test_what_only_an_older_program_could_not_bear_is_tried_again(run, read, monkeypatch):
    for _ in range(6):
        read()
        run().at_start()
    assert run().at_start() is None
    monkeypatch.setattr("kiosk.content_store.digest.__version__", "99")
    assert read().faults == ()
    assert start(run()) == "Apple Lisa"


def test_a_link_turned_elsewhere_is_the_same_content(tmp_path, state):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "a")
    before = ContentStore(link / "exhibits.yaml", state).snapshot
    link.unlink()
    link.symlink_to(tmp_path / "b")
    assert ContentStore(link / "exhibits.yaml", state).snapshot == before


@pytest.mark.expects_log
def test_a_record_that_cannot_be_kept_is_told(tmp_path, caplog):
    folder = tmp_path / "state"
    folder.write_text("a file in the folder's place")
    CrashGuard(folder / "x.guard").begin(bytes(32))
    assert "what was tried of the content cannot be kept" in caplog.text


def test_the_proven_content_survives_a_broken_one_saved_after_it(run, read, rewrite, file):
    read()
    prove(run())
    file.write_text("museum: [\n", encoding="utf-8")
    assert any(f"{file}:2:1: " in fault for fault in read().faults)
    assert start(run()) == "Apple Lisa"
    assert load_snapshot(Path(run().snapshot)) is not None


@pytest.fixture
def safe_run(file, state):
    """A new run of the program in safe mode: its store."""
    return lambda: ContentStore(file, state, safe=True)


def test_a_start_in_safe_mode_shows_only_what_was_proven(run, read, rewrite, safe_run, tmp_path):
    read()
    assert safe_run().at_start() is None
    prove(run())
    assert start(safe_run()) == "Apple Lisa"
    rewrite("Untried Lisa")
    read()
    assert start(safe_run()) == "Apple Lisa"
    assert start(run()) == "Untried Lisa"


def test_in_safe_mode_content_has_one_try(run, read, rewrite, safe_run):
    read()
    prove(run())
    rewrite("New Lisa")
    reply = read()
    first = safe_run()
    assert not first.refuses(reply.digest)
    assert title(first.load(reply.digest)) == "New Lisa"
    assert not first.refuses(reply.digest)  # its own try
    assert safe_run().refuses(reply.digest)
    assert not run().refuses(reply.digest)
    run().prove(reply.digest)
    assert not safe_run().refuses(reply.digest)
