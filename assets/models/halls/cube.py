"""Six cameras of exactly 90 degrees, and the settings all faces of a viewpoint share."""

import math
import tempfile
import time
from pathlib import Path

import bpy
from kit import quality, render
from mathutils import Matrix
from PIL import Image

from halls.hall import EYE

# How each camera is turned from looking along +y with z up: (right turn, tilt up) in degrees.
FACES = {
    "front": (0, 0), "right": (90, 0), "back": (180, 0), "left": (-90, 0),
    "up": (0, 90), "down": (0, -90),
}  # fmt: skip
OVERSCAN = 0.0125  # rendered beyond each edge and cut off, so that the denoiser sees across it


def cameras(viewpoint):
    """One camera object for each face at the height of the eyes."""
    made = {}
    for face, (turn, tilt) in FACES.items():
        data = bpy.data.cameras.new(face)
        data.sensor_fit = "HORIZONTAL"
        data.angle = 2 * math.atan(1 + 2 * OVERSCAN)
        data.clip_start = 0.05
        made[face] = bpy.data.objects.new(face, data)
        bpy.context.scene.collection.objects.link(made[face])
        made[face].matrix_world = (
            Matrix.Translation((*viewpoint, EYE))
            @ Matrix.Rotation(math.radians(-turn), 4, "Z")
            @ Matrix.Rotation(math.radians(90 + tilt), 4, "X")
        )
    return made


def prepare(size, samples, exposure, threads=0):
    """Settings: few bounces and few samples, for the denoiser knows colour and normals."""
    scene = quality(size, size, samples, 0.05, exposure=exposure, bounces=3)
    scene.cycles.glossy_bounces = 2
    scene.cycles.transmission_bounces = 2
    scene.cycles.transparent_max_bounces = 4
    scene.cycles.use_auto_tile = False  # a face is one tile; parts of it would go over the disk
    scene.cycles.adaptive_min_samples = max(4, samples // 2)
    scene.render.use_persistent_data = True
    scene.render.threads_mode, scene.render.threads = ("FIXED" if threads else "AUTO"), threads
    return scene


def face(scene, camera, size, file, samples):
    """Render one face into `file` (WebP or PNG by its name); returns the seconds it took."""
    began = time.monotonic()
    scene.camera = camera
    scene.cycles.samples = samples
    edge = round(size * OVERSCAN)
    scene.render.resolution_x = scene.render.resolution_y = size + 2 * edge
    with tempfile.TemporaryDirectory() as scratch:
        shot = Path(scratch) / "face.png"
        render(str(shot))
        picture = Image.open(shot).convert("RGB").crop((edge, edge, edge + size, edge + size))
    file.parent.mkdir(parents=True, exist_ok=True)
    picture.save(file, quality=80, method=6)
    return time.monotonic() - began
