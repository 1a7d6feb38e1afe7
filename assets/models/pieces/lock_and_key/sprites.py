"""How a thing is pictured without its surroundings: the light of the square, and a shadow below."""

import tempfile

from kit import add, mesh, quality, render, reset  # first: bpy comes with it
import numpy as np
from PIL import Image, ImageChops, ImageFilter

from kit.studio import area, iso_camera, world
from museum import walls

ELEVATION = 8  # degrees by which the camera looks down


def pictured(
    build, size, span, middle, samples=10, shadow=True, halo=True, bright=1.0, elevation=ELEVATION
):
    """What `build()` models, as a picture with a transparent ground.

    `size` is (width, height) in pixels, `span` the height that is seen, `middle` its middle.
    """
    reset()
    walls.pigments()
    build()
    if shadow:
        catcher()
    lamps(bright)
    width, height = size
    wide = span * max(1, width / height)
    iso_camera((0, 0, middle), -90, elevation, wide)
    look = "AgX - Medium High Contrast"
    scene = quality(*size, samples, 0.04, look=look, exposure=0.5, bounces=3)
    scene.render.film_transparent = True
    scene.render.image_settings.color_mode = "RGBA"
    with tempfile.TemporaryDirectory() as scratch:
        render(f"{scratch}/a.png")
        picture = Image.open(f"{scratch}/a.png").convert("RGBA")
    if shadow:
        picture = gathered(picture)
    return glowing(picture) if halo else picture


def gathered(picture):
    """The shadow under what stands there, without the faint one that is everywhere."""
    pixels = np.asarray(picture, np.float32).copy()
    alpha = pixels[..., 3]
    in_shadow = (pixels[..., :3].max(axis=2) < 14) & (alpha < 235)
    across = np.abs(np.linspace(-1, 1, alpha.shape[1]))
    fade = np.clip((1 - across) / 0.25, 0, 1)[None, :]
    alpha[in_shadow] = (np.clip((alpha - 70) / 185, 0, 1) * 255 * fade)[in_shadow]
    return Image.fromarray(pixels.astype(np.uint8), "RGBA")


def front_of(whole, front):
    """Of the picture of a whole what its front alone covers."""
    picture = whole()
    picture.putalpha(ImageChops.darker(picture.getchannel("A"), front().getchannel("A")))
    return picture


def catcher():
    e = 4
    ground = add(mesh("ground", [(-e, -e, 0), (e, -e, 0), (e, e, 0), (-e, e, 0)], [(0, 1, 2, 3)]))
    ground.is_shadow_catcher = True


def lamps(bright):
    """Warm light of lanterns from the front left and right, the moon from behind, a dim sky."""
    area((-2.4, -3.4, 2.6), (0, 0, 1), 1.6, 105 * bright, (1, 0.74, 0.46))
    area((2.8, -3.0, 1.6), (0, 0, 1), 1.6, 40 * bright, (1, 0.62, 0.34))
    area((-1.8, 2.6, 3.6), (0, 0, 1.2), 1.6, 150 * bright, (0.55, 0.74, 1))
    area((2.2, 2.4, 3.0), (0, 0, 1.2), 1.6, 110 * bright, (0.55, 0.74, 1))
    # from below the camera: what is flat and golden mirrors it
    glint = area((0.4, -4.5, -2.2), (0, 0, 0.6), 4, 60 * bright, (1, 0.80, 0.55))
    glint.data.use_shadow = False
    world((0.07, 0.10, 0.15), bright)


def glowing(picture, radius=0.05):
    """With a halo of light round what shines."""
    light = picture.convert("RGB").split()
    shines = ImageChops.multiply(light[0].point(lambda v: 255 * (v > 236)), picture.getchannel("A"))
    shines = ImageChops.multiply(shines, light[1].point(lambda v: 255 * (v > 150)))
    if not shines.getbbox():
        return picture
    blurred = shines.filter(ImageFilter.MedianFilter(5))
    blurred = blurred.filter(ImageFilter.GaussianBlur(radius * picture.height))
    halo = Image.new("RGBA", picture.size, (255, 178, 92, 0))
    halo.putalpha(blurred.point(lambda v: min(150, round(v * 0.9))))
    return Image.alpha_composite(halo, picture)
