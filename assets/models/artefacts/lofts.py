"""Soft bodies: a skin drawn over rings along a line."""

import math

from mathutils import Vector

from kit import *  # noqa: F403


def loft(rings, mat, sides=24, name="loft"):
    """A closed skin over rings (centre, across, up): two half-axes, each a vector."""
    points, faces = [], []
    for centre, across, up in rings:
        c, u, v = Vector(centre), Vector(across), Vector(up)
        for k in range(sides):
            a = 2 * math.pi * k / sides
            points.append(tuple(c + u * math.cos(a) + v * math.sin(a)))
    for i in range(len(rings) - 1):
        for k in range(sides):
            q = (k + 1) % sides
            faces.append((i * sides + k, i * sides + q, (i + 1) * sides + q, (i + 1) * sides + k))
    last = (len(rings) - 1) * sides
    faces += [tuple(range(sides)), tuple(range(last, last + sides))]
    return add(mesh(name, points, faces), mat=mat)


def limb(path, radii, mat, sides=16):
    """A limb along `path`, its thickness running through `radii`."""
    points = [Vector(p) for p in path]
    rings = []
    for k, p in enumerate(points):
        along = (points[min(k + 1, len(points) - 1)] - points[max(k - 1, 0)]).normalized()
        across = (
            along.orthogonal().normalized()
            if abs(along.z) > 0.999
            else along.cross(Vector((0, 0, 1))).normalized()
        )
        up = across.cross(along).normalized()
        f = k / (len(points) - 1) * (len(radii) - 1)
        i = min(int(f), len(radii) - 2)
        r = radii[i] + (radii[i + 1] - radii[i]) * (f - i)
        rings.append((p, across * r, up * r))
    return loft(rings, mat, sides, "limb")
