"""Still water and what lies in it: quays, steps, bridges, boats and lanterns set adrift."""

import math

import bpy
from mathutils import Vector

from kit import add, at, box, cyl, glow, material, mesh, prism, tube
from kit.materials import _mats
from museum.walls import lantern, pane, spill

QUAY = 1.1  # how high the quays stand above the water


def water(mirror=0.74, stretch=(0.16, 0.85), swell=0.07):
    """Dark, still, a mirror at three parts in four; faint ripples lie across the view.

    Fresnel alone would mirror far less from above: the share is fixed, as painters do.
    """
    x = bpy.data.materials.new("water")
    x.use_nodes = True
    nt = x.node_tree
    nt.nodes.clear()
    new, link = nt.nodes.new, nt.links.new
    out, mix = new("ShaderNodeOutputMaterial"), new("ShaderNodeMixShader")
    gloss, deep = new("ShaderNodeBsdfGlossy"), new("ShaderNodeBsdfDiffuse")
    gloss.inputs["Roughness"].default_value = 0.03
    gloss.inputs["Color"].default_value = (0.82, 0.90, 0.94, 1)
    deep.inputs["Color"].default_value = (0.004, 0.012, 0.017, 1)
    mix.inputs[0].default_value = mirror
    coords, shape = new("ShaderNodeTexCoord"), new("ShaderNodeMapping")
    shape.inputs["Scale"].default_value = (*stretch, 1)
    ripples, bump = new("ShaderNodeTexNoise"), new("ShaderNodeBump")
    ripples.inputs["Scale"].default_value = 1.6
    ripples.inputs["Detail"].default_value = 3
    bump.inputs["Strength"].default_value = swell
    bump.inputs["Distance"].default_value = 0.3
    link(coords.outputs["Object"], shape.inputs[0])
    link(shape.outputs[0], ripples.inputs[0])
    link(ripples.outputs[0], bump.inputs["Height"])
    link(bump.outputs[0], gloss.inputs["Normal"])
    link(deep.outputs[0], mix.inputs[1])
    link(gloss.outputs[0], mix.inputs[2])
    link(mix.outputs[0], out.inputs[0])
    e = 400
    add(mesh("water", [(-e, -e, 0), (e, -e, 0), (e, e, 0), (-e, e, 0)], [(0, 1, 2, 3)]), mat=x)


def masonry():
    """Courses of grey stone, for the quays' walls."""
    if "masonry" in _mats:
        return "masonry"
    x = material("masonry", (0.2, 0.2, 0.19), 0.75)
    nt = x.node_tree
    brick, coords = nt.nodes.new("ShaderNodeTexBrick"), nt.nodes.new("ShaderNodeTexCoord")
    shape = nt.nodes.new("ShaderNodeMapping")
    shape.inputs["Rotation"].default_value = (math.pi / 2, 0, 0)
    brick.inputs["Color1"].default_value = (0.15, 0.155, 0.15, 1)
    brick.inputs["Color2"].default_value = (0.09, 0.095, 0.095, 1)
    brick.inputs["Mortar"].default_value = (0.025, 0.025, 0.025, 1)
    brick.inputs["Scale"].default_value = 1.5
    brick.inputs["Mortar Size"].default_value = 0.014
    nt.links.new(coords.outputs["Object"], shape.inputs[0])
    nt.links.new(shape.outputs[0], brick.inputs["Vector"])
    nt.links.new(brick.outputs[0], nt.nodes["Principled BSDF"].inputs["Base Color"])
    return "masonry"


def paving():
    """Worn slabs on the quays, a little wet."""
    if "paving" in _mats:
        return "paving"
    x = material("paving", (0.15, 0.155, 0.155), 0.42, grain=0.6)
    nt = x.node_tree
    brick, coords = nt.nodes.new("ShaderNodeTexBrick"), nt.nodes.new("ShaderNodeTexCoord")
    brick.inputs["Color1"].default_value = (0.17, 0.175, 0.17, 1)
    brick.inputs["Color2"].default_value = (0.11, 0.115, 0.115, 1)
    brick.inputs["Mortar"].default_value = (0.04, 0.04, 0.04, 1)
    brick.inputs["Scale"].default_value = 0.9
    brick.inputs["Mortar Size"].default_value = 0.012
    nt.links.new(coords.outputs["Object"], brick.inputs["Vector"])
    nt.links.new(brick.outputs[0], nt.nodes["Principled BSDF"].inputs["Base Color"])
    return "paving"


def curve(points, parts=6):
    """A smooth line through points, from the first to the last."""
    points = [Vector(p) for p in points]
    points = [points[0], *points, points[-1]]
    line = []
    for a, b, c, d in zip(points, points[1:], points[2:], points[3:]):
        for q in range(parts):
            t = q / parts
            bend = 2 * a - 5 * b + 4 * c - d
            line.append(0.5 * (2 * b + (c - a) * t + bend * t * t + (3 * b - a - 3 * c + d) * t**3))
    return [*line, points[-1]]


def bank(edge, behind):
    """A quay along a smooth edge, closed behind: a wall in courses, a paved top, a pale kerb."""
    front = [(p[0], p[1]) for p in curve(edge)]
    line = front + [(p[0], p[1]) for p in behind]
    prism(line, QUAY + 1.5, (0, 0, (QUAY - 1.5) / 2), masonry(), "z", 0)
    prism(line, 0.06, (0, 0, QUAY + 0.03), paving(), "z", 0)
    tube([(*p, QUAY + 0.04) for p in front], 0.16, "granite", smooth=False)


def steps(wide=3.0, count=5):
    """Water steps, leading from the quay's edge down to the water, towards -Y."""
    for k in range(count):
        top = QUAY - (k + 1) * QUAY / count + 0.12
        box((wide, 0.5, top + 0.7), (0, -0.2 - k * 0.4, (top - 0.7) / 2), "granite", 0.03)
    for s in (-1, 1):
        box((0.35, 0.6, 1.0), (s * (wide / 2 + 0.15), 0.1, QUAY + 0.3), "granite", 0.05)


def bridge(a, b, rise, wide, radius=None):
    """A humped bridge of one stone arch from a to b (places on the ground)."""
    a, b = Vector(a), Vector(b)
    length = (b - a).length
    turn = math.degrees(math.atan2(b.y - a.y, b.x - a.x))
    middle = (a + b) / 2
    radius = radius or length * 0.29
    foot = -0.5

    def deck(t):
        return QUAY + 0.08 + rise * (math.cos(math.pi * t) * 0.5 + 0.5) ** 0.85

    top = [(k / 24 * length / 2, deck(k / 24)) for k in range(-24, 25)]
    crown = rise + QUAY - 0.45
    arch = [
        (radius * math.cos(q), (crown if math.sin(q) > 0 else 1) * math.sin(q))
        for q in (math.pi * k / 28 for k in range(29))
    ]
    outline = [(-length / 2, foot), *top, (length / 2, foot), (radius, foot), *arch]
    outline += [(-radius, foot)]
    with at((middle.x, middle.y, 0), (0, 0, turn)):
        prism(outline, wide, (0, 0, 0), masonry(), "y", 0)
        spill((1, 0.52, 0.2), (0, 0, 0.4), (0, 0, 9), 0.8, 70)
        for s in (-1, 1):
            side = s * (wide / 2 + 0.03)
            tube([(x, side, z) for x, z in arch], 0.17, "granite")
            tube([(x, side, z + 0.02) for x, z in top[::3]], 0.13, "granite")
            rail = s * (wide / 2 - 0.1)
            tube([(x, rail, z + 0.82) for x, z in top[::3]], 0.1, "granite")
            tube([(x, rail, z + 0.45) for x, z in top[::3]], 0.05, "granite")
            for x, z in top[2::4]:
                box((0.22, 0.22, 1.15), (x, rail, z + 0.5), "granite", 0.04)
            for k in (5, 10, 14, 19) if s < 0 else ():
                x, z = top[2 * k]
                lantern((x, side + s * 0.14, z + 0.42), 0.2)
        front = spill((1, 0.62, 0.34), (0, -wide / 2 - 5, 1.2), (0, 0, 3.6), 3, 260)
        front.data.use_shadow = False
        for k in range(-11, 12):
            t = k / 11.5
            box((length / 26, wide - 0.3, 0.16), (t * length * 0.485, 0, deck(t)), "granite", 0.01)


def boat(lit=True):
    """A boat with a black awning and one lantern, along x."""
    n = 14
    verts, faces = [], []
    for i in range(n + 1):
        u = 2 * i / n - 1
        half = 0.66 * (1 - abs(u) ** 2.6) + 0.1
        z = 0.1 + 0.5 * abs(u) ** 3
        x = u * 2.9
        verts += [(x, -half, z + 0.34), (x, -half * 0.6, z - 0.25), (x, half * 0.6, z - 0.25)]
        verts += [(x, half, z + 0.34), (x, 0, z + 0.12)]
    for i in range(n):
        b = 5 * i
        faces += [(b + j, b + 5 + j, b + 6 + j, b + j + 1) for j in range(3)]
        faces += [(b + 3, b + 8, b + 9, b + 4), (b + 4, b + 9, b + 5, b)]
    hull = material("hull", (0.055, 0.038, 0.028), 0.5, grain=0.3)
    add(mesh("hull", verts, faces), mat=hull)
    for s in (-1, 1):
        rim = [(v[0], s * (0.66 * (1 - abs(v[0] / 2.9) ** 2.6) + 0.1), v[2]) for v in verts[::5]]
        tube(rim, 0.05, "darkwood")
    awning = material("awning", (0.03, 0.03, 0.032), 0.7, grain=0.4)
    for x, r in ((-0.75, 0.84), (0.25, 0.9)):
        arc = [
            (r * 0.82 * math.cos(math.pi * k / 14), 0.28 + r * math.sin(math.pi * k / 14))
            for k in range(15)
        ]
        prism(arc, 1.05, (x, 0, 0), awning, "x", 0.02)
    if lit:
        lantern((1.25, 0, 1.0), 0.2)
        cyl(0.03, 1.1, (1.25, 0.12, 0.8), "darkwood", seg=8)
        pane(0.9, 0.5, (0.8, 0, 0.66), "homely", (0, 0, 90))


def adrift():
    """A paper lantern on the water."""
    paper = glow("paper_adrift", (1, 0.48, 0.15), 3.6)
    cyl(0.17, 0.34, (0, 0, 0.25), paper, seg=16, bevel=0.04, r2=0.21)
    cyl(0.30, 0.06, (0, 0, 0.05), "darkwood", seg=16, bevel=0)


def post(out=1):
    """A lamp post on the quay; `out` is the side its lantern hangs on."""
    cyl(0.07, 2.5, (0, 0, 1.25), "darkwood", seg=8)
    box((0.7, 0.07, 0.07), (0.24 * out, 0, 2.45), "darkwood", 0)
    lantern((0.48 * out, 0, 2.1), 0.24)
