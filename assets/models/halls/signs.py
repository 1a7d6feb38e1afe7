"""Where the program writes: on the boards over gates and on the fronts of plinths.

Its words are drawn live, sharp and in the visitor's language, so the pictures hold none of them.
"""

import math
from dataclasses import dataclass, replace

from halls.hall import EYE, middle

BOARD = (1.7, 0.66)  # width and height of the lacquer board over a gate
BOARD_FRONT = 0.12  # how far its face stands before the wall
AIR = 0.005  # words hang this far before their face
MARGIN, NARROWEST, LOWEST = 0.04, 0.3, 0.07  # metres; less room than that carries no year
STEEPEST = 70  # degrees from straight ahead; a face seen from further aside carries nothing


@dataclass(frozen=True)
class Front:
    """The upright side of a plinth that looks at the visitor, in the frame of its place."""

    ahead: float  # how far before the middle of the place
    low: float
    high: float
    width: float
    overhang: float = 0.0  # how far the slab on it juts out


@dataclass(frozen=True)
class Face:
    """A rectangle to write on: its middle in the hall and the room for words, in metres.

    Unturned it looks to -y; the turn is in degrees, counter-clockwise seen from above.
    """

    x: float
    y: float
    z: float
    turn: float
    width: float
    height: float

    def ahead_of(self, here):
        """How far `here` lies before the face, and how far to its right as seen from there."""
        dx, dy = here[0] - self.x, here[1] - self.y
        c, s = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        return dx * s - dy * c, dx * c + dy * s

    def faces(self, here):
        ahead, aside = self.ahead_of(here)
        return ahead > 0 and math.degrees(math.atan2(abs(aside), ahead)) < STEEPEST

    def points(self):
        """A grid over the face, from edge to edge."""
        c, s = math.cos(math.radians(self.turn)), math.sin(math.radians(self.turn))
        for across in (-0.5, -0.25, 0, 0.25, 0.5):
            for up in (-0.5, 0, 0.5):
                a = across * self.width
                yield (self.x + a * c, self.y + a * s, self.z + up * self.height)


def board_height(height):
    """The middle of the board over a gate in a wall of that height."""
    return min(height - 0.42, 3.4)


def board(hall, area):
    """The board over the gate to another hall."""
    (ax, ay), (bx, by) = side = hall.gates()[area]
    turn = math.degrees(math.atan2(ay - by, ax - bx))
    width, height = (v - 4 * MARGIN for v in BOARD)
    return moved((*middle(side), board_height(hall.gate_height)), turn, BOARD_FRONT, width, height)


def front(place, here):
    """The face of an exhibit's plinth as far as it is seen under its slab; None without room."""
    if place.front is None:
        return None
    side, turn = place.front, place.turn
    edge = moved((place.x, place.y, 0), turn, side.ahead + side.overhang, 0, 0)
    ahead = edge.ahead_of(here)[0]
    if ahead <= 0:
        return None
    high = side.high - side.overhang * max(0, EYE - side.high) / ahead - MARGIN / 2
    low = side.low + MARGIN / 2
    width = side.width - 2 * MARGIN
    if high - low < LOWEST or width < NARROWEST:
        return None
    return moved((place.x, place.y, (low + high) / 2), turn, side.ahead, width, high - low)


def moved(point, turn, ahead, width, height):
    """A face `ahead` metres before a point, and a breath of air more."""
    a, r = ahead + AIR, math.radians(turn)
    return Face(
        point[0] + a * math.sin(r), point[1] - a * math.cos(r), point[2], turn, width, height
    )


def seen(face, here, free):
    """The widest part round the middle of a face that is seen whole; None if it is too narrow.

    `free` tells whether nothing stands between the eye and a point.
    """
    if face is None or not face.faces(here):
        return None
    while face.width >= NARROWEST:
        if all(free(point) for point in face.points()):
            return face
        face = replace(face, width=face.width * 0.9)
    return None


def described(face, here):
    """A face as seen from a viewpoint: metres from the eye, y along yaw 0."""
    at = (face.x - here[0], face.y - here[1], face.z - EYE)
    return {
        "at": [round(v, 3) for v in at],
        "turn": round(180 - (180 - face.turn) % 360, 2),
        "width": round(face.width, 3),
        "height": round(face.height, 3),
    }
