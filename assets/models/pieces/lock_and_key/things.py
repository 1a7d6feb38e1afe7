"""A box, and for each of two people a lock of its own colour and shape with its only key."""

import math

from kit import at, ball, beam, box, cyl, lathe, material, prism, tube

# The lanterns of the theme, amber and jade, in linear light.
COLOURS = {"you": (1.0, 0.43, 0.03), "friend": (0.06, 0.62, 0.33)}
W, D, H = 1.8, 1.2, 0.86


def paints():
    material("chest", (0.20, 0.068, 0.022), 0.5, grain=0.8, coat=0.1)
    material("chest inside", (0.10, 0.018, 0.016), 0.8)
    material("keyhole", (0.01, 0.008, 0.006), 0.6)


def enamel(who):
    return material(f"enamel {who}", COLOURS[who], 0.22, coat=1)


def chest_open():
    paints()
    walls()
    front()
    with at((0, D / 2, H), (-104, 0, 0)):
        with at((0, -D / 2, -H)):
            lid()


def chest_front():
    """The front alone: what stands in the box stands behind it."""
    paints()
    front()


def chest_closed():
    paints()
    walls()
    front()
    lid()
    box((0.34, 0.05, 0.34), (0, -D / 2 - 0.03, H - 0.06), "brass", 0.02)


def walls():
    t = 0.08
    box((W, D, t), (0, 0, t / 2), "chest", 0.01)
    box((W, t, H), (0, D / 2 - t / 2, H / 2), "chest inside", 0.01)
    for s in (-1, 1):
        box((t, D, H), (s * (W / 2 - t / 2), 0, H / 2), "chest", 0.02)
        box((0.02, D - 0.1, H - 0.1), (s * (W / 2 - t - 0.01), 0, H / 2), "chest inside", 0)


def front():
    t = 0.08
    box((W, t, H), (0, -D / 2 + t / 2, H / 2), "chest", 0.02)
    for z in (0.07, H - 0.06):
        box((W + 0.03, 0.05, 0.1), (0, -D / 2 - 0.005, z), "brass", 0.015)
    for s in (-1, 1):
        box((0.13, 0.05, H), (s * (W / 2 - 0.3), -D / 2 - 0.005, H / 2), "brass", 0.015)
        box((0.06, 0.06, H), (s * (W / 2 - 0.01), -D / 2 + 0.01, H / 2), "brass", 0.015)
        for z in (0.07, H * 0.5, H - 0.06):
            ball(0.026, (s * (W / 2 - 0.3), -D / 2 - 0.035, z), "gold")


def lid():
    """A vault over the box, with its bands."""
    r, n = D / 2, 18

    def vault(grow, squash=0.62):
        return [
            (
                (r + grow) * math.cos(math.pi * k / n),
                H + (r * squash + grow) * math.sin(math.pi * k / n),
            )
            for k in range(n + 1)
        ]

    prism(vault(0.0), W, (0, 0, 0), "chest", "x", 0.02)
    prism(vault(-0.07), W - 0.1, (0, 0, -0.005), "chest inside", "x", 0)
    for x in (-W / 2 + 0.3, W / 2 - 0.3):
        prism(vault(0.022), 0.13, (x, 0, 0), "brass", "x", 0.01)
    for x in (-W / 2, W / 2):
        prism(vault(0.015), 0.06, (x, 0, 0), "brass", "x", 0.01)
    box((W + 0.02, 0.05, 0.09), (0, -D / 2 - 0.005, H + 0.045), "brass", 0.015)


def padlock(who, is_open):
    """Round for your friend, square for you; the shackle of an open one stands out of it."""
    paints()
    body = enamel(who)
    up = 0.30 if is_open else 0.0
    legs, r = 0.27, 0.082
    arch = [
        (legs * math.cos(a), 0, 0.18 + legs * math.sin(a))
        for a in (math.pi * k / 14 for k in range(15))
    ]
    with at((legs, 0, 0.42 + up), (0, 0, -32 if is_open else 0)):
        with at((-legs, 0, 0)):
            down = 0.12 if is_open else -0.1
            tube([(legs, 0, -0.3), *arch, (-legs, 0, down)], r, "steel", smooth=False)
    if who == "friend":
        lathe(
            [(0, -0.17), (0.52, -0.17), (0.56, 0), (0.52, 0.17), (0, 0.17)],
            (0, 0, 0),
            body,
            "y",
            0.04,
            seg=64,
        )
        lathe(
            [(0.40, 0.165), (0.46, 0.165), (0.46, 0.2), (0.40, 0.2)],
            (0, 0, 0),
            "gold",
            "y",
            0.01,
            seg=64,
        )
    else:
        box((1.02, 0.34, 0.94), (0, 0, 0), body, 0.09)
        for x, z, w, h in (
            (0, 0.36, 0.84, 0.06),
            (0, -0.36, 0.84, 0.06),
            (0.39, 0, 0.06, 0.78),
            (-0.39, 0, 0.06, 0.78),
        ):
            box((w, 0.04, h), (x, -0.18, z), "gold", 0.01)
    cyl(0.105, 0.06, (0, -0.18, 0.07), "keyhole", "y", 0)
    prism(
        [(-0.05, 0.05), (0.05, 0.05), (0.085, -0.22), (-0.085, -0.22)],
        0.06,
        (0, -0.18, 0),
        "keyhole",
        "y",
        0,
    )


def key(who):
    """Its bow has the colour and the shape of its lock."""
    paints()
    bow = enamel(who)
    if who == "friend":
        ring = [
            (0.34 * math.cos(a), 0, 0.75 + 0.34 * math.sin(a))
            for a in (2 * math.pi * k / 40 for k in range(40))
        ]
        tube(ring, 0.105, bow, closed=True)
        ball(0.07, (0, -0.02, 0.75), "gold")
    else:
        for x, z, w, h in (
            (0, 1.03, 0.76, 0.2),
            (0, 0.45, 0.76, 0.2),
            (0.29, 0.74, 0.2, 0.76),
            (-0.29, 0.74, 0.2, 0.76),
        ):
            box((w, 0.2, h), (x, 0, z), bow, 0.06)
        ball(0.07, (0, -0.02, 0.74), "gold")
    cyl(0.15, 0.1, (0, 0, 0.31), "gold", bevel=0.03)
    cyl(0.085, 1.25, (0, 0, -0.30), "gold", bevel=0.02)
    for z, long in ((-0.84, 0.34), (-0.58, 0.24)):
        box((long, 0.11, 0.13), (long / 2, 0, z), "gold", 0.02)
    beam((0.2, 0, -0.90), (0.34, 0, -0.90), 0.11, mat="gold")
