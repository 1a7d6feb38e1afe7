"""A bare Debian or Ubuntu, given what a kiosk is to be tried with; as root, with debootstrap."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
SUITE = "bookworm"
SCREEN = 237
"""Not 99, which `xvfb-run` takes: the names of screens are those of the whole machine."""
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_PATIENCE_SECONDS = 60
_UNASKED = {"DEBIAN_FRONTEND": "noninteractive"}


@dataclass(frozen=True)
class Ubuntu:
    """Where packages of Ubuntu are had from, and the keys they are signed with."""

    mirror: str
    keyring: Path
    suite: str = "resolute"
    """26.04, which is supported the longest."""


class Root:
    """The folder that holds the other Debian."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, inside: str) -> Path:
        """Where a file of the other Debian lies in this one."""
        return self.folder / inside.lstrip("/")

    def command(self, *words: str, user: str = "root", **variables: str) -> list[str]:
        """The command line that runs `words` in there."""
        environment = {"PATH": _PATH, "LANG": "C.UTF-8", **variables}
        named = [f"{name}={value}" for name, value in environment.items()]
        inside = ["env", "-i", *named, *words]
        if user != "root":
            inside = ["runuser", "-u", user, "--", *inside]
        return ["chroot", str(self.folder), *inside]

    def run(self, *words: str, fails: bool = False, **how: str) -> str:
        """Runs a command in there; what it says. Stops everything when it ends unexpectedly."""
        ran = subprocess.run(
            self.command(*words, **how), text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        if bool(ran.returncode) != fails:
            sys.exit(f"{' '.join(words)}: exit code {ran.returncode}\n{ran.stdout}")
        return ran.stdout

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """With what programs expect of a running system."""
        there: list[Path] = []
        try:
            for kind, inside, how in (
                ("proc", "/proc", "defaults"),
                ("tmpfs", "/dev/shm", "mode=1777"),
                ("devpts", "/dev/pts", "newinstance,ptmxmode=666"),
            ):
                words = ["mount", "-t", kind, "-o", how, kind, self.path(inside)]
                subprocess.run(words, check=True)
                there.append(self.path(inside))
            yield
        finally:
            for place in reversed(there):
                subprocess.run(["umount", "--lazy", place], check=True)

    def owner(self, inside: str) -> str:
        """Owner, group and mode of a file, such as `root root 644`."""
        return self.run("stat", "--format", "%U %G %a", inside).strip()


@contextmanager
def clean_root(packages: list[str], suite: str = SUITE) -> Iterator[Root]:
    """A new Debian with `packages`, not mounted yet; nothing of it is left afterwards."""
    wanted = f"--include={','.join(packages)}"
    with _bootstrapped(f"Debian, {suite}", [wanted, suite], package_mirror()) as root:
        yield root


@contextmanager
def clean_ubuntu(packages: list[str], ubuntu: Ubuntu) -> Iterator[Root]:
    """A new Ubuntu with `packages`, by the names that they have in Debian."""
    chosen = [f"--keyring={ubuntu.keyring}", "--components=main,universe", ubuntu.suite]
    # debootstrap has one script for all of Ubuntu, and knows it by the names of its day
    with _bootstrapped(f"Ubuntu, {ubuntu.suite}", chosen, [ubuntu.mirror, "gutsy"]) as root:
        # which finds those that are called otherwise there, as debootstrap does not
        root.run("apt-get", "update", "-q")
        root.run("apt-get", "install", "-y", "-q", "--no-install-recommends", *packages, **_UNASKED)
        yield root


@contextmanager
def _bootstrapped(what: str, chosen: list[str], source: list[str]) -> Iterator[Root]:
    # an end from outside must clean up too
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    folder = Path(tempfile.mkdtemp(prefix="kiosk-root-"))
    print(f"a clean {what}, in {folder}", flush=True)
    try:
        with (folder / "debootstrap.txt").open("w") as said:
            line = ["debootstrap", "--variant=minbase", *chosen, str(folder / "root"), *source]
            if subprocess.run(line, stdout=said, stderr=said).returncode:
                sys.exit((folder / "debootstrap.txt").read_text()[-2000:])
        yield Root(folder / "root")
    finally:
        shutil.rmtree(folder)


def package_mirror() -> list[str]:
    """Where this machine has its Debian packages from; nothing where it has them from nowhere."""
    shown = "$(ORIGIN)|$(LABEL)|$(COMPONENT)|$(REPO_URI)"
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", shown, "Created-By: Packages"],
        text=True, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    return re.findall(r"^Debian\|Debian\|main\|(\S+)$", told.stdout, re.M)[:1]


@contextmanager
def virtual_screen(root: Root) -> Iterator[Path]:
    """An Xvfb in the other Debian; the file that holds what is on it."""
    shown = "/var/tmp/screen"
    root.path(shown).mkdir()
    words = ["Xvfb", f":{SCREEN}", "-screen", "0", "1280x720x24", "-fbdir", shown]
    server = subprocess.Popen(
        root.command(*words, "-nolisten", "tcp"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(root.path(f"/tmp/.X11-unix/X{SCREEN}").exists, "a virtual screen")
        yield root.path(shown) / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def documented_libraries() -> list[str]:
    """The system libraries that `prepare.sh` installs, and so the guide names."""
    script = (PACKAGING / "prepare.sh").read_text(encoding="utf-8")
    found = re.search(r"^libraries=\((.*?)\)", script, re.M | re.S)
    assert found is not None
    return found[1].split()


def wait_until(met, what: str) -> None:
    """Until something holds; stops everything when it does not within a minute."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while not met():
        if time.monotonic() > until:
            sys.exit(f"waited a minute in vain for {what}")
        time.sleep(0.2)


def demand(holds: bool, what: str) -> None:
    """Says what holds; stops everything when it does not."""
    if not holds:
        sys.exit(f"NOT SO: {what}")
    print(f"ok  {what}", flush=True)
