pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Outside the hours: black, as though the screen were off. It goes on being painted, and a touch
// tells for some seconds when the museum opens, each time in another place, so that nothing burns in.
Tappable {
    id: dark

    required property Opening opening
    readonly property bool modal: true

    text: qsTr("The museum is closed. Touch to see when it opens.")
    opacity: 1
    background: Rectangle {
        color: "black"
    }
    contentItem: Item {
        Column {
            id: hint

            x: Theme.margin + dark.opening.place.x * (parent.width - width - 2 * Theme.margin)
            y: Theme.margin + dark.opening.place.y * (parent.height - height - 2 * Theme.margin)
            width: Math.min(parent.width - 2 * Theme.margin, Theme.step * 80)
            spacing: Theme.step
            visible: opacity > 0
            opacity: dark.opening.hinting ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calmMotion ? 0 : Theme.arrive * 3
                }
            }

            Serif {
                width: parent.width
                visible: text !== ""
                text: dark.opening.time
                color: Theme.nightTones.lantern("amber")
                font.pixelSize: Theme.step * 16
                lineHeight: 1
            }

            Repeater {
                model: dark.opening.sentences

                Serif {
                    required property string modelData

                    width: hint.width
                    text: modelData
                    color: Theme.nightTones.quiet
                    font.pixelSize: Theme.heading
                }
            }
        }
    }
}
