"""Tries the Debian package in Debians of their own: installed, started, upgraded, removed, purged.

A container that boots stands for the machine, with a screen that cage makes up. Graphics card,
touch screen and the first console itself cannot be tried here.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from clean_root import PACKAGING, Root, clean_root, demand
from try_frozen import try_tour

from kiosk import __version__

CONTENT = "/var/lib/kiosk/content/exhibits.yaml"
SETTINGS = "/etc/kiosk/kiosk.yaml"
BEHIND = "/var/tmp"
"""Where things lie in the other Debian that are no part of it."""
SUITES = ("bookworm", "trixie")
"""Debian 12 and 13."""
HEADLESS = {
    "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1",
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suite", action="append", choices=SUITES, help="One of both Debians.")
    suites = parser.parse_args().suite or SUITES
    package = PACKAGING.parent / "dist" / f"kiosk_{__version__}_amd64.deb"
    linted = subprocess.run(["lintian", "--allow-root", "--fail-on=error,warning", str(package)])
    demand(linted.returncode == 0, "lintian finds nothing")
    for suite in suites:
        try_in(suite, package)


def try_in(suite: str, package: Path) -> None:
    with clean_root(["systemd-sysv", "dbus", "xvfb"], suite) as root:
        # nothing starts while packages are installed
        root.path("/usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
        root.path("/usr/sbin/policy-rc.d").chmod(0o755)
        with root.mounted():
            root.run("apt-get", "update")
            install(root, package)
            try_files(root)
            try_unit(root)
            try_as_kiosk(root)
        try_boot(root)
        with root.mounted():
            try_upgrade_and_removal(root, package)


def install(root: Root, package: Path) -> None:
    shutil.copy(package, root.path(f"{BEHIND}/kiosk.deb"))
    options = ["--yes", "--no-install-recommends", "--allow-downgrades"]
    said = root.run(
        "apt-get", "install", *options, f"{BEHIND}/kiosk.deb", DEBIAN_FRONTEND="noninteractive"
    )
    # not a word of it alone: libraries are called so
    wrong = [line for line in said.splitlines() if re.match(r"E: |dpkg: error|.*\berror: ", line)]
    demand(not wrong, f"{package.name} installs {wrong}")


def try_files(root: Root) -> None:
    for path, owner in {
        "/opt/kiosk/kiosk": "root root 755",
        SETTINGS: "root root 644",
        "/var/lib/kiosk": "root root 755",
        "/var/lib/kiosk/content": "kiosk kiosk 2775",
        "/var/lib/kiosk/content/assets/pictures": "kiosk kiosk 2775",
        "/var/lib/kiosk/state": "kiosk kiosk 750",
    }.items():
        demand(root.owner(path) == owner, f"{path}: {owner}")
    odd = root.run(
        "find", "/opt/kiosk", "!", "-user", "root", "-o", "!", "-type", "l", "-perm", "/022"
    )
    demand(not odd, "the program can be changed by nobody but root")
    account = root.run("getent", "passwd", "kiosk").split(":")
    demand(account[6].strip() == "/usr/sbin/nologin", "nobody logs in as kiosk")
    groups = set(root.run("id", "--name", "--groups", "kiosk").split())
    there = {line.split(":")[0] for line in root.run("getent", "group").splitlines()}
    wanted = {"kiosk", "video"} | {"input", "render"} & there
    demand(wanted <= groups, f"kiosk may use screen and touch, as {', '.join(sorted(wanted))}")
    masked = root.path("/etc/systemd/system/ctrl-alt-del.target")
    demand(str(masked.readlink()) == "/dev/null", "Ctrl+Alt+Del is masked")
    wanted = root.path("/etc/systemd/system/graphical.target.wants/kiosk.service")
    demand(wanted.is_symlink(), "the kiosk starts with the machine")
    demand("no version" not in root.run("kiosk", "--version"), "the command kiosk is there")


def try_unit(root: Root) -> None:
    said = root.run("systemd-analyze", "verify", "kiosk.service")
    demand(said == "", f"the unit is verified {said}")
    unit = "/lib/systemd/system/kiosk.service"
    said = root.run("systemd-analyze", "security", "--offline=true", unit)
    (exposure,) = re.findall(r"kiosk.service: ([\d.]+)", said)
    demand(float(exposure) <= 2, f"systemd rates its exposure {exposure}, at most 2.0")


def try_as_kiosk(root: Root) -> None:
    tour(root)
    demand(root.owner(CONTENT) == "kiosk kiosk 664", "staff were given content to edit")
    state = root.path("/var/lib/kiosk/state")
    demand((state / "seeded").is_file(), "and the state folder remembers it")
    root.run("install", "-d", "-o", "kiosk", "-m", "700", "/run/kiosk")
    words = ["cage", "-d", "--", "/opt/kiosk/kiosk", "tour", "--out", f"{BEHIND}/tour-cage"]
    said = root.run(
        *words, user="kiosk", XDG_RUNTIME_DIR="/run/kiosk", QT_QPA_PLATFORM="wayland", **HEADLESS
    )
    screens = json.loads(root.path(f"{BEHIND}/tour-cage/tour.json").read_text("utf-8"))
    if not screens:  # cage ends well however its program ends
        sys.exit(said)
    demand(len(screens) > 20, f"under cage the tour saves {len(screens)} pictures")
    later = [len(screen["captions"]) for screen in screens if screen["name"] == "film-later"]
    demand(later == [2, 2], "and a film plays there, with its captions")


def tour(root: Root) -> None:
    """As the account kiosk, on a virtual screen."""
    out = f"{BEHIND}/tour"
    shutil.rmtree(root.path(out), ignore_errors=True)
    try_tour(root, "/opt/kiosk/kiosk", out, user="kiosk", HOME="/var/lib/kiosk")


def try_boot(root: Root) -> None:
    """The unit as it is, but for the console that a container has not and a screen that is not."""
    drop_in = root.path("/etc/systemd/system/kiosk.service.d/try.conf")
    drop_in.parent.mkdir()
    screen = " ".join(f"{name}={value}" for name, value in HEADLESS.items())
    terminal = "TTYPath=\nTTYReset=no\nTTYVHangup=no\nTTYVTDisallocate=no\nStandardInput=null\n"
    drop_in.write_text(f"[Unit]\nConditionPathExists=\n[Service]\n{terminal}Environment={screen}\n")
    script = root.path(f"{BEHIND}/boot.sh")
    shutil.copy(PACKAGING / "try_boot.sh", script)
    watcher = root.path("/etc/systemd/system/try.service")
    watcher.write_text(
        f"[Service]\nType=oneshot\nExecStart=/bin/bash {BEHIND}/boot.sh\n"
        f"StandardOutput=file:{BEHIND}/boot.txt\nStandardError=inherit\n"
        "ExecStopPost=systemctl poweroff --no-block\n[Install]\nWantedBy=graphical.target\n"
    )
    root.run("systemctl", "enable", "try.service")
    container = ["systemd-nspawn", "--quiet", "--boot", "--register=no", "--keep-unit"]
    subprocess.run(
        [*container, "--private-network", "-D", str(root.folder)],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        timeout=300,
    )  # fmt: skip
    told = root.path(f"{BEHIND}/boot.txt").read_text(encoding="utf-8")
    print(told, end="")
    demand(
        told.endswith("ok  all of it\n"), "the service does what it must in a machine that boots"
    )
    root.run("systemctl", "disable", "try.service")
    watcher.unlink()
    shutil.rmtree(drop_in.parent)


def try_links_of_staff(root: Root) -> None:
    """What staff put in a folder's place leads root nowhere, and ends no update."""
    assets = root.path("/var/lib/kiosk/content/assets")
    aside = assets.rename(assets.with_name("aside"))
    for target in ("/etc", "/nowhere"):
        assets.symlink_to(target)
        said = root.run("dpkg", "--install", f"{BEHIND}/kiosk.deb")
        demand("the kiosk starts without it" in said, f"assets -> {target}: told, and passed over")
        made = [name for name in (f"{target}/pictures", "/nowhere") if root.path(name).exists()]
        demand(not made, f"assets -> {target}: nothing is made there {made}")
        assets.unlink()
    aside.rename(assets)


def edit(root: Root) -> tuple[str, str]:
    """What staff and an installer have changed: content and settings."""
    content, settings = kept(root)
    root.path(CONTENT).write_text(content.replace("Apple Lisa", "The Lisa"), encoding="utf-8")
    root.path(SETTINGS).write_text(settings + "language: zh\n", encoding="utf-8")
    return kept(root)


def kept(root: Root) -> tuple[str, str]:
    content, settings = (root.path(path).read_text("utf-8") for path in (CONTENT, SETTINGS))
    return content, settings


def newer(package: Path, folder: Path) -> Path:
    """The same package as a version that comes after it."""
    tree = folder / "newer"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text("utf-8").splitlines()
    lines = [f"{line}+newer" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(lines) + "\n", encoding="utf-8")
    with (tree / "usr/share/kiosk/kiosk.yaml").open("a", encoding="utf-8") as settings:
        settings.write("# a setting that is new\n")
    return packed(tree, folder / "kiosk-newer.deb")


def with_conffile(package: Path, folder: Path) -> Path:
    """The same package as the first versions were, whose settings were a file of the package."""
    tree = folder / "older"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    settings = tree / SETTINGS.removeprefix("/")
    settings.parent.mkdir(parents=True)
    (tree / "usr/share/kiosk/kiosk.yaml").rename(settings)
    (tree / "DEBIAN" / "conffiles").write_text(f"{SETTINGS}\n", encoding="ascii")
    script = tree / "DEBIAN" / "postinst"
    script.write_text(script.read_text("utf-8").replace('[ ! -e "$settings" ]', "false"), "utf-8")
    return packed(tree, folder / "kiosk-older.deb")


def packed(tree: Path, built: Path) -> Path:
    words = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(built)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(tree)
    return built


def try_repository(root: Root, package: Path) -> None:
    """A newer version comes by a signed repository, as all updates of a Debian do."""
    folder, sources = root.path("/srv/kiosk-repository"), "/etc/apt/sources.list.d/kiosk.sources"
    with tempfile.TemporaryDirectory() as home:
        keys = {**os.environ, "GNUPGHOME": home, "KIOSK_REPOSITORY_KEY": "museum@kiosk.invalid"}
        words = ["gpg", "--batch", "--quiet", "--passphrase", "", "--quick-generate-key"]
        subprocess.run([*words, keys["KIOSK_REPOSITORY_KEY"]], env=keys, check=True)
        for deb in (package, newer(package, root.path(BEHIND))):
            script = PACKAGING / "debian" / "repository.sh"
            words = [str(script), str(folder), str(deb)]
            told = subprocess.run(words, env=keys, check=True, stdout=subprocess.PIPE, text=True)
        subprocess.run(["gpgconf", "--kill", "all"], env=keys, check=True)
    lines = told.stdout[told.stdout.index("Types:") :].replace(
        "https://museum.example/kiosk/debian", "file:/srv/kiosk-repository"
    )
    root.path(sources).write_text(lines, encoding="ascii")
    shutil.copy(folder / "kiosk.gpg", root.path("/usr/share/keyrings/kiosk.gpg"))
    root.run("apt-get", "update")
    said = root.run("apt-get", "upgrade", "--yes", DEBIAN_FRONTEND="noninteractive")
    demand(
        "+newer" in root.run("dpkg-query", "-W", "kiosk"), "apt-get upgrade brings a newer version"
    )
    demand("kiosk" in said, "and says so")
    listed = next(folder.glob("dists/*/main/binary-amd64/Packages"))
    listed.write_text(listed.read_text("utf-8").replace("+newer", "+strange"), encoding="utf-8")
    listed.with_suffix(".gz").unlink()
    for known in root.path("/var/lib/apt/lists").glob("*kiosk-repository*"):
        known.unlink()  # or apt looks no further than at the list of lists
    said = root.run("apt-get", "update", "-o", "APT::Update::Error-Mode=any", fails=True)
    demand("unexpected size" in said or "Hash Sum" in said, "one that somebody changed is refused")
    root.path(sources).unlink()
    root.run("apt-get", "update")


def try_upgrade_and_removal(root: Root, package: Path) -> None:
    edited = edit(root)
    try_repository(root, package)
    demand(edited == kept(root), "content and settings are as they were edited")
    try_links_of_staff(root)
    try_removal(root, edited)
    install(root, with_conffile(package, root.path(BEHIND)))
    tour(root)
    demand(edited[0] == kept(root)[0], "content outlives even a purge and a new start")
    edited = edit(root)
    install(root, newer(package, root.path(BEHIND)))
    demand(edited == kept(root), "settings that were the package's own stay, and nothing asks")


def try_removal(root: Root, edited: tuple[str, str]) -> None:
    root.run("apt-get", "remove", "--yes", "kiosk")
    demand(not root.path("/opt/kiosk").exists(), "removed, the program is gone")
    demand(edited == kept(root), "content and settings are still there")
    demand(root.path("/var/lib/kiosk/state/seeded").is_file(), "and so is the state")
    masked = root.path("/etc/systemd/system/ctrl-alt-del.target")
    demand(not masked.is_symlink(), "Ctrl+Alt+Del is what it was")
    said = root.run("apt-get", "purge", "--yes", "kiosk")
    demand("content in /var/lib/kiosk/content was not removed" in said, "a purge says what stays")
    demand(root.path(CONTENT).read_text("utf-8") == edited[0], "staff's content stays")
    gone = ["/etc/kiosk", "/var/cache/kiosk", "/var/lib/kiosk/state"]
    gone += ["/etc/systemd/system/kiosk.service", "/lib/systemd/system/kiosk.service"]
    left = [path for path in gone if root.path(path).exists() or root.path(path).is_symlink()]
    demand(not left, f"nothing else does {left}")


if __name__ == "__main__":
    for program in ("lintian", "reprepro", "gpg", "debootstrap", "systemd-nspawn"):
        if shutil.which(program) is None:
            wanted = "lintian reprepro gnupg debootstrap systemd-container"
            sys.exit(f"kiosk: please run: sudo apt-get install {wanted}")
    main()
