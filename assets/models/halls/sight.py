"""What a visitor's eye can see in the hall that is built."""

import bpy
from mathutils import Vector

from halls.hall import EYE

NEAR = 0.02  # a face a little behind its words hides nothing


def from_eye(here):
    """A function that tells whether nothing stands between an eye at a viewpoint and a point."""
    eye = Vector((*here, EYE))
    scene, graph = bpy.context.scene, bpy.context.evaluated_depsgraph_get()

    def free(point):
        way = Vector(point) - eye
        return not scene.ray_cast(graph, eye, way.normalized(), distance=way.length - NEAR)[0]

    return free
