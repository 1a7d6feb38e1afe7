"""Lamps: washes that mirror in nothing, a soft light for each exhibit, lanterns and the night."""

import math

import bpy
from kit import ball, cyl, glow, tube
from kit.studio import area
from kit.studio import world as kit_world


def wash(loc, target, size, watts, colour=(1, 1, 1), size_y=None, spread=180):
    """A lamp unseen in the floor, which shows lanterns, windows and gates only."""
    made = area(loc, target, size, watts, colour, size_y)
    made.visible_glossy = False
    made.data.spread = math.radians(spread)
    return made


def picture_light(x, y, z, towards, height, watts=38):
    """A spot on a rail, between the visitor and the exhibit, above both."""
    dx, dy = towards[0] - x, towards[1] - y
    length = math.hypot(dx, dy) or 1
    lx, ly, lz = x + dx / length * 1.25, y + dy / length * 1.25, z + height
    wash((lx, ly, lz), (x, y, z), 0.35, watts * (height / 2.3) ** 1.5, (1, 0.86, 0.68), spread=62)


def lantern(loc, hue, r=0.28, strength=1.7, drop=0.5):
    """A paper lantern on a cord; `loc` is its middle."""
    x, y, z = loc
    tube([(x, y, z + drop), (x, y, z + r * 0.75)], 0.01, "black", smooth=False)
    ball(r, loc, glow(f"lantern {hue} {strength}", hue, strength), (1, 1, 0.82), seg=24)
    hoops = []
    for k in range(-3, 4):
        lean = k * math.pi / 8
        wide, up = r * 1.004 * math.cos(lean), r * 0.82 * math.sin(lean)
        around = [2 * math.pi * i / 28 for i in range(28)]
        hoops.append([(x + wide * math.cos(a), y + wide * math.sin(a), z + up) for a in around])
    tube(hoops, r * 0.014, glow(f"hoop {hue}", hue, strength * 0.3), smooth=False, closed=True)
    for s in (-1, 1):
        cyl(r * 0.4, 0.05, (x, y, z + s * r * 0.82), "timber", bevel=0, seg=24)
    tube(
        [(x, y, z - r * 0.8), (x, y, z - r * 1.6)],
        0.012,
        glow("tassel", (0.5, 0.03, 0.02), 0.3),
        False,
    )


def night(colour=(0.005, 0.009, 0.014), strength=1.0):
    return kit_world(colour, strength)


def quiet_glow():
    """Small lights are seen but not aimed at: only lamps are, which keeps few samples clean."""
    for material in bpy.data.materials:
        material.cycles.emission_sampling = "NONE"
