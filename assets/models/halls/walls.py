"""Walls of a hall: white plaster over dark stone, moon gates to the neighbours, pillars, floor."""

import math
from contextlib import contextmanager
from pathlib import Path

import bpy
from kit import add, at, box, cyl, glow, lathe, material, mesh, text, tube

from halls.lamps import lantern, wash
from halls.screens import bars, cedar, lattice, ribbon, tile_screen
from halls.signs import BOARD, BOARD_FRONT, board_height

SERIF = Path(__file__).resolve().parents[2] / "fonts" / "NotoSerifCJKsc-Bold.otf"
RADIUS, GATE_Z = 1.45, 1.38


@contextmanager
def side_frame(side):
    """The frame of a wall: its middle on the floor, x along it, -y into the room."""
    (ax, ay), (bx, by) = side
    angle = math.degrees(math.atan2(ay - by, ax - bx))
    with at(((ax + bx) / 2, (ay + by) / 2, 0), (0, 0, angle)):
        yield math.dist(*side)


def floor(extent=40, colour=(0.010, 0.019, 0.025)):
    """Dark stone as still as water: it mirrors the lights over a faint ripple."""
    m = material("floor", colour, 0.06)
    tree, shader = m.node_tree, m.node_tree.nodes["Principled BSDF"]
    shader.inputs["IOR"].default_value = 1.9
    noise = tree.nodes.new("ShaderNodeTexNoise")
    bump = tree.nodes.new("ShaderNodeBump")
    where = tree.nodes.new("ShaderNodeTexCoord")
    noise.inputs["Scale"].default_value = 1.3
    bump.inputs["Strength"].default_value = 0.045
    tree.links.new(where.outputs["Object"], noise.inputs[0])
    tree.links.new(noise.outputs[0], bump.inputs["Height"])
    tree.links.new(bump.outputs[0], shader.inputs["Normal"])
    e = extent
    add(mesh("floor", [(-e, -e, 0), (e, -e, 0), (e, e, 0), (-e, e, 0)], [(0, 1, 2, 3)]), mat=m,
        smooth=False)  # fmt: skip


def plain_wall(side, height, mat="plaster"):
    """A wall of plaster with a foot of dark stone and a rail."""
    with side_frame(side) as width:
        box((width + 0.3, 0.3, height), (0, 0.15, height / 2), mat, 0)
        box((width, 0.1, 0.32), (0, 0.0, 0.16), "charcoal", 0.02)
        box((width, 0.07, 0.08), (0, 0.0, height - 0.04), cedar(), 0.01)


def moon_gate(side, height, hue, own_hue, lattice_kind="square"):
    """A round gate, lit in the hue of the hall beyond; the program names it on the board above."""
    with side_frame(side) as width:
        gate_wall(width + 0.3, height)
        circle = [2 * math.pi * k / 72 for k in range(72)]
        for r, mat, t, y in (
            (RADIUS + 0.04, cedar(), 0.09, 0.0),
            (RADIUS + 0.24, "tile", 0.06, 0.02),
        ):
            points = [(r * math.cos(a), max(0.01, GATE_Z + r * math.sin(a))) for a in circle]
            ribbon(points, t, 0.34 if y == 0 else 0.1, mat, (0, 0.12 if y == 0 else -0.02, 0), True)
        ring = [(1.52 * math.cos(a), -0.06, max(0.02, GATE_Z + 1.52 * math.sin(a))) for a in circle]
        tube(ring, 0.014, glow(f"gate {hue}", hue, 3.0), closed=True)
        board(height)
        beyond(hue, lattice_kind)
        beside = min(1.5, width / 2 - 2.0)
        if beside > 0.4:
            for x in (-1.85 - beside / 2, 1.85 + beside / 2):
                flanking_screen(x, beside, min(height - 0.9, 2.6), own_hue)
        wash((0, 0.3, 1.7), (0, -5, 0.4), 1.8, 60, hue)


def flanking_screen(x, w, h, hue):
    """Beside a gate: tiles on edge before a lit field."""
    z = 0.5 + h / 2
    box((w, 0.02, h), (x, -0.01, z), glow(f"field {hue}", hue, 0.32), 0)
    tile_screen(w, h, (x, -0.12, z), 0.16)


def gate_wall(width, height):
    """The wall round the opening, as quads from the circle out to the wall's edges."""
    corners = [
        math.atan2(z - GATE_Z, x) % (2 * math.pi)
        for x in (-width / 2, width / 2)
        for z in (0, height)
    ]
    angles = sorted([*(2 * math.pi * k / 72 for k in range(72)), *corners])
    verts, n = [], len(angles)
    for a in angles:
        c, s = math.cos(a), math.sin(a)
        reach = min(
            width / 2 / max(1e-6, abs(c)),
            (height - GATE_Z if s > 0 else GATE_Z) / max(1e-6, abs(s)),
        )
        z = max(0, GATE_Z + RADIUS * s)
        far = (reach * c, max(0, GATE_Z + reach * s))
        near = (RADIUS * c, z)
        verts += [
            (near[0], 0, near[1]),
            (far[0], 0, far[1]),
            (far[0], 0.3, far[1]),
            (near[0], 0.3, near[1]),
        ]
    faces = [
        (4 * k + j, 4 * ((k + 1) % n) + j, 4 * ((k + 1) % n) + (j + 1) % 4, 4 * k + (j + 1) % 4)
        for k in range(n)
        for j in range(4)
    ]
    add(mesh("gate", verts, faces), mat="plaster", smooth=False)


def board(height):
    """A board over the gate for its name, black lacquer in a timber frame."""
    z, (w, h) = board_height(height), BOARD
    lacquer = material("lacquer", (0.012, 0.010, 0.010), 0.25)
    box((w, 0.08, h), (0, 0.04 - BOARD_FRONT, z), lacquer, 0.02)
    box((w + 0.1, 0.06, h + 0.1), (0, -0.05, z), cedar(), 0.02)


def inscription(words, size, loc, mat=None, rot=(90, 0, 0)):
    """Lettering in the museum's serif, which has Chinese."""
    made = text(words, size, loc, mat or glow("gilt", (1.0, 0.66, 0.28), 1.6), rot)
    made.data.font = bpy.data.fonts.load(str(SERIF), check_existing=True)
    return made


def beyond(hue, lattice_kind):
    """What is seen through the gate: the next hall's antechamber, a lit screen and a lantern."""
    box((5.4, 0.1, 4.2), (0, 4.0, 2.1), "plaster", 0)
    for s in (-1, 1):
        box((0.1, 4, 4.2), (s * 2.7, 2.2, 2.1), "plaster", 0)
    box((5.4, 4, 0.1), (0, 2.2, 4.2), cedar(), 0)
    lattice(2.2, 2.6, (0, 3.9, 1.5), hue, lattice_kind, 0.26, 2.2)
    for x in (-1.9, 1.9):
        lattice(0.8, 2.6, (x, 3.9, 1.5), hue, lattice_kind, 0.2, 1.5)
    box((0.9, 0.5, 0.75), (-0.0, 3.2, 0.37), "stone", 0.03)
    vase = [
        (0, 0),
        (0.16, 0),
        (0.2, 0.1),
        (0.22, 0.3),
        (0.12, 0.5),
        (0.07, 0.62),
        (0.1, 0.72),
        (0, 0.72),
    ]
    lathe(vase, (0, 3.2, 0.75), material("celadon", (0.25, 0.42, 0.38), 0.15, coat=0.6), bevel=0)
    for x in (-1.25, 1.25):
        lantern((x, 2.4, 2.5), hue, 0.26, 1.7)
    wash((0, 1.6, 4.0), (0, 3.0, 0.5), 2.0, 300, hue)


def pillar(x, y, height, r=0.15, mat=None):
    """A round timber pillar on a drum of stone."""
    cyl(r, height - 0.2, (x, y, 0.2 + (height - 0.2) / 2), mat or cedar(), bevel=0.01, seg=24)
    profile = [(0, 0), (r * 1.7, 0), (r * 2.0, 0.1), (r * 1.6, 0.22), (0, 0.22)]
    lathe(profile, (x, y, 0), "stone", bevel=0.015, seg=32)


def rail(side, z, mat, inset=0.02):
    """A line of light along a wall."""
    with side_frame(side) as width:
        bars([((-width / 2, 0), (width / 2, 0))], 0.022, 0.022, mat, (0, -inset, z))
