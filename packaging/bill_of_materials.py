"""What a frozen kiosk is made of, as CycloneDX, for when a fault in one of the parts is told.

Run by the Python that is frozen in, after the build: `bill_of_materials.py dist/kiosk packages.txt`
writes `dist/kiosk.cdx.json`. `packages.txt` names the installed packages that the build took from.
"""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import sys
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageMetadata, metadata, version
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parent.parent
_LICENCES = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "GPL-3.0": "GPL-3.0-only"}
_EXPRESSIONS = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""What some packages say of themselves, as SPDX says it."""
_LIBRARIES = {
    "icu(?:data|i18n|uc)": ("icu", "Unicode-3.0"),
    "tiff": ("libtiff", "libtiff"),
    "openjp2": ("openjpeg", "BSD-2-Clause"),
    "lcms2": ("lcms2", "MIT"),
    "lzma": ("xz", "0BSD"),
    "zstd": ("zstd", "BSD-3-Clause"),
    "xcb": ("libxcb", "X11"),
    "Xau": ("libxau", "MIT-open-group"),
    "expat": ("expat", "MIT"),
    "ffi": ("libffi", "MIT"),
    "crypto": ("openssl", "Apache-2.0"),
    "(?:msvcp|vcruntime)140(?:_[12])?": ("msvc-runtime", "Microsoft Visual C++ Runtime"),
}
"""Libraries of their own, by the beginning of their file's name."""
_OF_OTHERS = re.compile(
    r"(?:lib)?(?:Qt6|av|sw(?:resample|scale)|python3|sqlite3|jpeg|webp|sharpyuv|z\.so|zlib|pyside6"
    r"|shiboken6|api-ms-win-|ucrtbase)"
)
"""And those that are told already: Qt, FFmpeg, Python, what Pillow names; and parts of Windows."""
_PICTURES = {"libjpeg_turbo": "IJG AND BSD-3-Clause", "webp": "BSD-3-Clause", "zlib": "Zlib"}


def bill(build: Path, packages: list[str], made: datetime) -> Bom:
    """What is in the folder `build`, made of these installed packages.

    `made` is the time it says it was made at. Raises `LookupError` where a part does not say which
    version it is.
    """
    whole = _part("kiosk", _own_version(), "Apache-2.0", ComponentType.APPLICATION)
    parts = [*(_package(name) for name in packages), *_native(build), *_fonts(build)]
    told = Bom(components=parts)
    told.metadata.component = whole
    told.metadata.timestamp = made
    told.register_dependency(whole, parts)
    # the same parts have the same number, whenever and wherever they are built
    names = " ".join(sorted(f"{part.name}@{part.version}" for part in [whole, *parts]))
    told.serial_number = uuid.uuid5(uuid.NAMESPACE_URL, f"{names} {sys.platform}")
    return told


def _own_version() -> str:
    text = (ROOT / "kiosk" / "__init__.py").read_text(encoding="utf-8")
    return _found(r'__version__ = "(.+)"', text, "kiosk")


def _package(name: str) -> Component:
    licence = _EXPRESSIONS.get(name) or _licence(metadata(name))
    return _part(name, version(name), licence, kind="pypi")


def _licence(told: PackageMetadata) -> str:
    """An SPDX expression, however a package says it."""
    if "License-Expression" in told:
        return told["License-Expression"]
    said = told.get("License") or next(
        value.split(" :: ")[-1]
        for value in told.get_all("Classifier") or ()
        if value.startswith("License :: OSI")
    )
    words = [_LICENCES.get(word, word) for word in said.split(" OR ")]
    return " OR ".join(words)


def _native(build: Path) -> Iterator[Component]:
    """What is not a package of its own: Python, Qt, and the libraries that come inside them."""
    from PIL import features
    from PySide6.QtCore import qVersion

    yield _part("python", platform.python_version(), "PSF-2.0")
    yield _part("sqlite", sqlite3.sqlite_version, "blessing")
    yield _part("qt", qVersion(), "LGPL-3.0-only")
    yield _part("ffmpeg", _ffmpeg_version(build), "LGPL-2.1-or-later")
    yield from _libraries(build)
    for library, licence in _PICTURES.items():
        found = features.version(library)
        if not found:
            raise LookupError(f"{library}: Pillow does not say which")
        yield _part(library.replace("_", "-"), found, licence)


def _libraries(build: Path) -> Iterator[Component]:
    """What else of libraries is in the build, in the version that its file's name tells: of some
    that is no more than the version of their interface."""
    found: dict[str, tuple[str, str]] = {}
    inside = build / "_internal"
    files = [*inside.glob("*.so*"), *inside.glob("*.dll"), *inside.glob("*.libs/*")]
    for file in sorted({*files, *inside.rglob("libicu*"), *inside.rglob("*140*.dll")}):
        known = (
            told
            for name, told in _LIBRARIES.items()
            if re.match(rf"(?:lib)?{name}(?=[-._])", file.name, re.IGNORECASE)
        )
        if (told := next(known, None)) is not None:
            number = re.search(r"\.so\.([\d.]+)$|-(\d+)\.dll$", file.name)
            found[told[0]] = ((number[1] or number[2]) if number else "140", told[1])
        elif (
            not _OF_OTHERS.match(file.name)
            and ".abi3." not in file.name
            and "cpython" not in file.name
        ):
            raise LookupError(f"{file.name}: not known what it is")
    for name, (number, licence) in found.items():
        yield _part(name, number, licence)


def _ffmpeg_version(build: Path) -> str:
    library = next(build.rglob("*avutil*"), None)
    if library is None:
        raise LookupError(f"{build}: no FFmpeg in it")
    return _found(r"FFmpeg version n?(\d[\w.-]*)", library.read_bytes().decode("latin-1"), "FFmpeg")


def _fonts(build: Path) -> Iterator[Component]:
    from fontTools.ttLib import TTFont

    for file in sorted((build / "_internal" / "assets" / "fonts").glob("*.?tf")):
        number = TTFont(file, lazy=True)["head"].fontRevision
        yield _part(file.stem, f"{number:.3f}", "OFL-1.1", ComponentType.FILE)


def _part(
    name: str, number: str, licence: str, type: ComponentType = ComponentType.LIBRARY,
    kind: str = "generic",
) -> Component:  # fmt: skip
    purl = PackageURL(kind, None, name.lower().replace("_", "-"), number)
    return Component(
        name=name, version=number, type=type, purl=purl, bom_ref=str(purl),
        licenses=[LicenseFactory().make_from_string(licence)],
    )  # fmt: skip


def _found(pattern: str, text: str, what: str) -> str:
    found = re.search(pattern, text)
    if found is None:
        raise LookupError(f"{what}: no version in it")
    return found[1]


def main(build: Path, names: Path) -> None:
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    told = bill(build, names.read_text(encoding="utf-8").split(), made)
    out = build.with_name(f"{build.name}.cdx.json")
    out.write_text(JsonV1Dot6(told).output_as_string(indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
