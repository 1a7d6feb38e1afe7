"""Tries the README's two commands in Debians that have nothing but git and make.

As root and as somebody who may install nothing. `make try-fresh ARGS="--suite trixie --account
root --command run"` tries a part; all of it takes half an hour. As root, with debootstrap.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from clean_root import PACKAGING, Root, clean_root, demand

CHECKOUT = PACKAGING.parent
SUITES = ("bookworm", "trixie")
PLACES = {"root": "/root/kiosk", "visitor": "/home/visitor/新 馆 kiosk (1)"}
LANGUAGES = {"root": "C.UTF-8", "visitor": "zh_CN.UTF-8"}
"""A minimal Debian does not have the second one; many who log in over a network bring it along."""
COMMANDS = ("run", "test")
CACHE = "/var/cache/try-fresh"
NAMED = "/var/lib/try-fresh"


@dataclass
class Trial:
    """One account in one fresh Debian."""

    root: Root
    suite: str
    account: str
    variables: dict[str, str]
    figures: list[str] = field(default_factory=list)

    def make(self, target: str, fails: bool = False) -> str:
        """Runs `make TARGET` in the checkout; what it says. Stops when it ends unexpectedly."""
        log = CHECKOUT / "build" / "try-fresh" / f"{self.suite}-{self.account}-{target}.txt"
        log.parent.mkdir(parents=True, exist_ok=True)
        words = ["env", "-C", PLACES[self.account], "make", "--no-print-directory", target]
        line = self.root.command(*words, user=self.account, **self.variables)
        began = time.monotonic()
        with log.open("w") as said:
            ran = subprocess.run(line, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
        self.figures.append(f"make {target} {time.monotonic() - began:.0f} s")
        told = log.read_text(encoding="utf-8", errors="replace")
        if bool(ran.returncode) != fails:
            sys.exit(f"{told[-4000:]}\nNOT SO: make {target} ends well; all of it in {log}")
        return told


def main() -> None:
    parser = argparse.ArgumentParser(description="Tries make run and make test in fresh Debians.")
    parser.add_argument("--suite", choices=SUITES, action="append")
    parser.add_argument("--account", choices=PLACES, action="append")
    parser.add_argument("--command", choices=COMMANDS, action="append")
    chosen = parser.parse_args()
    figures = []
    with tempfile.TemporaryDirectory(prefix="kiosk-pip-") as cache:
        for suite, account in product(chosen.suite or SUITES, chosen.account or PLACES):
            with clean_root(["git", "make"], suite) as root, root.mounted(), shared(root, cache):
                trial = laid_out(root, suite, account)
                try_commands(trial, chosen.command or COMMANDS)
                figures.append(f"{suite} as {account}: {', '.join(trial.figures)}")
    print("\n".join(figures))


@contextmanager
def shared(root: Root, folder: str) -> Iterator[None]:
    """With a folder of this machine in there, so that what one fetches the next need not."""
    inside = root.path(CACHE)
    inside.mkdir()
    subprocess.run(["mount", "--bind", folder, inside], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", inside], check=True)


def laid_out(root: Root, suite: str, account: str) -> Trial:
    """A clone of what this checkout has committed, and an account that owns it."""
    if account != "root":
        root.run("useradd", "--create-home", account)
    place = PLACES[account]
    source = CHECKOUT.as_uri()
    subprocess.run(["git", "clone", "--quiet", "--depth=1", source, root.path(place)], check=True)
    root.run("chown", "-R", account, place, CACHE)
    demand(not list(root.path("/usr/bin").glob("python*")), f"{suite}: there is no Python")
    variables = {
        "HOME": str(Path(place).parent), "LANG": LANGUAGES[account], "PIP_CACHE_DIR": CACHE,
        **pip_variables(root),
    }  # fmt: skip
    return Trial(root, suite, account, variables)


def pip_variables(root: Root) -> dict[str, str]:
    """This machine's way to the package index, as variables; files that they name are in there.

    Folders of packages are not: what lies on this machine alone tells nothing of a fresh one.
    """
    told = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"],
        text=True, stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    variables = {
        name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")
    }
    # variables come first in the list, and win
    for setting, value in re.findall(r"^\S+\.([\w-]+)='(.*)'$", told.stdout, re.M):
        words = [w for w in value.split() if not (w.startswith("file:") or Path(w).is_dir())]
        for number, word in enumerate(words):
            if Path(word).is_file():
                words[number] = f"{NAMED}/{setting}-{number}"
                root.path(NAMED).mkdir(parents=True, exist_ok=True)
                shutil.copy(word, root.path(words[number]))
        if words:
            variables.setdefault(f"PIP_{setting.upper().replace('-', '_')}", " ".join(words))
    return variables


def try_commands(trial: Trial, commands: list[str]) -> None:
    name = f"{trial.suite} as {trial.account}"
    if trial.account != "root":
        install_what_it_says(trial)
    if "run" in commands:
        said = trial.make("run")
        demand("there is no display here; playing the tour" in said, f"{name}: make run says so")
        pictures = list(trial.root.path(f"{PLACES[trial.account]}/build/tour").glob("*.png"))
        demand(len(pictures) > 20, f"{name}: make run saves {len(pictures)} pictures")
        demand("perl" not in said, f"{name}: no word of locales")
        said = trial.make("prepare")
        demand(said == "", f"{name}: what is set up is not set up again {said}")
    if "test" in commands:
        (passed,) = re.findall(r"^(\d+ passed.*)$", trial.make("test"), re.M)
        trial.figures[-1] += f" ({passed})"
        demand(True, f"{name}: make test, {passed}")


def install_what_it_says(trial: Trial) -> None:
    """What the first try names is all that somebody has to install."""
    told = trial.make("prepare", fails=True).splitlines()
    (line,) = [line for line in told if line.startswith("  apt-get update && ")]
    trial.root.run("sh", "-c", f"yes | ({line})")
    demand(True, f"{trial.suite} as {trial.account}: one line says what is missing")


if __name__ == "__main__":
    if shutil.which("debootstrap") is None:
        sys.exit("kiosk: debootstrap is missing; please run: sudo apt-get install debootstrap")
    main()
