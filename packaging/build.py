"""Freezes the kiosk into dist/kiosk, for the system it runs on, and lists what is in it.

The steps stand here once: `make package`, `windows\\build.ps1` and `make try-windows` run them, by
the Python that is frozen in, with what requirements-package.txt names. With the path of Inno
Setup's compiler as its argument it makes the setup for Windows too, and signs it where the museum
has a certificate: KIOSK_SIGN_THUMBPRINT names it, KIOSK_SIGN_TIMESTAMP the server that says when.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ASSETS, BUILD = ROOT / "assets" / "translations", ROOT / "build"
DIST = ROOT / "dist" / "kiosk"


def main(inno: str | None) -> None:
    os.chdir(ROOT)
    os.environ.update(alike())
    translate()
    run(
        sys.executable,
        "-m",
        "kiosk.content_store.shipped",
        "exhibits.yaml",
        "build/exhibits.snapshot",
    )
    freeze()
    bill = [
        ROOT / "packaging" / "bill_of_materials.py",
        DIST,
        BUILD / "package" / "kiosk" / "packages.txt",
    ]
    run(sys.executable, *bill)
    size = sum(file.lstat().st_size for file in DIST.rglob("*")) / 1e6
    print(f"kiosk: dist/kiosk has {size:.0f} MB", flush=True)
    if inno:
        version = kiosk_version()
        run(inno, f"/DVersion={version}", "/Qp", Path("packaging", "windows", "kiosk.iss"))
        setup = DIST.with_name(f"kiosk-{version}-setup.exe")
        sign(setup, os.environ)
        write_sums(setup, DIST.with_name("kiosk.cdx.json"))


def alike() -> dict[str, str]:
    """What makes two builds of one commit alike: one order of sets, the commit's time for all."""
    told = {"PYTHONHASHSEED": "0", "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    # modules lie in the program as they are: unpacking them would take longer than reading them
    if "SOURCE_DATE_EPOCH" not in os.environ and shutil.which("git") and (ROOT / ".git").exists():
        words = ["git", "log", "-1", "--format=%ct"]
        told["SOURCE_DATE_EPOCH"] = subprocess.check_output(words, text=True).strip()
    return told


def translate() -> None:
    """Compiles the words of the screens and those of the commands."""
    out = BUILD / "translations"
    out.mkdir(parents=True, exist_ok=True)
    for source in sorted(ASSETS.glob("kiosk_*.ts")):
        run(lrelease(), "-silent", source, "-qm", out / f"{source.stem}.qm")
    for source in sorted(ASSETS.glob("messages_*.po")):
        words = ["-m", "babel.messages.frontend", "--quiet", "compile"]
        run(
            sys.executable,
            *words,
            "--input-file",
            source,
            "--output-file",
            out / f"{source.stem}.mo",
        )


def lrelease() -> Path:
    """PySide6's own: its folder has it on every system, a folder of scripts not on every one."""
    import PySide6

    return next(Path(PySide6.__file__).parent.glob("lrelease*"))


def freeze() -> None:
    environment = {**os.environ, "PYINSTALLER_CONFIG_DIR": str(BUILD / "package")}
    level = (
        "WARN" if sys.platform == "win32" else "ERROR"
    )  # here it warns of systems' own libraries
    words = [
        "--noconfirm",
        "--log-level",
        level,
        "--distpath",
        "dist",
        "--workpath",
        "build/package",
    ]
    run(sys.executable, "-m", "PyInstaller", *words, "packaging/kiosk.spec", env=environment)


def kiosk_version() -> str:
    words = [sys.executable, "-c", "import kiosk; print(kiosk.__version__)"]
    return subprocess.check_output(words, text=True).strip()


def sign(setup: Path, environment: Mapping[str, str]) -> None:
    """Signs the setup by signtool of Windows' development kit, and has it look at its own work."""
    thumbprint = environment.get("KIOSK_SIGN_THUMBPRINT")
    if not thumbprint:
        print(f"kiosk: {setup.name} is not signed: KIOSK_SIGN_THUMBPRINT names no certificate")
        return
    tool = environment.get("KIOSK_SIGNTOOL", "signtool.exe")
    when = environment.get("KIOSK_SIGN_TIMESTAMP")
    stamped = ["/tr", when, "/td", "SHA256"] if when else []
    run(tool, "sign", "/sha1", thumbprint, "/fd", "SHA256", *stamped, setup)
    run(tool, "verify", "/pa", setup)


def write_sums(*files: Path) -> None:
    """Beside the files, as `sha256sum --check` and Get-FileHash can be held against them."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    (files[0].parent / "SHA256SUMS").write_text("".join(lines), encoding="ascii", newline="\n")


def run(program: str | Path, *words: str | Path, env: dict[str, str] | None = None) -> None:
    """Runs a step; ends everything where it fails, with its code, or is not there."""
    line = [str(word) for word in (program, *words)]
    try:
        code = subprocess.run(line, env=env).returncode
    except OSError as error:
        sys.exit(f"kiosk: {program}: {error.strerror}")
    if code:
        sys.exit(f"kiosk: {' '.join(line)}: exit code {code}")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
