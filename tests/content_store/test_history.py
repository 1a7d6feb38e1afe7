"""What is kept of the contents that were shown, and what taking one back does."""

from __future__ import annotations

import os

import pytest
from click.testing import CliRunner

from kiosk import cli
from kiosk.content_store import history as module
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.history import History, NotTakenBackError
from kiosk.content_store.snapshot import load_snapshot
from kiosk.content_store.store import ContentStore


@pytest.fixture
def store(file, state):
    return ContentStore(file, state)


@pytest.fixture
def history(store):
    return History(store)


@pytest.fixture
def show(file, state, history, rewrite, tmp_path):
    """Saves the museum with another title for the Lisa (or not), and shows what is read of it."""

    def save_and_show(title=None):
        if title:
            rewrite(title)
        reply = read_into(ContentStore(file, state), file, tmp_path)
        if reply.digest:
            history.note(reply.digest, reply.snapshot)
        return load_snapshot(reply.snapshot).exhibit("apple-lisa").title.en if reply.digest else ""

    return save_and_show


def numbers(history):
    return [shown.number for shown in history.latest()]


def test_what_was_shown_is_listed_the_latest_first_with_what_changed(history, show, store):
    show()
    show("Lisa 2")
    store.prove(store.at_start().digest)
    show("Lisa 3")
    third, second, first = history.latest()
    assert [third.number, second.number, first.number] == [3, 2, 1]
    assert [shown.is_shown for shown in (third, second, first)] == [True, False, False]
    assert [shown.is_proven for shown in (third, second, first)] == [False, True, False]
    assert [(c.kind, c.id, c.how) for c in third.changes] == [("exhibit", "apple-lisa", "changed")]
    assert first.changes is None
    assert third.exhibits == first.exhibits > 0
    assert [shown.number for shown in history.latest(2)] == [3, 2]
    assert history.latest(2)[1].changes is not None


def test_what_is_shown_again_moves_to_the_head_of_the_list(history, show):
    show()
    show("Lisa 2")
    show("Apple Lisa")
    assert numbers(history) == [3, 2]
    show()
    assert numbers(history) == [3, 2]


def test_what_is_kept_is_bounded_and_at_least_three(history, show, monkeypatch):
    monkeypatch.setattr(module, "MOST_KEPT", 5)
    for n in range(8):
        show(f"Lisa {n}")
    assert numbers(history) == [8, 7, 6, 5, 4]
    monkeypatch.setattr(module, "MOST_BYTES", 1)
    show("Lisa of the end")
    assert numbers(history) == [9, 8, 7]


def test_what_is_taken_back_is_shown_until_the_file_is_changed(history, show, file):
    for title in (None, "Bad Lisa"):
        show(title)
    history.take_back(1)
    assert show() == "Apple Lisa"
    assert show() == "Apple Lisa"
    assert "Bad Lisa" in file.read_text(encoding="utf-8")
    assert show("Good Lisa") == "Good Lisa"


def test_a_start_shows_at_once_what_was_taken_back(history, show, file, state):
    for title in (None, "Bad Lisa"):
        show(title)
    history.take_back(1)
    show()
    kept = ContentStore(file, state).at_start()
    assert kept.catalogue.exhibit("apple-lisa").title.en == "Apple Lisa"


def test_who_undoes_a_change_made_since_does_not_bring_it_back(history, show):
    for title in (None, "Bad Lisa"):
        show(title)
    history.take_back(1)
    show()
    show("Good Lisa")
    assert show("Bad Lisa") == "Bad Lisa"


def test_taking_back_can_be_taken_back(history, show):
    for title in (None, "Bad Lisa"):
        show(title)
    history.take_back(1)
    show()
    assert numbers(history) == [3, 2]
    history.take_back(2)
    assert show() == "Bad Lisa"


def test_a_file_that_is_broken_or_away_gives_way_to_what_is_taken_back(history, show, file):
    for title in (None, "Bad Lisa"):
        show(title)
    whole = file.read_bytes()
    file.write_bytes(b"museum: [\n")
    assert show() == ""
    history.take_back(1)
    assert show() == "Apple Lisa"
    file.unlink()
    assert show() == "Apple Lisa"  # a share that is away has changed nothing
    file.write_bytes(whole)
    assert show() == "Bad Lisa"


def test_content_of_another_version_is_listed_and_said_to_be_not_usable(history, show, monkeypatch):
    show()
    show("Lisa 2")
    monkeypatch.setattr("kiosk.content_store.snapshot.schema_shape", lambda: b"anothers")
    assert [shown.usable for shown in history.latest()] == [False, False]
    with pytest.raises(NotTakenBackError, match="this version of the program cannot read"):
        history.take_back(1)


def test_what_cannot_be_taken_back_says_why(history, show, file, state):
    show()
    with pytest.raises(NotTakenBackError, match="there is no content 7"):
        history.take_back(7)
    for _ in range(5):
        ContentStore(file, state).at_start()
    with pytest.raises(NotTakenBackError, match="has brought the kiosk down"):
        history.take_back(1)


def test_damaged_records_and_strange_files_are_as_good_as_none(history, show, store):
    show()
    show("Lisa 2")
    history.take_back(1)
    record = store.snapshot.with_suffix(".taken-back")
    for damaged in ("", "[]", '{"instead_of": 1}', "\0" * 99):
        record.write_text(damaged)
        assert show() == "Lisa 2"
    folder = store.snapshot.with_suffix(".history")
    (folder / "9-9-notes.snapshot").write_text("x")
    (folder / f"9-9-{'0' * 64}.snapshot").write_text("x")
    assert [shown.usable for shown in history.latest()] == [False, True, True]


@pytest.fixture
def command(file, state, tmp_path):
    settings = tmp_path / "kiosk.yaml"
    settings.write_text(f"content: {file}\nstate_folder: {state}\n", encoding="utf-8")

    def run(*words):
        return CliRunner().invoke(cli.main, ["history", "--settings", str(settings), *words])

    return run


def test_the_command_lists_and_takes_back(command, show, file):
    assert "nothing was shown yet" in command().output
    show()
    show("Bad Lisa")
    told = command().output
    assert "shown now" in told.splitlines()[0]
    assert "changed: exhibit apple-lisa" in told
    done = command("--take-back", "1")
    assert done.exit_code == 0
    assert "The file itself is as it was" in done.output
    assert "to be shown again" in command().output.splitlines()[-1]
    assert show() == "Apple Lisa"
    assert "shown now, taken back" in command().output.splitlines()[0]


def test_the_command_takes_back_in_the_place_of_what_is_saved_now(command, show, rewrite):
    """Where the kiosk does not run, nobody has read what staff have saved since."""
    show()
    show("Lisa 2")
    rewrite("Lisa 3")
    command("--take-back", "1")
    assert show() == "Apple Lisa"


@pytest.mark.parametrize(("number", "code"), [("7", 65), ("x", 2)])
def test_the_command_refuses_in_one_line(command, show, number, code):
    show()
    done = command("--take-back", number)
    assert done.exit_code == code
    assert "Traceback" not in done.output


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder away")
def test_who_does_not_own_the_state_takes_nothing_back(command, show, state):
    show()
    os.chown(state, 65534, 65534)
    done = command("--take-back", "1")
    assert done.exit_code == 73
    assert "belongs to another account" in done.output
