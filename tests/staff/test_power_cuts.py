"""Killed at any moment, `kiosk pin --write` leaves the settings that were there or the new ones.

30 cuts; as many as KIOSK_POWER_CUTS says, where that is set.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from kiosk.paths import ROOT
from kiosk.settings import read_settings
from kiosk.staff.settings_line import with_setting

CUTS = int(os.environ.get("KIOSK_POWER_CUTS", "30"))
HASHES = [f"scrypt$1024$8$1${digit * 32}${digit * 64}" for digit in "0af"]
WRITER = """
import os, random, sys
from click.testing import CliRunner
from kiosk import cli, pin_hash, settings
from kiosk.staff import settings_line  # loaded here, so that no cut falls into the loading
file, *hashes = sys.argv[1:]
pin_hash.hash_pin = lambda pin: random.choice(hashes)  # the scrypt of a real one writes nothing
for _ in sys.stdin:
    if child := os.fork():
        os.waitpid(child, 0)
        print("gone", flush=True)
        continue
    random.seed(os.getpid())
    print(os.getpid(), flush=True)
    words = ["pin", "--write", "--settings", file]
    while not CliRunner().invoke(cli.main, words, input="4711\\n4711\\n").exit_code:
        pass
    print("refused", flush=True)
"""
"""For each line it is given, a process of its own sets one PIN after the other, until killed."""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")
def test_a_power_cut_at_any_moment_leaves_the_old_settings_or_the_new(tmp_path):
    file = tmp_path / "etc" / "kiosk.yaml"
    file.parent.mkdir()
    before = (ROOT / "packaging" / "kiosk.yaml").read_bytes()
    file.write_bytes(before)
    file.chmod(0o640)
    whole = {with_setting(before, "staff_pin", pin): pin for pin in HASHES} | {before: None}
    chance, seen = random.Random(7), set()
    words = [sys.executable, "-c", WRITER, str(file), *HASHES]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 1, "text": True}
    with subprocess.Popen(words, **pipes) as writer:
        cuts, longest = 0, 0.06
        while cuts < CUTS or len(seen) <= 2:
            # on a busy machine a writer comes to its work later, and is to be cut off at work
            longest += 0.02 if cuts >= CUTS else 0
            cuts += 1
            assert cuts <= CUTS * 10
            writer.stdin.write("\n")
            child = int(writer.stdout.readline())
            time.sleep(chance.uniform(0, longest))
            os.kill(child, signal.SIGKILL)
            assert writer.stdout.readline() == "gone\n"
            written = file.read_bytes()
            assert written in whole
            assert file.stat().st_mode & 0o777 == 0o640
            found = read_settings(file)
            assert (found.faults, found.settings.staff_pin) == ((), whole[written])
            seen.add(written)
        writer.stdin.close()
