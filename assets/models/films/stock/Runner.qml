pragma ComponentBehavior: Bound
import QtQuick

// A spark that runs along a thread, with a tail that fades.
Item {
    id: runner

    required property Film film
    required property Thread along
    // How far it is, 0 to 1; it is seen only between.
    required property real gone
    property string hue: "amber"
    property real size: 0.035
    property real tail: 0.06

    anchors.fill: parent
    visible: gone > 0 && gone < 1

    Repeater {
        model: 7

        Spark {
            required property int index
            readonly property point place: runner.along.at(runner.gone - index / 6 * runner.tail * runner.film.w / Math.max(1, runner.along.whole))

            film: runner.film
            atX: place.x
            atY: place.y
            size: runner.size * (1 - index * 0.1)
            hue: runner.hue
            light: 1 - index / 7
        }
    }
}
