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
    // From the thread's end to its beginning.
    property bool backwards: false

    function place(part: real): point {
        return along.at(backwards ? 1 - part : part);
    }

    anchors.fill: parent
    visible: gone > 0 && gone < 1

    Repeater {
        model: 16

        Spark {
            required property int index
            readonly property point here: runner.place(runner.gone - index / 15 * runner.tail * runner.film.w / Math.max(1, runner.along.whole))

            film: runner.film
            atX: here.x
            atY: here.y
            size: runner.size * (1 - index * 0.045)
            hue: runner.hue
            // They lie over one another: what is behind the head is much fainter.
            light: index === 0 ? 1 : 0.5 * Math.pow(1 - index / 16, 1.7)
        }
    }
}
