"""The steps of a build, and what it says of its parts; `make package` runs them whole."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
import segno
from cyclonedx.model.bom import Bom

from kiosk import __version__, paths
from kiosk.paths import ROOT

MADE = datetime(2026, 11, 9, 12, tzinfo=UTC)


@pytest.fixture
def script(monkeypatch):
    """A script of the folder packaging, as a module."""

    def loaded(name):
        place = ROOT / "packaging" / f"{name}.py"
        monkeypatch.syspath_prepend(str(place.parent))
        spec = importlib.util.spec_from_file_location(f"packaging_{name}", place)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return loaded


@pytest.fixture
def frozen(tmp_path):
    """As much of a frozen build as is asked for what it is made of."""
    build = tmp_path / "kiosk"
    fonts = build / "_internal" / "assets" / "fonts"
    fonts.mkdir(parents=True)
    font = paths.ASSETS / "fonts" / "NotoSansArabic-Regular.ttf"
    (fonts / font.name).write_bytes(font.read_bytes())
    (build / "_internal" / "libavutil.so.59").write_bytes(
        b"\0Update your FFmpeg version to the newest\0FFmpeg version n7.1.5\0"
    )
    return build


def test_its_parts_have_versions_and_licences(script, frozen):
    told = script("bill_of_materials").bill(frozen, ["pillow", "segno", "PySide6_Addons"], MADE)
    parts = {part.name: part for part in told.components}
    assert parts["ffmpeg"].version == "7.1.5"
    assert {"python", "qt", "sqlite", "webp", "zlib", "NotoSansArabic-Regular"} <= parts.keys()
    assert all(part.version and part.licenses for part in parts.values())
    (expression,) = parts["PySide6_Addons"].licenses
    assert expression.value == "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    (licence,) = parts["segno"].licenses
    assert licence.id == "BSD-3-Clause"
    assert str(parts["PySide6_Addons"].purl).startswith("pkg:pypi/pyside6-addons@")
    assert (told.metadata.component.name, told.metadata.component.version) == ("kiosk", __version__)


def test_a_bill_is_read_again_and_is_alike_from_build_to_build(script, frozen, monkeypatch):
    bills = script("bill_of_materials")
    names = frozen.parent / "packages.txt"
    names.write_text("pillow\nsegno\n", encoding="utf-8")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(MADE.timestamp())))
    written = []
    for _ in range(2):
        bills.main(frozen, names)
        written.append(frozen.with_name("kiosk.cdx.json").read_text(encoding="utf-8"))
    assert written[0] == written[1]
    again = Bom.from_json(json.loads(written[0]))
    assert {"pillow", "ffmpeg"} <= {part.name for part in again.components}
    assert again.metadata.timestamp == MADE


def test_a_part_that_does_not_say_its_version_ends_the_build(script, frozen):
    (frozen / "_internal" / "libavutil.so.59").write_bytes(b"nothing")
    with pytest.raises(LookupError, match="FFmpeg: no version"):
        script("bill_of_materials").bill(frozen, [], MADE)


def test_libraries_that_come_inside_others_are_told_too(script, frozen):
    libraries = frozen / "_internal" / "pillow.libs"
    libraries.mkdir()
    for name in ("libtiff-20b7.so.6.3.0", "libwebp-51b0.so.7.2.0"):
        (libraries / name).touch()
    for name in ("libcrypto-3.dll", "api-ms-win-crt-runtime-l1-1-0.dll", "ucrtbase.dll"):
        (frozen / "_internal" / name).touch()  # the latter are parts of Windows
    told = script("bill_of_materials").bill(frozen, [], MADE)
    parts = {part.name: part.version for part in told.components}
    assert (parts["libtiff"], parts["openssl"]) == ("6.3.0", "3")


def test_a_library_that_nobody_knows_ends_the_build(script, frozen):
    (frozen / "_internal" / "libmystery.so.1").touch()
    with pytest.raises(LookupError, match=r"libmystery\.so\.1: not known"):
        script("bill_of_materials").bill(frozen, [], MADE)


def test_builds_of_one_commit_have_its_time(script, monkeypatch):
    build = script("build")
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    when = subprocess.check_output(["git", "log", "-1", "--format=%ct"], text=True).strip()
    assert build.alike()["SOURCE_DATE_EPOCH"] == when
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    assert "SOURCE_DATE_EPOCH" not in build.alike()


def test_without_a_certificate_a_setup_is_not_signed_and_says_so(script, capfd, tmp_path):
    script("build").sign(tmp_path / "setup.exe", {})
    assert "setup.exe is not signed" in capfd.readouterr().out


def test_a_setup_is_signed_and_looked_at(script, tmp_path):
    tool = tmp_path / "signtool"
    tool.write_text(f'#!/bin/sh\necho "$@" >>{tmp_path}/said\n', encoding="ascii")
    tool.chmod(0o755)
    told = {
        "KIOSK_SIGNTOOL": str(tool),
        "KIOSK_SIGN_THUMBPRINT": "ab12",
        "KIOSK_SIGN_TIMESTAMP": "http://time.example",
    }
    script("build").sign(Path("setup.exe"), told)
    signed, verified = (tmp_path / "said").read_text().splitlines()
    assert signed.startswith("sign /sha1 ab12 /fd SHA256 /tr http://time.example")
    assert signed.endswith(" setup.exe")
    assert verified == "verify /pa setup.exe"


def test_a_setup_that_cannot_be_signed_ends_the_build(script):
    told = {"KIOSK_SIGNTOOL": "false", "KIOSK_SIGN_THUMBPRINT": "ab12"}
    with pytest.raises(SystemExit, match="exit code 1"):
        script("build").sign(Path("setup.exe"), told)


def test_a_program_that_is_not_there_is_named(script, tmp_path):
    with pytest.raises(SystemExit, match=r"ISCC\.exe: No such file"):
        script("build").run(tmp_path / "ISCC.exe", "/Qp")


def test_sums_are_those_of_the_files(script, tmp_path):
    files = [tmp_path / "kiosk-setup.exe", tmp_path / "kiosk.cdx.json"]
    for file in files:
        file.write_bytes(file.name.encode())
    script("build").write_sums(*files)
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert lines == [f"{hashlib.sha256(f.name.encode()).hexdigest()}  {f.name}" for f in files]


def test_pip_is_asked_for_what_windows_needs(script):
    lines = script("windows_root").for_windows(
        "click==8.5 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n"
        "macholib==1.16 ; sys_platform == 'darwin' \\\n    --hash=sha256:cc\n"
        "pefile==2024 ; sys_platform == 'win32' \\\n    --hash=sha256:dd\n"
    )
    assert [line.split() for line in lines.splitlines()] == [
        ["click==8.5", "--hash=sha256:aa", "--hash=sha256:bb"],
        ["pefile==2024", "--hash=sha256:dd"],
    ]


def test_what_is_shipped_is_what_the_build_took_files_of(tmp_path):
    text = (ROOT / "packaging" / "kiosk.spec").read_text(encoding="utf-8")
    spec = {"SPECPATH": str(ROOT / "packaging")}
    exec(compile(text[: text.index("analysis = Analysis(")], "kiosk.spec", "exec"), spec)
    shipped = [*spec["shipped"]([segno.__file__, "", str(tmp_path)])]
    assert [package.name for package in shipped] == ["segno"]
    folders = {folder for _, folder in spec["licences"](shipped)}
    assert folders == {"licences/segno", "licences/Python", "licences/Qt"}
