"""Draws the films: `python assets/models/films/render.py [ID...]`, in the kiosk's own environment.

A film is `<id>.qml` here: all of it follows from its time in seconds, so that each run draws the
same. It is played picture by picture on a virtual screen and written to assets/films as VP9 by
ffmpeg (Debian's package is enough), with its still beside it. `--sheet` shows a picture every two
seconds instead, which takes no ffmpeg.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from kiosk import paths
from kiosk.bridge.reading.typefaces import load_typefaces
from kiosk.ui_driver.virtual_screen import screen_for

HERE = Path(__file__).resolve().parent
FOLDER = paths.ASSETS / "films"
SIZE, RATE = (1280, 720), 25


def main():
    asked = arguments()
    ids = asked.ids or sorted(file.stem for file in HERE.glob("[a-z]*.qml"))
    with screen_for(SIZE):
        application = QGuiApplication([sys.argv[0]])
        load_typefaces(paths.fonts())
        for film in ids:
            view = opened(film)
            if asked.at is not None:
                picture(view, asked.at).save(f"{asked.out}/{film}-{asked.at:g}.png")
            elif asked.sheet:
                sheet(view, asked.sheet_seconds).save(f"{asked.out}/{film}.png")
            else:
                written(film, view)
            view.deleteLater()
        application.processEvents()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("ids", nargs="*", help="of films; without one, all")
    parser.add_argument("--sheet", action="store_true", help="one picture of many small ones")
    parser.add_argument("--sheet-seconds", type=float, default=2.0, help="from one to the next")
    parser.add_argument("--at", type=float, help="one picture, so many seconds from the beginning")
    parser.add_argument("--out", default=".", help="the folder of a sheet or of one picture")
    return parser.parse_args()


def opened(film):
    """The film in a window, at its beginning.

    Raises:
        SystemExit: its QML does not load.
    """
    view = QQuickView()
    view.setColor(QColor("#060c14"))
    view.engine().addImportPath(str(HERE))
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.setInitialProperties({"assets": QUrl.fromLocalFile(f"{paths.ASSETS}/")})
    view.resize(*SIZE)
    view.setSource(QUrl.fromLocalFile(str(HERE / f"{film}.qml")))
    if view.errors():
        raise SystemExit("\n".join(error.toString() for error in view.errors()))
    view.show()
    return view


def picture(view, seconds):
    """What is seen then, as a QImage of SIZE."""
    view.rootObject().setProperty("t", seconds)
    QGuiApplication.processEvents()  # or what has gone from the picture stays in memory
    return view.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def sheet(view, apart):
    """A picture every so many seconds, four beside each other, as a Pillow image."""
    seconds = view.rootObject().property("seconds")
    count = int(seconds / apart) + 1
    width, height = SIZE[0] // 3, SIZE[1] // 3
    whole = Image.new("RGB", (4 * width, -(-count // 4) * height))
    for number in range(count):
        seen = picture(view, number * apart)
        small = Image.frombuffer("RGB", SIZE, bytes(seen.constBits()), "raw", "BGRX", 0, 1)
        place = (number % 4 * width, number // 4 * height)
        whole.paste(small.resize((width, height), Image.Resampling.LANCZOS), place)
    return whole


def written(film, view):
    """The film and its still, in assets/films."""
    FOLDER.mkdir(exist_ok=True)
    root = view.rootObject()
    seconds, still = root.property("seconds"), root.property("still")
    picture(view, still).save(str(FOLDER / f"{film}.webp"), "webp", 85)
    command = [
        "ffmpeg", "-loglevel", "error", "-y",
        "-f", "rawvideo", "-pix_fmt", "bgr0", "-s", f"{SIZE[0]}x{SIZE[1]}", "-r", str(RATE),
        "-i", "-", "-an", "-c:v", "libvpx-vp9", "-crf", "32", "-b:v", "0", "-g", str(RATE * 4),
        "-deadline", "good", "-cpu-used", "5", "-row-mt", "1", "-pix_fmt", "yuv420p",
        "-fflags", "+bitexact", "-flags:v", "+bitexact", str(FOLDER / f"{film}.webm"),
    ]  # fmt: skip
    with subprocess.Popen(command, stdin=subprocess.PIPE) as encoder:
        for number in range(round(seconds * RATE)):
            encoder.stdin.write(bytes(picture(view, number / RATE).constBits()))
        encoder.stdin.close()
    if encoder.returncode:
        raise SystemExit(encoder.returncode)
    print(json.dumps({"film": film, "bytes": (FOLDER / f"{film}.webm").stat().st_size}))


if __name__ == "__main__":
    main()
