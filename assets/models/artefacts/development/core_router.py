"""The router of a backbone: one man-high cabinet of cards, fans and fibre."""

import random

from kit import *  # noqa: F403
from marks import mark


@artefact("huawei-netengine-5000", turn=14)
def router():
    """A core router in its cabinet: vertical line cards, LEDs, fibre patch cords, fans and power shelves."""
    rnd = random.Random(5)
    H = 6.4
    for s in (-1, 1):
        box((0.12, 2.4, H), (s * 1.34, 0, H / 2), "charcoal", 0.03)
    box((2.8, 2.4, 0.14), (0, 0, H - 0.07), "charcoal", 0.03)
    box((2.8, 2.4, 0.2), (0, 0, 0.1), "charcoal", 0.03)
    box((2.5, 0.1, H - 0.2), (0, 1.1, H / 2), "black", 0.01)
    for s in (-1, 1):
        box((0.07, 0.1, H - 0.4), (s * 1.24, -1.05, H / 2), "alu", 0.01)
        dots(1, 34, (s * 1.24, -1.105, H - 0.35), (0, 0.17), 0.015, "black")
    for z, h in ((6.0, 0.36), (3.28, 0.36), (0.55, 0.3)):  # fan trays
        box((2.36, 0.3, h), (0, -0.9, z), "grey", 0.02)
        slots(17, 0.085, (-1.0, -1.06, z), (0.125, 0, 0), h * 0.6)
        rack_ears(2.2, h, (0, -1.04, z), "grey", ear=0.1)
        dots(1, 1, (1.06, -1.07, z + h * 0.3), (0, 0), 0.02, "led_g")
    cords = []
    for base in (3.72, 1.66):  # two subracks of 10 cards
        hh = 2.0 if base > 3 else 1.36
        box((2.36, 1.6, hh), (0, -0.1, base + hh / 2), "black", 0.01)
        for c in range(12):
            x = -1.045 + c * 0.19
            fabric = c in (5, 6)
            m = "alu" if not fabric else "blue"
            box((0.172, 0.12, hh - 0.05), (x, -0.94, base + hh / 2), m, 0.012)
            for e in (-1, 1):
                box(
                    (0.11, 0.1, 0.06),
                    (x, -1.03, base + hh / 2 + e * (hh / 2 - 0.08)),
                    "orange" if fabric else "charcoal",
                    0.015,
                )
            n = int(hh / 0.15) - 3
            for k in range(n):
                z = base + hh - 0.24 - k * 0.15
                if not fabric:
                    box((0.1, 0.03, 0.085), (x - 0.015, -1.005, z), "black", 0.006)
                m = (
                    rnd.choice(["led_g", "led_g", "led_g", "led_a"])
                    if rnd.random() < 0.85
                    else None
                )
                if m:
                    cyl(0.013, 0.03, (x + 0.062, -1.005, z + 0.02), m, "y", 0, seg=8)
                if not fabric and rnd.random() < 0.42:
                    cords.append((x - 0.015, z, c, base))
    for col in ("yellow", "aqua"):
        mine = [q for q in cords if (rnd.random() < 0.62) == (col == "yellow")]
        pts = []
        for x, z, c, base in mine:
            cyl(0.03, 0.1, (x, -1.06, z), "blue" if col == "yellow" else col, "y", 0.004, seg=10)
            d = rnd.uniform(0.10, 0.26)
            side = -1 if c < 6 else 1
            pts.append(
                [
                    (x, -1.1, z),
                    (x + side * 0.02, -1.1 - d, z - 0.07),
                    (x + side * rnd.uniform(0.02, 0.1), -1.1 - d * 0.8, (z + base) / 2 - 0.1),
                    (x + side * 0.12, -1.16, base - 0.04 + rnd.uniform(-0.03, 0.03)),
                    (x * 0.4 + side * 0.85, -1.17, base - 0.08 + rnd.uniform(-0.04, 0.03)),
                    (side * 1.19, -1.1, base - 0.12),
                    (side * 1.2, -1.02, 0.8),
                ]
            )
        if pts:
            tube(pts, 0.013, col)
    for z in (3.66, 1.58):
        box((2.4, 0.34, 0.05), (0, -1.13, z - 0.09), "charcoal", 0.015)  # fibre troughs
    for k in range(6):
        box((0.36, 0.14, 0.56), (-0.95 + 0.38 * k, -0.95, 1.12), "grey", 0.02)
        slots(5, 0.24, (-0.95 + 0.38 * k, -1.03, 1.24), (0, 0, -0.06), 0.022)
        dots(1, 1, (-0.82 + 0.38 * k, -1.03, 1.34), (0, 0), 0.018, "led_g")
        box((0.2, 0.05, 0.05), (-0.95 + 0.38 * k, -1.05, 0.9), "charcoal", 0.01)
    text("CORE  ROUTER", 0.13, (0, -1.205, H - 0.07), "white")
    mark("cards", (0.35, -1, 4.88))
    mark("fabric", (-0.09, -1, 2.76))
    mark("fibres", (-0.52, -1.31, 4.56))
    mark("fans", (-0.27, -1.07, 5.95))
    mark("power", (-0.1, -1.02, 1.15))
