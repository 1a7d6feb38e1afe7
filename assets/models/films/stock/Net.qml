pragma ComponentBehavior: Bound
import QtQuick

// Sparks spread over an area and linked with those next to them. It grows from its root, and warms
// from the left to the right; lights run along its lines.
Item {
    id: net

    required property Film film
    // Parts of the picture; it may move.
    required property rect area
    required property int count
    property int seed: 0
    property point root: Qt.point(0.5, 0.5)
    property real grown: 1
    property list<string> hues: ["moon"]
    property real warmed: 0
    property real size: 0.03
    property real lines: 0.5
    property int runners: 0
    // With how many of those next to it each is linked, and how wide the area is for its height.
    property int ties: 2
    property real aspect: 1.6
    property real light: 1
    readonly property list<point> spots: spread()
    readonly property list<point> pairs: linked()

    // Well spread, and not in rows.
    function spread(): list<point> {
        const all = [];
        for (let n = 1; n <= count; n++) {
            const x = seed * 0.37 + n * 0.7548777 + 0.03 * film.chance(n + seed);
            const y = seed * 0.11 + n * 0.5698403 + 0.05 * film.chance(n + seed + 300);
            all.push(Qt.point(x - Math.floor(x), y - Math.floor(y)));
        }
        return all;
    }

    // Each with those that are nearest.
    function linked(): list<point> {
        const found = [];
        for (let n = 0; n < count; n++) {
            const near = spots.map((one, other) => ({
                        other,
                        far: apart(one, spots[n])
                    })).filter(one => one.other !== n).sort((one, two) => one.far - two.far);
            for (const one of near.slice(0, ties)) {
                if (!found.some(pair => pair.x === one.other && pair.y === n))
                    found.push(Qt.point(n, one.other));
            }
        }
        return found;
    }

    function apart(one: point, two: point): real {
        return Math.hypot((one.x - two.x) * aspect, one.y - two.y);
    }

    function place(spot: point): point {
        return Qt.point(area.x + spot.x * area.width, area.y + spot.y * area.height);
    }

    // Where its spark is that is nearest to a point of the picture.
    function nearest(to: point): point {
        return spots.map(place).reduce((best, one) => Math.hypot(one.x - to.x, one.y - to.y) < Math.hypot(best.x - to.x, best.y - to.y) ? one : best);
    }

    // How much of a spot there is yet.
    function there(spot: point): real {
        const far = apart(spot, root) / 1.9;
        return Math.max(0, Math.min(1, (grown * 1.2 - far) / 0.2));
    }

    function warmth(spot: point): real {
        return Math.max(0, Math.min(1, (warmed * 1.3 - spot.x) / 0.3));
    }

    anchors.fill: parent
    opacity: light
    visible: light > 0 && grown > 0

    Repeater {
        model: net.pairs.length

        Link {
            required property int index
            readonly property point one: net.spots[net.pairs[index].x]
            readonly property point two: net.spots[net.pairs[index].y]

            film: net.film
            from: net.place(one)
            to: net.place(two)
            color: Qt.tint("#5b7d96", Qt.rgba(1, 0.78, 0.4, 0.7 * net.warmth(one)))
            light: net.lines * Math.min(net.there(one), net.there(two))
        }
    }

    Repeater {
        model: net.count

        Item {
            id: knot

            required property int index
            readonly property point spot: net.spots[index]
            readonly property point seen: net.place(spot)
            readonly property real large: net.size * (0.75 + 0.5 * net.film.chance(index + 70))

            Spark {
                film: net.film
                atX: knot.seen.x
                atY: knot.seen.y
                size: knot.large
                hue: net.hues[knot.index % net.hues.length]
                light: net.there(knot.spot) * (1 - net.warmth(knot.spot))
                phase: knot.index
            }

            Spark {
                film: net.film
                atX: knot.seen.x
                atY: knot.seen.y
                size: knot.large * 1.15
                light: net.there(knot.spot) * net.warmth(knot.spot)
                phase: knot.index
            }
        }
    }

    Repeater {
        model: net.runners

        Spark {
            required property int index
            readonly property real round: net.film.t / 1.8 + net.film.chance(index + 11)
            readonly property real part: round - Math.floor(round)
            readonly property point pair: net.pairs[Math.floor(net.film.chance(index + 17 * Math.floor(round)) * net.pairs.length)]
            readonly property point from: net.place(net.spots[pair.x])
            readonly property point to: net.place(net.spots[pair.y])

            film: net.film
            atX: from.x + (to.x - from.x) * part
            atY: from.y + (to.y - from.y) * part
            size: 0.018
            light: Math.sin(Math.PI * part) * Math.min(net.there(net.spots[pair.x]), net.there(net.spots[pair.y]))
        }
    }
}
