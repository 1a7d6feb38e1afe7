"""Standards that everybody carries about: SIM card, Unicode, Braille."""

import math


from artefacts.lettering import signs, written
from kit import *  # noqa: F403
from marks import mark


@artefact("gsm-sim-card", turn=-10)
def sim():
    """The bank-card-sized card enlarged, one corner cut, its gold contacts in fields; the telephone it goes into."""
    with at((-0.45, 0.45, 2.25), (-9, 0, 0)):
        prism([(-2.35, -1.55), (2.35, -1.55), (2.35, 0.95), (1.75, 1.55), (-2.35, 1.55)], 0.12, (0, 0, 0), "white", "y", 0.04)  # fmt: skip
        mark("chip", (-1.55, -0.12, 0.22))
        mark("name", (-0.5, -0.1, -0.98))
        box((4.5, 0.02, 0.34), (0, -0.06, -0.98), material("stripe", (0.02, 0.20, 0.22), 0.4), 0)
        box(
            (1.3, 0.05, 1.15),
            (-1.55, -0.07, 0.22),
            material("contact", (0.78, 0.53, 0.15), 0.3, 0.6),
            0.14,
        )
        for x in (-0.22, 0.22):
            box((0.03, 0.03, 1.15), (-1.55 + x, -0.09, 0.22), "charcoal", 0)
        for z in (-0.19, 0.19):
            for s in (-1, 1):
                box((0.43, 0.03, 0.03), (-1.55 + s * 0.44, -0.09, 0.22 + z), "charcoal", 0)
        text(
            "GSM",
            0.78,
            (0.42, -0.075, 0.55),
            material("gsm blue", (0.02, 0.12, 0.42), 0.4),
            depth=0.02,
        )
        text("1991", 0.4, (0.42, -0.075, -0.1), "ink")
        text("SUBSCRIBER  IDENTITY  MODULE", 0.18, (-0.5, -0.08, -0.98), "white")
    box((3.4, 1.1, 0.62), (-0.45, 0.62, 0.31), "timber", 0.05)
    with at((2.0, -0.75, 0), (0, 0, 4), 0.92):
        box((1.35, 1.0, 0.2), (0, 0.05, 0.1), "charcoal", 0.05)
        with at((0, 0, 0.18), (-9, 0, 0)):
            mark("telephone", (0, -0.36, 1.0))
            mark("aerial", (-0.34, -0.02, 3.2))
            box((1.0, 0.5, 2.75), (0, 0, 1.38), "charcoal", 0.13)
            box((0.9, 0.2, 2.6), (0, -0.2, 1.38), "black", 0.09)
            cyl(0.11, 0.75, (-0.34, 0.08, 3.05), "rubber", bevel=0.04)
            slots(3, 0.3, (0, -0.31, 2.5), (0, 0, -0.07), 0.025)
            screen(0.68, 0.46, (0, -0.31, 2.0), typed(["GSM", "11:23"], (20, 40, 16), (150, 180, 90), 0.2), bezel=0.06, strength=0.8, px=200)  # fmt: skip
            with at((0, -0.3, 0.98), (90, 0, 0)):
                keys(6, 3, (0, 0, 0), (0.2, 0.15, 0.06), (0.27, 0.22), "grey", alt={(5, 0): "green", (5, 2): "red"})  # fmt: skip
            slots(2, 0.2, (0, -0.31, 0.24), (0, 0, -0.06), 0.025)


@artefact("unicode-standard", turn=-8)
def unicode_book():
    """An open volume of code charts; blocks with letters of many scripts climb out of it in a spiral."""

    def chart(d, W, H, font):
        d.rectangle((0, 0, W, H), (240, 238, 230))
        pool = "永字国水あいうアイЖЩДΩπΣßéñAgRÆøλψЮф中文龙书"
        for i in range(6):
            for j in range(8):
                x, y = W * (0.08 + 0.145 * i), H * (0.07 + 0.112 * j)
                d.rectangle((x, y, x + W * 0.13, y + H * 0.1), None, (150, 150, 150), 2)
                d.text(
                    (x + W * 0.025, y + H * 0.006),
                    pool[(i * 8 + j * 5) % len(pool)],
                    (30, 34, 60),
                    written(H * 0.064),
                )

    for s in (-1, 1):
        with at((s * 1.3, 0, 0.5), (0, s * -9, 0)):
            box((2.65, 3.4, 0.12), (0, 0, -0.28), material("cover", (0.02, 0.10, 0.20), 0.4), 0.03)
            box((2.5, 3.2, 0.46), (0, 0, 0.0), "paper", 0.05)
            for k in range(6):
                box((2.51, 3.205, 0.008), (0, 0, -0.17 + 0.06 * k), "putty", 0)
            picture(2.44, 3.14, (0, 0, 0.236), chart, (-90, 0, 0), px=620)
    box((1.0, 2.6, 0.24), (0, 0, 0.12), "charcoal", 0.05)
    tones = (
        (0.50, 0.05, 0.04),
        (0.03, 0.15, 0.40),
        (0.75, 0.50, 0.06),
        (0.04, 0.28, 0.14),
        (0.70, 0.24, 0.04),
        (0.05, 0.36, 0.38),
    )
    for k, sign in enumerate("字AЖあΩéア国"):
        a = math.radians(60 + 122 * k)
        r = 1.25 - 0.05 * k
        with at(
            (r * math.cos(a), -0.1 + r * math.sin(a), 1.25 + k * 0.5),
            (0, 0, (-14, 8, -4, 12)[k % 4] + 10),
            1.0 - 0.02 * k,
        ):
            box(
                (0.82, 0.82, 0.82),
                (0, 0, 0),
                material(f"block{k % 6}", tones[k % 6], 0.35, coat=0.3),
                0.09,
            )
            for turn in (0, 90):
                with at((0, 0, 0), (0, 0, turn)):
                    signs(sign, 0.56, (0, -0.412, -0.02), "white", depth=0.012)
    mark("chart", (-1.7, -0.6, 0.82))
    mark("letter-a", (-0.95, -0.55, 1.8))
    mark("character", (0.55, 0.52, 1.25))
    mark("kana", (0.62, 0.5, 2.8))


LETTERS = {
    "a": (1,), "b": (1, 2), "e": (1, 5), "f": (1, 2, 4), "h": (1, 2, 5), "i": (2, 4), "l": (1, 2, 3), "o": (1, 3, 5),
    "r": (1, 2, 3, 5), "s": (2, 3, 4), "t": (2, 3, 4, 5), "w": (2, 4, 5, 6), "v": (1, 2, 3, 6), "y": (1, 3, 4, 5, 6),
    "n": (1, 3, 4, 5), "m": (1, 3, 4), " ": (),
}  # fmt: skip


LINE = "the web for everyone"


@artefact("braille-display-wcag", turn=-14)
def braille():
    """A keyboard over a long bar of cells that spell a line of the page behind; each cell has pins up or down."""
    prism([(-1.6, 0), (1.3, 0), (1.3, 0.8), (-1.1, 0.52), (-1.5, 0.5), (-1.6, 0.4)], 6.0, (0, 0, 0), "charcoal", "x", 0.08)  # fmt: skip
    with at((0, 0.32, 0.74), (6.5, 0, 0)):
        mark("keyboard", (-0.4, 0, 0.13))
        keys(4, 14, (0, 0, 0), (0.33, 0.31, 0.12), mat="cream", widths={0: [1.5, 1, 9, 1, 1.5]},
             alt={(3, 0): "putty", (3, 13): "putty", (2, 0): "putty", (1, 0): "putty", (2, 13): "putty"})  # fmt: skip
    pin = material("pin", (0.85, 0.86, 0.88), 0.3)
    with at((0, -1.06, 0.53), (3, 0, 0)):
        mark("cells", (-1.2, -0.1, 0.13))
        mark("cursor-keys", (1.42, 0.33, 0.1))
        box((5.7, 0.8, 0.1), (0, 0, 0), "black", 0.03)
        for k, letter in enumerate(LINE):
            x = -2.66 + k * 0.28
            box(
                (0.25, 0.62, 0.06),
                (x, -0.06, 0.04),
                material("cell", (0.12, 0.13, 0.14), 0.4),
                0.02,
            )
            for n in range(1, 9):
                six = {7: 3, 8: 6}.get(n, n)
                row = 3 if n > 6 else (six - 1) % 3
                place = (x - 0.055 + 0.11 * (six > 3), 0.14 - 0.135 * row)
                up = n in LETTERS[letter]
                cyl(0.034, 0.1 if up else 0.02, (*place, 0.1 if up else 0.075), pin if up else "black", bevel=0.012, seg=14)  # fmt: skip
            cyl(0.05, 0.05, (x, 0.33, 0.07), "aqua", seg=12)
    for s in (-1, 1):
        for k in range(2):
            box((0.16, 0.3, 0.08), (s * 2.87, -1.22 + 0.36 * k, 0.58), "aqua", 0.03)

    def site(d, W, H, font):
        d.rectangle((0, 0, W, H), (250, 250, 246))
        d.rectangle((0, 0, W, H * 0.16), (20, 84, 78))
        d.text((W * 0.05, H * 0.03), "Skip to content", (255, 255, 255), font(H * 0.085))
        d.rectangle((W * 0.05, H * 0.24, W * 0.95, H * 0.42), (255, 226, 120))
        d.text((W * 0.07, H * 0.25), LINE, (16, 16, 20), font(H * 0.13))
        for k in range(4):
            d.line(
                (
                    W * 0.06,
                    H * (0.54 + 0.085 * k),
                    W * (0.62 - 0.05 * (k % 2)),
                    H * (0.54 + 0.085 * k),
                ),
                (110, 112, 116),
                6,
            )
        d.rectangle((W * 0.68, H * 0.5, W * 0.95, H * 0.86), (150, 184, 196))
        d.polygon([(W * 0.7, H * 0.84), (W * 0.79, H * 0.62), (W * 0.88, H * 0.84)], (60, 110, 90))

    with at((0.2, 1.75, 0), (0, 0, 0)):
        box((1.8, 0.9, 0.1), (0, 0.1, 0.05), "charcoal", 0.03)
        box((0.5, 0.14, 0.9), (0, 0.2, 0.5), "charcoal", 0.04)
        screen(3.7, 2.2, (0, 0, 2.0), site, (-6, 0, 0), bezel=0.09, strength=0.8, px=560)
    mark("skip", (-0.5, 1.82, 2.9))
    mark("image", (1.35, 1.7, 1.56))
