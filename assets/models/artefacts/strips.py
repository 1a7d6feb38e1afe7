"""Bands with a picture along them: paper tape, ribbons, curved screens and pages."""

import bpy
from mathutils import Vector

from kit import *  # noqa: F403


def strip(path, up, mat, name="strip"):
    """A band along `path`, `up` (a vector, or one for each point) wide, u running along it.

    The picture is read from the side on which the path runs to the right and `up` to the top.
    """
    points = [Vector(p) for p in path]
    ups = [Vector(u) for u in up] if isinstance(up[0], (tuple, list)) else [Vector(up)] * len(path)
    far = [0.0]
    for a, b in zip(points, points[1:]):
        far.append(far[-1] + (b - a).length)
    corners = [c for p, u in zip(points, ups) for c in (p, p + u)]
    faces = [(2 * k, 2 * k + 2, 2 * k + 3, 2 * k + 1) for k in range(len(points) - 1)]
    data = bpy.data.meshes.new(name)
    data.from_pydata([tuple(c) for c in corners], [], faces)
    layer = data.uv_layers.new()
    for face in data.polygons:
        for corner in face.loop_indices:
            at_point, upper = divmod(data.loops[corner].vertex_index, 2)
            layer.data[corner].uv = (far[at_point] / far[-1], upper)
    return add(data, mat=mat)


def drawn(name, w, h, ui, lit=0, rough=0.7):
    """A material from a drawing `ui(d, W, H, font)`: printed, or lit like a screen."""
    image = draw(w, h, ui)
    if lit:
        return material(name, (0.01, 0.01, 0.01), 0.15, emit=(1, 1, 1), strength=lit, image=image)
    return material(name, (1, 1, 1), rough, image=image)


def smooth(points, parts=8):
    """More points on a soft curve (Catmull-Rom) through points."""
    ends = [points[0], *points, points[-1]]
    out = []
    for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:]):
        for k in range(parts):
            t = k / parts
            out.append(tuple(
                0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t
                       + (3 * q - p - 3 * r + s) * t**3)
                for p, q, r, s in zip(a, b, c, d)
            ))  # fmt: skip
    return [*out, points[-1]]
