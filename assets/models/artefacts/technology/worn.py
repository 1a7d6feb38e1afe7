"""Machines that are worn: on the head, on the nose, on the arm."""

import math


from mathutils import Vector
from artefacts.technology.mannequin import mannequin, outline
from kit import *  # noqa: F403
from marks import mark


@artefact("sutherland-hmd", turn=-20)
def sutherland():
    """A head in the headset with its two small tubes, hung by a sliding shaft; a cube of light before it."""
    box((3.0, 2.0, 0.3), (0, 0.25, 0.15), "timber", 0.05)
    mannequin_place = (0, 0.1, 0.3)
    with at(mannequin_place):
        mannequin(material("plaster cast", (0.50, 0.49, 0.47), 0.65, grain=0.3))
        for s in (-1, 1):
            ball(
                0.13,
                (s * 0.6, 0.1, 2.08),
                material("plaster cast", (0.5, 0.49, 0.47)),
                (0.4, 0.8, 1.35),
                16,
            )
            cyl(0.17, 1.3, (s * 0.84, -0.1, 2.3), "alu", "y", 0.03)
            cyl(0.21, 0.3, (s * 0.84, -0.72, 2.3), "charcoal", "y", 0.04)
            cyl(0.19, 0.22, (s * 0.84, 0.58, 2.3), "black", "y", 0.04)
            box((0.34, 0.12, 0.32), (s * 0.66, -0.93, 2.26), "charcoal", 0.04)
            box((0.34, 0.03, 0.28), (s * 0.24, -0.94, 2.2), material("mirror", (0.35, 0.62, 0.7), 0.05, 0.7), 0.01, (0, 0, s * 26))  # fmt: skip
            tube([(s * 0.84, 0.7, 2.3), (s * 0.95, 1.1, 2.9), (s * 0.5, 1.0, 3.9), (s * 0.15, 0.7, 4.5)], 0.035, "rubber")  # fmt: skip
        box((1.9, 0.14, 0.12), (0, -0.86, 2.5), "alu", 0.03)
        tube([[(x * 1.09, 0.05 + (y - 0.05) * 1.09, z) for x, y, z in outline(2.52, 40)]], 0.06, "black", smooth=False, closed=True)  # fmt: skip
        over = [outline(z, 40) for z in (2.52, 2.75, 2.95)]
        for i, j in ((0, 20), (30, 10)):
            tube([*[row[i] for row in over], (0, 0.12, 3.13), *[row[j] for row in reversed(over)]], 0.06, "black")  # fmt: skip
        for z0, z1, r in ((3.12, 3.9, 0.08), (3.7, 4.5, 0.12), (4.3, 5.05, 0.16)):
            cyl(r, z1 - z0, (0, 0.12, (z0 + z1) / 2), "chrome", bevel=0.02)
            cyl(r * 1.35, 0.1, (0, 0.12, z0 + 0.06), "charcoal", bevel=0.02)
        ball(0.17, (0, 0.12, 3.2), "charcoal")
    with at((0, 0.85, 0)):
        box((0.32, 0.3, 5.5), (0, 0.2, 2.75), "grey", 0.04)
        box((0.34, 1.4, 0.3), (0, -0.35, 5.45), "grey", 0.04)
        beam((0, 0.2, 4.7), (0, -0.35, 5.35), 0.16, mat="grey")
    wire = glow("wire", (0.2, 1.0, 0.5), 2.6)
    with at((-0.35, -1.35, 2.0), (0, 0, 28)):
        c = [(-0.42, -0.42), (0.42, -0.42), (0.42, 0.42), (-0.42, 0.42)]
        for z in (-0.42, 0.42):
            tube([[(x, y, z) for x, y in c]], 0.017, wire, smooth=False, closed=True)
        tube([[(x, y, -0.42), (x, y, 0.42)] for x, y in c], 0.017, wire, smooth=False)
    mark("tubes", (0.84, -0.3, 2.78))
    mark("mirror", (0.24, -0.87, 2.5))
    mark("arm", (0, 0.02, 4.3))
    mark("cube", (-0.35, -1.35, 2.0))


@artefact("ar-glasses-guide", turn=-16)
def ar_glasses():
    """Spectacles with thick temples and prisms; before them float the labels one reads through them."""
    glass = material("lens", (0.62, 0.86, 1.0), 0.02, glass=0.92)
    frame = material("frame", (0.02, 0.022, 0.026), 0.22, coat=0.6)
    for s in (-1, 1):
        rim = [(-0.92, 0.52), (-0.5, 0.66), (0.5, 0.66), (0.9, 0.48), (0.88, -0.2), (0.6, -0.66), (-0.35, -0.68), (-0.82, -0.3)]  # fmt: skip
        rim = [(x * s * 1.05, z * 1.05) for x, z in rim]
        with at((s * 1.14, 0, 1.75)):
            prism(rim, 0.07, (0, 0, 0), glass, "y", 0.02)
            tube([[(x, 0, z) for x, z in rim]], 0.1, frame, smooth=False, closed=True)
            box((0.62, 0.3, 0.34), (s * 0.42, 0.12, 0.58), frame, 0.07)
            box((0.5, 0.05, 0.3), (s * 0.25, 0.03, 0.3), material("prism", (0.5, 0.8, 1), 0.02, glass=0.6, emit=(0.2, 0.6, 1), strength=0.25), 0.02)  # fmt: skip
        tube([(s * 0.3, 0.02, 1.35), (s * 0.2, 0.2, 1.2), (s * 0.26, 0.32, 1.0)], 0.04, "alu")
        ball(0.12, (s * 0.27, 0.34, 0.98), "rubber", (0.6, 0.7, 1.3), 16)
        with at((s * 2.2, 0, 2.05)):
            box((0.24, 0.4, 0.5), (0, 0.1, 0), frame, 0.07)
            prism([(0.1, -0.24), (0.1, 0.24), (1.5, 0.24), (2.5, 0.14), (2.6, -0.1), (1.5, -0.2)], 0.22, (0, 0, 0), frame, "x", 0.06)  # fmt: skip
            tube([(0, 2.5, 0.02), (0, 2.9, -0.15), (-s * 0.03, 3.15, -0.62)], 0.11, frame)
            box(
                (0.02, 0.6, 0.05), (s * 0.115, 0.9, 0.03), glow("touch bar", (0.3, 0.7, 1), 2), 0.01
            )
    cyl(0.07, 0.06, (2.05, -0.12, 2.22), "gloss", "y", 0.01)
    tube([(-0.3, 0, 2.05), (0, -0.06, 2.16), (0.3, 0, 2.05)], 0.11, frame)
    for x, y, z, w, h, rows in ((-1.35, -0.9, 3.4, 1.9, 0.95, ("Apple Lisa", "1983", "6 m ahead")), (1.25, -0.7, 3.55, 1.7, 0.7, ("IMP No. 1", "turn right"))):  # fmt: skip

        def ui(d, W, H, font, rows=rows):
            d.rectangle((0, 0, W, H), (10, 52, 78))
            d.rectangle((0, 0, W * 0.025, H), (120, 220, 255))
            step = H / (len(rows) + 0.35)
            for k, row in enumerate(rows):
                d.text(
                    (W * 0.08, step * (0.12 + k)),
                    row,
                    (235, 248, 255) if not k else (140, 205, 235),
                    font(step * (0.78 if not k else 0.66)),
                )

        with at((x, y, z), (0, 0, 4)):
            screen(w, h, (0, 0, 0), ui, bezel=0.02, strength=0.9, px=300, frame="alu", depth=0.03)
        tube(
            [(x, y, z - h / 2), (x * 0.85, -0.12, 2.3)],
            0.012,
            glow("leader", (0.4, 0.8, 1), 2),
            smooth=False,
        )
    for s in (-1, 1):
        cyl(0.05, 1.0, (s * 1.2, 0.05, 0.52), "alu")
        cyl(0.05, 1.75, (s * 2.2, 2.55, 0.9), "alu")
    box((3.4, 0.7, 0.1), (0, 0.1, 0.05), "charcoal", 0.03)
    box((4.8, 0.4, 0.1), (0, 2.55, 0.05), "charcoal", 0.03)
    mark("label", (-1.35, -0.94, 3.4))
    mark("lens", (-1.39, -0.02, 2.05))
    mark("camera", (2.05, -0.16, 2.22))
    mark("temple", (2.32, 1.6, 2.1))


def collar(a, b, t, r, mat, thick=0.07, width=0.22, start=0, end=360):
    """An arc of a broad band round the line from a to b, at the part t of it."""
    a, b = Vector(a), Vector(b)
    along = (b - a).normalized()
    side = along.cross(Vector((0, 0, 1)) if abs(along.z) < 0.9 else Vector((0, 1, 0))).normalized()
    up = side.cross(along)
    centre = a.lerp(b, t)
    n = 20
    verts, faces = [], []
    for k in range(n + 1):
        w = math.radians(start + (end - start) * k / n)
        out = side * math.cos(w) + up * math.sin(w)
        for q, h in (
            (r, -width / 2),
            (r + thick, -width / 2),
            (r + thick, width / 2),
            (r, width / 2),
        ):
            verts.append(centre + out * q + along * h)
    for k in range(n):
        for i in range(4):
            j = (i + 1) % 4
            faces.append((k * 4 + i, k * 4 + j, (k + 1) * 4 + j, (k + 1) * 4 + i))
    faces += [(0, 1, 2, 3), tuple(range(n * 4, n * 4 + 4))]
    add(mesh("collar", verts, faces), mat=mat, smooth=False)


def limb(a, b, r0, r1, mat):
    """A rounded arm part from a to b."""
    a, b = Vector(a), Vector(b)
    n = 9
    for k in range(n):
        t = k / (n - 1)
        ball(r0 + (r1 - r0) * t, a.lerp(b, t), mat, seg=20)


@artefact("l-exos-exoskeleton", turn=58)
def l_exos():
    """A tailor's figure whose right arm lies in the exoskeleton: links, pulleys and cables from a column behind."""
    skin = material("figure", (0.20, 0.205, 0.21), 0.6, grain=0.3)
    carbon = material("carbon", (0.022, 0.024, 0.027), 0.32, coat=0.6)
    red = material("links", (0.50, 0.03, 0.025), 0.32, coat=0.4)
    box((2.9, 1.9, 0.24), (-0.3, 0.35, 0.12), "charcoal", 0.05)
    cyl(0.2, 1.6, (0.3, 0.2, 0.9), "steel")
    lathe([(0, 0), (1.0, 0), (1.1, 0.12), (0, 0.12)], (0.1, 0.1, 1.6), "charcoal", bevel=0.02)
    with at((0.1, 0.05, 1.7)):
        mannequin(skin, top=1.3)
        cyl(0.33, 0.06, (0, 0.07, 1.32), "timber", bevel=0.02)
    shoulder, elbow, wrist = (-1.25, 0.1, 2.2), (-1.5, -0.35, 0.95), (-1.15, -1.75, 1.35)
    limb(shoulder, elbow, 0.36, 0.25, skin)
    limb(elbow, wrist, 0.25, 0.16, skin)
    ball(0.2, (-1.12, -1.98, 1.42), skin, (0.8, 1.2, 0.9))
    with at((-1.1, -2.1, 1.45)):
        cyl(0.075, 0.75, (0, 0, 0.02), "rubber", bevel=0.03)
        cyl(0.13, 0.08, (0, 0, 0.42), "alu", bevel=0.02)
        cyl(0.13, 0.08, (0, 0, -0.38), "alu", bevel=0.02)
    box((0.4, 0.5, 2.9), (-1.5, 1.1, 1.65), "grey", 0.06)
    box((0.95, 0.75, 0.8), (-1.5, 1.0, 3.2), "alu", 0.1)
    slots(5, 0.5, (-1.5, 0.61, 3.4), (0, 0, -0.1), 0.035)
    top = (-2.05, 0.55, 2.55)
    beam((-1.85, 1.0, 3.0), top, 0.3, 0.24, red, 0.06)
    knee = (-2.1, -0.35, 0.98)
    hand = (-1.72, -1.75, 1.4)
    beam(top, knee, 0.26, 0.2, red, 0.06)
    beam(knee, hand, 0.22, 0.18, red, 0.05)
    beam(hand, (-1.1, -2.1, 1.05), 0.14, 0.12, red, 0.03)
    for place, r in ((top, 0.42), (knee, 0.34), (hand, 0.2)):
        cyl(r, 0.3, place, carbon, "x", 0.04)
        lathe(
            [(r * 0.82, -0.2), (r * 0.95, -0.2), (r * 0.95, 0.2), (r * 0.82, 0.2)],
            place,
            "alu",
            "x",
            bevel=0.01,
        )
        cyl(r * 0.24, 0.46, place, "brass", "x", 0.02)
        for k in range(6):
            a = k * math.pi / 3
            cyl(0.03, 0.38, (place[0], place[1] + r * 0.58 * math.cos(a), place[2] + r * 0.58 * math.sin(a)), "steel", "x", 0.005, seg=10)  # fmt: skip
    collar(shoulder, elbow, 0.18, 0.42, carbon, width=0.3, start=0, end=360)
    collar(shoulder, elbow, 0.72, 0.33, carbon, width=0.26)
    collar(elbow, wrist, 0.42, 0.27, carbon, width=0.26)
    collar(elbow, wrist, 0.9, 0.2, carbon, width=0.2)
    for t, place in ((0.3, (-1.68, 0.1, 1.9)), (0.78, (-1.8, -0.25, 1.25))):
        a = Vector(top).lerp(Vector(knee), t)
        beam(a, place, 0.12, 0.1, "alu", 0.02)
    for t, place in ((0.45, (-1.62, -1.0, 1.15)), (0.92, (-1.42, -1.65, 1.35))):
        a = Vector(knee).lerp(Vector(hand), t)
        beam(a, place, 0.12, 0.1, "alu", 0.02)
    for d in (0.18, -0.18):
        tube([(top[0] - 0.19, top[1] + d * 1.6, top[2]), (knee[0] - 0.19, knee[1] + d * 1.4, knee[2])], 0.02, "steel", smooth=False)  # fmt: skip
        tube([(knee[0] - 0.15, knee[1], knee[2] + d * 1.4), (hand[0] - 0.14, hand[1], hand[2] + d * 0.8)], 0.02, "steel", smooth=False)  # fmt: skip
    mark("motors", (-1.6, 0.62, 3.2))
    mark("cables", (-2.28, 0.1, 1.75))
    mark("cuff", (-1.65, -0.45, 1.3))
    mark("handle", (-1.15, -2.15, 1.8))
