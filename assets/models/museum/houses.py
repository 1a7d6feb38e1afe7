"""The six houses of the museum, each with a roof, a window and a light of its own.

Each is a function of its light (a material) and its hue; it faces -Y and stands on z = 0. The
light is a ladder of brightness as well as of hue, so that the houses are told apart without
colour, and so are their windows: round, latticed, in slots, pointed, in storeys, all round.
"""

import math

from kit import at, box, cyl, lathe, prism, tube
from museum.roofs import finial, gable_roof, polygon_roof, ridge, skirt, slope, stepped_gable
from museum.walls import (
    body,
    gable_wall,
    lantern,
    lattice,
    lit,
    pane,
    round_window,
    spill,
    window,
)

# Linear light and its strength: what glows is paled by the film curve, so deep hues stay dim.
HUES = {
    "platform": ((1.00, 0.50, 0.055), 1.9),
    "development": ((1.00, 0.065, 0.012), 1.15),
    "civilization": ((0.58, 0.028, 0.38), 0.80),
    "everything": ((0.012, 0.05, 1.00), 0.95),
    "technology": ((0.38, 0.80, 1.00), 1.75),
    "future": ((0.0, 0.46, 0.26), 0.88),
}


def platform(light, hue):
    """A stepped white gable to the water ("horse heads") with a great moon window."""
    w, d, h = 8.6, 7.0, 5.4
    body(w, d, h)
    with at(rot=(0, 0, 90)):
        gable_roof(d - 0.4, w, h, 2.6, 0.1, 0.1)
    front = -d / 2
    steps = [(w / 2 + 0.1, h + 0.35), (w / 2 - 1.5, h + 1.75), (w / 2 - 2.9, h + 3.1)]
    for y in (front, -front):
        stepped_gable(0.3, steps, 0.4, y)
    y = front - 0.24
    round_window(2.15, (0, y, 2.75), light, bars=4)
    for s in (-1, 1):
        window(0.75, 1.5, (s * 3.25, y, 2.9), light, 2, 4, t=0.05)
        lantern((s * 2.62, y - 0.35, 4.6), 0.24)
    round_window(0.5, (0, y, h + 1.75), light, bars=1, frame=0.09)
    spill(hue, (0, y - 0.5, 2.6), (0, y - 6, -1.5), 4, 420)
    return (0, y, 1.6)


def development(light, hue):
    """Two storeys under one long roof: a latticed gallery above, latticed doors below."""
    w, d, h = 8.2, 6.2, 6.3
    body(w, d, h)
    rise = 2.5
    for s in (-1, 1):
        gable_wall(d / 2, h, rise, s * (w / 2 - 0.15))
    gable_roof(w, d, h, rise, 0.62, 0.55)
    y = -d / 2 - 0.04
    window(6.6, 2.3, (0, y, 1.75), light, 14, 5, t=0.055)
    for x in (-1.1, 1.1):
        box((0.16, 0.18, 2.3), (x, y - 0.06, 1.75), "darkwood", 0.02)
    box((w, 1.1, 0.18), (0, y - 0.5, 3.45), "darkwood", 0.03)  # the gallery's floor and railing
    window(7.2, 2.0, (0, y, 4.95), light, 18, 4, t=0.05)
    lattice(w - 0.1, 0.75, (0, y - 1.0, 3.95), 24, 2, t=0.05)
    for x in (-1.36, -0.46, 0.46, 1.36):
        box((0.17, 0.17, h - 0.3), (x * 3, y - 0.98, h / 2), "darkwood", 0.02)
    for x in (-2.7, 2.7):
        lantern((x, y - 1.0, 2.9), 0.24)
    spill(hue, (0, y - 1.2, 2.2), (0, y - 6, -1.5), 5, 420)
    return (0, y, 1.5)


def civilization(light, hue):
    """A great hall under two eaves, with tall slots of light between its columns, like books."""
    w, d = 7.6, 6.2
    body(w, d, 4.4)
    y = -d / 2 - 0.04
    for k in range(7):
        x = -3.0 + k
        pane(0.56, 3.3, (x, y, 2.25), light)
        box((0.14, 0.3, 3.7), (x + 0.5, y - 0.05, 2.2), "darkwood", 0.02)
    box((0.14, 0.3, 3.7), (-3.5, y - 0.05, 2.2), "darkwood", 0.02)
    box((w, 0.34, 0.3), (0, y, 4.05), "darkwood", 0.02)
    skirt(w / 2 + 0.75, d / 2 + 0.75, w / 2 - 0.9, d / 2 - 0.9, 4.35, 5.5, 0.55)
    iw, inner = w - 1.9, d - 1.9
    box((iw, inner, 1.8), (0, 0, 6.0), "limewash", 0.02)
    for k in range(9):
        pane(0.34, 0.62, (-2.4 + k * 0.6, -inner / 2 - 0.03, 6.1), light)
    box((iw + 0.1, 0.16, 0.16), (0, -inner / 2 - 0.05, 6.55), "darkwood", 0.02)
    skirt(iw / 2 + 0.95, inner / 2 + 0.95, iw / 2 - 0.55, 0.9, 6.75, 8.0, 0.65)
    for turn in (0, 180):
        with at(rot=(0, 0, turn)):
            slope(iw / 2 - 0.3, iw / 2 - 0.3, 0, 0.95, 8.9, 7.95, 0, 1.1)
    for s in (-1, 1):
        prism([(-0.85, 7.9), (0.85, 7.9), (0, 8.8)], 0.1, (s * (iw / 2 - 0.45), 0, 0), "limewash")
    ridge(iw / 2 - 0.3, 8.9, 0.5)
    for s in (-1, 1):
        lantern((s * (w / 2 + 0.15), y - 0.55, 3.4), 0.24)
    spill(hue, (0, y - 0.5, 2.2), (0, y - 6, -1.5), 5, 480)
    return (0, y, 1.6)


def everything(light, hue):
    """A steep gable to the water, one pointed window in four bands: space, sky, land and sea."""
    w, d, h, rise = 6.8, 5.8, 4.0, 4.8
    body(w, d, h)
    with at(rot=(0, 0, 90)):
        gable_wall(w / 2, h, rise, -d / 2 + 0.15, 1.12)
        gable_wall(w / 2, h, rise, d / 2 - 0.15, 1.12)
        gable_roof(d, w, h, rise, 0.7, 0.6, 1.12)
    y = -d / 2 - 0.04
    shape = [(-2.35, 0.45), (2.35, 0.45), (2.35, 4.3), (0, 7.7), (-2.35, 4.3)]
    prism(shape, 0.08, (0, y, 0), light, "y", 0)
    tube([(x, y - 0.06, z) for x, z in shape], 0.13, "darkwood", smooth=False, closed=True)
    for z, half in ((1.9, 2.35), (3.35, 2.35), (4.9, 1.93)):
        box((2 * half, 0.14, 0.14), (0, y - 0.06, z), "darkwood", 0.01)
    for x in (-1.57, -0.78, 0, 0.78, 1.57):
        top = 7.7 - abs(x) * 3.4 / 2.35
        box((0.07, 0.08, top - 0.5), (x, y - 0.06, 0.5 + (top - 0.5) / 2), "darkwood", 0)
    for s in (-1, 1):
        window(4.0, 1.4, (s * (w / 2 + 0.03), 0, 2.4), light, 8, 3, (0, 0, s * 90))
        lantern((s * 2.95, y - 0.4, 3.6), 0.24)
    spill(hue, (0, y - 0.5, 2.4), (0, y - 6, -1.5), 4, 460)
    return (0, y, 1.4)


def technology(light, hue):
    """A tower of three storeys, each a band of light under an eave."""
    storeys = ((7.2, 6.2, 0.0, 3.4), (5.2, 4.6, 4.3, 2.3), (3.5, 3.3, 7.5, 1.9))
    y = -storeys[0][1] / 2 - 0.04
    for k, (w, d, z, h) in enumerate(storeys):
        with at((0, 0, z)):
            if k == 0:
                body(w, d, h)
            else:
                box((w, d, h + 0.4), (0, 0, h / 2), "limewash", 0.02)
            low = 0.55 if k == 0 else 0.35
            for turn, wide, deep in ((0, w, d), (90, d, w), (-90, d, w)):
                with at(rot=(0, 0, turn)):
                    size = (wide - 0.8, h - low - 0.45)
                    place = (0, -deep / 2 - 0.03, low + size[1] / 2)
                    window(*size, place, light, max(3, round(size[0] / 0.8)), 3 - (k > 0), t=0.07)
            over = 0.85 if k < 2 else 0.95
            if k < 2:
                iw, inner = storeys[k + 1][0] / 2 - 0.1, storeys[k + 1][1] / 2 - 0.1
                skirt(w / 2 + over, d / 2 + over, iw, inner, h - 0.05, h + 1.1, 0.6)
            else:
                skirt(w / 2 + over, d / 2 + over, 0.25, 0.2, h, h + 2.0, 0.65, 1.6)
                finial(h + 2.25)
                cyl(0.05, 1.6, (0, 0, h + 3.2), "brass", seg=8, r2=0.02)
    for s in (-1, 1):
        lantern((s * 3.9, y - 0.5, 2.6), 0.24)
    spill(hue, (0, y - 0.5, 2.0), (0, y - 6, -1.5), 5, 330)
    return (0, y, 1.4)


def future(light, hue):
    """An eight-sided pavilion, glass all round, with a lantern on its roof."""
    n, r = 8, 3.75
    flat, wide = r * math.cos(math.pi / n), r * math.sin(math.pi / n)
    lathe([(0, 0), (r + 0.7, 0), (r + 0.7, 0.5), (0, 0.5)], mat="granite", seg=8, rot=(0, 0, 22.5))
    for k in range(n):
        with at(rot=(0, 0, 45 * k)):
            window(2 * wide * 0.92, 3.1, (0, -flat, 2.25), light, 3, 4, t=0.06)
            box((2 * wide + 0.1, 0.2, 0.75), (0, -flat + 0.05, 4.25), "limewash", 0.01)
            box((0.24, 0.24, 4.3), (wide, -flat, 2.3), "darkwood", 0.02)
            if k % 2:
                lantern((0, -flat - 0.85, 3.7), 0.2)
    polygon_roof(8, r + 1.05, 1.5, 4.5, 6.3, 0.5)
    for k in range(n):
        with at(rot=(0, 0, 45 * k)):
            s = 1.45 * math.sin(math.pi / n)
            window(2 * s * 0.9, 0.95, (0, -1.45 * math.cos(math.pi / n), 6.75), light, 2, 2, t=0.05)
    polygon_roof(8, 2.3, 0.12, 7.3, 9.0, 0.4)
    finial(9.2)
    spill(hue, (0, -flat - 0.5, 2.2), (0, -flat - 6, -1.5), 4, 420)
    return (0, -flat, 1.5)


HOUSES = {
    "platform": platform, "development": development, "civilization": civilization,
    "everything": everything, "technology": technology, "future": future,
}  # fmt: skip


def build_house(area_id):
    """The house of an area in the current frame; returns where its door is."""
    hue, gain = HUES[area_id]
    return HOUSES[area_id](lit(hue, gain), hue)
