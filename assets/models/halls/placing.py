"""Where the exhibits of a hall stand: along its walls, in the order of the tour, seen by all."""

import math
from dataclasses import dataclass

from halls.hall import EYE, Hall
from halls.signs import Front

GATE_CLEAR = 2.1  # metres of wall either side of the middle of a gate that stay free


@dataclass
class Place:
    """An exhibit's spot: the turn is that of its front, in degrees; sizes are metres."""

    x: float
    y: float
    turn: float
    width: float = 1.22  # the room given to the object; once it stands, what its plinth takes
    height: float = 1.5
    depth: float = 0.0
    plinth: float | None = None  # its height; None lets the object's middle be near the eye
    near: str = "entrance"
    front: Front | None = None  # once it stands, where its year belongs


def places(hall: Hall, ids):
    """{exhibit: Place}: `split` of them from south to north in the west, the others back."""
    free = [i for i in ids if i not in hall.own_places]
    own_west = sum(1 for i in ids[: hall.split] if i in hall.own_places)
    west = free[: hall.split - own_west]
    east = free[hall.split - own_west :]
    found = {}
    for group, side in ((west, -1), (east, 1)):
        path = run(hall, side)
        spots = spread(path, len(group), hall.gaps.get(side, ()))
        spots = [woven(hall, spot, k) for k, spot in enumerate(spots)]
        for exhibit, (x, y) in zip(group, spots if side < 0 else spots[::-1], strict=True):
            found[exhibit] = place_at(hall, exhibit, x, y)
    for exhibit, (x, y) in hall.own_places.items():
        found[exhibit] = place_at(hall, exhibit, x, y)
    return {i: found[i] for i in ids}


def woven(hall, spot, k):
    """Every other spot a step nearer to the visitor, so that the row does not become a counter."""
    if k % 2:
        return spot
    _, here = min((math.dist(p, spot), p) for p in hall.viewpoints.values())
    t = hall.weave / math.dist(here, spot)
    return (spot[0] + t * (here[0] - spot[0]), spot[1] + t * (here[1] - spot[1]))


def place_at(hall, exhibit, x, y):
    near = min(hall.viewpoints, key=lambda name: round(math.dist(hall.viewpoints[name], (x, y)), 2))
    sx, sy = hall.viewpoints[near]
    turn = math.degrees(math.atan2(sy - y, sx - x)) + 90
    return Place(x, y, turn, near=near, **hall.sizes.get(exhibit, {}))


def run(hall, side):
    """The path of one side (-1 west, 1 east) from the southern gate to the northern, inset."""
    line = inset(hall.outline, hall.inset)
    half = [p for p in line if p[0] * side > 0]
    half.sort(key=lambda p: (p[1], 0))
    south, north = half[0], half[-1]
    start = (side * min(GATE_CLEAR, abs(south[0])), south[1])
    end = (side * min(GATE_CLEAR, abs(north[0])), north[1])
    return eased([start, *[p for p in half if p not in (start, end)], end])


def eased(path, cut=1.1):
    """The path with its sharp corners cut, for plinths in a corner would touch."""
    points = [path[0]]
    for before, corner, after in zip(path, path[1:], path[2:], strict=False):
        for other in (before, after):
            t = min(0.45, cut / (math.dist(corner, other) or 1))
            points.append(tuple(c + t * (o - c) for c, o in zip(corner, other, strict=True)))
    return [*points, path[-1]]


def spread(path, count, gaps=()):
    """`count` points along a path at equal steps; `gaps` are (from, to) in metres left free."""
    lengths = [math.dist(a, b) for a, b in zip(path, path[1:])]
    whole = sum(lengths)
    free = [(0.0, whole)]
    for start, end in gaps:
        free = [
            piece
            for a, b in free
            for piece in ((a, min(b, start)), (max(a, end), b))
            if piece[1] - piece[0] > 0.01
        ]
    room = sum(b - a for a, b in free)
    points = []
    for k in range(count):
        want = room * (k + 0.5) / count
        for a, b in free:
            if want <= b - a:
                points.append(along(path, lengths, a + want))
                break
            want -= b - a
    return points


def along(path, lengths, distance):
    for (a, b), length in zip(zip(path, path[1:]), lengths):
        if distance <= length and length:
            t = distance / length
            return (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))
        distance -= length
    return path[-1]


def inset(outline, distance):
    """The outline moved inwards: each corner to where the moved sides meet."""
    moved = []
    for k, corner in enumerate(outline):
        before, after = outline[k - 1], outline[(k + 1) % len(outline)]
        n1, n2 = normal(before, corner), normal(corner, after)
        dot = n1[0] * n2[0] + n1[1] * n2[1]
        f = distance / (1 + dot)
        moved.append((corner[0] + f * (n1[0] + n2[0]), corner[1] + f * (n1[1] + n2[1])))
    return moved


def normal(a, b):
    """The unit vector into the room of a side of a counter-clockwise outline."""
    length = math.dist(a, b)
    return (-(b[1] - a[1]) / length, (b[0] - a[0]) / length)


def direction(viewpoint, x, y, z):
    """(yaw, pitch, distance) from a viewpoint: yaw 0 is +y, positive to the right."""
    dx, dy, dz = x - viewpoint[0], y - viewpoint[1], z - EYE
    flat = math.hypot(dx, dy)
    return (
        math.degrees(math.atan2(dx, dy)),
        math.degrees(math.atan2(dz, flat)),
        math.hypot(flat, dz),
    )


def turn_between(a, b):
    return abs((a - b + 180) % 360 - 180)


def touching(one, two, air=0.04):
    """Whether two turned rectangles overlap: no line parallel to a side parts them."""
    shapes = [corners(place, air / 2) for place in (one, two)]
    for place in (one, two):
        for turn in (place.turn, place.turn + 90):
            ux, uy = math.cos(math.radians(turn)), math.sin(math.radians(turn))
            spans = [[x * ux + y * uy for x, y in shape] for shape in shapes]
            if max(spans[0]) < min(spans[1]) or max(spans[1]) < min(spans[0]):
                return False
    return True


def corners(place, air):
    c, s = math.cos(math.radians(place.turn)), math.sin(math.radians(place.turn))
    w, d = place.width / 2 + air, place.depth / 2 + air
    return [
        (place.x + x * c - y * s, place.y + x * s + y * c)
        for x, y in ((-w, -d), (w, -d), (w, d), (-w, d))
    ]
