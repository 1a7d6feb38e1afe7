"""What is measured of processes, and how they are run."""

from __future__ import annotations

import subprocess
import sys

import psutil
import pytest

from tests.bench.process_tree import memory_of, processor_time_of
from tests.bench.running import environment, run_workload


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="PSS is a figure of Linux")
def test_a_process_is_measured_with_all_it_has_started():
    work = "x = bytearray(60_000_000); [n * n for n in range(2_000_000)]; print(1, flush=True)"
    shell = subprocess.Popen(
        ["sh", "-c", f'"{sys.executable}" -c "{work}; input()"; true'],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    shell.stdout.readline()
    assert 60 < memory_of(shell.pid) < 120
    assert processor_time_of(shell.pid) > 0
    shell.communicate(b"\n")
    with pytest.raises(psutil.NoSuchProcess):
        memory_of(shell.pid)


def test_a_workload_that_fails_is_an_error_and_not_a_short_report(capfd):
    with pytest.raises(subprocess.CalledProcessError):
        list(run_workload("no such workload"))
    assert "no such workload" in capfd.readouterr().err


def test_a_kiosk_is_measured_by_its_own_modules_and_keeps_them_compiled(monkeypatch):
    for name in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.setenv(name, "1")
    variables = environment(XDG_STATE_HOME="/state")
    assert not {"PYTHONPATH", "PYTHONDONTWRITEBYTECODE"} & variables.keys()
    assert variables["XDG_STATE_HOME"] == "/state"
