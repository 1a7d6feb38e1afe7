"""Where the picture is taken from, and the way between a place on it and a place in the town.

A place on the picture is (x, y) as fractions of its width and height, from its upper left corner;
the town's layout is written in such places, so that it is composed on the picture itself.
"""

import math
from dataclasses import dataclass

import bpy
from mathutils import Euler, Vector


@dataclass(frozen=True)
class Viewpoint:
    """A camera at `place`, looking towards +Y, `pitch` degrees downwards.

    `spread` is the width of the picture at distance 1; `horizon` moves the lens (not the camera)
    so that a level camera has its horizon at that height and all that stands stays upright.
    """

    width: int
    height: int
    place: tuple
    pitch: float
    spread: float
    horizon: float = 0.5

    def camera(self):
        data = bpy.data.cameras.new("camera")
        data.sensor_fit = "HORIZONTAL"
        data.sensor_width = 36
        data.lens = 36 / self.spread
        data.clip_end = 2000
        data.shift_y = (self.horizon - 0.5) * self.height / self.width
        camera = bpy.data.objects.new("camera", data)
        camera.location = self.place
        camera.rotation_euler = Euler((math.radians(90 - self.pitch), 0, 0))
        bpy.context.scene.collection.objects.link(camera)
        bpy.context.scene.camera = camera
        bpy.context.view_layer.update()
        return camera

    def ground(self, x, y, z=0.0):
        """The place in the town at height z that is seen at (x, y)."""
        right = (x - 0.5) * self.spread
        up = (self.horizon - y) * self.spread * self.height / self.width
        a = math.radians(self.pitch)
        ray = Vector((right, math.cos(a) + up * math.sin(a), up * math.cos(a) - math.sin(a)))
        if ray.z > -1e-4:
            raise ValueError(f"({x}, {y}) is above the horizon")
        return Vector(self.place) + ray * ((z - self.place[2]) / ray.z)

    def picture(self, point):
        """Where a point of the town is seen."""
        v = Vector(point) - Vector(self.place)
        a = math.radians(self.pitch)
        ahead = v.y * math.cos(a) - v.z * math.sin(a)
        up = v.y * math.sin(a) + v.z * math.cos(a)
        tall = self.spread * self.height / self.width
        return 0.5 + v.x / ahead / self.spread, self.horizon - up / ahead / tall


def hull(points):
    """The convex hull of points of the picture, clockwise as seen."""

    def turns(o, a, b):
        return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])

    points = sorted(set(points))
    outline = []
    for order in (points, points[::-1]):
        chain = []
        for p in order:
            while len(chain) > 1 and turns(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        outline += chain[:-1]
    return outline


def simplified(outline, most=14):
    """The outline with at most so many corners: those that matter least are left out."""
    outline = list(outline)

    def weight(k):
        a, b, c = outline[k - 1], outline[k], outline[(k + 1) % len(outline)]
        return abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))

    while len(outline) > most:
        outline.pop(min(range(len(outline)), key=weight))
    return outline
