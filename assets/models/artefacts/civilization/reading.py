"""Books, journals and archives that went online."""

import math
import random

from artefacts.han import book, columns, sans, serif
from kit import *  # noqa: F403
from marks import mark


@artefact("wikipedia-globe", turn=-20)
def wikipedia():
    """An unfinished globe of curved pieces with letters of many scripts; pieces and a ladder at its foot."""
    stone = material("piece", (0.74, 0.73, 0.70), 0.6, grain=0.4)
    n = 0
    for i in range(1, 7):
        lat0, lat1 = math.pi * (i - 0.0) / 8, math.pi * (i + 1.0) / 8
        for j in range(10):
            if (i == 1 and j in (2, 3, 4)) or (i == 2 and j == 3):
                continue
            lon0, lon1 = 2 * math.pi * j / 10, 2 * math.pi * (j + 1) / 10
            v, m = [], 5
            for a in range(m):
                for b in range(m):
                    t = lat0 + (lat1 - lat0) * (0.03 + 0.94 * a / (m - 1))
                    p = lon0 + (lon1 - lon0) * (0.03 + 0.94 * b / (m - 1))
                    for r in (2.0, 1.86):
                        v.append(
                            (
                                r * math.sin(t) * math.cos(p),
                                r * math.sin(t) * math.sin(p),
                                2.5 + r * math.cos(t),
                            )
                        )
            f = []
            for a in range(m - 1):
                for b in range(m - 1):
                    q = [(a * m + b), (a * m + b + 1), ((a + 1) * m + b + 1), ((a + 1) * m + b)]
                    f.append(tuple(2 * k for k in q))
                    f.append(tuple(2 * k + 1 for k in reversed(q)))
            add(mesh("piece", v, f), mat=stone)
            t, p = (lat0 + lat1) / 2, (lon0 + lon1) / 2
            with at(
                (
                    2.03 * math.sin(t) * math.cos(p),
                    2.03 * math.sin(t) * math.sin(p),
                    2.5 + 2.03 * math.cos(t),
                ),
                (90, 0, math.degrees(p) + 90),
            ):
                text(
                    "AБΣWΔΩИ"[n % 7],
                    0.5,
                    (0, 0, 0),
                    "ink",
                    (-(90 - math.degrees(t)), 0, 0),
                )
            n += 1
    for k in range(3):
        with at((-1.9 + k * 0.9, -2.2 - 0.3 * (k % 2), 0.12), (12 * k, 0, 30 * k)):
            box((0.75, 0.75, 0.14), (0, 0, 0), stone, 0.08)
            text("WΩИ"[k], 0.4, (0, 0, 0.08), "ink", (0, 0, 0))
    for s in (-1, 1):
        tube([(1.4 + s * 0.3, -2.4, 0), (0.9 + s * 0.2, -1.7, 2.2)], 0.05, "wood", smooth=False)
    for k in range(6):
        f = (k + 0.6) / 6.4
        tube(
            [
                (1.4 - 0.5 * f - 0.28, -2.4 + 0.7 * f, 2.2 * f),
                (1.4 - 0.5 * f + 0.28, -2.4 + 0.7 * f, 2.2 * f),
            ],
            0.035,
            "wood",
            smooth=False,
        )
    lathe([(0, 0), (0.9, 0), (0.8, 0.3), (0.35, 0.5), (0, 0.5)], mat="charcoal")
    mark("letters", (1.2, -1.65, 2.8))
    mark("gap", (0.3, 0.2, 4.5))
    mark("piece", (-1, -2.5, 0.22))
    mark("ladder", (1.15, -2.05, 1.1))


@artefact("petabox-rack", turn=12)
def petabox():
    """A red rack of flat drawers, each with disks and one blue lamp, pages drifting into it."""
    cabinet(2.6, 1.9, 5.6, material("red rack", (0.36, 0.02, 0.02), 0.35, coat=0.6))
    rnd = random.Random(40)
    for k in range(16):
        z = 0.36 + k * 0.325
        box((2.5, 0.5, 0.29), (0, -0.7, z), "charcoal", 0.015)
        for c in range(4):
            box((0.48, 0.05, 0.22), (-0.9 + c * 0.53, -0.96, z), "black", 0.01)
            box((0.4, 0.03, 0.04), (-0.9 + c * 0.53, -0.99, z - 0.05), "grey", 0.005)
        cyl(
            0.03,
            0.05,
            (1.17, -0.96, z),
            "led_b" if rnd.random() < 0.8 else "black",
            "y",
            0.01,
            seg=12,
        )
    for k in range(9):
        a = k / 9
        with at(
            (-2.7 + 2.2 * a, -2.6 + 1.4 * a, 0.4 + 0.5 * k),
            (70 - 8 * k, 12 * k - 40, 30 - 9 * k),
            1.0 - 0.5 * a,
        ):
            sheet(0.8, 1.0, (0, 0, 0), lines=9, curl=0.12)
    mark("boxes", (-0.3, -1, 2.9))
    mark("lamp", (1.17, -1, 4.26))
    mark("pages", (-1.45, -1.75, 2.35))


@artefact("ancient-books-database", turn=14)
def ancient_books():
    """A thread-bound book open in its cradle under a camera arm and two lamps; a screen shows the same page."""
    poem = ("天地玄黄", "宇宙洪荒", "日月盈昃", "辰宿列张", "寒来暑往", "秋收冬藏", "闰余成岁", "律吕调阳", "云腾致雨",
            "露结为霜", "金生丽水", "玉出昆冈", "剑号巨阙", "珠称夜光", "果珍李柰", "菜重芥姜", "海咸河淡", "鳞潜羽翔", "龙师火帝", "鸟官人皇", "始制文字", "乃服衣裳")  # fmt: skip

    def leaf(words, ink, paper, rule):
        def ui(d, W, H, font):
            d.rectangle((0, 0, W, H), paper)
            d.rectangle((W * 0.06, H * 0.06, W * 0.94, H * 0.94), None, rule, 5)
            d.rectangle((W * 0.075, H * 0.07, W * 0.925, H * 0.93), None, rule, 2)
            step = W * 0.85 / 8
            for k in range(1, 8):
                d.line((W * 0.075 + k * step, H * 0.07, W * 0.075 + k * step, H * 0.93), rule, 2)
            flow = "".join(words)
            rows = [flow[k * 11 : k * 11 + 11] for k in range(8)]
            columns(
                d, rows, W * 0.925 - step * 0.13, H * 0.09, step * 0.78, step, book(step * 0.8), ink
            )

        return ui

    for s in (-1, 1):
        with at((s * 1.12, -0.25, 1.0), (0, s * -17, 0)):
            box((2.2, 2.9, 0.12), (0, 0, 0), "timber", 0.03)
            box((2.06, 2.66, 0.05), (0, 0, 0.09), material("cloth", (0.03, 0.07, 0.18), 0.8), 0.02)
            for k in range(5):
                box((2.0 - 0.02 * k, 2.56, 0.05), (0, 0, 0.135 + 0.045 * k), "paper", 0.015)
            words = poem if s > 0 else (*poem[11:], *poem[:11])
            picture(
                1.9,
                2.46,
                (0, 0, 0.345),
                leaf(words, (38, 30, 26), (222, 204, 166), (150, 60, 44)),
                (-90, 0, 0),
                760,
            )
    tube(
        [[(-0.14, y, 1.02), (0.14, y, 1.02)] for y in (-1.4, -1.0, -0.5, 0.0, 0.5, 0.9)],
        0.02,
        "paper",
        smooth=False,
    )
    box((2.3, 1.7, 0.66), (0, -0.2, 0.33), "charcoal", 0.05)
    box((4.7, 3.1, 0.1), (0, -0.1, 0.05), "black", 0.03)
    with at((0, 1.2, 0)):
        cyl(0.09, 4.3, (0, 0, 2.2), "steel", bevel=0.02)
        box((0.14, 1.5, 0.12), (0, -0.65, 4.2), "alu", 0.02)
        box((0.62, 0.5, 0.42), (0, -1.3, 4.05), "black", 0.06)
        cyl(0.2, 0.32, (0, -1.3, 3.72), "charcoal", bevel=0.03)
        cyl(0.15, 0.02, (0, -1.3, 3.55), "gloss", bevel=0)
    for s in (-1, 1):
        with at((s * 2.15, 0.95, 0)):
            cyl(0.06, 2.7, (0, 0, 1.35), "steel")
            beam((0, 0, 2.65), (-s * 0.4, -0.5, 2.75), 0.07, mat="steel")
            with at((-s * 0.5, -0.62, 2.7), (28, s * 34, 0)):
                box((0.9, 0.42, 0.1), (0, 0, 0), "charcoal", 0.03)
                box((0.82, 0.34, 0.02), (0, 0, -0.06), "warm", 0)
    with at((-1.5, 1.5, 2.6), (-6, 0, 8)):
        screen(
            1.62,
            2.1,
            (0.35, 0, 0),
            leaf(poem, (240, 214, 160), (30, 24, 20), (130, 70, 48)),
            bezel=0.07,
            strength=1.0,
            px=640,
        )
        cyl(0.06, 2.4, (0.35, 0.1, -1.4), "charcoal")
    mark("page", (1.5, -0.2, 1.55))
    mark("cradle", (-1.9, -1.4, 1.05))
    mark("camera", (0, -0.1, 3.95))
    mark("lamp", (1.6, 0.3, 2.8))
    mark("screen", (-1.5, 1.45, 3))


@artefact("chisa-magazine", turn=14)
def chisa():
    """A printed magazine and, beside it, its page as green characters in a tube monitor; a floppy disk between."""

    def cover(d, W, H, font):
        d.rectangle((0, 0, W, H), (232, 226, 212))
        d.rectangle((0, 0, W, H * 0.24), (158, 26, 24))
        d.text((W / 2, H * 0.105), "神州学人", (250, 240, 214), serif(W * 0.205), anchor="mm")
        d.text((W / 2, H * 0.205), "CHISA  1995", (250, 226, 180), sans(W * 0.055), anchor="mm")
        for y in range(int(H * 0.27), int(H * 0.74)):
            t = (y / H - 0.27) / 0.47
            d.line(
                (W * 0.06, y, W * 0.94, y),
                (int(92 + 110 * t), int(130 + 70 * t), int(166 + 20 * t)),
            )
        for k, (x, h) in enumerate(
            ((0.1, 0.2), (0.24, 0.3), (0.42, 0.24), (0.58, 0.34), (0.76, 0.22))
        ):
            d.rectangle(
                (W * x, H * (0.74 - h), W * (x + 0.13), H * 0.74),
                (70 + 8 * k, 84 + 6 * k, 100 + 5 * k),
            )
            for i in range(int(h * 26)):
                for j in range(3):
                    d.rectangle((W * (x + 0.02 + 0.037 * j), H * (0.72 - 0.034 * i), W * (x + 0.04 + 0.037 * j),
                                 H * (0.735 - 0.034 * i)), (226, 214, 170))  # fmt: skip
        d.ellipse((W * 0.66, H * 0.3, W * 0.84, H * 0.3 + W * 0.18), (244, 232, 200))
        for k, word in enumerate(("新闻", "来信", "招聘")):
            y = H * (0.775 + 0.068 * k)
            d.text((W * 0.07, y), word, (50, 44, 42), serif(W * 0.066))
            d.line((W * 0.26, y + W * 0.05, W * 0.93, y + W * 0.05), (150, 140, 128), 3)

    def glowing(d, W, H, font):
        d.rectangle((0, 0, W, H), (4, 14, 10))
        ink = (120, 255, 160)
        d.text((W * 0.05, H * 0.05), "神州学人  电子版", ink, sans(W * 0.068))
        d.line((W * 0.05, H * 0.19, W * 0.95, H * 0.19), ink, 3)
        rows = ("1995年1月12日", "第一期", "", "1 新闻    2 来信", "3 招聘    4 文学", "", "> _")
        for k, row in enumerate(rows):
            d.text((W * 0.05, H * (0.23 + 0.106 * k)), row, ink, sans(W * 0.064))

    with at((-1.55, 0.15, 0.1), (-9, 0, 6)):
        for k in range(5):
            box((2.5, 0.03, 3.4), (0.015 * k, 0.05 + 0.035 * k, 1.7), "paper", 0.005)
        box((2.5, 0.02, 3.4), (0, 0.03, 1.7), "paper", 0.005)
        picture(2.5, 3.4, (0, 0.015, 1.7), cover, px=760, rough=0.35)
        box((0.05, 0.22, 3.4), (-1.26, 0.11, 1.7), "red", 0.01)
    prism(
        [(-0.3, 0), (0.75, 0), (0.62, 0.9), (0.45, 0.9), (0.02, 0.12), (-0.3, 0.16)],
        2.1,
        (-1.55, 0.25, 0),
        "timber",
        "x",
        0.03,
    )
    with at((1.35, 0.35, 0.0), (0, 0, -2)):
        box((2.7, 2.3, 0.55), (0, 0.1, 0.28), "beige", 0.06)
        box((1.0, 0.05, 0.1), (0.6, -1.06, 0.36), "black", 0.02)
        cyl(0.04, 0.04, (-0.9, -1.06, 0.36), "led_g", "y", seg=16)
        with at((0, 0.05, 0.55), scale=1.0):
            box((1.5, 1.3, 0.16), (0, 0, 0.08), "putty", 0.04)
            prism(
                [(-1.0, 0.16), (1.0, 0.3), (1.0, 1.7), (0.2, 2.28), (-1.0, 2.34)],
                2.6,
                (0, 0, 0),
                "beige",
                "x",
                0.1,
            )
            screen(2.05, 1.6, (0, -1.03, 1.3), glowing, bezel=0.12, strength=1.1, px=700)
    keyboard(2.5, (1.25, -1.75, 0), "beige")
    with at((-0.75, -1.5, 0.02), (0, 0, -16)):
        floppy()
    mark("magazine", (-1.55, 0.1, 2.2))
    mark("screen", (1.3, -0.75, 1.95))
    mark("disk", (-0.75, -1.5, 0.08))


def floppy():
    """A disk of three and a half inches, lying."""
    box((0.9, 0.94, 0.05), (0, 0, 0.03), material("disk", (0.02, 0.04, 0.09), 0.4), 0.02)
    box((0.5, 0.28, 0.055), (0.06, 0.34, 0.032), "steel", 0.01)
    box((0.12, 0.18, 0.06), (0.18, 0.34, 0.032), "black", 0.005)
    box((0.7, 0.42, 0.055), (0, -0.22, 0.032), "paper", 0.005)
    for k in range(3):
        box((0.56, 0.02, 0.002), (0, -0.1 - 0.1 * k, 0.061), "red" if not k else "ink", 0)
