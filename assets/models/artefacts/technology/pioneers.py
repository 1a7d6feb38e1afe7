"""The first talking program and the first thinking robot."""

from kit import *  # noqa: F403
from marks import mark


@artefact("eliza", turn=-4)
def eliza():
    """A typewriter terminal whose paper asks back; a couch before it."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (240, 236, 222))
        for k in range(0, H, max(1, H // 22)):
            for x in (W * 0.022, W * 0.978):
                d.ellipse((x - 5, k + 4, x + 5, k + 14), (150, 146, 136))
        rows = (("I am unhappy.", 0), ("HOW LONG HAVE YOU", 1), ("BEEN UNHAPPY?", 1), ("Since I was a child.", 0),
                ("TELL ME MORE ABOUT", 1), ("YOUR FAMILY.", 1))  # fmt: skip
        for k, (row, answer) in enumerate(rows):
            d.text(
                (W * 0.09, H * (0.09 + 0.14 * k)),
                row,
                (150, 34, 24) if answer else (30, 30, 40),
                font(W * 0.078),
            )

    shell = material("terminal shell", (0.16, 0.20, 0.24), 0.4, grain=0.3)
    with at((-0.75, 0.7, 0)):
        box((3.7, 2.9, 0.2), (0, -0.15, 0.1), "charcoal", 0.06)
        prism([(-1.6, 0.2), (1.3, 0.2), (1.3, 1.05), (0.9, 1.4), (0.05, 1.45), (-0.35, 1.1), (-0.55, 0.72), (-1.6, 0.42)],
              3.6, (0, 0, 0), shell, "x", 0.14)  # fmt: skip
        box((2.9, 0.3, 0.06), (0, 0.12, 1.46), "black", 0.02)
        box((2.6, 0.03, 0.32), (0, -0.31, 1.1), "black", 0.01, (-48, 0, 0))
        with at((0, -1.06, 0.6), (15.5, 0, 0)):
            for row in range(4):
                for column in range(12):
                    x = -1.32 + column * 0.24 + row * -0.05 + 0.08
                    box(
                        (0.19, 0.19, 0.13),
                        (x, -0.36 + row * 0.23, 0.03),
                        "cream" if 0 < column < 11 else "putty",
                        0.05,
                    )
            mark("keys", (0, 0.1, 0.13))
            box((1.5, 0.17, 0.12), (0, -0.58, 0.02), "cream", 0.05)
        cyl(0.24, 3.3, (0, 0.45, 1.55), "rubber", "x", 0.02)
        for s in (-1, 1):
            cyl(0.3, 0.16, (s * 1.75, 0.45, 1.55), "black", "x", 0.04)
        with at((0, 0.36, 2.72), (-14, 0, 0)):
            box((2.75, 0.02, 2.5), (0, 0.02, 0), "paper", 0.004)
            mark("paper", (-0.4, -0.01, 0.9))
            mark("answer", (0.1, -0.01, -0.4))
            picture(2.72, 2.46, (0, 0.004, 0), ui)
    with at((1.35, -1.35, 0), (0, 0, 6), 0.78):
        leather = material("leather", (0.20, 0.05, 0.03), 0.38, grain=0.6)
        mark("couch", (0.2, 0, 0.84))
        box((3.3, 1.3, 0.34), (0, 0, 0.66), leather, 0.15)
        box((3.2, 1.2, 0.14), (0, 0, 0.45), "timber", 0.04)
        prism([(-1.65, 0.72), (-0.6, 0.8), (-0.95, 1.15), (-1.62, 1.6), (-1.85, 1.5)], 1.3, (0, 0, 0), leather, "y", 0.14)  # fmt: skip
        for x in (-1, 1):
            for y in (-1, 1):
                cyl(0.08, 0.42, (x * 1.4, y * 0.5, 0.21), "brass", bevel=0.02, r2=0.1)
        for k in range(5):
            for y in (-0.34, 0, 0.34):
                ball(0.045, (-0.4 + k * 0.42, y, 0.825), "timber", (1, 1, 0.4), 12)


@artefact("shakey", turn=14)
def shakey():
    """A wheeled column of boxes with camera, range finder, whiskers and an aerial."""
    lathe([(0, 0.35), (1.2, 0.35), (1.2, 0.6), (0, 0.6)], mat="charcoal", bevel=0.04)
    for s in (-1, 1):
        cyl(0.5, 0.2, (s * 1.15, 0, 0.5), "rubber", "x", 0.05)
        cyl(0.28, 0.24, (s * 1.15, 0, 0.5), "alu", "x", 0.02)
    cyl(0.2, 0.14, (0, -1.0, 0.2), "rubber", "x", 0.03)
    for z, w, h, m in (
        (1.05, 1.9, 0.8, "grey"),
        (1.95, 1.8, 0.86, "alu"),
        (2.85, 1.7, 0.8, "grey"),
    ):
        box((w, w * 0.92, h), (0, 0, z), m, 0.04)
        slots(5, w * 0.6, (0, -w * 0.46 - 0.01, z + 0.18), (0, 0, -0.1), 0.03)
        dots(5, 1, (-w * 0.3, -w * 0.46 - 0.015, z + 0.3), (w * 0.15, 0), 0.04, "led_a")
    for x, y in ((-0.8, -0.7), (0.8, -0.7), (-0.8, 0.7), (0.8, 0.7)):
        tube([(x, y, 0.6), (x, y, 3.3)], 0.05, "steel", smooth=False)
    with at((0, 0, 3.3)):
        box((1.3, 1.1, 0.14), (0, 0, 0.05), "charcoal", 0.03)
        box((0.62, 1.0, 0.56), (-0.2, -0.1, 0.5), "black", 0.05)
        cyl(0.2, 0.34, (-0.2, -0.72, 0.5), "steel", "y", 0.03)
        cyl(0.14, 0.36, (-0.2, -0.75, 0.5), "gloss", "y", 0.02)
        box((0.4, 0.8, 0.36), (0.42, -0.1, 0.38), "white", 0.05)
        cyl(0.1, 0.1, (0.42, -0.54, 0.38), glow("eye", (1, 0.2, 0.1), 5), "y", 0.01)
        tube([(0.5, 0.4, 0.1), (0.5, 0.45, 1.5)], 0.03, "steel", smooth=False)
        ball(0.07, (0.5, 0.45, 1.52), "red")
    for s in (-1, 1):
        tube([(s * 0.8, -1.0, 0.5), (s * 1.1, -1.5, 0.55), (s * 1.0, -2.1, 0.35)], 0.02, "steel")
    mark("camera", (-0.2, -0.94, 3.8))
    mark("range-finder", (0.42, -0.6, 3.68))
    mark("aerial", (0.5, 0.45, 4.82))
    mark("whisker", (-1.08, -1.6, 0.52))
    mark("wheel", (1.27, -0.1, 0.5))
