"""Builds the last commit twice, in two places and at two times, and says which files differ."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from clean_root import PACKAGING, demand

ROOT = PACKAGING.parent
PLACES = ("one", "another place with a longer name")
"""Without a comma: PySide6 takes a folder that has one in its name for two."""


def main() -> None:
    words = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    commit = subprocess.check_output(words, text=True).strip()  # others may come meanwhile
    with tempfile.TemporaryDirectory(prefix="kiosk-twice-") as folder:
        one, other = (built(Path(folder) / place, commit) for place in PLACES)
    different = sorted(
        name for name in one.keys() | other.keys() if one.get(name) != other.get(name)
    )
    for name in different:
        print(f"differs: {name}")
    demand(not different, f"two builds of one commit are alike in all of {len(one)} files")


def built(place: Path, commit: str) -> dict[str, str]:
    """The digests of what `make deb` makes of a commit in a new clone, by name."""
    subprocess.run(["git", "clone", "--quiet", ROOT, place], check=True)
    subprocess.run(["git", "-C", place, "checkout", "--quiet", commit], check=True)
    unset = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    made = subprocess.run(
        ["make", "--no-print-directory", "deb"],
        cwd=place, env=unset, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if made.returncode:
        sys.exit(made.stdout[-4000:])
    files = [file for file in (place / "dist").rglob("*") if file.is_file()]
    return {str(file.relative_to(place / "dist")): digest(file) for file in files}


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
