"""The far bank out of focus: `python assets/models/bank.py` makes it of the museum at night.

Each point is spread over a disc in linear light, as a lens does it, so that lamps stay bright.
"""

from pathlib import Path

import numpy as np
from PIL import Image

MUSEUM = Path(__file__).resolve().parent.parent / "museum"
RADIUS, GLOW = 13, 5
CROP, SIZE = (0, 420, 3840, 2160), (1440, 652)


def main():
    picture = Image.open(MUSEUM / "night-landscape.webp").convert("RGB").crop(CROP)
    light = (np.asarray(picture.resize(SIZE, Image.Resampling.LANCZOS)) / 255.0) ** 2.2
    lamps = np.clip(light.max(2, keepdims=True) - 0.45, 0, 1) ** 2
    blurred = spread(light * (1 + GLOW * 4 * lamps), RADIUS)
    shown = (np.clip(blurred / (1 + blurred * 0.35), 0, 1)) ** (1 / 2.2)
    file = MUSEUM / "bank.webp"
    Image.fromarray((shown * 255).astype("uint8")).save(file, quality=84, method=6)


def spread(light, radius):
    """Each point over a disc of `radius` pixels."""
    height, width, _ = light.shape
    edge = radius * 2
    padded = np.pad(light, ((edge, edge), (edge, edge), (0, 0)), mode="reflect")
    rows, columns = padded.shape[:2]
    y, x = np.mgrid[:rows, :columns]
    distance = np.hypot(np.minimum(x, columns - x), np.minimum(y, rows - y))
    disc = np.clip(radius + 0.5 - distance, 0, 1)
    kernel = np.fft.rfft2(disc / disc.sum())
    channels = [
        np.fft.irfft2(np.fft.rfft2(padded[..., n]) * kernel, s=(rows, columns)) for n in range(3)
    ]
    return np.clip(np.stack(channels, 2)[edge : edge + height, edge : edge + width], 0, None)


if __name__ == "__main__":
    main()
