pragma ComponentBehavior: Bound
import QtQuick
import stock

// The root at the top, the endings below it, below these the name servers; lines drawn downwards.
Item {
    id: net

    required property Film film
    // How much of it is drawn, downwards.
    property real drawn: 1
    property real light: 1
    readonly property point root: Qt.point(0.5, 0.14)

    function middle(index: int): point {
        return Qt.point([0.09, 0.205, 0.32, 0.455, 0.68, 0.795, 0.91][index], 0.385 + 0.02 * Math.sin(Math.PI * (0.5 + index) / 7));
    }

    // Three below each.
    function lower(index: int): point {
        return Qt.point(middle(Math.floor(index / 3)).x + 0.038 * (index % 3 - 1), 0.63 + 0.018 * Math.sin(index * 2.4));
    }

    anchors.fill: parent
    opacity: light
    visible: light > 0

    Repeater {
        model: 21

        Thread {
            required property int index

            film: net.film
            points: [net.middle(Math.floor(index / 3)), net.lower(index)]
            drawn: Math.max(0, Math.min(1, net.drawn * 2.2 - 1.2 + 0.2 * net.film.chance(index)))
            colour: "#5b8099"
            thick: 0.0018
        }
    }
    Repeater {
        model: 7

        Thread {
            required property int index
            readonly property point low: net.middle(index)

            film: net.film
            readonly property real far: Math.hypot((low.x - net.root.x) * net.film.w, (low.y - net.root.y) * net.film.h)
            // It begins at the root's outer ring.
            readonly property real ring: 0.094 * net.film.h / far

            points: [Qt.point(net.root.x + (low.x - net.root.x) * ring, net.root.y + (low.y - net.root.y) * ring), low]
            drawn: Math.max(0, Math.min(1, net.drawn * 2.2))
            colour: "#7b9fb8"
            thick: 0.0024
        }
    }
    Repeater {
        model: 21

        Spark {
            required property int index
            readonly property point here: net.lower(index)

            film: net.film
            atX: here.x
            atY: here.y
            size: 0.046
            hue: "moon"
            light: Math.max(0, Math.min(1, net.drawn * 4 - 3)) * 0.8
            phase: index * 0.9
        }
    }
    Repeater {
        model: 7

        Spark {
            required property int index
            readonly property point here: net.middle(index)

            film: net.film
            atX: here.x
            atY: here.y
            size: 0.07
            hue: "moon"
            light: Math.max(0, Math.min(1, net.drawn * 4 - 1.2))
            phase: index * 0.7
        }
    }
    Root {
        film: net.film
        atX: net.root.x
        atY: net.root.y
    }
}
