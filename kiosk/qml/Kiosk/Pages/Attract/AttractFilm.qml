import QtQuick
import Kiosk.Theme

// How far the attract film has come: from the museum through the dark to the exhibit, and back.
// It goes on in few steps, and museum and exhibit are never blended with each other: without a GPU
// each full picture painted is 20 ms of work, and a kiosk plays this all day.
Item {
    id: film

    required property bool playing
    required property bool risen
    // How much of the museum and of the exhibit is seen, 0 to 1.
    readonly property real museum: eased(Math.max(0, 1 - position))
    readonly property real exhibit: eased(Math.max(0, position - 1))
    // Where the camera is that drifts over the museum, an angle.
    property real way: 0

    // 0 is the museum, 1 the dark, 2 the exhibit.
    property real position: 0
    readonly property real goal: risen ? 2 : 0
    readonly property real pace: 1 / 11

    function eased(part: real): real {
        return part * part * (3 - 2 * part);
    }

    function step(): void {
        position += Math.max(-pace, Math.min(pace, goal - position));
        way += position < 1 ? steps.interval * 0.0003 : 0;
    }

    Timer {
        id: steps

        interval: film.position === film.goal ? 150 : 65
        repeat: true
        running: film.playing && (film.position !== film.goal || !film.risen && !Theme.calmMotion)
        onTriggered: film.step()
    }
}
