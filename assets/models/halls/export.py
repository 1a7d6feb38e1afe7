"""A viewpoint's hot spots, the faces to write on and the plan of its hall, from the scene."""

import itertools
import json
import math

from halls import signs
from halls.placing import direction, touching, turn_between

DOOR_HEIGHT = 1.4


def description(hall, viewpoint, standing, free, blank):
    """What `<viewpoint>.json` holds. `standing`: {id: (place, centre, radius)} of the scene.

    `free(point)` tells whether nothing stands between the eye and a point; `blank` whether the
    faces have no words of their own on boards and plinths, so that they are to be drawn there.
    """
    here = hall.viewpoints[viewpoint]
    exhibits = []
    for exhibit, (place, centre, radius) in standing.items():
        yaw, pitch, distance = direction(here, *centre)
        angle = math.degrees(math.asin(min(1, radius / distance)))
        spot = {
            "id": exhibit, "yaw": yaw, "pitch": pitch, "distance": distance, "radius": angle,
        }  # fmt: skip
        spot = {k: v if k == "id" else round(v, 2) for k, v in spot.items()}
        near = {"near": True} if place.near == viewpoint else {}
        face = signs.seen(signs.front(place, here), here, free)
        exhibits.append(spot | near | written("plinth", face, here))
    return {
        "area": hall.area,
        "viewpoint": viewpoint,
        "blank": blank,
        "exhibits": exhibits,
        "doors": [
            {"to": area}
            | spot_of(here, (*place, DOOR_HEIGHT))
            | written("sign", signs.board(hall, area), here)
            for area, place in hall.doors().items()
        ],
        "viewpoints": [
            {"to": name} | spot_of(here, (*place, 0.0))
            for name, place in hall.viewpoints.items()
            if name != viewpoint
        ],
        "plan": {
            "outline": [rounded(p) for p in hall.outline],
            "here": rounded(here),
            "exhibits": {i: rounded(centre[:2]) for i, (_, centre, _) in standing.items()},
            "doors": {area: rounded(place) for area, place in hall.doors().items()},
            "viewpoints": {name: rounded(p) for name, p in hall.viewpoints.items()},
        },
    }


def written(name, face, here):
    """A face under its name, or nothing where there is none."""
    return {name: signs.described(face, here)} if face else {}


def spot_of(here, point):
    yaw, pitch, _ = direction(here, *point)
    return {"yaw": round(yaw, 2), "pitch": round(pitch, 2)}


def rounded(point):
    return [round(v, 2) for v in point]


def write(hall, viewpoint, standing, free, blank, folder):
    folder.mkdir(parents=True, exist_ok=True)
    told = description(hall, viewpoint, standing, free, blank)
    text = json.dumps(told, ensure_ascii=False, indent=1)
    (folder / f"{viewpoint}.json").write_text(text + "\n", encoding="utf-8")


def faults(hall, standing):
    """What breaks the rules of placing: hot spots too close, plinths that touch."""
    found = []
    for name, here in hall.viewpoints.items():
        near = {
            i: direction(here, *centre) + (radius,)
            for i, (place, centre, radius) in standing.items()
            if place.near == name
        }
        for (a, one), (b, two) in itertools.combinations(near.items(), 2):
            apart = turn_between(one[0], two[0])
            if apart < 9:
                found.append(f"{hall.area}/{name}: {a} and {b} are {apart:.1f} degrees apart")
    for (a, one), (b, two) in itertools.combinations(standing.items(), 2):
        if touching(one[0], two[0]):
            found.append(f"{hall.area}: the plinths of {a} and {b} touch")
    return found
