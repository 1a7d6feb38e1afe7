"""Cave ornament after Dunhuang, drawn from simple shapes: a ceiling, a frieze, rows of seated figures."""

import math
import random

OCHRE, EARTH, CREAM = (150, 96, 52), (96, 56, 36), (232, 208, 164)
MALACHITE, AZURITE, CINNABAR, LAMPBLACK = (70, 140, 122), (44, 84, 142), (178, 70, 46), (44, 34, 36)
COLOURS = (MALACHITE, AZURITE, CINNABAR, CREAM)


def caisson(d, W, H, font):
    """Ceilings one above the other: squares within squares, a lotus in the middle."""
    d.rectangle((0, 0, W, H), EARTH)
    count = max(1, round(H / W))
    for k in range(count):
        y = H * (k + 0.5) / count
        ceiling(d, W / 2, y, min(W, H / count) * 0.485)


def ceiling(d, cx, cy, r):
    border(d, cx, cy, r, r * 0.14, 16)
    border(d, cx, cy, r * 0.84, r * 0.1, 12, turn=True)
    for k, (size, turn, colour) in enumerate(
        ((0.74, 0, MALACHITE), (0.70, 0, OCHRE), (0.70, 45, CINNABAR), (0.655, 45, CREAM),
         (0.63, 45, AZURITE), (0.46, 0, OCHRE), (0.43, 0, LAMPBLACK))
    ):  # fmt: skip
        square(d, cx, cy, r * size, turn, colour)
    for k in range(4):
        a = math.radians(45 + 90 * k)
        flower(d, cx + r * 0.66 * math.cos(a), cy + r * 0.66 * math.sin(a), r * 0.13, 6)
    flower(d, cx, cy, r * 0.36, 10)


def square(d, cx, cy, r, turn, colour):
    d.polygon(
        [(cx + r * math.cos(math.radians(turn + 45 + 90 * k)) * 1.0,
          cy + r * math.sin(math.radians(turn + 45 + 90 * k)) * 1.0) for k in range(4)], colour,
    )  # fmt: skip


def border(d, cx, cy, r, w, n, turn=False):
    d.rectangle((cx - r, cy - r, cx + r, cy + r), LAMPBLACK)
    d.rectangle((cx - r + 3, cy - r + 3, cx + r - 3, cy + r - 3), CINNABAR if turn else OCHRE)
    step = 2 * r / n
    for side in range(4):
        for k in range(n):
            t = -r + step * (k + 0.5)
            e = r - w / 2
            x, y = ((t, -e), (e, t), (t, e), (-e, t))[side]
            c, q = COLOURS[k % 4], min(step, w) * 0.44
            if turn:
                d.ellipse((cx + x - q, cy + y - q, cx + x + q, cy + y + q), c)
                d.ellipse(
                    (cx + x - q / 2, cy + y - q / 2, cx + x + q / 2, cy + y + q / 2), LAMPBLACK
                )
            else:
                d.polygon(
                    [
                        (cx + x - q, cy + y),
                        (cx + x, cy + y - q),
                        (cx + x + q, cy + y),
                        (cx + x, cy + y + q),
                    ],
                    c,
                )
    d.rectangle((cx - r + w, cy - r + w, cx + r - w, cy + r - w), EARTH)


def flower(d, cx, cy, r, petals):
    for ring, (size, colour) in enumerate(
        ((1.0, CREAM), (0.92, MALACHITE), (0.72, CREAM), (0.64, AZURITE))
    ):
        for k in range(petals):
            a = 2 * math.pi * (k + 0.5 * (ring > 1)) / petals
            x, y, q = (
                cx + r * 0.62 * size * math.cos(a),
                cy + r * 0.62 * size * math.sin(a),
                r * 0.34 * size,
            )
            d.ellipse((x - q, y - q, x + q, y + q), colour)
    for size, colour in ((0.42, CREAM), (0.36, CINNABAR), (0.2, OCHRE)):
        d.ellipse((cx - r * size, cy - r * size, cx + r * size, cy + r * size), colour)


def thousand_buddhas(d, W, H, font):
    """Rows of small seated figures, each in its halo, in colours that run on the slant."""
    d.rectangle((0, 0, W, H), OCHRE)
    columns = max(5, round(W / 90))
    cell = W / columns
    rows = int(H / (cell * 1.12)) + 1
    for r in range(rows):
        for c in range(columns):
            seated(d, (c + 0.5) * cell, (r + 0.55) * cell * 1.12, cell * 0.46, COLOURS[(r + c) % 4])


def seated(d, x, y, r, colour):
    """One figure: canopy, two halos, head, robe, knees, lotus seat."""
    d.ellipse((x - r * 0.86, y - r * 0.72, x + r * 0.86, y + r * 0.96), colour)
    d.ellipse((x - r * 0.72, y - r * 0.58, x + r * 0.72, y + r * 0.9), EARTH)
    d.ellipse(
        (x - r * 0.46, y - r * 0.95, x + r * 0.46, y - r * 0.05),
        COLOURS[(COLOURS.index(colour) + 1) % 4],
    )
    d.ellipse((x - r * 0.36, y - r * 0.86, x + r * 0.36, y - r * 0.12), CREAM)
    d.polygon([(x - r * 0.42, y + r * 0.02), (x + r * 0.42, y + r * 0.02), (x + r * 0.5, y + r * 0.6),
               (x - r * 0.5, y + r * 0.6)], CINNABAR if colour != CINNABAR else AZURITE)  # fmt: skip
    d.ellipse(
        (x - r * 0.72, y + r * 0.42, x + r * 0.72, y + r * 0.84),
        CINNABAR if colour != CINNABAR else AZURITE,
    )
    d.ellipse((x - r * 0.2, y - r * 0.62, x + r * 0.2, y - r * 0.1), (222, 176, 130))
    d.ellipse((x - r * 0.2, y - r * 0.68, x + r * 0.2, y - r * 0.4), LAMPBLACK)
    d.ellipse((x - r * 0.09, y - r * 0.78, x + r * 0.09, y - r * 0.6), LAMPBLACK)
    d.ellipse((x - r * 0.2, y + r * 0.36, x + r * 0.2, y + r * 0.56), (222, 176, 130))
    for k in range(5):
        q = x + r * (-0.6 + 0.3 * k)
        d.ellipse((q - r * 0.15, y + r * 0.76, q + r * 0.15, y + r * 0.96), MALACHITE)


def apsara_frieze(d, W, H, font):
    """Flying figures with long ribbons among clouds and falling flowers, over a band of ornament."""
    for y in range(int(H)):
        t = y / H
        d.line((0, y, W, y), (int(128 - 40 * t), int(84 - 26 * t), int(52 - 14 * t)))
    rnd = random.Random(735)
    for _ in range(60):
        x, y, q = rnd.random() * W, rnd.random() * H, W * 0.012
        for k in range(5):
            a = 2 * math.pi * k / 5
            d.ellipse((x + q * math.cos(a) - q * 0.6, y + q * math.sin(a) - q * 0.6, x + q * math.cos(a) + q * 0.6,
                       y + q * math.sin(a) + q * 0.6), rnd.choice((CREAM, MALACHITE, CINNABAR)))  # fmt: skip
    count = max(1, round(H / W / 0.72))
    for k in range(count):
        apsara(d, W * 0.5, H * (k + 0.5) / count, W * 0.42, -1 if k % 2 else 1, k)


def apsara(d, x, y, r, s, number):
    """One flying figure, its head towards s, ribbons streaming behind."""
    skin = (228, 186, 142)

    def p(u, v):
        return (x + s * u * r, y + v * r)

    for k, colour in enumerate((MALACHITE, AZURITE, CREAM, MALACHITE, CINNABAR)):
        for sign in (-1, 1):
            line = []
            for i in range(36):
                t = i / 35
                u = 0.25 - 1.25 * t
                v = (
                    -0.1
                    + sign * (0.12 + 0.09 * k) * math.sin(2.6 * t + 0.4 * k) * (0.4 + t)
                    - 0.3 * t * t
                )
                line.append(p(u, v + 0.08 * math.sin(9 * t + k + number)))
            d.line(line, colour, max(3, int(r * 0.035)), joint="curve")
    skirt = [
        p(0.12, -0.06),
        (p(0.2, 0.12)),
        p(-0.2, 0.26),
        p(-0.72, 0.1),
        p(-0.98, -0.16),
        p(-0.6, -0.08),
        p(-0.2, 0.0),
    ]
    d.polygon(skirt, (CINNABAR, AZURITE, MALACHITE)[number % 3])
    d.polygon([p(-0.15, 0.05), p(-0.2, 0.2), p(-0.66, 0.09), p(-0.86, -0.1)], CREAM)
    d.polygon([p(0.1, -0.08), p(0.2, 0.12), p(0.42, -0.1), p(0.32, -0.24)], skin)
    for a, b, c in (
        (p(0.36, -0.18), p(0.62, -0.02), p(0.84, -0.2)),
        (p(0.32, -0.2), p(0.22, -0.46), p(0.02, -0.6)),
    ):
        d.line([a, b, c], skin, max(3, int(r * 0.06)), joint="curve")
    hx, hy = p(0.47, -0.36)
    q = r * 0.25
    d.ellipse((hx - q, hy - q, hx + q, hy + q), MALACHITE)
    d.ellipse((hx - q * 0.85, hy - q * 0.85, hx + q * 0.85, hy + q * 0.85), CREAM)
    q = r * 0.125
    d.ellipse((hx - q, hy - q * 1.15, hx + q, hy + q * 1.15), skin)
    d.pieslice((hx - q * 1.1, hy - q * 1.35, hx + q * 1.1, hy + q * 0.9), 180, 360, LAMPBLACK)
    d.ellipse((hx - q * 0.5, hy - q * 2.0, hx + q * 0.5, hy - q * 1.0), LAMPBLACK)
