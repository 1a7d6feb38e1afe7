pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Pages

// What the water shows of the screen above it, in strips that lie a little beside each other, and
// two boats from which it is watched, as the water towns watch their opera.
Item {
    id: water

    required property url still
    required property Tones tones
    readonly property real strip: Theme.step
    readonly property real whole: width * 9 / 16

    clip: true

    Repeater {
        model: Theme.highContrast ? 0 : Math.min(20, Math.ceil(water.height / water.strip))

        Item {
            id: part

            required property int index

            x: Math.sin(index * 1.2) * (0.5 + index * 0.13) * Theme.step / 8
            y: Theme.step * 1.5 + index * water.strip
            width: water.width
            height: water.strip + 0.6
            clip: true
            opacity: 0.7 * Math.pow(1 - index / 20, 1.1)

            Image {
                y: -part.index * water.strip
                width: water.width
                height: water.whole
                source: water.still
                sourceSize: Qt.size(480, 270)
                fillMode: Image.PreserveAspectCrop
                mirrorVertically: true
                asynchronous: true
                Accessible.ignored: true
            }
        }
    }

    CinemaBoat {
        x: water.width * 0.07
        y: Theme.step * 1.5
        size: Math.min(water.width * 0.4, (water.height - y) * 2.3)
        tones: water.tones
    }

    CinemaBoat {
        x: water.width * 0.56
        y: Theme.step * 4.5
        size: Math.min(water.width * 0.34, (water.height - y) * 2.3)
        tones: water.tones
    }
}
