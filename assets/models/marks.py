"""Places of an artefact that the kiosk can name: `mark("mouse", (2, -1, 0.3))`.

A mark changes nothing that is rendered. It stands in the frame that it is made in, and moves with
the artefact.
"""

import bpy
from bpy_extras.object_utils import world_to_camera_view
from kit.frames import _frames, _made
from mathutils import Matrix


def mark(name, loc=(0, 0, 0)):
    """Name a place of the current frame; take one that is seen from the camera."""
    point = bpy.data.objects.new(f"mark:{name}", None)
    bpy.context.scene.collection.objects.link(point)
    point.matrix_world = _frames[-1] @ Matrix.Translation(loc)
    _made.append(point)


def seen_marks():
    """Where the camera sees each mark, as fractions of the picture from its upper left."""
    scene = bpy.context.scene
    bpy.context.view_layer.update()
    seen = {}
    for thing in scene.objects:
        if thing.name.startswith("mark:"):
            at = world_to_camera_view(scene, scene.camera, thing.matrix_world.translation)
            name = thing.name.removeprefix("mark:")
            seen[name] = [round(at.x, 4), round(1 - at.y, 4)]
    return seen
