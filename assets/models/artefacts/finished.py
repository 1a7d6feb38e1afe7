"""The first artefacts, on which the house style was found."""

import math
import random

import numpy as np
from mathutils import Vector

from kit import *  # noqa: F403


@artefact("apple-lisa", turn=0)
def lisa():
    """Apple Lisa, 1983: wide beige body, screen on the left, two slot drives, keyboard and one-button mouse."""

    def ui(d, W, H, f):
        d.rectangle((0, 0, W, H), (205, 214, 220))
        d.rectangle((0, 0, W, H * 0.075), (245, 248, 250))
        ink = (22, 26, 32)
        for y in range(int(H * 0.08), H, 4):
            for x in range((y // 4 % 2) * 2, W, 4):
                d.point((x, y), (150, 160, 168))
        for k, s in enumerate(("Desk", "File/Print", "Edit", "Type Style")):
            d.text((W * (0.03 + 0.17 * k), 4), s, ink, f(H * 0.05))
        for x, y, w, h, s in (
            (0.06, 0.14, 0.52, 0.46, "LisaWrite"),
            (0.38, 0.36, 0.56, 0.42, "LisaDraw"),
        ):
            d.rectangle((W * x, H * y, W * (x + w), H * (y + h)), (250, 252, 253), ink, 2)
            d.rectangle((W * x, H * y, W * (x + w), H * (y + 0.06)), ink)
            d.text((W * (x + 0.02), H * y + 1), s, (250, 252, 253), f(H * 0.05))
        for k in range(7):
            d.line(
                (
                    W * 0.09,
                    H * (0.25 + 0.045 * k),
                    W * (0.36 if k % 3 == 2 else 0.37),
                    H * (0.25 + 0.045 * k),
                ),
                ink,
                2,
            )
        d.ellipse((W * 0.46, H * 0.48, W * 0.62, H * 0.70), outline=ink, width=3)
        d.rectangle((W * 0.66, H * 0.50, W * 0.86, H * 0.68), outline=ink, width=3)
        d.line((W * 0.54, H * 0.59, W * 0.76, H * 0.59), ink, 3)
        for k in range(4):
            d.rectangle(
                (W * (0.06 + 0.11 * k), H * 0.86, W * (0.13 + 0.11 * k), H * 0.95),
                (250, 252, 253),
                ink,
                2,
            )

    box((4.3, 2.5, 2.7), (0, 0.1, 2.15), "beige", 0.1)
    box((4.1, 2.7, 0.75), (0, 0.05, 0.45), "beige", 0.09)
    box((3.9, 2.4, 0.1), (0, 0.1, 0.05), "charcoal", 0.02)
    box((2.62, 0.12, 2.16), (-0.72, -1.16, 2.18), "putty", 0.07)
    screen(2.1, 1.6, (-0.72, -1.22, 2.2), ui, bezel=0.12, strength=0.9)
    box((1.3, 0.06, 2.2), (1.36, -1.16, 2.18), "cream", 0.03)
    for z in (2.72, 1.86):
        box((1.06, 0.05, 0.30), (1.36, -1.19, z), "putty", 0.02)
        box((0.92, 0.04, 0.07), (1.36, -1.215, z + 0.03), "black", 0.01)
        box((0.2, 0.05, 0.1), (1.76, -1.2, z - 0.28), "cream", 0.015)
    dots(1, 1, (1.76, -1.2, 1.22), (0, 0), 0.035, "lamp")
    label("lisa", (-1.72, -1.31, 0.62), 0.17, "putty", pad=0.3)
    slots(9, 0.05, (2.15, -0.4, 3.0), (0, 0.16, 0), 0.5, "charcoal", 0.04)
    prism(
        [(-0.62, 0), (0.62, 0), (0.62, 0.3), (-0.62, 0.16)],
        4.3,
        (0, -2.35, 0.03),
        "beige",
        "x",
        0.05,
    )
    with at((-0.42, -2.36, 0.25), (6.4, 0, 0)):
        keys(
            5,
            14,
            (0, 0, 0),
            (0.2, 0.19, 0.1),
            mat="cream",
            widths={
                0: [1.6, 1.2, 8, 1.2, 2],
                1: [2.1] + [1] * 10 + [1.9],
                2: [1.7] + [1] * 11 + [1.3],
            },
            alt={
                (0, 0): "putty",
                (1, 0): "putty",
                (1, 11): "putty",
                (2, 0): "putty",
                (2, 12): "putty",
                (3, 0): "putty",
            },
        )
        keys(
            5,
            4,
            (2.1, 0, 0),
            (0.19, 0.19, 0.1),
            mat="cream",
            alt={(r, 3): "putty" for r in range(5)},
        )
    with at((2.95, -1.9, 0), (0, 0, -12)):
        box((0.6, 0.95, 0.26), (0, 0, 0.15), "beige", 0.09)
        box((0.42, 0.2, 0.04), (0, -0.28, 0.28), "putty", 0.015)
    tube(
        [(2.85, -1.45, 0.1), (2.8, -1.0, 0.05), (2.6, -0.4, 0.04), (2.15, 0.1, 0.2)], 0.035, "putty"
    )


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


@artefact("tat-8", turn=-12)
def cable_section():
    """Armoured submarine cable, cut back layer by layer to eight lit fibres."""
    with at((0, 0, 2.0), (0, 16, 0)):
        x = -3.6

        def layer(r, x1, m, **k):
            cyl(r, x1 - x, ((x + x1) / 2, 0, 0), m, "x", 0.02, **k)

        layer(1.22, -0.6, "rubber")
        for s in (-3.1, -1.4):
            cyl(1.225, 0.22, (s, 0, 0), "yellow", "x", 0.01)  # tar-soaked serving with markers

        def wires(n, R, r, x1, lay, m):
            tube(
                [
                    [
                        (x + (x1 - x) * t, R * math.cos(a + lay * t), R * math.sin(a + lay * t))
                        for t in [i / 14 for i in range(15)]
                    ]
                    for a in [2 * math.pi * k / n for k in range(n)]
                ],
                r,
                m,
            )

        wires(22, 1.03, 0.142, 0.35, 1.3, "steel")
        layer(0.88, 0.7, material("bitumen", (0.03, 0.022, 0.018), 0.5, grain=0.5))
        wires(16, 0.76, 0.12, 1.2, -1.2, "steel")
        layer(0.62, 2.0, "white")
        layer(0.4, 2.6, "copper")
        wires(10, 0.26, 0.072, 3.1, 1.0, "steel")
        layer(0.19, 3.4, "alu")
        tint = [
            (0.2, 0.5, 1),
            (1, 0.9, 0.7),
            (0.3, 1, 0.5),
            (1, 0.6, 0.15),
            (1, 0.2, 0.15),
            (0.7, 0.4, 1),
            (0.3, 0.9, 0.9),
            (1, 0.5, 0.7),
        ]
        for k in range(8):
            a = 2 * math.pi * k / 8
            p = [
                (3.3, 0.1 * math.cos(a), 0.1 * math.sin(a)),
                (3.8, 0.14 * math.cos(a), 0.14 * math.sin(a)),
                (4.35, 0.42 * math.cos(a), 0.42 * math.sin(a) + 0.05),
                (4.75, 0.62 * math.cos(a), 0.62 * math.sin(a) + 0.1),
            ]
            tube(
                [p],
                0.026,
                material(f"fibre{k}", [c * 0.8 for c in tint[k]], 0.2, emit=tint[k], strength=0.35),
            )
            ball(0.042, p[-1], glow(f"tip{k}", tint[k], 16), seg=12)
    for px, h in ((-2.7, 1.72), (-0.9, 1.23)):  # cradles under the falling axis
        prism(
            [(-1.3, 0), (1.3, 0), (1.3, h + 0.35)]
            + [
                (1.24 * math.cos(t), h + 0.98 - 1.24 * math.sin(t) + 0.02)
                for t in np.linspace(0.45, math.pi - 0.45, 14)
            ]
            + [(-1.3, h + 0.35)],
            0.3,
            (px, 0, 0),
            "timber",
            "x",
            0.02,
        )
    for k, (r, m) in enumerate(
        (
            (1.0, "rubber"),
            (0.88, "steel"),
            (0.7, "rubber"),
            (0.52, "white"),
            (0.32, "copper"),
            (0.2, "steel"),
        )
    ):  # a coin cut from the same cable
        with at((2.4, -2.1, 0.16)):
            cyl(r * 1.05, 0.3 + k * 0.012, (0, 0, 0), m, "z", 0.012)
    with at((2.4, -2.1, 0.36)):
        for k in range(8):
            ball(
                0.05,
                (0.1 * math.cos(k * math.pi / 4), 0.1 * math.sin(k * math.pi / 4), 0),
                M(f"tip{k}"),
                seg=10,
            )


@artefact("imp-1", turn=12)
def imp():
    """ARPANET IMP no. 1 (1969): a ruggedised Honeywell DDP-516 with lifting eyes, lamps and rocker switches."""
    rnd = random.Random(69)
    W, D, H = 2.5, 2.3, 6.0
    box((W, D, H), (0, 0, H / 2 + 0.2), "milgrey", 0.07)
    box((W - 0.2, D - 0.2, 0.2), (0, 0, 0.1), "black", 0.02)
    for sx in (-1, 1):
        for sy in (-1, 1):
            cyl(0.13, 0.14, (sx * 0.95, sy * 0.85, H + 0.26), "steel", bevel=0.02)
            tube(
                [
                    [
                        (sx * 0.95 + 0.19 * math.cos(a), sy * 0.85, H + 0.5 + 0.19 * math.sin(a))
                        for a in np.linspace(0, 2 * math.pi, 14)[:-1]
                    ]
                ],
                0.055,
                "steel",
                closed=True,
            )
    f = -D / 2
    box((W - 0.16, 0.06, 1.75), (0, f - 0.02, H - 0.82), "charcoal", 0.03)  # control panel
    text("INTERFACE  MESSAGE  PROCESSOR", 0.125, (0, f - 0.056, H - 0.10), "white")
    box((W - 0.3, 0.02, 0.012), (0, f - 0.05, H - 0.22), "alu", 0.002)
    for row in range(3):
        z = H - 0.42 - row * 0.27
        text(["ADDR", "DATA", "OP"][row], 0.075, (-1.02, f - 0.056, z), "white")
        for k in range(16):
            x = -0.8 + k * 0.115 + (k // 4) * 0.025
            cyl(
                0.037,
                0.05,
                (x, f - 0.06, z),
                "lamp" if rnd.random() < 0.45 else "lamp_off",
                "y",
                0.008,
                seg=16,
            )
    for k in range(16):  # sense switches
        x = -0.8 + k * 0.115 + (k // 4) * 0.025
        box((0.085, 0.03, 0.2), (x, f - 0.055, H - 1.24), "black", 0.01)
        box(
            (0.07, 0.07, 0.1),
            (x, f - 0.08, H - 1.24 + (0.04 if rnd.random() < 0.6 else -0.04)),
            ("cream" if (k // 4) % 2 else "alu"),
            0.012,
            (25, 0, 0),
        )
    for k, m in enumerate(("red", "cream", "cream", "green")):
        box((0.24, 0.08, 0.17), (-0.62 + k * 0.41, f - 0.07, H - 1.52), m, 0.025)
    box(
        (W - 0.16, 0.07, 3.9), (0, f - 0.03, 2.35), "milgrey", 0.04
    )  # door with louvres, handle, hinges
    slots(12, 1.7, (0, f - 0.075, 1.55), (0, 0, -0.085), 0.035, "black", 0.02)
    box((0.1, 0.07, 0.62), (1.0, f - 0.09, 2.9), "steel", 0.025)
    cyl(0.09, 0.08, (1.0, f - 0.1, 2.42), "steel", "y", 0.01)
    for z in (0.75, 2.35, 3.95):
        box((0.09, 0.09, 0.3), (-W / 2 + 0.06, f - 0.08, z), "steel", 0.02)
    label("IMP  No. 1", (-0.36, f - 0.085, 3.72), 0.2, "cream", pad=0.7)
    label("BBN 1969", (-0.36, f - 0.085, 3.36), 0.11, "black", "white", pad=0.7)
    with at((W / 2, 0, 0)):  # right side: ribs and a lifting bar
        for y in (-0.8, 0, 0.8):
            box((0.06, 0.14, H - 0.9), (0.02, y, H / 2 + 0.2), "milgrey", 0.02)
        box((0.1, 1.9, 0.16), (0.06, 0, H - 0.35), "milgrey", 0.03)
        box((0.1, 1.9, 0.16), (0.06, 0, 0.7), "milgrey", 0.03)
    with at((1.0, -1.75, 0), (0, 0, -14)):
        box((0.95, 0.7, 0.05), (0, 0, 0.03), "cream", 0.01)
        sheet(0.85, 0.6, (0, 0, 0.065), lines=8)  # the 29 October log
    tube(
        [
            (-0.9, 0.9, 0.3),
            (-1.5, 0.7, 0.06),
            (-1.6, -0.3, 0.06),
            (-1.35, -1.0, 0.06),
            (-1.7, -1.3, 0.06),
        ],
        0.06,
        "rubber",
    )


@artefact("expo-robotic-dog", turn=12)
def robot_dog():
    """A quadruped robot: pale shell, black limbs, a face of sensors and a lidar."""
    shell = material("shell", (0.80, 0.81, 0.82), 0.3, coat=0.5)
    Z = 2.35
    prism(
        [
            (-1.9, -0.30),
            (-1.7, 0.34),
            (-1.2, 0.46),
            (1.2, 0.46),
            (1.75, 0.3),
            (1.9, -0.1),
            (1.5, -0.42),
            (-1.5, -0.42),
        ],
        1.0,
        (0, 0, Z),
        shell,
        "y",
        0.13,
    )
    box((2.5, 1.06, 0.34), (0, 0, Z - 0.12), "charcoal", 0.08)
    box((1.7, 0.62, 0.08), (-0.1, 0, Z + 0.47), "charcoal", 0.03)
    for y in (-0.24, 0.24):
        tube(
            [(-0.9, y, Z + 0.52), (-0.8, y, Z + 0.66), (0.45, y, Z + 0.66), (0.55, y, Z + 0.52)],
            0.035,
            "alu",
        )
    box((2.1, 0.02, 0.05), (0, -0.537, Z - 0.02), glow("dogled", (0.1, 0.8, 1), 9), 0.008)
    with at((2.02, 0, Z + 0.02), (0, 8, 0)):  # head
        box((0.62, 0.84, 0.64), (0.1, 0, 0.05), "gloss", 0.14)
        for y in (-0.2, 0.2):
            cyl(0.12, 0.06, (0.41, y, 0.12), "charcoal", "x", 0.02)
            cyl(0.07, 0.07, (0.43, y, 0.12), glow("eye", (0.25, 0.85, 1), 8), "x", 0.02)
        cyl(0.075, 0.06, (0.41, 0, -0.1), "steel", "x", 0.015)
    cyl(0.27, 0.1, (0.95, 0, Z + 0.55), "charcoal", bevel=0.03)
    cyl(0.22, 0.26, (0.95, 0, Z + 0.72), "gloss", bevel=0.05)
    cyl(0.226, 0.03, (0.95, 0, Z + 0.73), glow("lidar", (0.15, 1, 0.55), 5), bevel=0)
    for sx in (-1, 1):
        for sy in (-1, 1):
            hip, kick = Vector((sx * 1.25, sy * 0.74, Z - 0.1)), 0.16 if (sx * sy > 0) else -0.12
            cyl(0.33, 0.42, hip, "charcoal", "y", 0.07)
            cyl(0.2, 0.46, hip, "alu", "y", 0.03)
            cyl(0.34, 0.3, hip - Vector((0, sy * 0.24, 0)), "black", "y", 0.05)
            knee = Vector((hip.x - 0.68 + kick, sy * 0.86, 1.2))
            foot = Vector((hip.x + 0.05 + kick * 2.0, sy * 0.86, 0.13))
            top = Vector((hip.x, sy * 0.86, hip.z))
            beam(top, knee, 0.36, 0.3, shell, 0.09, 0.72)
            cyl(0.19, 0.34, knee, "charcoal", "y", 0.05)
            beam(knee, foot + Vector((0, 0, 0.03)), 0.22, 0.18, "charcoal", 0.05, 0.55)
            ball(0.15, foot, "rubber", seg=20)
    tube([(-1.9, 0, Z + 0.1), (-2.1, 0, Z + 0.2), (-2.2, 0, Z + 0.5)], 0.05, "rubber")
