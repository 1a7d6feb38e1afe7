"""How the desk came on to the screen: mouse, Alto, Lisa."""

from kit import *  # noqa: F403
from marks import mark


@artefact("engelbart-mouse", turn=-30)
def engelbart_mouse():
    """A block of wood with one red button, two wheels beneath, its cord in front of it."""
    prism(
        [(-1.5, 0.35), (1.6, 0.35), (1.6, 1.2), (1.2, 1.55), (-1.1, 1.6), (-1.5, 1.3)],
        2.2,
        (0, 0, 0),
        "timber",
        "x",
        0.2,
    )
    box((2.0, 2.9, 0.5), (0, 0.05, 1.36), "wood", 0.22)
    cyl(0.28, 0.22, (0.62, -1.05, 1.66), "charcoal", bevel=0.03)
    cyl(0.2, 0.16, (0.62, -1.05, 1.8), "red", bevel=0.05)
    for place, axis in (((0.4, -0.6, 0.36), "x"), ((-0.5, 0.6, 0.36), "y")):
        cyl(0.36, 0.09, place, "steel", axis, 0.02)
        cyl(0.1, 0.3, place, "brass", axis, 0.01)
    cyl(0.36, 0.1, (1.14, -0.3, 0.36), "steel", "x", 0.02)
    tube(
        [
            (0, 1.6, 0.8),
            (0.1, 2.2, 0.5),
            (1.2, 2.6, 0.1),
            (2.4, 1.6, 0.06),
            (2.5, -0.4, 0.06),
            (2.0, -1.6, 0.06),
        ],
        0.07,
        "rubber",
    )
    mark("button", (0.62, -1.05, 1.89))
    mark("body", (0.1, 0.5, 1.62))
    mark("wheel", (1.2, -0.3, 0.36))
    mark("cord", (2.5, -0.4, 0.13))


@artefact("xerox-alto", turn=4)
def xerox_alto():
    """A cabinet under the desk, an upright white screen on it, mouse and keyset."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (246, 244, 236))
        for x, y, w, h in (
            (0.08, 0.06, 0.84, 0.3),
            (0.08, 0.42, 0.5, 0.48),
            (0.62, 0.42, 0.3, 0.48),
        ):
            d.rectangle((W * x, H * y, W * (x + w), H * (y + h)), None, (20, 20, 20), 3)
            for k in range(int(h * 26)):
                d.line(
                    (
                        W * (x + 0.04),
                        H * (y + 0.04 + k * 0.03),
                        W * (x + w - 0.05),
                        H * (y + 0.04 + k * 0.03),
                    ),
                    (40, 40, 40),
                    2,
                )

    box((2.6, 2.5, 2.6), (0, 0, 1.35), "putty", 0.06)
    for k, z in enumerate((2.2, 1.5)):
        box((2.3, 0.08, 0.52), (0, -1.27, z), "cream", 0.03)
        box((1.5, 0.05, 0.12), (-0.2, -1.32, z + 0.05), "black", 0.02)
        dots(2, 1, (0.85, -1.32, z), (0.18, 0), 0.05, "led_a" if k else "led_g")
    slots(7, 2.0, (0, -1.29, 0.9), (0, 0, -0.1), 0.04)
    box((4.6, 2.7, 0.12), (0.6, -0.1, 2.72), "wood", 0.03)
    box((2.0, 1.7, 0.3), (0, 0.2, 2.93), "cream", 0.08)
    box((1.95, 1.6, 2.5), (0, 0.2, 4.3), "cream", 0.12)
    screen(1.45, 1.95, (0, -0.62, 4.35), ui, bezel=0.12, strength=1.2, frame="putty")
    keyboard(2.3, (-0.1, -1.05, 2.78), "cream", "putty")
    box((0.42, 0.62, 0.2), (1.7, -1.0, 2.9), "cream", 0.08)
    for k in range(3):
        box((0.1, 0.2, 0.06), (1.58 + k * 0.12, -1.18, 3.01), "putty", 0.02)
    tube([(1.7, -0.7, 2.86), (1.75, -0.2, 2.82), (1.3, 0.3, 2.82), (0.9, 0.5, 2.9)], 0.03, "rubber")
    mark("screen", (0, -0.64, 4.35))
    mark("keyboard", (-0.1, -1.1, 3.05))
    mark("mouse", (1.7, -1.0, 3.02))
    mark("disk", (-0.2, -1.35, 2.2))
    mark("cabinet", (0, -1.31, 0.6))


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
    mark("screen", (-0.72, -1.22, 2.2))
    mark("drives", (1.36, -1.22, 2.72))
    mark("keyboard", (-0.42, -2.5, 0.3))
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
        mark("mouse", (0, 0.05, 0.28))
        box((0.42, 0.2, 0.04), (0, -0.28, 0.28), "putty", 0.015)
    tube(
        [(2.85, -1.45, 0.1), (2.8, -1.0, 0.05), (2.6, -0.4, 0.04), (2.15, 0.1, 0.2)], 0.035, "putty"
    )
