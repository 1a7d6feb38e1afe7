"""Tries dist/kiosk in a Debian or Ubuntu without Python: check, tour, first start, live content."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from clean_root import (
    PACKAGING,
    SCREEN,
    Root,
    Ubuntu,
    clean_root,
    clean_ubuntu,
    demand,
    documented_libraries,
    virtual_screen,
    wait_until,
)
from PIL import Image

BUILD = PACKAGING.parent / "dist" / "kiosk"
KIOSK = "/srv/kiosk/kiosk"
HOME = "/home/museum"
CONTENT = f"{HOME}/.local/share/kiosk/content"
STATE = f"{HOME}/.local/state/kiosk"
USER = {"user": "museum", "HOME": HOME}
UBUNTU_KEYS = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")
"""As Debian's package ubuntu-keyring has them."""
FILMED, CAPTIONED = (0, 150, 1280, 420), (0, 560, 1280, 650)
"""Where the tour's pictures show nothing but the film, and nothing but its captions."""


def main() -> None:
    parser = argparse.ArgumentParser(description="Tries dist/kiosk in a Debian, or in an Ubuntu.")
    parser.add_argument("--ubuntu", metavar="URL", help="in an Ubuntu, from there")
    parser.add_argument("--keyring", type=Path, default=UBUNTU_KEYS, help="what signs it")
    asked = parser.parse_args()
    libraries = documented_libraries()
    clean = (
        clean_ubuntu(libraries, Ubuntu(asked.ubuntu, asked.keyring.resolve()))
        if asked.ubuntu
        else clean_root(libraries)
    )
    with clean as root, root.mounted():
        shutil.copytree(BUILD, root.path("/srv/kiosk"), symlinks=True)
        root.run("useradd", "--create-home", "museum")
        root.run("which", "python3", fails=True)
        demand(not list(root.path("/usr/bin").glob("python*")), "there is no Python")
        try_check(root)
        try_tour(root, KIOSK, f"{HOME}/tour", **USER)
        try_site(root)
        try_first_start(root)
        with virtual_screen(root) as screen:
            try_live_content(root, screen)
    size, assets = megabytes(BUILD), megabytes(BUILD / "_internal" / "assets")
    told = f"the build has {size:.0f} MB, {size - assets:.0f} of them programs"
    demand(size < 330 and size - assets < 190, told)


def megabytes(folder: Path) -> float:
    """What the files of a folder hold, in 10^6 bytes."""
    return sum(file.lstat().st_size for file in folder.rglob("*")) / 1e6


def try_check(root: Root) -> None:
    told = root.run(KIOSK, "check", "/srv/kiosk/_internal/exhibits.yaml", **USER)
    demand("no errors, no warnings" in told, "kiosk check finds the shipped content good")
    demand(len(told.splitlines()) == 6, "kiosk check says nothing but that")
    told = root.run(KIOSK, "new", "exhibit", "--id", "a-new-one", **USER)
    demand("  - id: a-new-one" in told, "kiosk new has what the schema says of the fields")
    told = root.run(KIOSK, "check", f"{HOME}/none.yaml", fails=True, **USER)
    demand("No such file" in told, "kiosk check names a file that is not there")


def try_site(root: Root) -> None:
    """Writes the site, which needs the templates that are frozen in."""
    shipped, out = "/srv/kiosk/_internal/exhibits.yaml", f"{HOME}/site"
    told = root.run(KIOSK, "site", "--content", shipped, "--out", out, **USER)
    demand(" pages, " in told, "kiosk site writes the shipped content as a site")
    page = root.path(f"{out}/zh/exhibits/apple-lisa.html").read_text(encoding="utf-8")
    demand("模型，并非照片" in page, "its words are there in Chinese")


def try_tour(root: Root, kiosk: str, out: str, **how: str) -> None:
    """Plays the tour and looks at what it saved."""
    said = root.run(kiosk, "tour", "--size", "1280x720", "--out", out, **how)
    wrong = [line for line in said.splitlines() if " WARNING " in line or " ERROR " in line]
    demand(not wrong, f"the tour's log has no warning {wrong}")
    screens = json.loads(root.path(f"{out}/tour.json").read_text(encoding="utf-8"))
    names = {screen["name"] for screen in screens}
    wanted = {"attract", "home", "hall", "area", "exhibit", "story", "case", "search", "cinema"}
    demand(wanted <= names, f"the tour comes, touch by touch, through {len(screens)} screens")
    for screen in screens:
        with Image.open(root.path(f"{out}/{screen['file']}")) as picture:
            colours = picture.convert("RGB").getcolors(1280 * 720)
        assert picture.size == (1280, 720), screen
        assert len(colours) > 200, f"{screen['file']} is nearly empty"
    demand({screen["language"] for screen in screens} == {"en", "zh"}, "every picture shows a page")
    for language in ("en", "zh"):
        try_film([screen for screen in screens if screen["language"] == language], root.path(out))


def try_film(screens: list[dict[str, Any]], folder: Path) -> None:
    """Looks at a film that was stopped soon after its beginning, and again a little later."""
    shown = {screen["name"]: screen for screen in screens}
    first, later = (shown.get(name, {}) for name in ("film", "film-later"))
    spoken = [len(film.get("captions", ())) for film in (first, later)]
    demand(spoken == [2, 2], f"a film has captions in two languages {spoken}")
    for place, what in ((FILMED, "its picture"), (CAPTIONED, "what it says below")):
        seen = []
        for film in (first, later):
            with Image.open(folder / film["file"]) as picture:
                seen.append(picture.convert("L").crop(place).tobytes())
        assert all(max(pixels) > 180 for pixels in seen), f"{what}: dark"
        moved = unlike(*seen, skipped=0, step=1)
        demand(moved > 0.01, f"{what} changes with time: {moved:.1%} differs")


def try_first_start(root: Root) -> None:
    """The tour before this was the first start."""
    for file in ("exhibits.yaml", "README.txt", "assets/exhibits.schema.json"):
        demand(root.owner(f"{CONTENT}/{file}") == "museum museum 664", f"staff were given {file}")
    for folder in ("pictures", "panoramas"):
        demand(not any(root.path(f"{CONTENT}/assets/{folder}").iterdir()), f"{folder}/ is empty")
    content = root.path(f"{CONTENT}/exhibits.yaml")
    demand(content.read_bytes() == (BUILD / "_internal/exhibits.yaml").read_bytes(), "it is whole")


def try_live_content(root: Root, screen: Path) -> None:
    content = root.path(f"{CONTENT}/exhibits.yaml")
    whole = content.read_text(encoding="utf-8")
    empty = whole[: whole.index("\nexhibits:")] + "\nexhibits: []\nstories: []\ncases: []\n"
    with running(root, screen) as log:
        before = screen.read_bytes()
        save(content, empty)
        wait_until(lambda: log.read_text().count("is shown as it was saved") == 1, "empty content")
        # the first page may have been seen while it came out of the dark, which the other one is
        wait_until(lambda: unlike(before, screen.read_bytes()) > 0.1, "another page")
        demand(True, "saved content is on screen without a restart")
        save(content, whole)
        wait_until(lambda: log.read_text().count("is shown as it was saved") == 2, "content again")
        photograph = root.path(f"{CONTENT}/assets/pictures/apple-lisa.jpg")
        Image.new("RGB", (4000, 3000), "red").save(photograph)
        prepared = root.path(f"{STATE}/pictures")
        wait_until(lambda: any(prepared.glob("*/*.webp")), "a prepared picture")
        demand(True, "a photograph beside the content is prepared")
        content.unlink()
        wait_until(lambda: "is not shown" in log.read_text(), "word of the missing content")
    with running(root, screen) as log:
        missed = "visitors see the last good content"
        wait_until(lambda: missed in log.read_text(), "word of the missing content again")
        demand(True, "content that staff took away is missed in the log")
        demand(not content.exists(), "and not given again")


def save(file: Path, text: str) -> None:
    """As an editor does: a new file in the old one's place, of the same owner."""
    beside = file.with_suffix(".new")
    beside.write_text(text, encoding="utf-8")
    shutil.copystat(file, beside)
    beside.chmod(0o664)
    beside.replace(file)


def unlike(one: bytes, other: bytes, *, skipped: int = 4096, step: int = 64) -> float:
    """How much of two screens differs, from 0 to 1."""
    pairs = list(zip(one[skipped::step], other[skipped::step], strict=True))
    return sum(abs(a - b) > 24 for a, b in pairs) / len(pairs)


@contextmanager
def running(root: Root, screen: Path) -> Iterator[Path]:
    """The kiosk, open on a virtual screen; the file of its log."""
    dark = screen.read_bytes()
    log = root.path("/var/tmp/kiosk.log")
    with log.open("w") as said:
        process = subprocess.Popen(
            root.command(KIOSK, DISPLAY=f":{SCREEN}", **USER), stdout=said, stderr=said
        )
        try:
            wait_until(lambda: unlike(dark, screen.read_bytes()) > 0.2, "the first page")
            yield log
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
