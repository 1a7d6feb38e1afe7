"""Markets and masts in Africa."""

import math
import random


from mathutils import noise
from artefacts.rounds import disc, mound
from artefacts.lettering import signs, written
from kit import *  # noqa: F403
from marks import mark


def sack(mat):
    """A full sack, softly folded, its hem rolled down."""
    n, m = 48, 22
    outline = ((0.0, 0.86), (0.06, 1.06), (0.5, 1.2), (1.2, 1.22), (1.8, 1.16), (2.2, 1.05), (2.45, 1.03), (2.62, 1.12),
               (2.56, 1.24), (2.36, 1.22), (2.36, 1.1), (2.5, 1.0), (2.3, 0.96))  # fmt: skip
    verts, faces = [], []
    rows = []
    for (z0, r0), (z1, r1) in zip(outline, outline[1:], strict=False):
        rows += [(z0 + (z1 - z0) * t, r0 + (r1 - r0) * t) for t in (0, 0.5)]
    for z, r in rows:
        for i in range(n):
            a = 2 * math.pi * i / n
            c, s = math.cos(a), math.sin(a)
            fold = noise.noise((c * 1.6, s * 1.6, z * 0.5)) * 0.09 + 0.02 * math.sin(9 * a + z * 2)
            q = r * (1 + fold) / max(abs(c) ** 3 + abs(s) ** 3, 0.01) ** (1 / 5)
            verts.append((q * c, q * s, z))
    m = len(rows)
    for k in range(m - 1):
        for i in range(n):
            faces.append(
                (k * n + i, k * n + (i + 1) % n, (k + 1) * n + (i + 1) % n, (k + 1) * n + i)
            )
    add(mesh("sack", verts, faces), mat=mat)


@artefact("rwanda-coffee-ewtp", turn=-8)
def coffee():
    """An open burlap sack of roasted coffee with its scoop; a parcel, and a telephone that shows it live."""
    rnd = random.Random(31)
    burlap = material("burlap", (0.43, 0.31, 0.17), 0.95, grain=1)
    bean = material("bean", (0.085, 0.034, 0.013), 0.32, coat=0.4)
    with at((-0.75, 0.45, 0)):
        sack(burlap)
        signs("RWANDA", 0.25, (0.02, -1.245, 1.35), "ink", (90, 0, 4), depth=0.01)
        signs("COFFEE", 0.25, (0.02, -1.265, 0.92), "ink", (90, 0, 4), depth=0.01)
        ring_of = [
            (0.24 * math.cos(a), -1.27, 0.45 + 0.2 * math.sin(a))
            for a in [k * math.pi / 12 for k in range(24)]
        ]
        tube([ring_of], 0.012, "ink", closed=True)
        mound(1.0, 2.75, bean, rim=2.3)
        for _ in range(230):
            a, r = rnd.uniform(0, 6.28), 1.0 * math.sqrt(rnd.uniform(0, 1))
            z = 2.3 + 0.45 * math.cos(math.pi / 2 * r) ** 1.4
            with at(
                (r * math.cos(a), r * math.sin(a), z + 0.03),
                (rnd.uniform(-40, 40), rnd.uniform(-40, 40), rnd.uniform(0, 180)),
            ):
                ball(0.1, (0, 0, 0), bean, (1.35, 0.95, 0.65), 12)
                box((0.22, 0.012, 0.01), (0, 0, 0.064), "black", 0)
    for _ in range(46):
        x, y = rnd.gauss(-0.9, 0.45), rnd.gauss(-1.25, 0.2)
        with at((x, min(y, -0.95), 0.065), (0, 0, rnd.uniform(0, 180))):
            ball(0.1, (0, 0, 0), bean, (1.35, 0.95, 0.65), 12)
            box((0.22, 0.012, 0.01), (0, 0, 0.064), "black", 0)
    with at((1.35, 0.35, 0), (0, 0, 10)):
        box(
            (1.5, 1.2, 1.05),
            (0, 0, 0.53),
            material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4),
            0.02,
        )
        box((0.2, 1.21, 1.06), (0.35, 0, 0.53), "cream", 0)
        box((0.7, 0.02, 0.7), (-0.28, -0.61, 0.55), "white", 0)
        for i in range(9):
            for j in range(9):
                corner = (i < 3 or i > 5) and (j < 3 or j > 5) and not (i > 5 and j < 3)
                if rnd.random() < 0.48 or corner:
                    box(
                        (0.068, 0.01, 0.068),
                        (-0.57 + i * 0.072, -0.622, 0.27 + j * 0.072),
                        "black",
                        0,
                    )

    def live(d, W, H, font):
        for y in range(0, H, 3):
            d.rectangle(
                (0, y, W, y + 3),
                (int(120 - 50 * y / H), int(170 - 40 * y / H), int(190 - 90 * y / H)),
            )
        for x, r in ((0.15, 0.4), (0.6, 0.5), (1.0, 0.4)):
            d.ellipse((W * (x - r), H * 0.34, W * (x + r), H * 0.9), (40, 104, 50))
        d.polygon(
            [(W * 0.3, H * 0.78), (W * 0.7, H * 0.78), (W * 0.64, H * 0.5), (W * 0.36, H * 0.5)],
            (150, 108, 60),
        )
        d.ellipse((W * 0.36, H * 0.46, W * 0.64, H * 0.54), (56, 28, 14))
        d.rounded_rectangle((W * 0.06, H * 0.04, W * 0.42, H * 0.1), 8, (220, 40, 40))
        d.text((W * 0.11, H * 0.044), "LIVE", (255, 255, 255), font(H * 0.045))
        d.rounded_rectangle((W * 0.08, H * 0.86, W * 0.92, H * 0.95), 12, (250, 120, 30))
        d.text((W * 0.3, H * 0.872), "下单 BUY", (255, 255, 255), written(H * 0.045))

    with at((0.75, -1.15, 0), (0, 0, 4)):
        box((0.9, 0.7, 0.1), (0, 0, 0.05), "charcoal", 0.03)
        beam((0, 0.25, 0.05), (0, 0.3, 1.0), 0.3, 0.08, "charcoal", 0.02)
        with at((0, 0, 0.14), (-14, 0, 0)):
            mark("telephone", (0, -0.08, 1.2))
            box((1.0, 0.12, 2.0), (0, 0, 1.02), "gloss", 0.07)
            screen(0.9, 1.86, (0, -0.07, 1.02), live, bezel=0.015, strength=0.95, px=300)
    mark("beans", (-0.75, 0.3, 2.8))
    mark("sack", (-0.73, -0.83, 1.12))
    mark("parcel", (1.4, -0.29, 0.7))


@artefact("africa-5g-rain", turn=-6)
def rain():
    """A lattice mast with panels on red earth, a flat-topped acacia, a small house with the white box in its window."""
    disc(2.75, 0.24, material("earth", (0.34, 0.10, 0.04), 0.95, grain=1))
    with at((-0.75, 0.75, 0.22)):
        mast(5.2)
        for k in range(3):
            with at((0, 0, 4.75), (0, 0, k * 120 + 20)):
                box((0.5, 0.18, 1.3), (0, -0.5, 0), "white", 0.06)
                box((0.3, 0.16, 0.4), (0, -0.3, -0.9), "grey", 0.03)
                beam((0, 0, 0.2), (0, -0.45, 0.2), 0.08, mat="steel")
                beam((0, 0, -0.3), (0, -0.45, -0.3), 0.08, mat="steel")
        tube([(0, 0, 5.2), (0, 0, 5.8)], 0.03, "steel", smooth=False)
        ball(0.06, (0, 0, 5.82), "led_r", seg=10)
    with at((1.45, 0.95, 0.22)):
        bark, crown = "timber", material("crown", (0.07, 0.15, 0.035), 0.8, grain=1)
        tube([(0, 0, 0), (0.12, 0, 0.7), (-0.05, 0.05, 1.4)], 0.13, bark)
        for x, y, z in (
            (-0.75, 0.1, 2.2),
            (0.7, -0.25, 2.3),
            (0.15, 0.6, 2.35),
            (-0.25, -0.6, 2.25),
        ):
            tube([(-0.03, 0.04, 1.3), (x * 0.5, y * 0.5, 1.85), (x, y, z - 0.08)], 0.055, bark)
            for k in range(7):
                a = k * 2.4
                ball(0.32, (x + 0.34 * math.cos(a), y + 0.3 * math.sin(a), z + 0.06 * (k % 3)), crown, (1.3, 1.2, 0.42), 14)  # fmt: skip
        for k in range(9):
            ball(
                0.36,
                (0.5 * math.cos(k * 2.4), 0.45 * math.sin(k * 2.4), 2.5),
                crown,
                (1.3, 1.2, 0.4),
                14,
            )
    with at((0.45, -1.35, 0.22), (0, 0, -6)):
        wall = material("wall", (0.70, 0.57, 0.40), 0.85, grain=0.5)
        box((2.3, 1.4, 1.6), (0, 0, 0.8), wall, 0.03)
        tin = material("tin", (0.36, 0.38, 0.40), 0.5, 0.5)
        for k in range(26):
            cyl(0.055, 1.75, (-1.22 + k * 0.098, 0, 1.7), tin, "y", 0, rot=(5, 0, 0), seg=10)
        box((1.0, 0.06, 0.86), (-0.4, -0.71, 0.92), "timber", 0.02)
        box((0.86, 0.05, 0.72), (-0.4, -0.73, 0.92), glow("room", (1, 0.62, 0.3), 1.5), 0.01)
        box((1.1, 0.24, 0.07), (-0.4, -0.78, 0.5), "timber", 0.02)
        box((0.34, 0.18, 0.52), (-0.4, -0.8, 0.8), "white", 0.06)
        cyl(0.03, 0.03, (-0.4, -0.9, 0.95), "led_g", "y", seg=12)
        box((0.56, 0.06, 1.2), (0.65, -0.71, 0.6), "blue", 0.02)
        ball(0.04, (0.83, -0.76, 0.6), "brass", seg=10)
    light = glow("wave", (0.1, 0.9, 0.45), 2)
    for k in range(3):
        r = 0.8 + 0.32 * k
        tube([(-0.5 + r * math.cos(a) * 0.87, 0.6 - r * math.cos(a) * 0.35, 4.85 + r * math.sin(a)) for a in [math.radians(-62 + 8 * i) for i in range(8)]],
             0.03, light)  # fmt: skip
    mark("antenna", (-0.55, 0.18, 4.97))
    mark("waves", (0.34, 0.26, 4.29))
    mark("box", (-0.04, -2.22, 1.05))
    mark("tree", (1.45, 0.4, 2.7))
