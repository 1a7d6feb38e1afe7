"""Vehicles full of radio and computers."""

import math


from kit import *  # noqa: F403
from marks import mark


@artefact("packet-radio-van", turn=-12)
def radio_van():
    """A pale step van with its side cut open on racks and a terminal, aerials on the roof."""
    body = material("van", (0.62, 0.64, 0.62), 0.35, coat=0.4)
    box((4.8, 0.1, 2.3), (0, 1.0, 1.75), body, 0.04)
    box((4.8, 2.1, 0.12), (0, 0, 2.9), body, 0.05)
    box((4.8, 2.1, 0.16), (0, 0, 0.6), "charcoal", 0.03)
    prism(
        [(2.4, 0.5), (3.3, 0.5), (3.3, 1.3), (2.7, 1.6), (2.5, 2.95), (2.4, 2.95)],
        2.1,
        (0, 0, 0),
        body,
        "y",
        0.08,
    )
    box((0.06, 1.7, 0.9), (2.62, 0, 2.2), "gloss", 0.02, (0, -9, 0))
    for s in (-1, 1):
        cyl(0.2, 0.08, (3.32, s * 0.7, 1.0), "lamp", "x", 0.02)
    box((0.1, 2.1, 2.3), (-2.4, 0, 1.75), body, 0.04)
    box((1.2, 0.12, 2.3), (1.9, -1.02, 1.75), body, 0.04)
    box((4.8, 0.12, 0.5), (0, -1.02, 0.85), body, 0.04)
    for x in (-1.5, 2.3):
        for y in (-0.95, 0.95):
            cyl(0.55, 0.3, (x, y, 0.55), "rubber", "y", 0.06)
            cyl(0.3, 0.34, (x, y, 0.55), "alu", "y", 0.03)
    for k in range(3):
        with at((-1.8 + k * 0.75, 0.55, 0.7)):
            box((0.66, 0.6, 1.9), (0, 0, 0.95), "charcoal", 0.03)
            for r in range(5):
                dots(
                    4,
                    1,
                    (-0.2, -0.31, 0.4 + r * 0.32),
                    (0.12, 0),
                    0.03,
                    pick=lambda i, j, r=r: ("led_g", "led_a", "led_g", "led_r")[(i + r) % 4],
                )
    with at((0.75, 0.35, 1.3), (0, 0, 0), 0.34):
        terminal(typed(["SRI", "NET 1>2>3"], size=0.13), "beige", 2.4)
    box((1.2, 0.9, 0.08), (0.75, 0.2, 1.26), "wood", 0.02)
    for x, h in ((-1.9, 1.9), (-0.4, 2.4), (1.1, 1.7)):
        tube([(x, 0.3, 2.95), (x, 0.3, 2.95 + h)], 0.035, "steel", smooth=False)
        cyl(0.1, 0.6, (x, 0.3, 2.95 + h), "white")
    mark("racks", (-1.05, 0.2, 1.5))
    mark("aerials", (-0.4, 0.3, 5.3))
    mark("wheels", (2.3, -1.12, 0.55))


def shell(x):
    """The robotaxi at station x: half its width, its sill and its roof."""
    roof = 2.32 if x < 0.9 else 2.32 - 1.05 * ((x - 0.9) / 1.35) ** 1.25
    if x > 2.25:
        roof = 1.27 - 0.34 * ((x - 2.25) / 0.4) ** 2
    if x < -2.2:
        roof -= 0.5 * ((-2.2 - x) / 0.45) ** 2
    wide = 1.08 - 0.10 * max(0, (abs(x) - 1.9) / 0.75) ** 2
    return wide, 0.42 + 0.05 * max(0, (abs(x) - 2.3) / 0.35), roof


STATIONS = (-2.65, -2.6, -2.5, -2.35, -2.2, -1.9, -1.2, -1.1, -0.95, -0.5, 0, 0.5, 0.75, 0.85, 0.95,
            1.1, 1.3, 1.5, 1.7, 1.9, 2.1, 2.25, 2.35, 2.45, 2.55, 2.62, 2.65)  # fmt: skip


AROUND = 64


def panels(keep, mat, thick=0.05):
    """The part of the car's skin whose panels (station, place around) are kept, as a shell."""
    verts, faces = [], []
    for k, x in enumerate(STATIONS):
        wide, sill, roof = shell(x)
        end = (1.0, 0.93, 0.72)[max(0, 2 - min(k, len(STATIONS) - 1 - k))]
        for i in range(AROUND):
            a = 2 * math.pi * i / AROUND
            c, s = math.cos(a), math.sin(a)
            y = wide * end * math.copysign(abs(c) ** 0.36, c)
            z = (sill + roof) / 2 + (roof - sill) / 2 * end * math.copysign(abs(s) ** 0.44, s)
            verts.append((x, y * (1 - 0.13 * max(0, z - 1.25)), z))
    for k in range(len(STATIONS) - 1):
        for i in range(AROUND):
            if keep(k, i):
                j = (i + 1) % AROUND
                faces.append(
                    (k * AROUND + i, k * AROUND + j, (k + 1) * AROUND + j, (k + 1) * AROUND + i)
                )
    for k in (0, len(STATIONS) - 1):
        if keep(k, -1):
            faces.append(tuple(k * AROUND + i for i in range(AROUND)))
    used = sorted({v for face in faces for v in face})
    place = {v: k for k, v in enumerate(used)}
    faces = [tuple(place[v] for v in face) for face in faces]
    made = add(mesh("skin", [verts[v] for v in used], faces), mat=mat)
    solid = made.modifiers.new("solid", "SOLIDIFY")
    solid.thickness, solid.offset = thick, -1
    return made


@artefact("apollo-rt6", turn=-14)
def robotaxi():
    """A white van-like robotaxi, its door slid open on facing seats and a folding desk; lidars on the roof."""
    white = material("paint", (0.78, 0.80, 0.82), 0.18, coat=1)
    glass = material("tinted", (0.010, 0.013, 0.017), 0.05, coat=1)

    def side(i):  # -1 right half, 1 left half
        return 1 if i < AROUND // 4 or i >= 3 * AROUND // 4 else -1

    def window(k, i):
        up = AROUND // 4 - abs(i - AROUND // 4) if i < AROUND // 2 else -1
        x = (STATIONS[k] + STATIONS[min(k + 1, len(STATIONS) - 1)]) / 2
        if -2.2 < x < 1.1 and 2 <= up <= 8 and not -1.15 < x < -1.05 and not 0.78 < x < 0.9:
            return True
        return (1.15 < x < 2.2 and up >= 7) or (x < -2.32 and 3 <= up <= 12 and x > -2.6)

    def door(k, i):
        x = (STATIONS[k] + STATIONS[min(k + 1, len(STATIONS) - 1)]) / 2
        return -1.1 < x < 0.8 and side(i) < 0 and (AROUND // 2 - 9 <= i <= AROUND // 2 + 11)

    panels(lambda k, i: not window(k, i) and not door(k, i), white)
    panels(lambda k, i: window(k, i) and not door(k, i), glass, 0.03)
    with at((-1.35, -0.13, 0)):
        panels(lambda k, i: door(k, i) and not window(k, i), white, 0.07)
        panels(lambda k, i: door(k, i) and window(k, i), glass, 0.05)
    box((4.9, 1.9, 0.12), (0, 0, 0.5), "charcoal", 0.03)
    seat = material("seat", (0.42, 0.30, 0.18), 0.6)
    for x, s in ((-0.85, 1), (0.75, -1)):
        for y in (-0.42, 0.42):
            box((0.56, 0.6, 0.18), (x, y, 0.85), seat, 0.07)
            box((0.16, 0.58, 0.8), (x - s * 0.3, y, 1.3), seat, 0.07, (0, s * -8, 0))
            box((0.13, 0.34, 0.2), (x - s * 0.38, y, 1.82), seat, 0.06)
    box((0.5, 0.7, 0.05), (-0.05, 0.1, 1.12), "wood", 0.02)
    cyl(0.05, 0.55, (-0.05, 0.1, 0.83), "alu")
    box((1.6, 0.06, 0.04), (-0.1, 0, 2.12), glow("ceiling", (1, 0.85, 0.6), 6), 0.01)
    for x in (-1.7, 1.72):
        for s in (-1, 1):
            cyl(0.58, 0.1, (x, s * 1.03, 0.56), "black", "y", 0.02)
            cyl(0.5, 0.26, (x, s * 0.98, 0.5), "rubber", "y", 0.06)
            cyl(0.34, 0.28, (x, s * 0.98, 0.5), "alu", "y", 0.03)
            for k in range(5):
                a = 2 * math.pi * k / 5
                beam((x, s * 1.125, 0.5), (x + 0.3 * math.cos(a), s * 1.125, 0.5 + 0.3 * math.sin(a)), 0.1, 0.02, "charcoal", 0.01)  # fmt: skip
    box((0.05, 1.5, 0.07), (2.63, 0, 1.02), glow("light bar", (0.85, 0.93, 1), 4), 0.02)
    for s in (-1, 1):
        box((0.05, 0.34, 0.14), (2.61, s * 0.66, 0.84), glow("headlamp", (0.9, 0.95, 1), 5), 0.04)
        box((0.16, 0.2, 0.14), (1.5, s * 1.14, 1.42), white, 0.05)
    box((0.04, 0.6, 0.14), (2.64, 0, 0.66), "charcoal", 0.02)
    box((1.5, 1.2, 0.12), (0.1, 0, 2.36), "charcoal", 0.05)
    for x, y, r in ((-0.45, -0.42, 0.12), (-0.45, 0.42, 0.12), (0.65, -0.42, 0.12), (0.65, 0.42, 0.12), (0.1, 0, 0.22)):  # fmt: skip
        h = r * 1.5
        cyl(r, h, (x, y, 2.42 + h / 2), "gloss", bevel=0.03)
        lathe([(r * 0.97, -0.02), (r * 1.04, -0.02), (r * 1.04, 0.02), (r * 0.97, 0.02)],
              (x, y, 2.42 + h * 0.55), glow("lidar", (0.2, 0.6, 1), 4), bevel=0)  # fmt: skip
    mark("lasers", (0.1, -0.1, 2.75))
    mark("seats", (-0.6, -0.6, 1))
    mark("door", (-1.9, -1.25, 1.1))
    mark("windscreen", (1.7, -0.3, 1.75))
