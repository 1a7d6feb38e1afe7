"""What covers the walls: lattices over lit paper, tile screens, drawn boards, lines of light."""

import math
import random

from kit import add, at, box, draw, glow, material, mesh, panel, tube
from mathutils import Vector

TIMBER = ("cedar", (0.16, 0.075, 0.036), 0.5)


def cedar():
    return material(*TIMBER, grain=0.7)


def bars(segments, width, depth, mat, loc=(0, 0, 0)):
    """Straight bars in the plane y = 0 as one mesh; a segment is ((x, z), (x, z))."""
    verts, faces = [], []
    for (ax, az), (bx, bz) in segments:
        length = math.hypot(bx - ax, bz - az) or 1
        ux, uz = (bx - ax) / length * width / 2, (bz - az) / length * width / 2
        ring = [
            (ax - ux - uz, az - uz + ux), (bx + ux - uz, bz + uz + ux),
            (bx + ux + uz, bz + uz - ux), (ax - ux + uz, az - uz - ux),
        ]  # fmt: skip
        n = len(verts)
        verts += [(x, -depth / 2, z) for x, z in ring] + [(x, depth / 2, z) for x, z in ring]
        faces += [(n, n + 1, n + 2, n + 3), (n + 4, n + 7, n + 6, n + 5)]
        faces += [(n + i, n + 4 + i, n + 4 + (i + 1) % 4, n + (i + 1) % 4) for i in range(4)]
    return add(mesh("bars", verts, faces), loc, mat=mat, smooth=False)


def ribbon(points, width, depth, mat, loc=(0, 0, 0), closed=False):
    """A curved timber in the plane y = 0 through points (x, z), `width` wide, `depth` deep."""
    n = len(points)
    verts = []
    for k, (x, z) in enumerate(points):
        before = points[k - 1] if k or closed else points[k]
        after = points[(k + 1) % n] if k < n - 1 or closed else points[k]
        dx, dz = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dz) or 1
        nx, nz = -dz / length * width / 2, dx / length * width / 2
        verts += [
            (x + nx, -depth / 2, z + nz), (x - nx, -depth / 2, z - nz),
            (x - nx, depth / 2, z - nz), (x + nx, depth / 2, z + nz),
        ]  # fmt: skip
    last = n if closed else n - 1
    faces = [
        (4 * k + i, 4 * k + (i + 1) % 4, 4 * ((k + 1) % n) + (i + 1) % 4, 4 * ((k + 1) % n) + i)
        for k in range(last)
        for i in range(4)
    ]
    if not closed:
        faces += [(0, 1, 2, 3), (4 * n - 4, 4 * n - 1, 4 * n - 2, 4 * n - 3)]
    return add(mesh("ribbon", verts, faces), loc, mat=mat, smooth=False)


def pattern(kind, w, h, step):
    """The bars of a lattice w by h about the origin."""
    left, right, low, high = -w / 2, w / 2, -h / 2, h / 2
    columns, rows = max(2, round(w / step)), max(2, round(h / step))
    dx, dz = w / columns, h / rows
    found = []
    if kind in ("square", "fret", "slats"):
        found += [((left + i * dx, low), (left + i * dx, high)) for i in range(1, columns)]
    if kind == "slats":
        found += [((left, low + h * f), (right, low + h * f)) for f in (0.16, 0.2, 0.8, 0.84)]
    if kind == "square":
        found += [((left, low + j * dz), (right, low + j * dz)) for j in range(1, rows)]
    if kind == "fret":  # every other field turned a half: the paths of a circuit
        for i in range(columns):
            for j in range(1, rows):
                if (i + j) % 2:
                    found.append(
                        ((left + i * dx, low + j * dz), (left + i * dx + dx, low + j * dz))
                    )
                else:
                    x, z = left + (i + 0.5) * dx, low + j * dz
                    found.append(((x, z - dz * 0.5), (x, z + dz * 0.5)))
    if kind == "diamond":
        for i in range(columns):
            for j in range(rows):
                x, z = left + i * dx, low + j * dz
                found.append(((x, z), (x + dx, z + dz)))
                found.append(((x, z + dz), (x + dx, z)))
    if kind == "ice":  # broken ice: crossing lines at three slants
        rnd = random.Random(round(w * 100 + h))
        for k in range(columns + rows):
            for slope in (0.55, -1.5, 3.2):
                x = left - h + (w + 2 * h) * (k + rnd.random() * 0.6) / (columns + rows)
                found += clipped((x, low), (x + h / slope, high), left, right, low, high)
    return found


def clipped(a, b, left, right, low, high):
    """The part of a segment inside a rectangle, as a list of none or one."""
    t0, t1 = 0.0, 1.0
    for p, q in (
        (a[0] - b[0], a[0] - left), (b[0] - a[0], right - a[0]),
        (a[1] - b[1], a[1] - low), (b[1] - a[1], high - a[1]),
    ):  # fmt: skip
        if p == 0:
            if q < 0:
                return []
        elif p < 0:
            t0 = max(t0, q / p)
        else:
            t1 = min(t1, q / p)
    if t0 >= t1:
        return []
    at_t = [(a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])) for t in (t0, t1)]
    return [(at_t[0], at_t[1])]


def lattice(w, h, loc, hue, kind="square", step=0.22, strength=0.9, rot=(0, 0, 0), bar=0.032):
    """A window: timber bars over lit paper; faces -Y, `loc` is its middle."""
    with at(loc, rot):
        paper(w, h, hue, strength)
        bars(pattern(kind, w, h, step), bar, 0.05, cedar(), (0, -0.06, 0))
        frame(w, h, 0.1, cedar())


def paper(w, h, hue, strength):
    """Lit paper, brighter in the middle of its lower half, as with a lamp behind it."""

    def ui(d, W, H, font):
        for y in range(0, H, 2):
            for x in range(0, W, 2):
                r = math.hypot((x / W - 0.5) * 1.1, (y / H - 0.58) * 0.9)
                f = max(0.3, 1 - 1.3 * r) ** 0.6
                d.rectangle((x, y, x + 1, y + 1), tuple(int(255 * f) for _ in range(3)))

    key = f"paper {hue} {strength} {w:.2f} {h:.2f}"
    panel(w, h, (0, 0, 0), lit_picture(key, ui, hue, strength))


_lit = {}


def lit_picture(key, ui, hue, strength, px=64, ratio=1.0):
    """An emitting material whose picture is tinted by a hue."""
    image = draw(px, px * ratio, ui)
    found = material(key, (0.01, 0.01, 0.01), 0.8, emit=hue, strength=strength)
    tree = found.node_tree
    if not any(node.type == "TEX_IMAGE" for node in tree.nodes):
        texture = tree.nodes.new("ShaderNodeTexImage")
        texture.image = image
        tint = tree.nodes.new("ShaderNodeMix")
        tint.data_type = "RGBA"
        tint.blend_type = "MULTIPLY"
        tint.inputs[0].default_value = 1
        tint.inputs[7].default_value = (*hue, 1)
        tree.links.new(texture.outputs[0], tint.inputs[6])
        tree.links.new(tint.outputs[2], tree.nodes["Principled BSDF"].inputs["Emission Color"])
    return found


def frame(w, h, t, mat, depth=0.12):
    """A rectangular frame round w by h, `t` wide."""
    for s in (-1, 1):
        box((t, depth, h + 2 * t), (s * (w + t) / 2, 0, 0), mat, 0.012)
        box((w, depth, t), (0, 0, s * (h + t) / 2), mat, 0.012)


def tile_screen(w, h, loc, r=0.2, mat="tile", rot=(0, 0, 0)):
    """Roof tiles stacked on edge as a see-through screen: rows of overlapping arcs."""
    with at(loc, rot):
        segments = []
        rows, columns = round(h / r), round(w / (2 * r))
        for j in range(rows):
            for i in range(columns + 1):
                x = -w / 2 + i * 2 * r + (r if j % 2 else 0)
                z = -h / 2 + j * h / rows
                arc = [
                    (x + r * math.cos(a), z + r * math.sin(a) * h / rows / r)
                    for a in (math.pi * k / 8 for k in range(9))
                ]
                for p, q in zip(arc, arc[1:], strict=False):
                    segments += clipped(p, q, -w / 2, w / 2, -h / 2, h / 2)
        bars(segments, 0.026, 0.14, mat)
        frame(w, h, 0.07, cedar(), 0.18)


def drawn(w, h, loc, ui, hue, strength=1.0, rot=(0, 0, 0), px=512, key="drawn"):
    """A dark board on which lines of light are drawn, in a timber frame."""
    with at(loc, rot):
        box(
            (w + 0.06, 0.05, h + 0.06),
            (0, 0.04, 0),
            material("board", (0.012, 0.016, 0.02), 0.35),
            0.01,
        )
        panel(w, h, (0, 0, 0), lit_picture(key, ui, hue, strength, px, h / w))
        frame(w, h, 0.06, cedar(), 0.1)


def light_line(points, mat, r=0.018, smooth=True, closed=False):
    """A thin line of light through points."""
    return tube([Vector(p) for p in points], r, mat, smooth=smooth, closed=closed)


def halo(hue, strength=2.0):
    return glow(f"line {hue} {strength}", hue, strength)
