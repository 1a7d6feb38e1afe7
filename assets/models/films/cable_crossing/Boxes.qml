pragma ComponentBehavior: Bound
import QtQuick
import stock

// Boxes on the sea bed: light comes tired to each, and leaves it fresh.
Shot {
    id: shot

    readonly property list<real> boxes: [0.22, 0.52, 0.82]

    function slope(): list<point> {
        const path = [];
        for (let n = -1; n <= 61; n++)
            path.push(Qt.point(n / 60, lineAt(n / 60)));
        return path;
    }

    function lineAt(x: real): real {
        return 0.53 + 0.06 * x + 0.012 * Math.sin(x * 7);
    }

    // How strong a bead is there: it fades towards each box.
    function strength(x: real): real {
        let since = -0.12;
        for (const box of boxes) {
            if (x >= box)
                since = box;
        }
        return Math.max(0.22, 1 - Math.max(0, x - since - 0.05) / 0.25 * 0.78);
    }

    // Where a bead is; the first have come far before they are seen.
    function beadAt(index: int): real {
        return 0.2 * (film.t - 38.4 - index * 1.0);
    }

    // How warm a box's light is: it warms as a bead is in it.
    function warmth(box: real): real {
        let warm = 0;
        for (let n = 0; n < 8; n++)
            warm = Math.max(warm, 1 - Math.abs(beadAt(n) - box - 0.02) / 0.075);
        return warm * warm * (3 - 2 * warm);
    }

    Sea {
        id: sea

        film: shot.film
        surface: -0.12
        bed: 0.64
        uneven: 0.02
    }
    Thread {
        id: line

        film: shot.film
        points: shot.slope()
        lit: true
        colour: "#d9a860"
        thick: 0.006
        light: 0.85
    }
    Repeater {
        model: 8

        Item {
            id: bead

            required property int index
            readonly property real place: shot.beadAt(index)
            readonly property real strong: shot.strength(place)

            visible: place > -0.05 && place < 1.05

            Repeater {
                model: 9

                Spark {
                    required property int index
                    readonly property real spot: bead.place - index * 0.005

                    film: shot.film
                    atX: spot
                    atY: shot.lineAt(spot)
                    size: (0.05 + 0.05 * bead.strong) * (1 - index * 0.07)
                    light: bead.strong * (index === 0 ? 1 : 0.4 * Math.pow(1 - index / 9, 1.5))
                }
            }
        }
    }
    Repeater {
        model: shot.boxes

        SeaBox {
            required property real modelData

            film: shot.film
            atX: modelData
            atY: shot.lineAt(modelData)
            tilt: Math.atan2((shot.lineAt(modelData + 0.02) - shot.lineAt(modelData - 0.02)) * shot.film.h, 0.04 * shot.film.w) * 180 / Math.PI
            warm: shot.warmth(modelData)
        }
    }
}
