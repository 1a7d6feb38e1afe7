"""The whole town, built from a layout."""

import bpy
from mathutils import Vector

from kit import at, reset
from kit.frames import _frames, _made
from museum import behind, canal, glass, houses, night, trees, walls
from museum.layout import LAYOUTS


def build(name):
    """Builds the scene; returns the layout and, by area, the house's points and its door."""
    layout = LAYOUTS[name]
    view = layout["view"]
    reset()
    walls.pigments()
    view.camera()
    canal.water(**layout.get("water", {}))
    for edge, behind_it in layout["banks"]:
        canal.bank(*([view.ground(*p, canal.QUAY) for p in part] for part in (edge, behind_it)))
    for a, b, *shape in layout["bridges"]:
        canal.bridge(view.ground(*a), view.ground(*b), *shape)
    found = {area: house(view, area, *place) for area, place in layout["houses"].items()}
    if layout["main"]:
        x, y, turn, size = layout["main"]
        with at(view.ground(x, y), (0, 0, turn), size):
            glass.main_building()
    furnish(layout, view)
    night.moon(**layout.get("moon", {}))
    night.sky(**layout.get("sky", {}))
    night.mist(*layout["mist"])
    return layout, found


def house(view, area, x, y, turn, size):
    first = len(_made)
    with at(view.ground(x, y, canal.QUAY), (0, 0, turn), size):
        door = _frames[-1] @ Vector(houses.build_house(area))
    bpy.context.view_layer.update()
    return points_of(_made[first:]), door


def points_of(objects):
    """All corners of these objects in the town, as they are rendered."""
    graph = bpy.context.evaluated_depsgraph_get()
    points = []
    for o in objects:
        if o.type not in ("MESH", "CURVE"):
            continue
        shape = o.evaluated_get(graph)
        data = shape.to_mesh()
        points += [o.matrix_world @ v.co for v in data.vertices]
        shape.to_mesh_clear()
    return points


def furnish(layout, view):
    """Boats, trees, lamps, people and the town behind."""
    top = canal.QUAY + 0.05
    for place, turn in layout["boats"]:
        with at(view.ground(*place), (0, 0, turn)):
            canal.boat()
    for seed, (place, size) in enumerate(layout["willows"]):
        with at(view.ground(*place, top)):
            trees.willow(seed, size)
    for seed, (place, size) in enumerate(layout["crowns"]):
        with at(view.ground(*place, top)):
            trees.crown(seed, size)
    for seed, (place, turn, size) in enumerate(layout["homes"]):
        with at(view.ground(*place, top), (0, 0, turn), size):
            behind.home(seed)
    if "pagoda" in layout:
        x, y, size = layout["pagoda"]
        with at(view.ground(x, y, top), (0, 0, 10), size):
            behind.pagoda()
    for place, out in layout["posts"]:
        with at(view.ground(*place, top)):
            canal.post(out)
    for place in layout["adrift"]:
        with at(view.ground(*place)):
            canal.adrift()
    for place, seed in layout["people"]:
        with at(view.ground(*place[:2], top + (place[2] if len(place) > 2 else 0))):
            walls.visitor(seed)
    for place, turn in layout["steps"]:
        edge = view.ground(*place, canal.QUAY)
        with at((edge.x, edge.y, 0), (0, 0, turn)):
            canal.steps()
