"""Letters between people: the first email, messages abroad, messengers."""

import math
import random

from artefacts.han import sans, serif
from artefacts.strips import smooth
from kit import *  # noqa: F403
from marks import mark


@artefact("tomlinson-email", turn=6)
def tomlinson():
    """Two computers side by side, a teletype before each, joined through a great @ sign."""
    for s in (-1, 1):
        with at((s * 1.9, 0.9, 0)):
            box((1.7, 1.4, 4.2), (0, 0, 2.1), "blue" if s < 0 else "milgrey", 0.05)
            box((1.5, 0.06, 1.3), (0, -0.71, 3.2), "black", 0.02)
            rnd = random.Random(s)
            dots(
                9,
                5,
                (-0.6, -0.75, 3.65),
                (0.15, 0.2),
                0.045,
                pick=lambda i, j, rnd=rnd: "lamp" if rnd.random() < 0.5 else "lamp_off",
            )
            slots(8, 1.2, (0, -0.72, 1.7), (0, 0, -0.14), 0.05)
        with at((s * 1.9, -1.0, 0)):
            box((1.3, 1.0, 0.9), (0, 0, 0.45), "cream", 0.08)
            prism(
                [(-0.6, 0.9), (0.5, 0.9), (0.5, 1.4), (0, 1.5)], 1.2, (0, 0, 0), "cream", "x", 0.06
            )
            with at((0, -0.35, 1.02), (24, 0, 0)):
                keys(4, 10, (0, 0, 0), (0.09, 0.09, 0.06), mat="charcoal")
            sheet(0.8, 0.7, (0, 0.2, 1.75), (70, 0, 0), lines=5)
    text("@", 3.4, (0, -0.2, 2.0), "brass", depth=0.22)
    tube(
        [(-1.2, -0.9, 1.2), (-0.9, -0.6, 1.6), (-0.7, -0.3, 1.7)],
        0.06,
        glow("line", (1, 0.4, 0.8), 3),
    )
    tube(
        [(1.2, -0.9, 1.2), (1.0, -0.6, 1.4), (0.9, -0.3, 1.3)], 0.06, glow("line", (1, 0.4, 0.8), 3)
    )
    mark("at-sign", (1.4, -0.33, 2.35))
    mark("teletype", (-1.9, -1.3, 1.25))
    mark("computer", (1.9, 0.15, 3.2))
    mark("link", (-0.9, -0.6, 1.6))


@artefact("qq-oicq", turn=6)
def qq():
    """A round penguin with a red scarf on a tube monitor that shows a list of friends."""

    def friends(d, W, H, font):
        d.rectangle((0, 0, W, H), (60, 120, 180))
        d.rectangle((W * 0.55, H * 0.06, W * 0.95, H * 0.95), (226, 238, 248), (20, 60, 110), 3)
        d.rectangle((W * 0.55, H * 0.06, W * 0.95, H * 0.16), (30, 90, 170))
        for k in range(6):
            c = ((250, 120, 60), (90, 180, 90), (230, 200, 60), (160, 160, 170))[k % 4]
            d.ellipse((W * 0.59, H * (0.2 + k * 0.12), W * 0.66, H * (0.29 + k * 0.12)), c)
            d.rectangle(
                (W * 0.7, H * (0.22 + k * 0.12), W * 0.9, H * (0.26 + k * 0.12)), (60, 80, 110)
            )

    with at((0, 0.3, 0)):
        terminal(friends, "cream", 3.2)
        mark("friends", (0.62, -1.5, 1.4))
        mark("computer", (1.62, -0.3, 1.4))
    with at((-0.1, 0.2, 2.76)):
        ball(0.72, (0, 0, 0.72), "black", (1, 0.9, 1.05))
        ball(0.56, (0, -0.22, 0.62), "white", (0.95, 0.85, 1.0))
        ball(0.56, (0, 0, 1.55), "black", (1.05, 0.95, 0.95))
        for s in (-1, 1):
            ball(0.17, (s * 0.19, -0.42, 1.68), "white", (0.8, 0.5, 1.2), 20)
            ball(0.075, (s * 0.15, -0.51, 1.66), "gloss", seg=12)
            ball(0.28, (s * 0.34, -0.3, 0.08), "orange", (1, 1.3, 0.45))
            with at((s * 0.72, 0, 0.85), (0, s * -35, 0)):
                ball(0.26, (0, 0, 0), "black", (0.4, 0.7, 1.5))
        ball(0.25, (0, -0.5, 1.45), "orange", (1.35, 0.7, 0.5))
        tube(
            [
                [
                    (0.56 * math.cos(a), 0.52 * math.sin(a), 1.14)
                    for a in [k * math.pi / 10 for k in range(20)]
                ]
            ],
            0.13,
            "red",
            closed=True,
        )
        box((0.26, 0.12, 0.6), (0.25, -0.58, 0.86), "red", 0.05, (8, 10, 0))
        mark("penguin", (0, -0.78, 0.62))


@artefact("great-wall-email", turn=14)
def great_wall():
    """A green terminal; behind it the wall climbs a ridge from tower to tower, an arc of light leaps over it."""
    ridge = ((-2.7, 1.15, 0.75), (-1.9, 1.45, 1.1), (-0.9, 1.3, 1.75), (0.0, 1.6, 2.15), (0.9, 1.35, 1.7), (1.75, 1.0, 1.15),
             (2.5, 0.35, 0.7))  # fmt: skip
    path = smooth([(0.84 * x, 0.95 * y, 1.12 * z) for x, y, z in ridge], 6)
    hill = material("hill", (0.05, 0.075, 0.035), 0.95, grain=1)
    n = len(path)
    rows = 7
    points = []
    for x, y, z in path:
        for j in range(rows):
            t = j / (rows - 1)
            wave = 0.12 * math.sin(5 * x + 3 * j) * (1 if 0 < j < rows - 1 else 0)
            points.append(
                (
                    x * (1 + 0.12 * (1 - t)),
                    y - 1.1 * (1 - t) + wave * 0.4,
                    0.02 + (z - 0.1) * t**1.3 + wave * 0.5 * t,
                )
            )
    back = len(points)
    points += [(x, y + 0.5, 0.02) for x, y, _ in path]
    faces = [(i * rows + j, (i + 1) * rows + j, (i + 1) * rows + j + 1, i * rows + j + 1)
             for i in range(n - 1) for j in range(rows - 1)]  # fmt: skip
    faces += [
        ((i + 1) * rows - 1, (i + 2) * rows - 1, back + i + 1, back + i) for i in range(n - 1)
    ]
    add(mesh("ridge", points, faces), mat=hill, smooth=False)
    brick = material("brick", (0.33, 0.28, 0.21), 0.85, grain=1)
    for (x0, y0, z0), (x1, y1, z1) in zip(path, path[1:]):
        angle = math.degrees(math.atan2(y1 - y0, x1 - x0))
        wide = math.hypot(x1 - x0, y1 - y0)
        with at(((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2), (0, 0, angle)):
            box((wide + 0.08, 0.46, 1.0), (0, 0, -0.28), brick, 0.008)
            for s in (-1, 1):
                box((wide + 0.08, 0.06, 0.14), (0, s * 0.21, 0.29), brick, 0.008)
                box((wide * 0.5, 0.06, 0.12), (0, s * 0.21, 0.41), brick, 0.01)
    for x, y, z, k in ((-1.6, 1.38, 1.23, 0.8), (0.0, 1.52, 2.4, 0.95), (1.47, 0.95, 1.29, 0.85)):
        with at((x, y, z), (0, 0, 8), k):
            tower(brick)
    with at((0.15, -0.75, 0), (0, 0, 10), 1.08):
        terminal(
            typed(["Across the Great", "Wall we can reach", "every corner in", "the world.", "", "14 SEP 1987"], size=0.082),
            "cream", 2.2, 1.5,
        )  # fmt: skip
        mark("message", (-0.2, -1.04, 1.62))
        mark("date", (-0.4, -1.04, 0.62))
    light = glow("arc", (1, 0.38, 0.75), 4)
    arc = smooth(
        [(0.15, -0.6, 2.1), (0.25, -0.2, 3.0), (0.55, 0.6, 3.75), (1.0, 1.4, 3.7), (1.4, 2.0, 2.6)],
        8,
    )
    tube(arc, 0.035, light)
    ball(0.1, arc[-1], light, seg=16)
    mark("arc", (1.4, 2, 2.6))
    mark("wall", (-1.35, 1, 1.9))


def tower(brick):
    """A watchtower with arrow slits and crenels."""
    box((0.92, 0.86, 1.5), (0, 0, 0.1), brick, 0.02)
    box((1.02, 0.96, 0.1), (0, 0, 0.86), brick, 0.01)
    for x in (-0.42, -0.14, 0.14, 0.42):
        for y in (-0.42, 0.42):
            box((0.17, 0.1, 0.2), (x, y, 1.0), brick, 0.01)
            box((0.1, 0.17, 0.2), (y, x, 1.0), brick, 0.01)
    for x in (-0.26, 0, 0.26):
        box((0.14, 0.04, 0.26), (x, -0.43, 0.5), "black", 0.0)
        box((0.04, 0.14, 0.26), (0.46, x, 0.5), "black", 0.0)
    prism([(-0.3, 0.9), (0.3, 0.9), (0, 1.3)], 0.6, (0, 0, 0), "tile", "x", 0.02)


@artefact("wechat-phone", turn=18)
def wechat():
    """A tall telephone with a talk on its screen, green and white bubbles that swell out; a red envelope leans on it."""
    talk = (
        ("w", "到家了吗？", 2.2),
        ("g", "刚到，你呢", 2.2),
        ("v", '4"', 1.5),
        ("w", "一起吃饭吧", 2.2),
        ("g", "好！", 1.2),
    )

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (232, 234, 234))
        d.rectangle((0, 0, W, H * 0.1), (40, 42, 46))
        d.text((W / 2, H * 0.055), "小林", (240, 240, 240), sans(H * 0.034), anchor="mm")
        d.rectangle((0, H * 0.91, W, H), (246, 246, 246))
        d.rounded_rectangle(
            (W * 0.16, H * 0.925, W * 0.84, H * 0.985), 12, (255, 255, 255), (190, 192, 194), 3
        )
        d.text((W / 2, H * 0.954), "按住 说话", (60, 62, 66), sans(H * 0.032), anchor="mm")
        for x in (0.08, 0.92):
            d.ellipse(
                (W * x - 17, H * 0.955 - 17, W * x + 17, H * 0.955 + 17), None, (110, 112, 116), 4
            )
        for k, (kind, _, _) in enumerate(talk):
            x, y = (0.09 if kind == "w" else 0.91), 0.18 + 0.145 * k
            c = (96, 140, 180) if kind == "w" else (196, 150, 110)
            d.rounded_rectangle((W * x - 30, H * y - 30, W * x + 30, H * y + 30), 8, c)
            d.ellipse((W * x - 11, H * y - 20, W * x + 11, H * y + 2), (244, 238, 230))
            d.pieslice((W * x - 20, H * y + 2, W * x + 20, H * y + 46), 180, 360, (244, 238, 230))

    wide, high = 2.66, 4.9
    with at((0, 0.25, 2.95), (-6, 0, 0)):
        box((wide + 0.26, 0.26, high + 0.72), (0, 0.1, 0), "chrome", 0.12)
        box((wide + 0.18, 0.26, high + 0.66), (0, 0.07, 0), "gloss", 0.12)
        screen(wide, high, (0, -0.075, 0), ui, bezel=0.0, strength=0.8, px=620, depth=0.02)
        cyl(0.16, 0.03, (0, -0.07, -high / 2 - 0.17), "charcoal", "y", 0.01)
        box((0.5, 0.02, 0.05), (0, -0.065, high / 2 + 0.17), "charcoal", 0.02)
        green = material("bubble", (0.20, 0.62, 0.10), 0.4, coat=0.3)
        for k, (kind, words, w) in enumerate(talk):
            w *= 0.72
            side = -1 if kind == "w" else 1
            z = high * (0.5 - 0.18 - 0.145 * k)
            x = side * (wide / 2 - 0.52 - w / 2)
            bubble = "white" if kind == "w" else green
            box((w, 0.26, 0.5), (x, -0.16, z), bubble, 0.1)
            prism(
                [(0, -0.09), (0, 0.09), (side * 0.14, 0.02)],
                0.16,
                (x + side * (w / 2 - 0.01), -0.16, z),
                bubble,
                "y",
                0.01,
            )
            paint = (250, 250, 248) if kind == "w" else (138, 210, 92)

            def say(d, W, H, font, words=words, paint=paint, kind=kind):
                d.rectangle((0, 0, W, H), paint)
                d.text(
                    (W / 2 if kind != "v" else W * 0.25, H * 0.46),
                    words,
                    (24, 26, 24),
                    sans(H * 0.62),
                    anchor="mm",
                )
                if kind == "v":
                    for j in range(3):
                        r = H * (0.16 + 0.16 * j)
                        d.arc(
                            (W * 0.84 - r, H / 2 - r, W * 0.84 + r, H / 2 + r),
                            140,
                            220,
                            (30, 60, 20),
                            5,
                        )

            picture(w - 0.22, 0.32, (x, -0.294, z), say, px=int(340 * w))
        mark("voice", (0.5, -0.3, 0.15))
        mark("bubbles", (-0.2, -0.3, 1.56))
        mark("talk-bar", (-0.35, -0.1, -2.22))
    prism([(-0.55, 0), (0.9, 0), (0.7, 0.26), (-0.3, 0.42)], 2.2, (0, 0, 0), "charcoal", "x", 0.05)
    with at((1.15, -0.85, 0.02), (-16, 0, 14)):
        red = material("envelope", (0.60, 0.025, 0.02), 0.45)
        box((1.15, 0.08, 1.65), (0, 0, 0.83), red, 0.03)
        prism([(-0.575, 1.655), (0.575, 1.655), (0.3, 1.25), (-0.3, 1.25)], 0.03, (0, -0.05, 0),
              material("flap", (0.72, 0.06, 0.03), 0.45), "y", 0.01)  # fmt: skip
        cyl(0.2, 0.06, (0, -0.06, 1.22), "gold", "y", 0.02)

        def luck(d, W, H, font):
            d.rectangle((0, 0, W, H), (150, 14, 12))
            d.text((W / 2, H * 0.3), "恭喜", (250, 214, 130), serif(W * 0.36), anchor="mm")
            d.text((W / 2, H * 0.72), "发财", (250, 214, 130), serif(W * 0.36), anchor="mm")

        picture(0.9, 0.9, (0, -0.045, 0.52), luck, px=240)
        mark("red-envelope", (0, -0.06, 0.52))
