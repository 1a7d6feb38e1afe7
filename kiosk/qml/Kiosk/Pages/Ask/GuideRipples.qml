pragma ComponentBehavior: Bound
import QtQuick

// Rings on the water below the lantern. They come in while the guide listens, with each letter anew;
// they go out while they tell.
Item {
    id: ripples

    required property url folder
    required property real unit
    required property real middle
    required property int pose
    required property int heard
    required property bool moving
    // From the first ring to the last; at rest two are seen.
    property real way: 0.62
    readonly property bool outwards: pose === 2

    function begin(): void {
        if (moving && pose !== 1 && !coming.running) coming.restart();
    }

    visible: pose !== 1
    onPoseChanged: begin()
    onMovingChanged: begin()
    onHeardChanged: begin()

    NumberAnimation {
        id: coming

        target: ripples
        property: "way"
        from: 0
        to: 1.62
        duration: ripples.outwards ? 4200 : 2600
        onStopped: ripples.way = 0.62
    }

    Repeater {
        model: 3

        GuidePart {
            required property int index
            readonly property real part: (ripples.way + index / 3) % 1

            folder: ripples.folder
            unit: ripples.unit
            name: "ring"
            box: Qt.rect(ripples.middle - 200, 672, 400, 72)
            scale: ripples.outwards ? 0.35 + part * 1.05 : 1.4 - part * 1.05
            opacity: 0.6 * Math.sin(Math.PI * part)
        }
    }
}
