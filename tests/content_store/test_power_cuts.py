"""Killed at any moment, the store and the history hold the old or the new, and go on from there.

60 cuts; as many as KIOSK_POWER_CUTS says, where that is set.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from kiosk.content_store.content_worker import read_into
from kiosk.content_store.history import LEAST_KEPT, MOST_KEPT, History
from kiosk.content_store.store import ContentStore

CUTS = int(os.environ.get("KIOSK_POWER_CUTS", "60"))
TITLES = {"Apple Lisa", *(f"Lisa {n}" for n in range(5))}
KIOSK = """
import itertools, os, random, sys
from pathlib import Path
from kiosk.content_file import reading
from kiosk.content_store.content_worker import read_into
from kiosk.content_store.history import History
from kiosk.content_store.store import ContentStore
file, state = map(Path, sys.argv[1:])
text = file.read_text(encoding="utf-8")
texts = [text.replace("en: Apple Lisa,", f"en: Lisa {n},").encode() for n in range(5)]
known = {text: reading.read_catalogue(text, str(file)) for text in [text.encode(), *texts]}
reading.read_catalogue = lambda text, _: known[text]
for _ in sys.stdin:
    if child := os.fork():
        os.waitpid(child, 0)
        print("gone", flush=True)
        continue
    random.seed(os.getpid())
    print(os.getpid(), flush=True)
    while True:
        file.write_bytes(random.choice(texts))
        for _ in range(2):
            store = ContentStore(file, state)
            history = History(store)
            reply = read_into(store, file, state)
            history.note(reply.digest, reply.snapshot)
            store.load(reply.digest, reply.snapshot)
            store.prove(reply.digest)
            history.take_back(random.choice(history.latest()).number)
        print("round", flush=True)
"""
"""For each line it is given, a process of its own keeps, proves and takes back, until killed."""


def title(catalogue):
    return catalogue.exhibit("apple-lisa").title.en


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_a_power_cut_at_any_moment_leaves_the_old_or_the_new(file, state):
    whole = file.read_bytes()
    chance, before = random.Random(7), 0
    words = [sys.executable, "-c", KIOSK, str(file), str(state)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 1, "text": True}
    with subprocess.Popen(words, **pipes) as kiosk:
        for cut in range(CUTS):
            kiosk.stdin.write("\n")
            child = int(kiosk.stdout.readline())
            if cut == 0:
                kiosk.stdout.readline()  # something is kept
            time.sleep(chance.uniform(0, 0.06))
            os.kill(child, signal.SIGKILL)
            while not kiosk.stdout.readline().endswith("gone\n"):
                pass
            store = ContentStore(file, state)
            assert title(store.at_start().catalogue) in TITLES
            kept = History(store).latest()
            assert all(content.usable for content in kept)
            assert min(before, LEAST_KEPT) <= len(kept) <= MOST_KEPT + 1
            before = len(kept)
            # the next start goes on: it shows what was taken back, or what the file holds
            file.write_bytes(whole)
            reply = read_into(store, file, state)
            assert title(store.load(reply.digest, reply.snapshot).catalogue) in TITLES, reply
            store.prove(reply.digest)
            History(store).note(reply.digest, reply.snapshot)
            assert History(store).latest(1)[0].is_shown
        kiosk.stdin.close()
    left = [part for part in state.rglob("*.part") if part.parent != state]
    assert left == []
