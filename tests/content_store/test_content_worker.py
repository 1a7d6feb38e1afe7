"""The process that reads: what it leaves behind when it is killed, when the disk is full."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from kiosk import paths
from kiosk.content_store.content_worker import ContentWorker, Reply, read_into
from kiosk.content_store.snapshot import load_snapshot
from kiosk.content_store.store import ContentStore

PUBLISHER = """
import itertools, os, sys
from pathlib import Path
from kiosk.content_file import reading
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.store import ContentStore
file, state = map(Path, sys.argv[1:])
text = file.read_text(encoding="utf-8")
texts = [text.replace("en: Apple Lisa,", f"en: Lisa {n},").encode() for n in range(2)]
known = {text: reading.read_catalogue(text, str(file)) for text in texts}
reading.read_catalogue = lambda text, _: known[text]
for _ in sys.stdin:
    if child := os.fork():
        os.waitpid(child, 0)
        print("gone", flush=True)
        continue
    print(os.getpid(), flush=True)
    for n in itertools.count():
        file.write_bytes(texts[n % 2])
        assert not read_into(ContentStore(file, state), file, state).faults
        print(n, flush=True)
"""
"""For each line it is given, a process of its own keeps new content until it is killed: content
that was read before, so that nearly all its time goes into keeping."""

FULL = """
import resource, sys
from pathlib import Path
from kiosk.content_store import content_worker
from kiosk.content_store.store import ContentStore
file, state, spare = map(Path, sys.argv[1:])
real = content_worker.save_snapshot
def save(path, *content):
    limit = 1000 if path.parent == state else resource.RLIM_INFINITY
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    real(path, *content)
content_worker.save_snapshot = save
print(content_worker.read_into(ContentStore(file, state), file, spare).as_json())
"""


@pytest.fixture
def read(file, state, tmp_path):
    """Reads the file in a process of its own; the reply."""
    spare = tmp_path / "spare"
    spare.mkdir()
    return lambda patience=60.0: ContentWorker(file, state, seed=False).read(spare, patience)


def python(script, *paths, **how):
    return subprocess.Popen([sys.executable, "-c", script, *map(str, paths)], text=True, **how)


def title(path):
    return load_snapshot(path).exhibit("apple-lisa").title.en


def test_what_it_has_read_lies_in_the_snapshot_under_its_digest(read, file, state):
    reply = read()
    assert reply.faults == ()
    assert ContentStore(file, state).load(reply.digest).catalogue.museum.name.en


def test_every_fault_comes_back_in_words_with_its_line(read, file):
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("    year: 1983\n", "    yaer: 1983\n"), encoding="utf-8")
    reply = read()
    assert reply.digest == b""
    assert any('yaer: this field is not known (did you mean "year"?)' in f for f in reply.faults)


def test_chinese_comes_through_whatever_the_system_writes_in(read, file, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("area: technology", "area: 技术", 1), encoding="utf-8")
    assert any('there is no area "技术"' in fault for fault in read().faults)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Has another program in the place of the worker."""

    def stands_in(text):
        (tmp_path / "other.py").write_text(text)
        monkeypatch.setattr(paths, "COMMAND", (sys.executable, str(tmp_path / "other.py")))

    return stands_in


def test_one_that_was_ended_by_its_limits_is_told(read, program):
    program("import os, sys; print('killed', file=sys.stderr); os.abort()")
    what, why = read().faults
    assert "reading took too long or used too much memory" in what
    assert "killed" in why


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_one_that_somebody_else_has_ended_is_to_be_started_again(read, program):
    program("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    with pytest.raises(OSError, match="the process that reads it was ended"):
        read()


def test_one_that_hangs_is_ended(read, program):
    program("import time; time.sleep(600)")
    began = time.monotonic()
    assert "reading took too long" in read(0.5).faults[0]
    assert time.monotonic() - began < 30


def test_a_program_in_the_folder_of_the_content_is_not_run(read, file, monkeypatch):
    """The folder may be anybody's, and the kiosk may have been started in it."""
    monkeypatch.chdir(file.parent)
    for name in ("click.py", "kiosk.py", "json.py"):
        (file.parent / name).write_text("open('harm-was-done', 'w')\nraise SystemExit(3)\n")
    assert read().faults == ()
    assert not (file.parent / "harm-was-done").exists()


def test_a_word_that_is_no_reply_is_refused():
    for line in ("", "{}", '["zz", "", []]', "3"):
        with pytest.raises((ValueError, TypeError)):
            Reply.from_json(line)
    reply = Reply(b"\1\2", None, ("a: 错",))
    assert Reply.from_json(reply.as_json()).faults == reply.faults


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_killed_while_content_is_kept_it_is_the_old_or_the_new(file, state, rewrite):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 1}
    with python(PUBLISHER, file, state, **pipes) as publisher:
        for number in range(25):
            publisher.stdin.write("\n")
            child = int(publisher.stdout.readline())
            for _ in range(2):
                publisher.stdout.readline()
            time.sleep(number / 1000)
            os.kill(child, signal.SIGKILL)
            # what the child said last may lack its end
            while not publisher.stdout.readline().endswith("gone\n"):
                pass
            rewrite("Apple Lisa")
            assert title(ContentStore(file, state).snapshot).startswith("Lisa ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the size of files")
def test_with_no_space_left_the_new_is_shown_and_the_old_kept(read, rewrite, file, state, tmp_path):
    read()
    rewrite("Lisa II")
    with python(FULL, file, state, tmp_path / "spare", stdout=subprocess.PIPE) as process:
        reply = Reply.from_json(process.communicate()[0])
    (fault,) = reply.faults
    assert "the content cannot be kept for the next start: [Errno 27] File too large" in fault
    store = ContentStore(file, state)
    assert store.load(reply.digest, reply.snapshot).catalogue.exhibit("apple-lisa").title.en == (
        "Lisa II"
    )
    assert title(store.snapshot) == "Apple Lisa"
    assert not list(state.glob("*.part"))


@pytest.mark.parametrize(
    ("error", "held"), [(PermissionError(13, "locked"), True), (OSError(5, "broken disk"), False)]
)
def test_it_says_what_is_there_but_held_by_another(file, state, tmp_path, monkeypatch, error, held):
    def refuse(_path):
        raise error

    monkeypatch.setattr("kiosk.checked_yaml.source.open_regular", refuse)
    reply = read_into(ContentStore(file, state), file, tmp_path)
    told = Reply.from_json(reply.as_json())
    assert told.held == reply.held == held
    assert told.faults == reply.faults != ()
