"""What is saved comes to the screen by its digest, whatever else happens meanwhile."""

from __future__ import annotations

import os
import threading
import time

import pytest
from PIL import Image

from kiosk.content_store import content_worker
from kiosk.content_store.content_worker import Reply
from kiosk.content_store.history import History
from kiosk.content_store.live_content import LiveContent
from kiosk.content_store.small_record import read_record
from kiosk.content_store.snapshot import snapshot_digest
from kiosk.content_store.store import ContentStore
from kiosk.media.media_files import MediaFiles


@pytest.fixture
def live(file, state, tmp_path, monkeypatch):
    """Follows the file from a new start of the program; what it has shown so far."""
    monkeypatch.setattr("kiosk.content_store.follower._EVERY_SECONDS", 0.02)
    monkeypatch.setattr("kiosk.content_store.follower._STABLE_SECONDS", 0.05)
    running = []
    (tmp_path / "assets" / "pictures").mkdir(parents=True)

    def begin(*, safe=False):
        for one in running:
            one.close()
        shown = []
        store = ContentStore(file, state, safe=safe)
        media = MediaFiles(file, tmp_path / "shipped", state)
        running.append(
            LiveContent(
                file, state, store, store.at_start(), media,
                lambda catalogue, media: shown.append((catalogue, media)), seed=False,
            )
        )  # fmt: skip
        running[-1].start()
        return running[-1], shown

    yield begin
    for one in running:
        one.close()


def until(met, seconds=30):
    end = time.monotonic() + seconds
    while not met():
        assert time.monotonic() < end
        time.sleep(0.02)


def titles(shown):
    return [catalogue.exhibit("apple-lisa").title.en for catalogue, _ in shown]


def test_the_first_reading_and_every_save_are_shown_once(live, rewrite, caplog):
    caplog.set_level("INFO")
    followed, shown = live()
    until(lambda: followed.caught_up)
    rewrite("Lisa II")
    until(lambda: "Lisa II" in titles(shown))
    until(lambda: followed.caught_up)
    assert [t for n, t in enumerate(titles(shown)) if t not in titles(shown)[:n]] == [
        "Apple Lisa",
        "Lisa II",
    ]
    assert "exhibits.yaml is shown as it was saved" in caplog.text


@pytest.mark.expects_log
def test_broken_content_changes_nothing_and_is_told_again_at_the_next_start(live, file, caplog):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    file.write_text("museum: [\n", encoding="utf-8")
    until(lambda: "is not shown; visitors see the last good content" in caplog.text)
    assert f"{file}:2:1: " in caplog.text
    assert set(titles(shown)) == {"Apple Lisa"}
    live()
    until(lambda: caplog.text.count("visitors see the last good content") == 2)


def test_a_start_does_not_read_again_what_has_not_changed(live, monkeypatch):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)

    def read_again(*_):
        raise AssertionError

    monkeypatch.setattr(content_worker.ContentWorker, "read", read_again)
    followed, shown = live()
    until(lambda: followed.caught_up)
    assert shown == []


@pytest.mark.expects_log
def test_what_is_shown_is_what_was_read_though_the_file_is_broken_by_then(
    live, file, rewrite, monkeypatch, caplog
):
    """The file may be anything again when the worker has ended: it is not read a second time."""
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    real = content_worker.ContentWorker.read

    def read(worker, spare, patience):
        reply = real(worker, spare, patience)
        if reply.digest:
            file.write_bytes(b"\0" * 1000)
        return reply

    monkeypatch.setattr(content_worker.ContentWorker, "read", read)
    rewrite("Lisa II")
    until(lambda: "Lisa II" in titles(shown))
    until(lambda: "is not shown; visitors see the last good content" in caplog.text)


@pytest.mark.expects_log
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_in_the_files_place_is_not_waited_for(live, file, caplog):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    file.unlink()
    os.mkfifo(file)
    until(lambda: "cannot be read: is not an ordinary file" in caplog.text)


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="this system has no links")
def test_a_link_that_is_turned_to_another_folder_is_followed(live, file, rewrite, tmp_path):
    first, other = tmp_path / "first", tmp_path / "other"
    for folder in (first, other):
        folder.mkdir()
    rewrite("Lisa elsewhere")
    file.rename(other / "exhibits.yaml")
    rewrite("Apple Lisa")
    file.rename(first / "exhibits.yaml")
    file.symlink_to(first / "exhibits.yaml")
    followed, shown = live()
    until(lambda: "Apple Lisa" in titles(shown) and followed.caught_up)
    file.unlink()
    file.symlink_to(other / "exhibits.yaml")
    until(lambda: "Lisa elsewhere" in titles(shown))


@pytest.mark.expects_log
def test_a_process_that_cannot_be_started_is_told_and_tried_again(live, monkeypatch, caplog):
    monkeypatch.setattr("kiosk.content_store.follower._RETRY_SECONDS", 0.1)
    real, tries = content_worker.ContentWorker.read, []

    def read(worker, spare, patience):
        tries.append(1)
        if len(tries) == 1:
            raise OSError("no memory for another process")
        return real(worker, spare, patience)

    monkeypatch.setattr(content_worker.ContentWorker, "read", read)
    _, shown = live()
    until(lambda: shown)
    assert "the text: what was changed is not shown yet: no memory" in caplog.text


@pytest.mark.expects_log
def test_a_file_that_an_editor_holds_is_read_when_it_lets_go_and_told_of_once(
    live, monkeypatch, caplog
):
    monkeypatch.setattr("kiosk.content_store.follower._HELD_SECONDS", 0.05)
    real, tries = content_worker.ContentWorker.read, []

    def read(worker, spare, patience):
        tries.append(1)
        if len(tries) < 4:
            return content_worker.Reply(faults=("exhibits.yaml: locked",), held=True)
        return real(worker, spare, patience)

    monkeypatch.setattr(content_worker.ContentWorker, "read", read)
    following, shown = live()
    until(lambda: shown and following.caught_up)
    assert set(titles(shown)) == {"Apple Lisa"}
    assert caplog.text.count("exhibits.yaml: locked") == 1


def test_a_text_does_not_wait_for_pictures(live, rewrite, tmp_path, monkeypatch):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    begun, ready = threading.Event(), threading.Event()

    def prepare(*_):
        begun.set()
        return ready.wait(60)

    monkeypatch.setattr("kiosk.content_store.media_worker.MediaWorker.prepare", prepare)
    Image.new("RGB", (64, 64)).save(tmp_path / "assets" / "pictures" / "apple-lisa.png")
    until(begun.is_set)
    rewrite("Lisa II")
    until(lambda: "Lisa II" in titles(shown))
    assert not followed.caught_up
    ready.set()


def test_a_picture_that_is_added_is_shown(live, tmp_path):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    Image.new("RGB", (64, 64)).save(tmp_path / "assets" / "pictures" / "apple-lisa.png")

    def pictured():
        catalogue, media = shown[-1]
        return media.pictures.of(catalogue.exhibit("apple-lisa")) is not None

    until(pictured)


def test_closed_it_shows_nothing_more(live, rewrite):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    rewrite("Lisa II")
    followed.close()
    assert not {"the text", "the pictures"} & {thread.name for thread in threading.enumerate()}
    assert set(titles(shown)) == {"Apple Lisa"}


@pytest.mark.expects_log
def test_a_reply_without_a_snapshot_shows_nothing(live, file, monkeypatch, caplog):
    monkeypatch.setattr(content_worker.ContentWorker, "read", lambda *_: Reply(bytes(32), None, ()))
    followed, shown = live()
    until(lambda: followed.caught_up)
    assert shown == []
    assert [record.getMessage() for record in caplog.records] == [
        f"{file} is not shown; visitors see that it is being prepared"
    ]


def test_only_what_is_on_the_screen_is_proven(live, rewrite, file, state):
    """What waits for a finger to be lifted may still bring the kiosk down when it is seen."""
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    seen = shown[-1][0]
    rewrite("Deadly Lisa")
    until(lambda: "Deadly Lisa" in titles(shown))
    followed.prove(seen)
    record = read_record(ContentStore(file, state).snapshot.with_suffix(".guard"))
    assert "proven" not in record
    followed.prove(shown[-1][0])
    digest = snapshot_digest(ContentStore(file, state).snapshot)
    record = read_record(ContentStore(file, state).snapshot.with_suffix(".guard"))
    assert record == {"proven": digest.hex()}


def test_what_is_saved_again_unchanged_still_proves_itself(live, file, state):
    followed, shown = live()
    until(lambda: shown and followed.caught_up)
    guard = ContentStore(file, state).snapshot.with_suffix(".guard")
    followed.look_again()
    until(lambda: followed.caught_up)
    followed.prove(shown[-1][0])
    assert "proven" in read_record(guard)


@pytest.mark.expects_log
def test_pictures_of_content_that_cannot_be_kept_are_prepared_all_the_same(
    live, tmp_path, monkeypatch, caplog
):
    real = content_worker.ContentWorker.read

    def read(worker, spare, patience):
        reply = real(worker, spare, patience)
        moved = spare / "moved.snapshot"
        reply.snapshot.rename(moved)
        return Reply(reply.digest, moved, ("it cannot be kept",))

    monkeypatch.setattr(content_worker.ContentWorker, "read", read)
    Image.new("RGB", (64, 64)).save(tmp_path / "assets" / "pictures" / "apple-lisa.png")
    _, shown = live()

    def pictured():
        return shown and shown[-1][1].pictures.of(shown[-1][0].exhibit("apple-lisa")) is not None

    until(pictured)
    assert "it cannot be kept" in caplog.text


@pytest.mark.expects_log
def test_pictures_of_content_that_is_gone_are_tried_again(live, monkeypatch, caplog, file, state):
    """Else they would be taken for prepared at every start to come."""
    monkeypatch.setattr("kiosk.content_store.follower._RETRY_SECONDS", 0.1)
    followed, shown = live()
    until(lambda: shown)
    snapshot = ContentStore(file, state).snapshot
    aside = snapshot.with_suffix(".aside")
    until(lambda: followed.caught_up)
    snapshot.rename(aside)
    Image.new("RGB", (64, 64)).save(file.parent / "assets" / "pictures" / "apple-lisa.png")
    until(lambda: "is not the content that is shown" in caplog.text)
    aside.rename(snapshot)
    until(lambda: shown[-1][1].pictures.of(shown[-1][0].exhibit("apple-lisa")) is not None)


@pytest.mark.expects_log
def test_what_is_taken_back_is_shown_while_the_kiosk_runs(live, rewrite, file, state, caplog):
    _, shown = live()
    until(lambda: titles(shown)[-1:] == ["Apple Lisa"])
    rewrite("Bad Lisa")
    until(lambda: titles(shown)[-1] == "Bad Lisa")
    history = History(ContentStore(file, state))
    until(lambda: len(history.latest()) == 2)
    history.take_back(1)
    until(lambda: titles(shown)[-1] == "Apple Lisa")
    until(lambda: "an earlier content is shown in its place" in caplog.text)
    rewrite("Good Lisa")
    until(lambda: titles(shown)[-1] == "Good Lisa")


@pytest.mark.expects_log
def test_in_safe_mode_what_one_run_tried_in_vain_waits_for_a_change(
    live, rewrite, file, state, caplog
):
    followed, shown = live()
    until(lambda: followed.caught_up)
    followed.prove(shown[-1][0])
    rewrite("Deadly Lisa")
    until(lambda: "Deadly Lisa" in titles(shown))
    followed, shown = live(safe=True)
    until(lambda: "it has not proved itself when it was shown" in caplog.text)
    assert "Deadly Lisa" not in titles(shown)
    rewrite("Mended Lisa")
    until(lambda: "Mended Lisa" in titles(shown))
