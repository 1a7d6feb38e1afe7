"""Renders what the first message is played with: `python assets/models/pieces/first_message.py`.

With bpy installed (assets/models/requirements.txt), into assets/pieces/first-message. The coast and
the mountains are drawn by eye from a few points and are not exact.
"""

import argparse
import math
import random
import sys
import tempfile
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix, Vector
from PIL import Image, ImageChops

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from kit import *  # noqa: E402, F403
from kit import quality, render, reset  # noqa: E402
from kit.studio import area, world  # noqa: E402

FOLDER = HERE.parent.parent / "pieces" / "first-message"
PLUM = (0.80, 0.16, 0.58)
NIGHT = (11, 23, 34)
"""The ground of the page; nothing on the map is darker."""

# ---- the teletype: a picture of `SPAN` by `SPAN`, seen from `ABOVE` degrees; Teletype.qml has its places
SPAN, ABOVE = 8.0, 40
RAISED = 0.12
TILT, FRONT = 14, 0.72
PITCH, FIRST = 0.144 * SPAN, (-SPAN / 2 + 0.14 * SPAN, SPAN * (1 - 0.565) - RAISED)
ROWS = ((6, 0), (5, 0.25), (3, 0.75))
COSINE, SINE = math.cos(math.radians(ABOVE)), math.sin(math.radians(ABOVE))


def seen(y, z):
    """How high in the picture a point is seen, from its lower edge."""
    return z * COSINE + y * SINE


def on_deck(v):
    """The point (y, z) of the keyboard's slope that is seen at a height of the picture."""
    tilt = math.radians(TILT)
    along = (v - seen(0, FRONT)) / seen(math.cos(tilt), math.sin(tilt))
    return along * math.cos(tilt), FRONT + along * math.sin(tilt)


def key_places():
    for row, (count, start) in enumerate(ROWS):
        y, z = on_deck(FIRST[1] - PITCH * row)
        for column in range(count):
            yield FIRST[0] + PITCH * (column + start), y, z


def teletype():
    cream = material("shell", (0.62, 0.57, 0.45), 0.38, grain=0.25)
    deck = material("deck", (0.25, 0.235, 0.195), 0.5, grain=0.3)
    well = material("well", (0.02, 0.02, 0.022), 0.55)
    back, top = on_deck(4.0)
    # the keyboard's slope, in a frame of the shell
    prism(
        [(-0.12, 0.02), (back, 0.02), (back, top), (-0.12, FRONT - 0.03)],
        7.5,
        mat=cream,
        bevel=0.16,
    )
    with at((0, *on_deck(0.58)), (TILT, 0, 0)):
        box((6.9, 4.15, 0.08), (0, 2.06, 0.03), deck, 0.06)
    for x, y, z in key_places():
        with at((x, y, z), (TILT, 0, 0)):
            cyl(0.545, 0.05, (0, 0, 0.06), cream, bevel=0.02, seg=64)
            cyl(0.50, 0.05, (0, 0, 0.075), well, bevel=0.01, seg=64)
    # the cover: up from the keys, over, and down behind
    with at((0, back - 0.3, 0)):
        prism(
            [(0, 0.1), (3.4, 0.1), (3.4, 1.9), (2.6, 2.4), (1.0, 2.52), (0.5, 2.32), (0.1, 1.62)],
            7.0, mat=cream, bevel=0.2,
        )  # fmt: skip
        prism([(0.2, 0.1), (3.2, 0.1), (3.2, 1.8), (0.3, 1.6)], 7.5, mat=deck, bevel=0.2)
        box((7.02, 0.02, 0.03), (0, 0.27, 1.955), "ink", 0)  # where the lid lies on
        for s in (-1, 1):
            with at((0.25 + s * 2.75, 1.55, 2.5), (-5, 0, 0)):
                slots(6, 0.62, (0, -0.3, 0), (0, 0.13, 0.0), 0.05, "ink", 0.05)
        # the window before the platen, and the platen in it
        with at((0.25, 0.78, 2.42), (14, 0, 0)):
            box((4.5, 0.86, 0.16), (0, 0.1, 0.02), "charcoal", 0.07)
            box((4.2, 0.58, 0.2), (0, 0.14, 0.02), "black", 0.05)
            box((0.34, 0.2, 0.1), (-1.2, 0.3, 0.14), "steel", 0.04)  # what prints
            box((4.1, 0.035, 0.04), (0, 0.2, 0.13), "alu", 0.01)
        cyl(0.24, 4.15, (0.25, 1.06, 2.48), "rubber", "x", 0.03)
        for s in (-1, 1):
            cyl(0.34, 0.3, (0.25 + s * 2.35, 1.06, 2.52), "charcoal", "x", 0.07)
            cyl(0.25, 0.06, (0.25 + s * 2.53, 1.06, 2.52), "steel", "x", 0.02)
    switches(back)
    punch(back)
    paper(back)
    tube([(3.3, back + 2.5, 0.5), (3.75, back + 2.2, 0.3), (3.9, back + 1.2, 0.2)], 0.08, "rubber")


def switches(back):
    """On the right of the slope: a knob with three positions, and a lamp that says that it is on."""
    y, z = on_deck(1.15)
    with at((2.52, y, z + 0.08), (TILT, 0, 0)):
        cyl(0.50, 0.05, (0, 0, 0), "alu", bevel=0.02, seg=64)
        cyl(0.36, 0.30, (0, 0, 0.14), "charcoal", bevel=0.08, r2=0.31)
        box((0.10, 0.62, 0.12), (0, 0, 0.30), "cream", 0.04, (0, 0, -38))
        for degrees in (-40, 0, 40):
            a = math.radians(90 + degrees)
            cyl(0.035, 0.02, (0.44 * math.cos(a), 0.44 * math.sin(a), 0.03), "ink", seg=16)
    y, z = on_deck(2.33)
    with at((3.08, y, z + 0.06), (TILT, 0, 0)):
        cyl(0.17, 0.06, (0, 0, 0), "alu", bevel=0.02)
        ball(0.12, (0, 0, 0.04), glow("on", (1, 0.42, 0.1), 4), (1, 1, 0.6))


def punch(back):
    """On the left of the cover: the tape that a teletype punches, coming up in a curl."""
    with at((-2.95, back + 0.62, 2.22), (8, 0, 0)):
        box((0.95, 1.3, 0.36), (0, 0, 0.1), "charcoal", 0.08)
        box((0.6, 0.12, 0.1), (0, -0.3, 0.3), "alu", 0.03)
    tape = material("tape", (0.80, 0.62, 0.22), 0.7)
    points = []
    for k in range(24):
        a = math.pi * 1.25 * k / 23
        points.append((0.62 - 0.62 * math.cos(a), 0.9 * k / 23 + 0.72 * math.sin(a)))
    n = len(points)
    w = 0.26
    verts = [(s * w, y, z) for y, z in points for s in (-1, 1)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(n - 1)]
    with at((-2.95, back + 0.42, 2.55)):
        add(mesh("tape", verts, faces), mat=tape)
        rnd = random.Random(1969)
        for k in range(1, n - 1):
            y, z = points[k]
            slope = math.atan2(
                points[k + 1][1] - points[k - 1][1], points[k + 1][0] - points[k - 1][0]
            )
            with at((0, y, z), (math.degrees(slope), 0, 0)):
                for column in range(5):
                    if rnd.random() < 0.55:
                        cyl(0.03, 0.006, (-0.17 + column * 0.085, 0, 0), "ink", bevel=0, seg=12)


def paper(back):
    """Out of the platen and up, leaning back, bent over at its end; and the roll behind."""
    y, z, lean = back - 0.3 + 1.08, 2.62, 76.0
    verts, n = [], 33
    for k in range(n + 1):
        verts += [(0.25 + s * 1.9, y, z) for s in (-1, 1)]
        y += 0.08 * math.cos(math.radians(lean))
        z += 0.08 * math.sin(math.radians(lean))
        lean -= 0.2 + 0.8 * max(0, k - 20)
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(n)]
    add(
        mesh("paper", verts, faces),
        mat=material("sheet", (0.93, 0.89, 0.79), 0.9, emit=(1, 0.93, 0.80), strength=0.14),
    )
    cyl(0.6, 3.9, (0.25, back + 2.35, 2.85), "paper", "x", 0.02)
    for s in (-1, 1):
        cyl(0.68, 0.07, (0.25 + s * 2.02, back + 2.35, 2.85), "charcoal", "x", 0.02)
        cyl(0.16, 0.2, (0.25 + s * 2.12, back + 2.35, 2.85), "steel", "x", 0.02)
        box((0.1, 0.3, 0.9), (0.25 + s * 2.1, back + 2.35, 2.4), "charcoal", 0.04)


def key(lit):
    """One key as it stands on the slope, at (0, 0, 0)."""
    cap, ring = material("cap", (0.05, 0.056, 0.062), 0.26), "alu"
    if lit:
        cap = material("lit", (0.95, 0.84, 0.62), 0.35, emit=(1.0, 0.78, 0.46), strength=0.5)
        ring = glow("ring", (0.75, 0.10, 0.52), 1.7)
    with at((0, 0, 0), (TILT, 0, 0)):
        cyl(0.2, 0.3, (0, 0, 0.15), "black")
        lathe(
            [(0, 0.14), (0.44, 0.14), (0.475, 0.22), (0.46, 0.385), (0.425, 0.42), (0.36, 0.375), (0.2, 0.335), (0, 0.32)],
            mat=cap, bevel=0.02, seg=128,
        )  # fmt: skip
        lathe(
            [(0.45, 0.37), (0.486, 0.37), (0.486, 0.42), (0.45, 0.42)],
            mat=ring,
            bevel=0.008,
            seg=128,
        )


# ---- the coast: in units of 100 km, east and north of a place half-way
MIDDLE = (-120.3, 35.8)
COAST = (
    (42.5, -124.4), (40.4, -124.4), (39.3, -123.8), (38.95, -123.73), (38.3, -123.05), (38.0, -123.0),
    (37.82, -122.55), (37.5, -122.52), (37.1, -122.3), (36.96, -122.0), (36.8, -121.8), (36.62, -121.95),
    (36.3, -121.9), (35.7, -121.3), (35.4, -120.9), (35.15, -120.72), (34.9, -120.65), (34.57, -120.63),
    (34.45, -120.45), (34.45, -119.9), (34.28, -119.28), (34.05, -118.9), (34.03, -118.5), (33.75, -118.4),
    (33.72, -118.1), (33.5, -117.7), (33.0, -117.3), (32.7, -117.2), (31.0, -116.6),
)  # fmt: skip
RIDGES = (  # points, half width, height
    (((40.2, -123.5), (39.0, -122.9), (38.2, -122.5)), 0.42, 0.5),
    (((37.7, -121.7), (37.0, -121.4), (36.2, -120.8), (35.5, -120.1), (34.9, -119.5)), 0.30, 0.42),
    (((37.2, -122.1), (36.95, -121.85)), 0.14, 0.32),
    (((36.5, -121.75), (35.9, -121.25), (35.4, -120.65)), 0.18, 0.52),
    (((40.6, -121.4), (39.4, -120.5), (38.3, -119.7), (37.3, -118.9), (36.5, -118.35), (35.6, -118.3)), 0.52, 1.15),
    (((35.5, -118.4), (34.95, -118.9), (34.75, -119.4), (34.6, -120.0)), 0.28, 0.52),
    (((34.6, -119.6), (34.45, -118.8), (34.3, -118.1), (34.25, -117.3), (34.1, -116.6)), 0.22, 0.62),
    (((38.0, -118.3), (37.2, -118.05), (36.6, -117.8)), 0.18, 0.8),
    (((37.0, -117.1), (36.2, -116.9), (35.6, -116.5)), 0.2, 0.5),
    (((33.8, -117.4), (33.2, -116.7), (32.4, -116.2)), 0.28, 0.45),
)  # fmt: skip
WIDTH, HEIGHT, LOOKING = 8.6, 7.4, 62
LIFT = 0.46


def placed(latitude, longitude):
    return (
        (longitude - MIDDLE[1 - 1]) * 111.3 * math.cos(math.radians(MIDDLE[1])) / 100,
        (latitude - MIDDLE[1]) * 111.2 / 100,
    )


def distance(x, y, line):
    """From each point to a line of points; positive on its right as one goes along it."""
    least = np.full(x.shape, 1e9)
    side = np.ones(x.shape)
    for (ax, ay), (bx, by) in zip(line, line[1:], strict=False):
        dx, dy = bx - ax, by - ay
        t = np.clip(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1)
        px, py = x - ax - t * dx, y - ay - t * dy
        d = np.hypot(px, py)
        nearer = d < least - 1e-9
        side = np.where(nearer, np.sign(dy * px - dx * py), side)
        least = np.where(nearer, d, least)
    return least, side


def noise(x, y, size, seed):
    """Smooth noise from 0 to 1, of a size."""
    rnd = np.random.default_rng(seed)
    grid = rnd.random((256, 256))
    u, v = x / size + 91.7, y / size + 57.3
    i, j = np.floor(u).astype(int), np.floor(v).astype(int)
    f, g = u - i, v - j
    f, g = f * f * (3 - 2 * f), g * g * (3 - 2 * g)
    a, b = grid[i % 256, j % 256], grid[(i + 1) % 256, j % 256]
    c, d = grid[i % 256, (j + 1) % 256], grid[(i + 1) % 256, (j + 1) % 256]
    return (a * (1 - f) + b * f) * (1 - g) + (c * (1 - f) + d * f) * g


def crests(x, y, size, seed, octaves=5):
    """Noise with sharp crests, as mountains have them."""
    total, weight = np.zeros(x.shape), 1.0
    for k in range(octaves):
        total += weight * (1 - np.abs(2 * noise(x, y, size / 2**k, seed + k) - 1)) ** 2
        weight *= 0.52
    return total / 2


def terrain(x, y):
    """Heights of points, and how far they are from the shore, below 0 in the sea."""
    wx = x + 0.16 * (noise(x, y, 0.5, 5) - 0.5) + 0.05 * (noise(x, y, 0.14, 6) - 0.5)
    wy = y + 0.16 * (noise(x, y, 0.5, 8) - 0.5) + 0.05 * (noise(x, y, 0.14, 9) - 0.5)
    sx = x + 0.10 * (noise(x, y, 0.3, 60) - 0.5) + 0.07 * (noise(x, y, 0.11, 61) - 0.5)
    sy = y + 0.10 * (noise(x, y, 0.3, 62) - 0.5) + 0.07 * (noise(x, y, 0.11, 63) - 0.5)
    shore, side = distance(sx, sy, [placed(*one) for one in COAST])
    inland = shore * -side
    rough = crests(wx, wy, 0.55, 20)
    height = 0.03 + 0.05 * rough * np.clip(inland / 0.3, 0, 1)
    for line, width, top in RIDGES:
        d, _ = distance(wx, wy, [placed(*one) for one in line])
        height += top * np.exp(-((d / width) ** 2)) * (0.35 + 0.75 * rough)
    east = np.clip((x - 1.0 + 0.75 * y) / 1.5, 0, 1)
    height += east * (0.10 + 0.30 * np.clip(crests(wx * 1.6, wy * 0.6, 0.7, 40) - 0.35, 0, 1))
    height *= np.clip(inland / 0.16, 0, 1) ** 0.7
    bay, _ = distance(
        wx,
        wy,
        [
            placed(*one)
            for one in ((38.02, -122.38), (37.85, -122.36), (37.62, -122.24), (37.47, -122.1))
        ],
    )
    wet = np.clip(1 - bay / 0.075, 0, 1)
    inland = np.where(bay < 0.075, np.minimum(inland, bay - 0.075), inland)
    height = np.where(wet > 0, 0, height * np.clip((bay - 0.075) / 0.1, 0, 1))
    return np.where(inland > 0, height, -0.015), inland


def coast():
    across, deep = 1150, 1150
    x, y = np.meshgrid(
        np.linspace(-WIDTH / 2 - 0.2, WIDTH / 2 + 0.2, across), np.linspace(-5.0, 5.0, deep)
    )
    height, inland = terrain(x, y)
    verts = np.stack([x, y, height * LIFT], -1).reshape(-1, 3)
    n = np.arange(across * deep).reshape(deep, across)
    faces = np.stack([n[:-1, :-1], n[:-1, 1:], n[1:, 1:], n[1:, :-1]], -1).reshape(-1, 4)
    me = bpy.data.meshes.new("coast")
    me.vertices.add(len(verts))
    me.vertices.foreach_set("co", verts.astype(np.float32).ravel())
    me.loops.add(faces.size)
    me.loops.foreach_set("vertex_index", faces.astype(np.int32).ravel())
    me.polygons.add(len(faces))
    me.polygons.foreach_set("loop_start", np.arange(0, faces.size, 4, dtype=np.int32))
    me.polygons.foreach_set("use_smooth", np.ones(len(faces), bool))
    me.update()
    colours = np.ones((across * deep, 4), np.float32)
    colours[:, :3] = colour(height, inland, x, y).reshape(-1, 3)
    me.color_attributes.new("ground", "FLOAT_COLOR", "POINT").data.foreach_set(
        "color", colours.ravel()
    )
    ground = material("ground", (1, 1, 1), 0.95)
    nodes = ground.node_tree
    painted = nodes.nodes.new("ShaderNodeVertexColor")
    painted.layer_name = "ground"
    nodes.links.new(painted.outputs[0], nodes.nodes["Principled BSDF"].inputs["Base Color"])
    add(me, mat=ground)


def colour(height, inland, x, y):
    """The night's colours: dark water, teal lowland, pale heights; a bright line along the shore."""
    h = np.clip(height / 1.1, 0, 1)[..., None]
    low, mid, high = (
        np.array(c) for c in ((0.045, 0.085, 0.095), (0.14, 0.17, 0.165), (0.60, 0.58, 0.52))
    )
    land = np.where(h < 0.4, low + (mid - low) * h / 0.4, mid + (high - mid) * (h - 0.4) / 0.6)
    depth = np.clip(-inland / 1.3, 0, 1)[..., None]
    shallow, deep = np.array((0.016, 0.062, 0.088)), np.array((0.003, 0.016, 0.034))
    lines = 0.5 + 0.5 * np.cos(np.clip(-inland, 0, 2) ** 0.7 * 34)
    water = shallow + (deep - shallow) * depth**0.5
    water = water * (1 + 0.30 * (lines[..., None] ** 6) * (1 - depth))
    shown = np.where((inland > 0)[..., None], land, water)
    line = np.exp(-((inland / 0.016) ** 2))[..., None]
    return shown * (1 - line) + np.array((0.20, 0.34, 0.36)) * line


def coast_scene():
    coast()
    sun = bpy.data.lights.new("sun", "SUN")
    sun.energy, sun.angle, sun.color = 3.6, math.radians(4), (1, 0.93, 0.82)
    o = bpy.data.objects.new("sun", sun)
    bpy.context.scene.collection.objects.link(o)
    o.rotation_euler = Vector((-1.0, 0.75, 0.62)).to_track_quat("Z", "Y").to_euler()
    world((0.10, 0.17, 0.24), 0.55)
    camera((0, 0, 0), LOOKING, WIDTH)


# ---- the machine at the far end: racks with lamps, and a terminal on a desk
FAR = 6.8


def far(on):
    rnd = random.Random(940)
    box((6.3, 4.8, 0.3), (-0.3, 0.1, -0.15), "stone", 0.05)
    box((6.2, 0.02, 0.05), (-0.3, -2.31, -0.16), glow("hue", (0.75, 0.10, 0.52), 1.7), 0)
    blue = material("cabinet", (0.16, 0.22, 0.26), 0.4, grain=0.3)
    for number, x in enumerate((-1.5, 0.45, 2.4)):
        with at((x - 0.75, 1.7, 0)):
            box((1.85, 1.8, 4.9), (0, 0, 2.45), blue, 0.06)
            box((1.6, 0.06, 1.5), (0, -0.9, 3.95), "charcoal", 0.03)
            for row in range(5):
                for column in range(10):
                    lamp = rnd.random() < 0.5 and on
                    place = (-0.63 + column * 0.14, -0.94, 4.5 - row * 0.27)
                    warm = (
                        glow("bulb", (1, 0.55, 0.20), 3.2)
                        if lamp
                        else glow("dark", (0.5, 0.4, 0.3), 0.03)
                    )
                    cyl(0.042, 0.05, place, warm, "y", 0.008, seg=16)
            box((1.6, 0.05, 0.3), (0, -0.9, 2.95), "alu", 0.02)
            for k in range(8):
                box(
                    (0.1, 0.08, 0.16),
                    (-0.56 + k * 0.16, -0.95, 2.95),
                    "cream" if k % 3 else "charcoal",
                    0.02,
                )
            slots(9, 1.3, (0, -0.91, 1.9), (0, 0, -0.16), 0.05, "black", 0.03)
            del number
    with at((-0.35, -1.3, 0)):
        box((4.9, 2.2, 0.16), (0, 0.1, 1.02), "wood", 0.04)
        for s in (-1, 1):
            box((0.16, 1.7, 0.95), (s * 2.15, 0.1, 0.47), "charcoal", 0.03)
        with at((-0.1, 0.35, 1.1)):
            shell = material("shell", (0.66, 0.60, 0.47), 0.42, grain=0.25)
            prism(
                [(-0.8, 0.1), (0.9, 0.1), (0.9, 1.9), (0.4, 2.25), (-0.8, 2.25)],
                3.5,
                mat=shell,
                bevel=0.16,
            )
            box((3.16, 0.1, 1.86), (0, -0.8, 1.2), "charcoal", 0.1)
            face = (
                glow("face", (0.02, 0.16, 0.09), 0.55)
                if on
                else material("face", (0.012, 0.016, 0.016), 0.12)
            )
            box((2.9, 0.1, 1.6), (0, -0.83, 1.2), face, 0.12)
        prism(
            [(-0.42, 0), (0.42, 0), (0.42, 0.26), (-0.42, 0.12)],
            2.7,
            (-0.3, -0.5, 1.1),
            "putty",
            bevel=0.05,
        )
        with at((-0.3, -0.5, 1.32), (10, 0, 0)):
            keys(3, 12, (0, 0, 0), (0.16, 0.16, 0.08), (0.2, 0.22), "charcoal")
        # the telephone, off its hook
        with at((1.95, -0.3, 1.1), (0, 0, -12)):
            prism(
                [(-0.3, 0), (0.35, 0), (0.28, 0.34), (-0.18, 0.22)], 0.62, mat="black", bevel=0.07
            )
            cyl(0.17, 0.05, (0, -0.14, 0.30), "alu", "z", 0.02, rot=(14, 0, 0))
            tube(
                [(-0.42, -0.75, 0.12), (-0.2, -0.82, 0.2), (0.2, -0.82, 0.2), (0.42, -0.75, 0.12)],
                0.085,
                "black",
            )
            for s in (-1, 1):
                cyl(0.13, 0.16, (s * 0.44, -0.74, 0.1), "black", bevel=0.03)


# ---- light, camera, files
def camera(target, above, width):
    """A camera in front, without perspective: what is level is seen level."""
    lens = bpy.data.cameras.new("camera")
    lens.type, lens.ortho_scale, lens.clip_end = "ORTHO", width, 300
    o = bpy.data.objects.new("camera", lens)
    bpy.context.scene.collection.objects.link(o)
    a = math.radians(above)
    towards = Vector((0, -math.cos(a), math.sin(a)))
    turned = (-towards).to_track_quat("-Z", "Y").to_matrix().to_4x4()
    o.matrix_world = Matrix.Translation(Vector(target) + towards * 60) @ turned
    bpy.context.scene.camera = o


def lamps(k, target, plum=40):
    """The studio's lamps for something about k wide: warm above left, cool on the right and behind."""
    area((-2.0 * k, -2.0 * k, 2.9 * k), target, 0.9 * k, 150 * k * k, (1, 0.90, 0.76))
    area((3.0 * k, -1.4 * k, 1.6 * k), target, 1.8 * k, 16 * k * k, (0.55, 0.75, 1))
    area((-0.8 * k, 3.4 * k, 2.6 * k), target, 2.2 * k, 80 * k * k, (0.60, 0.80, 1))
    area((2.8 * k, 2.6 * k, 1.7 * k), target, 1.2 * k, plum * k * k, PLUM)
    world((0.012, 0.018, 0.026))


def teletype_scene():
    teletype()
    lamps(4.0, (0, 3.2, 1.4), 12)
    # its lower edge is at (0, 0) of what is seen
    middle = SPAN / 2 - RAISED
    camera((0, middle * SINE, middle * COSINE), ABOVE, SPAN)


def key_scene(lit):
    key(lit)
    lamps(4.0, (0, 3.2, 1.4), 12)
    camera((0, 0, 0.2), ABOVE, 1.3)


def far_scene(on):
    far(on)
    lamps(3.0, (0, 0, 2.0), 30)
    camera((-0.3, 0, 2.42), 16, FAR)


PICTURES = {
    "teletype": (teletype_scene, (1000, 1000), "rgba", 88),
    "key": (lambda: key_scene(False), (256, 256), "rgba", 88),
    "key-lit": (lambda: key_scene(True), (256, 256), "rgba", 88),
    "far-on": (lambda: far_scene(True), (720, 690), "rgba", 84),
    "far-off": (lambda: far_scene(False), (720, 690), "rgba", 84),
    "coast": (coast_scene, (1300, 1119), "melting", 82),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="pictures; without any, all")
    parser.add_argument("--samples", type=int, default=24, help="rays a pixel")
    parser.add_argument("--draft", metavar="FOLDER", help="half as large, into another folder")
    asked = parser.parse_args()
    folder = Path(asked.draft) if asked.draft else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name in asked.names or PICTURES:
        scene, (width, height), kind, worth = PICTURES[name]
        reset()
        scene()
        part = 2 if asked.draft else 1
        taken = quality(width // part, height // part, asked.samples)
        taken.render.film_transparent = True
        taken.render.image_settings.color_mode = "RGBA"
        with tempfile.TemporaryDirectory() as scratch:
            seconds = render(f"{scratch}/a.png")
            picture = Image.open(f"{scratch}/a.png").convert("RGBA")
        if kind == "melting":
            picture = ImageChops.lighter(picture, Image.new("RGBA", picture.size, (*NIGHT, 0)))
            picture.putalpha(melting(*picture.size))
        picture.save(folder / f"{name}.webp", quality=worth, alpha_quality=90, method=6)
        print(
            f"{name}: {seconds:.0f} s, {(folder / f'{name}.webp').stat().st_size // 1000} KB",
            flush=True,
        )


def melting(width, height):
    """Opaque within, nothing at the edges."""
    x = np.linspace(-1, 1, width)[None, :]
    y = np.linspace(-1, 1, height)[:, None]
    away = np.maximum(np.hypot(x * 0.86, y * 0.86) - 0.52, 0) / 0.36
    edges = np.clip((1 - np.abs(x)) / 0.22, 0, 1) * np.clip((1 - np.abs(y)) / 0.22, 0, 1)
    kept = np.clip(1 - away, 0, 1)
    kept = kept * kept * (3 - 2 * kept) * edges
    return Image.fromarray((kept * 255).astype("uint8"))


if __name__ == "__main__":
    main()
