"""Ordinary machines that were the first to be asked over a network."""

import math


from kit import *  # noqa: F403
from marks import mark


@artefact("cmu-coke-machine", turn=-12)
def coke_machine():
    """A red vending cabinet with six columns of bottles and lamps, wired to a terminal that reads COLD."""
    box((2.7, 1.8, 5.0), (-0.9, 0.4, 2.5), "red", 0.12)
    box((2.3, 0.1, 3.1), (-0.9, -0.52, 3.0), "black", 0.04)
    for c in range(6):
        x = -1.85 + c * 0.38
        for r in range(3):
            with at((x, -0.62, 1.85 + r * 0.95)):
                lathe(
                    [(0, 0), (0.13, 0), (0.13, 0.35), (0.06, 0.55), (0.055, 0.72), (0, 0.72)],
                    mat=material("bottle", (0.05, 0.12, 0.07), 0.05, glass=0.5),
                )
                cyl(0.06, 0.05, (0, 0, 0.74), "red")
        cyl(0.055, 0.06, (x, -0.58, 4.62), "led_r" if c in (1, 4) else "led_g", "y")
    box((2.3, 0.1, 0.5), (-0.9, -0.52, 4.9 - 0.28), "white", 0.04)
    for c in range(6):
        cyl(0.055, 0.1, (-1.85 + c * 0.38, -0.6, 4.62), "led_r" if c in (1, 4) else "led_g", "y")
    box((1.2, 0.2, 0.5), (-0.9, -0.5, 0.8), "black", 0.05)
    box((0.3, 0.1, 0.6), (0.2, -0.52, 1.1), "steel", 0.03)
    with at((1.9, -1.0, 0), (0, 0, -10), 0.8):
        terminal(
            typed(["coke:", "L COLD  C 2h", "L EMPTY C COLD", "R COLD  R 1h"], size=0.085),
            "beige",
            2.4,
        )
    for k in range(5):
        tube(
            [(0.4, 0.2 - 0.07 * k, 1.2), (0.9, -0.2 - 0.07 * k, 0.3), (1.4, -0.5 - 0.07 * k, 0.12)],
            0.03,
            ("grey", "blue", "yellow", "red", "green")[k],
        )
    mark("bottles", (-0.9, -0.75, 3.1))
    mark("lamps", (-0.9, -0.66, 4.74))
    mark("hatch", (-0.9, -0.6, 0.8))
    mark("terminal", (1.75, -1.95, 1.1))


def slice_of_bread(loc, h=1.15, w=0.95, rot=(0, 0, 0)):
    """A slice with its rounded crown, crust and crumb, standing on its edge."""
    outline = [(-0.82, 0), (0.82, 0), (0.84, 0.55)]
    outline += [
        (0.84 - 0.02 + 0.16 * math.sin(t), 0.74 - 0.14 * math.cos(t)) for t in (0.4, 1.2, 2.0)
    ]
    outline += [(0.9 * math.cos(t), 0.84 + 0.36 * math.sin(t)) for t in [math.radians(12 + 12 * k) for k in range(14)]]  # fmt: skip
    outline += [(-x, z) for x, z in reversed(outline[2:6])]
    k, m = w / 0.95, h / 1.2
    with at(loc, rot):
        prism([(x * k, z * m) for x, z in outline], 0.24, (0, 0, 0), material("crust", (0.30, 0.13, 0.04), 0.8, grain=1), "y", 0.06)  # fmt: skip
        prism([(x * k * 0.9, z * m * 0.92 + 0.05) for x, z in outline], 0.26, (0, 0, 0), material("crumb", (0.66, 0.44, 0.2), 0.9, grain=1), "y", 0.03)  # fmt: skip


@artefact("internet-toaster", turn=-14)
def toaster():
    """A bright toaster with two slices, a network cable in its side, a small crane with a third."""
    steel = material("brushed", (0.66, 0.67, 0.69), 0.3, 0.85, grain=0.4)
    prism([(-0.85, 0.2), (0.85, 0.2), (0.92, 0.6), (0.9, 1.4), (0.74, 1.85), (0.5, 2.0), (-0.5, 2.0), (-0.74, 1.85), (-0.9, 1.4), (-0.92, 0.6)],
          3.0, (-0.5, 0, 0), steel, "x", 0.2)  # fmt: skip
    box((3.15, 1.95, 0.22), (-0.5, 0, 0.2), "black", 0.07)
    for k in range(3):
        box((2.5, 0.04, 0.05), (-0.5, -0.93, 0.75 + 0.18 * k), "chrome", 0.02)
    for x in (-1.7, 0.7):
        for y in (-0.7, 0.7):
            cyl(0.12, 0.12, (x, y, 0.06), "rubber", bevel=0.02)
    for y in (-0.34, 0.34):
        box((2.3, 0.34, 0.06), (-0.5, y, 2.0), "black", 0.02)
        slice_of_bread((-0.5, y, 1.75))
    box((0.12, 0.44, 0.22), (1.06, -0.2, 1.2), "black", 0.05)
    box((0.04, 0.1, 0.9), (1.01, -0.2, 0.95), "black", 0.01)
    cyl(0.17, 0.14, (1.05, 0.42, 0.7), "black", "x", 0.03)
    box((0.16, 0.4, 0.3), (1.04, -0.55, 0.5), "grey", 0.03)
    cyl(0.03, 0.03, (1.13, -0.45, 0.58), "led_g", "x", seg=10)
    tube([(1.15, -0.58, 0.48), (1.6, -0.6, 0.42), (1.75, -1.1, 0.1), (1.2, -1.6, 0.09), (0.0, -1.55, 0.09), (-1.1, -1.75, 0.09)],
         0.075, "aqua")  # fmt: skip
    with at((-1.25, -1.78, 0.1), (0, 0, 8)):
        box(
            (0.36, 0.24, 0.2), (0, 0, 0), material("plug", (0.7, 0.74, 0.76), 0.15, glass=0.4), 0.03
        )
        for k in range(4):
            box((0.14, 0.025, 0.02), (-0.1, -0.07 + 0.045 * k, 0.1), "gold", 0)
    with at((1.55, 0.95, 0)):
        box((0.9, 0.9, 0.3), (0, 0, 0.15), "charcoal", 0.04)
        for z in range(7):
            for y in (-0.2, 0.2):
                beam((-0.2, y, 0.3 + z * 0.5), (0.2, y, 0.8 + z * 0.5), 0.05, mat="yellow")
            for x in (-0.2, 0.2):
                beam((x, -0.2, 0.8 + z * 0.5), (x, 0.2, 0.3 + z * 0.5), 0.05, mat="yellow")
        for x in (-0.2, 0.2):
            for y in (-0.2, 0.2):
                beam((x, y, 0.3), (x, y, 3.9), 0.07, mat="yellow")
        box((0.56, 0.56, 0.3), (0, 0, 4.0), "charcoal", 0.04)
        for s in (-0.14, 0.14):
            beam((0.55, 0.1 + s, 4.15), (-2.2, -0.62 + s, 4.45), 0.07, mat="yellow")
        for k in range(10):
            t = k / 9
            x, y, z = 0.4 - 2.5 * t, 0.06 - 0.65 * t, 4.16 + 0.28 * t
            beam((x, y - 0.14, z), (x - 0.2, y + 0.09, z), 0.04, mat="yellow")
        box((0.5, 0.5, 0.34), (0.6, 0.16, 4.05), "charcoal", 0.04)
        tube([(-2.1, -0.6, 4.4), (-2.1, -0.6, 4.0)], 0.02, "black", smooth=False)
        box((0.3, 0.36, 0.12), (-2.1, -0.6, 3.98), "charcoal", 0.03)
        slice_of_bread((-2.1, -0.6, 3.05), 0.9, 0.62, (0, 0, 15))
    mark("bread", (-0.5, -0.5, 2.25))
    mark("cable", (0, -1.55, 0.16))
    mark("crane", (1.75, 0.7, 2.6))


@artefact("trojan-room-coffee", turn=-10)
def trojan_coffee():
    """A filter machine with a half-full pot, a camera on a stand that looks at it, and the little grey picture it makes."""
    with at((-0.9, 0.6, 0)):
        body = material("machine", (0.70, 0.67, 0.60), 0.4, grain=0.2)
        box((1.8, 1.9, 0.3), (0, 0, 0.15), body, 0.06)
        cyl(0.68, 0.06, (0, -0.15, 0.32), "black", bevel=0.02)
        box((1.8, 0.7, 3.0), (0, 0.6, 1.6), body, 0.1)
        box((1.8, 1.7, 0.75), (0, 0.05, 3.0), body, 0.12)
        box((1.4, 0.02, 0.3), (0, -0.81, 3.1), "charcoal", 0.02)
        for k in range(6):
            box((0.02, 0.02, 1.2 if k == 0 else 0.1), (0.93, 0.6, 1.2 + 0.24 * k), "ink", 0)
        lathe(
            [(0, 0), (0.3, 0), (0.62, 0.5), (0.62, 0.62), (0, 0.62)],
            (0, -0.15, 2.05),
            "charcoal",
            bevel=0.02,
        )
        glass = material("pot", (0.92, 0.96, 1.0), 0.02, glass=0.95)
        lathe([(0, 0), (0.6, 0), (0.74, 0.3), (0.74, 0.6), (0.58, 1.0), (0.46, 1.2), (0.42, 1.2), (0.54, 0.98),
               (0.69, 0.6), (0.69, 0.32), (0.56, 0.05), (0, 0.05)], (0, -0.15, 0.36), glass, bevel=0.01)  # fmt: skip
        lathe([(0, 0.07), (0.55, 0.07), (0.675, 0.32), (0.675, 0.6), (0.655, 0.64), (0, 0.64)], (0, -0.15, 0.36),
              material("coffee", (0.10, 0.035, 0.010), 0.12), bevel=0.01)  # fmt: skip
        lathe(
            [(0.4, 0), (0.5, 0), (0.5, 0.14), (0, 0.2), (0, 0.1)],
            (0, -0.15, 1.5),
            "black",
            bevel=0.02,
        )
        tube(
            [(0.32, -0.6, 1.52), (0.62, -1.0, 1.5), (0.66, -1.05, 1.0), (0.45, -0.8, 0.7)],
            0.085,
            "black",
        )
        cyl(0.07, 0.05, (0.6, -0.82, 3.1), "led_r", "y")
    with at((1.35, 0.95, 0)):
        box((1.0, 0.7, 0.1), (0, 0, 0.05), "charcoal", 0.02)
        tube([(0, 0.2, 0), (0, 0.2, 3.6)], 0.055, "steel", smooth=False)
        box((0.2, 0.2, 0.2), (0, 0.2, 2.75), "charcoal", 0.03)
        tube([(0, 0.2, 2.75), (-0.45, -0.1, 2.75)], 0.045, "steel", smooth=False)
        with at((-0.6, -0.25, 2.72), (30, 0, -48)):
            box((0.5, 0.95, 0.42), (0, 0, 0), "grey", 0.05)
            box((0.52, 0.1, 0.44), (0, -0.42, 0), "charcoal", 0.03)
            cyl(0.17, 0.34, (0, -0.6, 0), "black", "y", 0.02)
            cyl(0.12, 0.36, (0, -0.62, 0), "gloss", "y", 0.01)
            cyl(0.03, 0.03, (0.16, -0.48, 0.12), "led_r", "y", seg=10)
        tube(
            [
                (-0.3, 0.2, 2.7),
                (0.3, 0.6, 2.2),
                (0.4, 0.5, 0.6),
                (0.6, -0.2, 0.06),
                (0.5, -1.0, 0.06),
            ],
            0.035,
            "rubber",
        )

    def view(d, W, H, font):
        d.rectangle((0, 0, W, H), (96, 96, 96))
        d.rectangle((0, H * 0.82, W, H), (150, 150, 150))
        d.rectangle((W * 0.24, H * 0.02, W * 0.78, H * 0.26), (176, 176, 176))
        d.polygon(
            [
                (W * 0.36, H * 0.26),
                (W * 0.66, H * 0.26),
                (W * 0.58, H * 0.36),
                (W * 0.44, H * 0.36),
            ],
            (44, 44, 44),
        )
        pot = [(0.38, 0.42), (0.64, 0.42), (0.70, 0.62), (0.68, 0.82), (0.34, 0.82), (0.32, 0.62)]
        d.polygon([(W * x, H * y) for x, y in pot], (206, 206, 206))
        d.polygon(
            [(W * x, H * y) for x, y in ((0.32, 0.62), (0.70, 0.62), (0.68, 0.82), (0.34, 0.82))],
            (22, 22, 22),
        )
        d.line(
            [(W * 0.68, H * 0.48), (W * 0.8, H * 0.5), (W * 0.8, H * 0.7), (W * 0.7, H * 0.74)],
            (26, 26, 26),
            int(W * 0.035),
        )
        for y in range(0, H, 6):
            d.line((0, y, W, y), (110, 110, 110), 1)

    with at((1.6, -0.95, 0), (0, 0, -12), 0.72):
        terminal(view, "cream", 2.6, 1.0)
    mark("pot", (-0.75, -0.2, 0.9))
    mark("camera", (0.6, 0.55, 2.85))
    mark("picture", (1.55, -1.85, 1.3))
