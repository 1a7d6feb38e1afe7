"""Radio networks on islands and mountains."""

import math
import random


from mathutils import noise
from artefacts.rounds import disc
from kit import *  # noqa: F403
from marks import mark


def wave_arcs(loc, colour, count=3, r=0.4, step=0.28, thick=0.035):
    """Arcs of light that say: this is sending."""
    with at(loc):
        for k in range(count):
            q = r + step * k
            tube([(q * math.sin(a), 0, q * math.cos(a)) for a in [math.radians(-40 + 16 * i) for i in range(6)]],
                 thick, glow("wave", colour, 2.5))  # fmt: skip


@artefact("alohanet", turn=0)
def alohanet():
    """Volcanic islands in a lagoon, an aerial on each; packets fly to the station with the radio set."""
    disc(2.6, 0.3, material("lagoon", (0.015, 0.13, 0.20), 0.12, coat=1))
    lava = material("lava", (0.10, 0.085, 0.06), 0.95, grain=1)
    grove = material("grove", (0.05, 0.17, 0.05), 0.9, grain=1)
    sand = material("sand", (0.62, 0.50, 0.32), 0.9, grain=0.6)
    places = ((-1.25, 0.75, 1.0, 1.5), (0.55, 1.35, 1.05, 2.0), (1.75, 0.1, 0.6, 0.95), (-1.5, -1.0, 0.62, 0.8))  # fmt: skip
    for number, (x, y, r, h) in enumerate(places):
        with at((x, y, 0.28)):
            island(r, h, number, sand, grove, lava)
            tube(
                [(r * 0.62, -r * 0.35, 0.2), (r * 0.62, -r * 0.35, h + 0.9)],
                0.028,
                "steel",
                smooth=False,
            )
            ball(0.075, (r * 0.62, -r * 0.35, h + 0.93), "led_r", seg=12)
    with at((0.45, -1.3, 0.3), (0, 0, -6)):
        box((2.0, 1.3, 0.1), (0.05, 0, 0.05), sand, 0.04)
        box((0.95, 0.75, 1.0), (-0.4, 0.1, 0.6), "cream", 0.05)
        box((0.8, 0.04, 0.4), (-0.4, -0.29, 0.82), "charcoal", 0.02)
        dots(
            5,
            2,
            (-0.7, -0.32, 0.9),
            (0.15, 0.15),
            0.035,
            pick=lambda i, j: ("led_a", "led_g", None)[(i + j) % 3],
        )
        text("ALOHA", 0.17, (-0.4, -0.29, 0.46), "ink")
        box((0.75, 0.75, 0.8), (0.5, 0.1, 0.5), "milgrey", 0.05)
        for k in range(2):
            cyl(0.12, 0.06, (0.34 + 0.32 * k, -0.3, 0.68), "black", "y", 0.02)
        slots(4, 0.5, (0.5, -0.29, 0.42), (0, 0, -0.08), 0.03)
        tube([(0.7, 0.3, 0.9), (0.7, 0.3, 3.0)], 0.035, "steel", smooth=False)
        for z, w in ((2.9, 0.3), (2.7, 0.42), (2.5, 0.5)):
            tube([(0.7 - w, 0.3, z), (0.7 + w, 0.3, z)], 0.025, "steel", smooth=False)
    end = (1.15, -1.05, 3.1)
    for x, y, r, h in places:
        start = (x + r * 0.62, y - r * 0.35, h + 1.2)
        for k in range(1, 4):
            t = k / 4
            p = [start[i] + (end[i] - start[i]) * t for i in range(3)]
            with at((p[0], p[1], p[2] + 1.3 * t * (1 - t)), (30 * k, 30, 20 * k)):
                box((0.14, 0.14, 0.14), (0, 0, 0), glow("packet", (0.2, 0.4, 1), 2.2), 0.02)
    mark("station", (0.05, -1.65, 1.1))
    mark("aerial", (-0.63, 0.4, 2.6))
    mark("packets", (1.18, -0.04, 3.47))
    mark("island", (1.9, -0.35, 0.9))


def island(r, h, seed, shore, slope, top):
    """A volcanic island with ridges, r wide and h high, its crater open."""
    n, m = 36, 12
    verts, faces = [], []
    for j in range(m + 1):
        t = j / m
        for i in range(n):
            a = 2 * math.pi * i / n
            fold = noise.noise((math.cos(a) * 2.2, math.sin(a) * 2.2, seed * 7.3))
            ridge = abs(math.sin(a * 4.5 + seed)) * 0.16 * t * (1 - t) * 4
            q = r * (1 - t) * (1 + 0.22 * fold) * (1 - ridge) + 0.16 * r * t
            verts.append((q * math.cos(a), q * math.sin(a), h * (t**1.35) * (1 + 0.12 * fold * t)))
    for j in range(m):
        for i in range(n):
            faces.append(
                (j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i)
            )
    verts.append((0, 0, h * 0.8))
    faces += [(m * n + i, m * n + (i + 1) % n, len(verts) - 1) for i in range(n)]
    me = mesh("island", verts, faces)
    made = add(me, mat=slope)
    for number, mat in enumerate((shore, top), 1):
        me.materials.append(M(mat))
        made.material_slots[number].link = "OBJECT"
        made.material_slots[number].material = M(mat)
    for face in me.polygons:
        z = face.center.z / h
        face.material_index = 1 if z < 0.045 else 2 if z > 0.6 else 0


def peak(points, r, seed, rock, snow, line):
    """A mountain under (x, y, height, width) summits: rock below, snow on what is high or not steep."""
    n = 56
    verts, faces = [], []
    for j in range(n + 1):
        for i in range(n + 1):
            x, y = (2 * i / n - 1) * r, (2 * j / n - 1) * r
            z = 0.0
            for px, py, h, w in points:
                q = math.hypot(x - px, y - py) / w
                a = math.atan2(y - py, x - px)
                q *= 1 + 0.16 * math.cos(3 * a + seed + px)
                z = max(z, h * max(0, 1 - q) ** 1.15)
            rough = noise.fractal((x * 0.9 + seed, y * 0.9, 0), 0.8, 2.1, 4)
            z = max(0, z + 0.34 * rough * min(1, z / 1.2))
            fall = math.hypot(x, y) / r
            verts.append((x, y, z * (1 if fall < 0.9 else max(0, 1 - (fall - 0.9) * 12))))
    for j in range(n):
        for i in range(n):
            at_ = [
                j * (n + 1) + i,
                j * (n + 1) + i + 1,
                (j + 1) * (n + 1) + i + 1,
                (j + 1) * (n + 1) + i,
            ]
            x, y = (2 * i / n - 1) * r, (2 * j / n - 1) * r
            if math.hypot(x, y) < r * 0.97:
                faces.append(at_)
    me = mesh("peak", verts, faces)
    made = add(me, mat=rock, smooth=False)
    me.materials.append(M(snow))
    made.material_slots[1].link = "OBJECT"
    made.material_slots[1].material = M(snow)
    rnd = random.Random(seed)
    for face in me.polygons:
        high = face.center.z + rnd.uniform(-0.2, 0.2)
        if high > line or face.normal.z > 0.8:
            face.material_index = 1


def yak(fur):
    """A yak standing on z = 0, looking to +x, with a drum of cable on either side."""
    ball(0.5, (0, 0, 0.85), fur, (1.35, 0.8, 0.85))
    ball(0.34, (0.42, 0, 1.1), fur, (1.1, 0.9, 0.9))
    prism(
        [(-0.62, 0.28), (0.55, 0.28), (0.62, 0.85), (-0.66, 0.85)], 0.72, (0, 0, 0), fur, "y", 0.12
    )
    ball(0.25, (0.86, 0, 0.86), fur, (1.3, 0.85, 0.95))
    ball(0.13, (1.08, 0, 0.76), "putty", (1, 1, 0.9), 16)
    tube([(-0.62, 0, 0.95), (-0.8, 0, 0.7), (-0.78, 0, 0.35)], 0.07, fur)
    for s in (-1, 1):
        tube(
            [(0.86, s * 0.14, 1.05), (0.88, s * 0.38, 1.12), (0.98, s * 0.4, 1.36)], 0.045, "paper"
        )
        for x in (-0.42, 0.4):
            cyl(0.11, 0.4, (x, s * 0.22, 0.2), fur)
        cyl(0.34, 0.06, (-0.08, s * 0.46, 0.95), "orange", "y", 0.02)
        cyl(0.24, 0.24, (-0.08, s * 0.58, 0.95), "black", "y", 0.02)
        cyl(0.34, 0.06, (-0.08, s * 0.7, 0.95), "orange", "y", 0.02)
    box((0.55, 0.86, 0.08), (-0.08, 0, 1.3), "red", 0.03)
    box((0.35, 0.6, 0.08), (-0.08, 0, 1.38), "blue", 0.03)


@artefact("everest-5g", turn=0)
def everest():
    """Qomolangma of rock and snow; before it a 5G mast with stays, two yaks with cable drums, a tent."""
    snow = material("snow", (0.80, 0.84, 0.90), 0.6, grain=0.5)
    rock = material("rock", (0.13, 0.13, 0.14), 0.9, grain=1)
    disc(3.0, 0.25, snow)
    with at((0, 0.65, 0.22)):
        peak(((0.1, 0.5, 4.3, 2.3), (-1.3, 0.5, 2.6, 1.5), (1.35, 0.6, 2.9, 1.5)), 2.3, 4, rock, snow, 2.5)  # fmt: skip
    with at((1.15, -1.45, 0.25)):
        for k in range(3):
            a = k * 2 * math.pi / 3 + 0.5
            tube([(0.45 * math.cos(a), 0.45 * math.sin(a), 0), (0, 0, 1.0)], 0.035, "steel", smooth=False)  # fmt: skip
            tube([(0.85 * math.cos(a + 1), 0.85 * math.sin(a + 1), 0), (0, 0, 1.9)], 0.012, "steel", smooth=False)  # fmt: skip
            with at((0, 0, 2.15), (0, 0, k * 120 + 20)):
                box((0.4, 0.13, 0.95), (0, -0.27, 0), "white", 0.05)
                box((0.08, 0.2, 0.08), (0, -0.1, 0.2), "steel", 0.01)
        cyl(0.06, 2.7, (0, 0, 1.35), "steel")
        box((0.3, 0.22, 0.4), (0, -0.15, 0.75), "alu", 0.03)
    wave_arcs((1.15, -1.45, 2.55), (0.3, 0.5, 1))
    fur = material("yak", (0.03, 0.02, 0.014), 0.95, grain=1)
    for x, y, turn in ((-0.55, -1.85, -8), (-1.75, -1.35, 10)):
        with at((x, y, 0.25), (0, 0, turn), 0.85):
            yak(fur)
    with at((2.0, -0.35, 0.25), (0, 0, 24)):
        prism([(-0.42, 0), (0.42, 0), (0, 0.6)], 0.85, (0, 0, 0), "orange", "y", 0.03)
        prism([(-0.14, 0), (0.14, 0), (0, 0.34)], 0.02, (0, -0.44, 0), "black", "y", 0)
    mark("antennas", (1.15, -1.85, 2.5))
    mark("yaks", (-0.6, -2.4, 1.1))
    mark("summit", (0.1, 1.1, 4.4))
    mark("tent", (2, -0.6, 0.5))
