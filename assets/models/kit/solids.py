"""Solids: boxes, prisms, things turned on a lathe, tubes, bars and lettering."""

import math

import bpy
import numpy as np
from mathutils import Matrix, Vector

from kit.frames import _bevel, _frames, _meshes, add, mesh


def box(size, loc=(0, 0, 0), mat="grey", bevel=0.02, rot=(0, 0, 0)):
    """A rounded box: size (x, y, z), edges rounded by `bevel` (clamped)."""
    key = ("box", *[round(s, 5) for s in size])
    me = _meshes.get(key)
    if me is None:
        x, y, z = (s / 2 for s in size)
        v = [(a * x, b * y, c * z) for a in (-1, 1) for b in (-1, 1) for c in (-1, 1)]
        me = _meshes[key] = mesh(
            "box",
            v,
            [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)],
        )
    return _bevel(add(me, loc, rot, mat), min(bevel, 0.49 * min(size)))


def prism(profile, depth, loc=(0, 0, 0), mat="grey", axis="x", bevel=0.02, rot=(0, 0, 0)):
    """A polygon extruded by depth. axis 'x': profile is (y, z); 'y': (x, z); 'z': (x, y). Centred on the axis."""
    put = {
        "x": lambda p, d: (d, p[0], p[1]),
        "y": lambda p, d: (p[0], d, p[1]),
        "z": lambda p, d: (p[0], p[1], d),
    }[axis]
    n = len(profile)
    v = [put(p, -depth / 2) for p in profile] + [put(p, depth / 2) for p in profile]
    f = [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))] + [
        (i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)
    ]
    return _bevel(add(mesh("prism", v, f), loc, rot, mat), bevel)


def cyl(r, h, loc=(0, 0, 0), mat="grey", axis="z", bevel=0.01, r2=None, rot=(0, 0, 0), seg=48):
    """A cylinder or cone frustum (r2 at the top) along axis x, y or z."""
    return lathe(
        [(0, -h / 2), (r, -h / 2), (r if r2 is None else r2, h / 2), (0, h / 2)],
        loc,
        mat,
        axis,
        bevel,
        rot,
        seg,
    )


def lathe(profile, loc=(0, 0, 0), mat="grey", axis="z", bevel=0.01, rot=(0, 0, 0), seg=48):
    """A solid of revolution: profile of (radius, height) from bottom to top."""
    v, rings = [], []
    for r, z in profile:
        if r <= 1e-6:
            rings.append([len(v)] * seg)
            v.append((0, 0, z))
        else:
            rings.append(list(range(len(v), len(v) + seg)))
            v += [
                (r * math.cos(2 * math.pi * k / seg), r * math.sin(2 * math.pi * k / seg), z)
                for k in range(seg)
            ]
    f = []
    for a, b in zip(rings, rings[1:]):
        for k in range(seg):
            q = [a[k], a[(k + 1) % seg], b[(k + 1) % seg], b[k]]
            q = list(dict.fromkeys(q))
            if len(q) > 2:
                f.append(tuple(q))
    m = {
        "z": Matrix(),
        "x": Matrix.Rotation(math.pi / 2, 4, "Y"),
        "y": Matrix.Rotation(math.pi / 2, 4, "X"),
    }[axis]
    me = mesh("lathe", v, f)
    me.transform(m)
    return _bevel(add(me, loc, rot, mat), bevel, angle=25)


def ball(r, loc=(0, 0, 0), mat="grey", squash=(1, 1, 1), seg=32):
    """A sphere, or an ellipsoid by squash."""
    n = seg // 2
    o = lathe(
        [(r * math.sin(math.pi * k / n), -r * math.cos(math.pi * k / n)) for k in range(n + 1)],
        loc,
        mat,
        bevel=0,
        seg=seg,
    )
    o.data.transform(Matrix.Diagonal((*squash, 1)))
    return o


def tube(points, r=0.03, mat="rubber", smooth=True, closed=False, res=6):
    """A tube through points (smooth: a curve through them). `points` may be a list of such lists (one object)."""
    many = points if isinstance(points[0][0], (tuple, list, Vector, np.ndarray)) else [points]
    cu = bpy.data.curves.new("tube", "CURVE")
    cu.dimensions = "3D"
    cu.bevel_depth = r
    cu.bevel_resolution = 3
    cu.resolution_u = res
    cu.use_fill_caps = True
    for pts in many:
        if smooth:
            s = cu.splines.new("BEZIER")
            s.bezier_points.add(len(pts) - 1)
            for b, p in zip(s.bezier_points, pts):
                b.co = p
                b.handle_left_type = b.handle_right_type = "AUTO"
        else:
            s = cu.splines.new("POLY")
            s.points.add(len(pts) - 1)
            for b, p in zip(s.points, pts):
                b.co = (*p, 1)
        s.use_cyclic_u = closed
    return add(cu, mat=mat)


def cable(a, b, r=0.03, mat="rubber", sag=0.3, bow=(0, 0, 0)):
    """A hanging cable from a to b; bow pushes the middle sideways."""
    a, b = Vector(a), Vector(b)
    n = 6
    return tube(
        [
            tuple(
                a.lerp(b, t)
                + Vector((0, 0, -4 * sag * t * (1 - t)))
                + Vector(bow) * 4 * t * (1 - t)
            )
            for t in [k / n for k in range(n + 1)]
        ],
        r,
        mat,
    )


def beam(a, b, w, d=None, mat="grey", bevel=0.02, taper=1):
    """A rectangular bar from a to b, width w, depth d, tapering to `taper` at b."""
    a, b = Vector(a), Vector(b)
    d = d or w
    L = (b - a).length
    v = [
        (sx * w / 2 * t, sy * d / 2 * t, z)
        for z, t in ((0, 1), (L, taper))
        for sx, sy in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    me = mesh(
        "beam",
        v,
        [(0, 1, 2, 3), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)],
    )
    o = add(me, mat=mat)
    o.matrix_world = (
        _frames[-1] @ Matrix.Translation(a) @ (b - a).to_track_quat("Z", "Y").to_matrix().to_4x4()
    )
    return _bevel(o, bevel)


def text(s, size=0.2, loc=(0, 0, 0), mat="ink", rot=(90, 0, 0), align="CENTER", depth=0.004):
    """Raised lettering; stands upright facing -Y by default."""
    cu = bpy.data.curves.new("text", "FONT")
    cu.body = s
    cu.size = size
    cu.extrude = depth
    cu.align_x = align
    cu.align_y = "CENTER"
    return add(cu, loc, rot, mat)
