"""Paints the guide's parts and the water it is on: `python assets/models/guide/render.py`.

In the kiosk's own environment, for it takes Qt to draw SVG; into assets/museum/guide, in seconds.
"""

import io
import sys
from pathlib import Path

from PIL import Image, ImageChops, ImageDraw, ImageEnhance
from PySide6.QtCore import QBuffer, QByteArray, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from guide.parts import PARTS, svg  # noqa: E402

FOLDER = HERE.parent.parent / "museum" / "guide"
SCALE = 2
SOFT = ("glow",)
GROUND = (11, 23, 34)
HEIGHT = 620
STAGES = {"landscape": (720, 260), "portrait": (1200, 90)}
"""How wide each is, and how soon it melts on its right, where in landscape the words stand."""


def main():
    _application = QGuiApplication(["render", "-platform", "offscreen"])
    FOLDER.mkdir(exist_ok=True)
    for name in PARTS:
        painted(name).save(FOLDER / f"{name}.webp", quality=90)
    for name, (width, fade) in STAGES.items():
        stage(width, fade).save(FOLDER / f"stage-{name}.webp", quality=82)


def painted(name):
    """A part in twice its size, on nothing; what is all soft in half of that."""
    drawing, (width, height) = svg(name)
    scale = 1 if name in SOFT else SCALE
    image = QImage(width * scale, height * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing.encode())).render(
        painter, QRectF(0, 0, image.width(), image.height())
    )
    painter.end()
    png = QBuffer()
    image.save(png, "png")
    return Image.open(io.BytesIO(bytes(png.data().data()))).convert("RGBA")


def stage(width, fade):
    """The far bank out of focus, over water, melting into the dark of the page on every side."""
    height = HEIGHT
    bank = Image.open(FOLDER.parent / "bank.webp").convert("RGB")
    bank = ImageEnhance.Brightness(bank).enhance(0.74)
    bank = bank.resize((round(bank.width * 0.96), round(bank.height * 0.96)))
    picture = Image.new("RGB", (width, height), GROUND)
    picture.paste(bank, ((1200 - bank.width) // 2, 0))
    picture = streaked(picture)
    across, down = Image.new("L", (width, 1)), Image.new("L", (1, height))
    across.putdata([round(255 * edge(x, 90) * edge(width - 1 - x, fade)) for x in range(width)])
    down.putdata([round(255 * edge(y, 130) * edge(height - 1 - y, 240)) for y in range(height)])
    mask = ImageChops.multiply(across.resize((width, height)), down.resize((width, height)))
    return Image.composite(picture, Image.new("RGB", (width, height), GROUND), mask)


def streaked(picture):
    """Light on the water in short lines."""
    lines = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(lines)
    for n in range(150):
        x, y = (n * 733) % 1200, 400 + (n * 197) % 200
        length = 26 + (n * 61) % 90
        draw.rounded_rectangle((x, y, x + length, y + 1.5), 1, fill=(140, 180, 205, 26 + n % 22))
    return Image.alpha_composite(picture.convert("RGBA"), lines).convert("RGB")


def edge(at, width):
    """From 0 smoothly to 1 after `width`."""
    part = max(0.0, min(1.0, at / width))
    return part * part * (3 - 2 * part)


if __name__ == "__main__":
    sys.exit(main())
