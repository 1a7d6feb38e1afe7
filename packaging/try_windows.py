"""Builds the kiosk for Windows and plays it under Wine: as root, on a Debian, in some ten minutes.

What was built is left in `dist/windows`, pictures of what was seen and the logs in
`build/try-windows`; the Debian with Wine and what was fetched (5 GB) in FOLDER, for the next time.
What Wine cannot show stands in windows/checklist.md.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import yaml
from clean_root import PACKAGING, demand, wait_until
from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication, QPointF
from try_frozen import try_tour
from windows_root import ISCC, Windows, windows

from kiosk import __version__
from kiosk.app import Display, Kiosk
from kiosk.pin_hash import hash_pin
from kiosk.settings import Settings
from kiosk.ui_driver.finger import Finger
from kiosk.ui_driver.tour import BEGIN
from kiosk.ui_driver.virtual_screen import virtual_screen

ROOT = PACKAGING.parent
SEEN = ROOT / "build" / "try-windows"
BUILT = r"C:\src\dist\kiosk"
INSTALLED = r"C:\Program Files\Kiosk"
DATA = r"C:\ProgramData\Kiosk"
SETUP = rf"C:\src\dist\kiosk-{__version__}-setup.exe"
BEFORE = "0.1.0"
"""The version that is updated; the same program under a number that came before."""
SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")
SETTINGS = {"screen_diagonal": 32, "calm_motion": True, "still_there_after": 900, "keypad": True}
BAR = (1200, 1000, 1900, 1060)
"""Where words stand on the bar of 1920x1080, and nothing but dark water before the first touch."""
PIN = "471100"
LISTEN, ENTER = "Listen", "Enter"
VOICE = "import sys; open(r'C:\\heard.txt', 'a', encoding='utf-8').write(sys.stdin.read() + '\\n')"
"""A voice that writes down what it is to say."""
SAVES = 200
SAVE = f"""
import os, pathlib, time
content = pathlib.Path(r"{DATA}\\content\\exhibits.yaml")
whole, refused = content.read_bytes(), 0
for turn in range({SAVES}):
    beside = content.with_suffix(".new")
    beside.write_bytes(whole + b"# %d\\n" % turn)
    try:
        os.replace(beside, content)
    except OSError as error:
        print(error)
        refused += 1
    time.sleep(0.02)
print("refused:", refused)
"""
CHINESE = "乌镇 世界互联网科技馆"
"""With a space, as staff name folders."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("/var/tmp/kiosk-windows"))
    folder = parser.parse_args().folder
    needed = {"debootstrap": "debootstrap", "Xvfb": "xvfb", "xdotool": "xdotool", "npm": "npm"}
    lacking = [package for program, package in needed.items() if not shutil.which(program)]
    if os.geteuid() or not shutil.which("dpkg") or lacking:
        sys.exit(f"kiosk: this needs root on a Debian: apt-get install {' '.join(lacking)}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))
    shutil.rmtree(SEEN, ignore_errors=True)
    SEEN.mkdir(parents=True)
    at = middles()
    with windows(folder) as machine:
        build(machine)
        try_commands(machine)
        try_odd_places(machine)
        try_setup(machine)
        try_running(machine, at[LISTEN])
        try_staff(machine, at)
        try_update_and_removal(machine)
    with windows(folder, screens=2) as machine:
        try_two_screens(machine)


def middles() -> dict[str, QPointF]:
    """Where on a screen of 1920x1080 things are to be pointed at: what reads aloud in the open
    museum, and the keys of the PIN."""
    given = {key: value for key, value in SETTINGS.items() if key != "keypad"}
    with virtual_screen((1920, 1080)):
        voices = {"en": ("cat",)}  # without one nothing is offered to be read
        pin, state = hash_pin(PIN), SEEN / "state"
        settings = Settings(state_folder=state, counts=False, voices=voices, staff_pin=pin, **given)
        kiosk = Kiosk(settings, Display(size=(1920, 1080)))
        finger = Finger(kiosk.window)
        finger.touch(BEGIN)
        found = {LISTEN: finger.middle_of(LISTEN)}
        kiosk.controller.staff_access.ask()
        for digit in PIN:
            found[digit] = finger.middle_of(digit)
            finger.touch_at(found[digit])
        found[ENTER] = finger.middle_of(ENTER)
        kiosk.close()
        if (application := QCoreApplication.instance()) is not None:
            application.shutdown()  # before its screen goes
    return found


def build(machine: Windows) -> None:
    """The steps that build.ps1 takes on Windows."""
    archive = subprocess.run(
        ["git", "-C", ROOT, "archive", "HEAD"], stdout=subprocess.PIPE, check=True
    )
    subprocess.run(["tar", "x", "-C", machine.path("/src")], input=archive.stdout, check=True)
    when = subprocess.check_output(["git", "-C", ROOT, "log", "-1", "--format=%ct"], text=True)
    said = machine.python(r"packaging\build.py", ISCC, SOURCE_DATE_EPOCH=when.strip())
    (SEEN / "build.txt").write_text(said, encoding="utf-8")
    demand(machine.path(SETUP).is_file(), said.strip().splitlines()[-1])
    out = ROOT / "dist" / "windows"
    out.mkdir(parents=True, exist_ok=True)
    for name in (Path(SETUP.replace("\\", "/")).name, "kiosk.cdx.json", "SHA256SUMS"):
        shutil.copy(machine.path(f"/src/dist/{name}"), out)
    checked = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=out)
    demand(checked.returncode == 0, f"the setup has {megabytes(machine.path(SETUP)):.0f} MB")
    told = json.loads((out / "kiosk.cdx.json").read_text(encoding="utf-8"))
    demand(len(told["components"]) > 25, f"it is made of {len(told['components'])} parts")


def megabytes(file: Path) -> float:
    return file.stat().st_size / 1e6


def try_commands(machine: Windows) -> None:
    kiosk = rf"{BUILT}\kiosk.exe"
    demand(machine.run(kiosk, "--version").split()[-1] == __version__, "it says its version")
    told = machine.run(kiosk, "check", rf"{BUILT}\_internal\exhibits.yaml")
    demand("no errors, no warnings" in told, "kiosk check finds the shipped content good")
    findings = json.loads(machine.run(kiosk, "doctor", "--json", fails=True))["findings"]
    demand(len(findings) > 20, f"kiosk doctor has {len(findings)} findings")
    try_tour(machine, kiosk, "/tour")
    shutil.copytree(machine.path("/tour"), SEEN / "tour")
    machine.path("/faulty.yaml").write_text("areas:\n  - 平台馆: 1\n", encoding="utf-8")
    for locale, page in (("en_US.UTF-8", "cp1252"), ("zh_CN.UTF-8", "cp936")):
        asked = "import locale; print(locale.getpreferredencoding(False))"
        demand(machine.python("-c", asked, LC_ALL=locale).strip() == page, f"code page {page}")
        for language in ("en", "zh"):
            words = ["check", r"C:\faulty.yaml", "--language", language]
            said = machine.run(kiosk, *words, fails=True, LC_ALL=locale)
            demand("平台馆" in said, f"in {page} a fault is told with its Chinese, in {language}")
            demand("→" in machine.run(kiosk, "doctor", fails=True, LC_ALL=locale), "and its arrows")


def try_odd_places(machine: Windows) -> None:
    """The program in a folder with Chinese and a space in its name, its content far down."""
    shutil.copytree(machine.path(BUILT), machine.path(f"/{CHINESE}"))
    deep = f"/{CHINESE}/" + "/".join(["内容" * 12] * 8)
    deep = deep[: 200 - len("C:/exhibits.yaml")]
    machine.path(deep).mkdir(parents=True)
    content = f"{deep}/exhibits.yaml"
    shutil.copy(machine.path(rf"{BUILT}\_internal\exhibits.yaml"), machine.path(content))
    kiosk, far = rf"C:\{CHINESE}\kiosk.exe", "C:" + content.replace("/", "\\")
    for locale in ("en_US.UTF-8", "zh_CN.UTF-8"):
        told = machine.run(kiosk, "check", far, "--language", "en", LC_ALL=locale)
        where = f"a path of {len(far)} letters, {locale}"
        demand("no errors, no warnings" in told, f"content is read: {where}")
    words = ["tour", "--content", far, "--size", "640x360", "--out", rf"C:\{CHINESE}\tour"]
    said = machine.run(kiosk, *words, LC_ALL="zh_CN.UTF-8")
    wrong = [line for line in said.splitlines() if " WARNING " in line or " ERROR " in line]
    demand(not wrong, f"and shown, from a program in such a place {wrong}")
    shutil.rmtree(machine.path(f"/{CHINESE}"))


def try_setup(machine: Windows) -> None:
    """The version before, by a setup that differs in its number alone."""
    before = rf"C:\src\dist\kiosk-{BEFORE}-setup.exe"
    shutil.copy(machine.path(SETUP), SEEN / "setup.exe")
    machine.run(ISCC, f"/DVersion={BEFORE}", "/Qp", r"packaging\windows\kiosk.iss")
    machine.run(before, *SILENT, r"/LOG=C:\install.log")
    shutil.copy(machine.path(r"C:\install.log"), SEEN)
    demand(
        machine.path(rf"{INSTALLED}\kiosk.exe").is_file(), f"version {BEFORE} is set up, in silence"
    )
    written = {
        **SETTINGS,
        "staff_pin": hash_pin(PIN),
        "voices": {"en": r"C:\python\python.exe C:\voice.py {words_per_minute}"},
    }
    machine.path("/voice.py").write_text(VOICE, encoding="utf-8")
    settings = machine.path(rf"{DATA}\kiosk.yaml")
    settings.write_text(yaml.safe_dump(written), encoding="utf-8")


def log_of(machine: Windows) -> str:
    file = machine.path(rf"{DATA}\state\kiosk.log")
    return file.read_text(encoding="utf-8") if file.exists() else ""


def logged(machine: Windows, words: str) -> None:
    wait_until(lambda: words in log_of(machine), f"the log's word: {words}")


@contextmanager
def shown(machine: Windows, *words: str) -> Iterator[Image.Image]:
    """The installed kiosk, on the screen; what was there before."""
    dark = machine.screen()
    # by OpenGL: what Direct3D needs under Wine, `kiosk run` does not hand on
    with machine.running(rf"{INSTALLED}\kiosk.exe", *words, QSG_RHI_BACKEND="opengl"):
        wait_until(lambda: unlike(dark, machine.screen()) > 0.3, "the kiosk's first picture")
        yield dark
        (SEEN / "kiosk.log").write_text(log_of(machine), encoding="utf-8")


def unlike(one: Image.Image, other: Image.Image) -> float:
    """How much of two pictures of one size differs, from 0 to 1."""
    bands = ImageChops.difference(one, other).convert("L").point(lambda value: 255 * (value > 16))
    return bands.histogram()[255] / (one.width * one.height)


def pointed_at(machine: Windows, x: float, y: float, name: str) -> None:
    """Clicks, and keeps a picture of what comes of it; ends everything where nothing does."""
    before = machine.screen()
    machine.point("mousemove", str(round(x)), str(round(y)), "click", "1")
    wait_until(lambda: unlike(before, machine.screen()) > 0.02, f"what a click shows: {name}")
    settled(machine).save(SEEN / f"{name}.png")


def begun(machine: Windows, name: str) -> None:
    """Touches the kiosk, as soon as it can be touched, where nothing else lies below the finger;
    the museum stands open then, with its bar, of which a picture is kept."""

    def opened() -> bool:
        machine.point("mousemove", "960", "1034", "click", "1")
        bar = machine.screen().convert("L").crop(BAR)
        return sum(bar.histogram()[200:]) > 300

    wait_until(opened, "the bar of the open museum")
    settled(machine).save(SEEN / f"{name}.png")


def settled(machine: Windows) -> Image.Image:
    """The screen, once two looks see the same."""
    seen = [machine.screen()]

    def rests() -> bool:
        seen.append(machine.screen())
        return unlike(*seen[-2:]) < 0.001

    wait_until(rests, "a screen at rest")
    return seen[-1]


def try_running(machine: Windows, listen: QPointF) -> None:
    """Under its supervisor: killed and back, read aloud, edited again and again."""
    with shown(machine, "run") as dark:
        content = machine.path(rf"{DATA}\content\exhibits.yaml")
        wait_until(content.is_file, "staff's content")
        demand(True, "it fills the screen, and gave staff their content")
        begun(machine, "home")
        # what reads its content is such a program too, for a while
        processes = partial(machine.processes, rf"{INSTALLED}\kiosk.exe")
        wait_until(lambda: len(processes()) == 2, "the kiosk and its supervisor alone")
        supervisor, child = processes()
        os.kill(child, signal.SIGKILL)
        wait_until(lambda: child not in processes() and len(processes()) > 1, "another one")
        demand(processes()[0] == supervisor, "by the same supervisor")
        wait_until(lambda: unlike(dark, machine.screen()) > 0.3, "its picture again")
        demand(True, "killed, it is back")
        begun(machine, "home-again")
        machine.point("key", "alt+F4")
        pointed_at(machine, listen.x(), listen.y(), "reading-aloud")
        heard = machine.path("/heard.txt")
        wait_until(
            lambda: heard.exists() and len(heard.read_text("utf-8").split()) > 5, "the voice"
        )
        demand(
            True, f"Alt+F4 ends nothing; it reads aloud: {heard.read_text('utf-8').split('.')[0]}"
        )
        said = machine.python("-c", SAVE)
        demand(
            "refused: 0" in said, f"of {SAVES} saves of its content none was refused {said.strip()}"
        )
        logged(machine, "is shown as it was saved")
        faults = [line for line in log_of(machine).splitlines() if " ERROR " in line]
        demand(not faults, f"and what was saved is shown; the log has no error {faults}")


def try_staff(machine: Windows, at: Mapping[str, QPointF]) -> None:
    """Their screen, by its PIN; for fingers in two corners Wine has no touch screen."""
    with shown(machine, "--staff"):
        keys = settled(machine)
        keys.save(SEEN / "staff-keys.png")
        for key in (*PIN, ENTER):
            machine.point("mousemove", str(round(at[key].x())), str(round(at[key].y())))
            machine.point("click", "1")
            settled(machine)
        logged(machine, "staff screen: opened with the PIN")
        wait_until(lambda: unlike(keys, machine.screen()) > 0.05, "the staff screen")
        settled(machine).save(SEEN / "staff.png")
        demand(True, "the PIN opens the staff screen")


def try_update_and_removal(machine: Windows) -> None:
    kept = [rf"{DATA}\kiosk.yaml", rf"{DATA}\content\exhibits.yaml", rf"{DATA}\state\counts.sqlite"]
    before = [machine.path(file).read_bytes() for file in kept[:2]]
    kiosk = machine.path(rf"{INSTALLED}\kiosk.exe")
    old = machine.path(rf"{INSTALLED}\_internal\of-the-version-before.txt")
    old.write_text("to be replaced with all the rest\n", encoding="ascii")
    with shown(machine):
        machine.run(SETUP, *SILENT, r"/LOG=C:\update.log")
        shutil.copy(machine.path(r"C:\update.log"), SEEN)
    told = machine.run(rf"{INSTALLED}\kiosk.exe", "--version")
    demand(told.split()[-1] == __version__ and not old.exists(), "while it ran, it was replaced")
    demand(
        before == [machine.path(file).read_bytes() for file in kept[:2]],
        "content and settings stay",
    )
    try_cut_off(machine)
    told = machine.run(rf"{INSTALLED}\kiosk.exe", "stats")
    demand(any(sign.isdigit() and sign != "0" for sign in told), "and so do the visits counted")
    machine.run(rf"{INSTALLED}\unins000.exe", *SILENT)
    wait_until(lambda: not kiosk.exists(), "its removal")
    demand(
        all(machine.path(file).exists() for file in kept), "removed, it leaves what is the museum's"
    )


def try_cut_off(machine: Windows) -> None:
    """An update that the power ended: what was there is set aside, what is new is there by half."""
    program, rest = (machine.path(rf"{INSTALLED}\{name}") for name in ("kiosk.exe", "_internal"))
    for part in (program, rest):
        part.rename(part.with_name(f"{part.name}.before"))
    half = rest / "half.txt"
    rest.mkdir()
    half.write_text("of an update\n", encoding="ascii")
    machine.run(SETUP, *SILENT)
    told = machine.run(rf"{INSTALLED}\kiosk.exe", "--version")
    left = [str(file) for file in [half, *program.parent.glob("*.before")] if file.exists()]
    demand(told.split()[-1] == __version__ and not left, f"cut off, it goes on {left}")


def try_two_screens(machine: Windows) -> None:
    shutil.copy(SEEN / "setup.exe", machine.path("/setup.exe"))
    machine.run(r"C:\setup.exe", *SILENT)
    machine.path(rf"{DATA}\kiosk.yaml").write_text(yaml.safe_dump(SETTINGS), encoding="utf-8")
    with shown(machine, "run"):
        begun(machine, "two-screens")
        seen = Image.open(SEEN / "two-screens.png")
        first, other = (seen.crop((x, 0, x + 1920, 1080)) for x in (0, 1920))
        demand(len(first.getcolors(1920 * 1080)) > 200, "the museum is on the first of two screens")
        demand(other.getcolors(2) == [(1920 * 1080, (0, 0, 0))], "and the other is black")


if __name__ == "__main__":
    main()
