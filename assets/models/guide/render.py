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
STAGE = (1200, 800)


def main():
    _application = QGuiApplication(["render", "-platform", "offscreen"])
    FOLDER.mkdir(exist_ok=True)
    for name in PARTS:
        painted(name).save(FOLDER / f"{name}.webp", quality=90)
    stage().save(FOLDER / "stage.webp", quality=82)


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


def stage():
    """The far bank out of focus, over water, melting into the dark of the page on every side."""
    width, height = STAGE
    bank = Image.open(FOLDER.parent / "bank.webp").convert("RGB")
    bank = ImageEnhance.Brightness(bank).enhance(0.62)
    bank = bank.resize((round(bank.width * 0.96), round(bank.height * 0.96)))
    picture = Image.new("RGB", STAGE, GROUND)
    picture.paste(bank, ((width - bank.width) // 2, 0))
    picture = streaked(picture)
    across, down = Image.new("L", (width, 1)), Image.new("L", (1, height))
    across.putdata([round(255 * edge(x, 90) * edge(width - 1 - x, 520)) for x in range(width)])
    down.putdata([round(255 * edge(y, 130) * edge(height - 1 - y, 330)) for y in range(height)])
    mask = ImageChops.multiply(across.resize(STAGE), down.resize(STAGE))
    return Image.composite(picture, Image.new("RGB", STAGE, GROUND), mask)


def streaked(picture):
    """Light on the water in short lines."""
    lines = Image.new("RGBA", STAGE, (0, 0, 0, 0))
    draw = ImageDraw.Draw(lines)
    for n in range(150):
        x, y = (n * 733) % STAGE[0], 430 + (n * 197) % 360
        length = 26 + (n * 61) % 90
        draw.rounded_rectangle((x, y, x + length, y + 1.5), 1, fill=(140, 180, 205, 26 + n % 22))
    return Image.alpha_composite(picture.convert("RGBA"), lines).convert("RGB")


def edge(at, width):
    """From 0 smoothly to 1 after `width`."""
    part = max(0.0, min(1.0, at / width))
    return part * part * (3 - 2 * part)


if __name__ == "__main__":
    sys.exit(main())
