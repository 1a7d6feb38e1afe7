"""How a checkout is set up, with stand-ins for the system's programs; `make try-fresh` has them."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import shutil
import subprocess
import sys

import pytest

from kiosk.paths import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux only")

TOOLS = "bash cat chmod cut dirname env flock grep ln mkdir rm sed sha256sum sleep tail touch"
PYTHON = """
case "$*" in
*" -m venv "* | "-m venv "*) mkdir -p .venv/bin && ln -sf "$0" .venv/bin/python ;;
--version) echo "Python 3.11.0" ;;
esac
"""
LIST = "apt-get update && apt-get install --no-install-recommends "
ALL = " xvfb dbus at-spi2-core python3 python3-venv\n"


class Checkout:
    """A folder with what `prepare.sh` reads, and stand-ins that write down how they are called."""

    def __init__(self, folder):
        self.folder = folder / "checkout"
        self.bin = folder / "bin"
        self.said = folder / "calls.txt"
        (self.folder / "packaging").mkdir(parents=True)
        for name in ("prepare.sh", "fetch.sh", "requirements.txt"):
            shutil.copy(ROOT / "packaging" / name, self.folder / "packaging")
        shutil.copy(ROOT / "pyproject.toml", self.folder)
        self.bin.mkdir()
        for name in TOOLS.split():
            (self.bin / name).symlink_to(str(shutil.which(name)))
        self.stub("id", "echo 1000", quiet=True)
        self.stub("dpkg-query", "echo installed libc6", quiet=True)

    def stub(self, name, does="", quiet=False):
        noted = "" if quiet else f'echo "{name} $*" >>{self.said}\n'
        (self.bin / name).write_text(f"#!/bin/bash\n{noted}{does}\n", encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def has_python(self):
        self.stub("python3.11", PYTHON)
        self.stub("dpkg-query", f"printf 'installed %s\\n' {self.libraries()}", quiet=True)

    def libraries(self):
        script = (ROOT / "packaging" / "prepare.sh").read_text(encoding="utf-8")
        lists = re.findall(r"^(?:libraries|screen_reading)=\((.*?)\)", script, re.M | re.S)
        return " ".join(" ".join(lists).split())

    def start(self, stdin=subprocess.DEVNULL, **more):
        environment = {"PATH": str(self.bin), "CI": "true", **more}
        return subprocess.Popen(
            [str(self.folder / "packaging" / "prepare.sh")], env=environment, stdin=stdin,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip

    def run(self, **how):
        process = self.start(**how)
        return process.communicate()[0], process.returncode

    def calls(self):
        """What was called since the last time, a line each."""
        calls = self.said.read_text(encoding="utf-8").splitlines() if self.said.exists() else []
        self.said.unlink(missing_ok=True)
        return calls


@pytest.fixture
def checkout(tmp_path):
    return Checkout(tmp_path)


def test_who_may_not_install_is_told_everything_in_one_line(checkout):
    said, code = checkout.run()
    assert code == 1
    told, line = said.splitlines(keepends=True)
    assert told == "kiosk: these system packages are missing; please run as root\n"
    assert line.startswith(f"  {LIST}libegl1 ") and line.endswith(ALL)


def test_a_sudo_that_wants_a_password_is_not_asked_where_nobody_is(checkout):
    checkout.stub("sudo", "exit 1")
    said, code = checkout.run()
    assert code == 1
    line = said.splitlines(keepends=True)[-1]
    assert line.startswith("  sudo apt-get update && sudo apt-get install ") and line.endswith(ALL)
    assert checkout.calls() == ["sudo -n true"]


def test_a_sudo_that_wants_a_password_is_asked_at_a_terminal(checkout):
    checkout.stub("sudo", '[[ $1 != -n ]] || exit 1; [[ $1 != env ]] || "$@"')
    checkout.stub("apt-get")
    try:
        controller, terminal = pty.openpty()
    except OSError:
        pytest.skip("this system gives no terminals")
    try:
        said, code = checkout.run(stdin=terminal)
    finally:
        os.close(controller)
        os.close(terminal)
    assert "sudo asks for your password" in said
    calls = [call for call in checkout.calls() if "apt-get" not in call.partition(" ")[2]]
    assert calls[:2] == ["sudo -n true", "sudo -v"]
    update, install = (call for call in calls if call.startswith("apt-get"))
    assert update == "apt-get update -q"
    assert "--no-install-recommends" in install and f"{install}\n".endswith(ALL)
    assert code == 1 and "Python 3.11 or newer" in said  # for the stand-in installed none


def test_root_installs_without_sudo_and_only_what_is_missing(checkout):
    checkout.has_python()
    there = checkout.libraries().replace("libglib2.0-0", "libglib2.0-0t64").replace(" xvfb", "")
    checkout.stub("dpkg-query", f"printf 'installed %s\\n' {there}", quiet=True)
    checkout.stub("id", "echo 0", quiet=True)
    checkout.stub("apt-get")
    _, code = checkout.run()
    assert code == 0
    update, install, *_ = [call for call in checkout.calls() if call.startswith("apt-get")]
    assert update == "apt-get update -q"
    assert install.endswith("DPkg::Lock::Timeout=300 xvfb")


def test_what_is_set_up_is_not_set_up_again_and_nothing_is_said(checkout):
    checkout.has_python()
    said, code = checkout.run()
    assert (code, said.splitlines()) == (
        0, ["kiosk: setting up .venv with Python 3.11.0", "kiosk: fetching the Python packages"]
    )  # fmt: skip
    assert sum("--require-hashes" in call for call in checkout.calls()) == 1
    assert checkout.run() == ("", 0)
    assert checkout.calls() == []


def test_a_checkout_that_was_moved_is_set_up_again(checkout):
    checkout.has_python()
    assert checkout.run()[1] == 0
    moved = checkout.folder.with_name("moved")
    checkout.folder = checkout.folder.rename(moved)
    said, code = checkout.run()
    assert code == 0
    assert said.startswith("kiosk: setting up .venv")


def test_an_environment_whose_python_is_gone_is_set_up_again(checkout):
    checkout.has_python()
    assert checkout.run()[1] == 0
    (checkout.folder / ".venv" / "bin" / "python").unlink()
    (checkout.folder / ".venv" / "bin" / "python").symlink_to("/usr/bin/python-of-yesterday")
    assert checkout.run()[0].startswith("kiosk: setting up .venv")


def test_the_second_of_two_waits_for_the_first_and_has_nothing_to_do(checkout):
    checkout.has_python()
    (checkout.folder / "build").mkdir()
    with (checkout.folder / "build" / "prepare.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        second = checkout.start()
        assert second.stdout.readline() == "kiosk: already being set up; waiting for the other\n"
        first = checkout.start()
        assert first.stdout.readline() == "kiosk: already being set up; waiting for the other\n"
    said = [process.communicate()[0] for process in (first, second)]
    assert sorted(text != "" for text in said) == [False, True]
    assert sum("--require-hashes" in call for call in checkout.calls()) == 1


@pytest.mark.parametrize(
    "last",
    [
        "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by "
        "'NewConnectionError('Temporary failure in name resolution')': /simple/annotated-types/\n"
        "ERROR: No matching distribution found for annotated-types==0.7.0",
        "E: Failed to fetch http://deb/x.deb  Temporary failure resolving 'deb'",
    ],
)
def test_no_network_is_said_in_one_line(checkout, last):
    checkout.has_python()
    checkout.stub("python3.11", f'{PYTHON}[[ "$*" != *hashes* ]] || {{ echo "{last}"; exit 1; }}')
    said, code = checkout.run()
    assert code == 1
    assert said.splitlines()[-1].startswith("kiosk: no network: the Python packages could not be")
    assert "ERROR" not in said and "E:" not in said


@pytest.mark.parametrize(
    "fault",
    [
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES",
        "WARNING: Retrying (Retry(total=0)) after connection broken by 'SSLError(certificate)'",
    ],
)
def test_another_fault_of_a_tool_is_shown_in_its_own_words(checkout, fault):
    checkout.has_python()
    does = f'{PYTHON}[[ "$*" != *hashes* ]] || {{ echo "{fault}"; exit 1; }}'
    checkout.stub("python3.11", does)
    said, code = checkout.run()
    assert code == 1
    assert f"{fault}\nkiosk: the Python packages could not be installed" in said


def test_a_checkout_that_cannot_be_written_is_said_at_once(checkout):
    checkout.has_python()
    (checkout.folder / "build").touch()
    assert checkout.run() == (f"kiosk: {checkout.folder} cannot be written\n", 1)
    assert checkout.calls() == []
