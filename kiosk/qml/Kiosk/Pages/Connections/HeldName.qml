import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What the light is called that a finger or the keys have hold of: above it, where no finger is.
Item {
    id: held

    required property ConnectionsDetails connections
    required property Tones tones
    readonly property point place: connections.heldPlace

    visible: connections.heldTitle !== ""
    // by keys its button says so
    Accessible.ignored: true

    Rectangle {
        x: held.place.x - width / 2
        y: held.place.y - height / 2
        width: Theme.step * (held.connections.heldSign === "exhibit" ? 5 : 7)
        height: width
        radius: held.connections.heldSign === "case" ? Theme.step : width / 2
        color: "transparent"
        border.color: held.tones.ink
        border.width: Math.max(2, Theme.step * 0.4)
    }

    Rectangle {
        readonly property real above: held.place.y - Theme.step * 6 - height

        x: Math.max(Theme.edge, Math.min(held.width - width - Theme.edge, held.place.x - width / 2))
        y: above >= Theme.step * 2 ? above : held.place.y + Theme.step * 6
        width: words.width + Theme.step * 4
        height: words.height + Theme.step * 2
        radius: Theme.step
        color: held.tones.ground
        border.color: held.tones.shape
        border.width: Math.max(1, Theme.hairlineWidth)

        Column {
            id: words

            readonly property real room: Math.min(held.width * 0.8, Math.max(Theme.step * 72, Theme.lead * 14))

            anchors.centerIn: parent
            width: Math.min(room, Math.max(title.implicitWidth, kicker.implicitWidth))

            Sans {
                id: kicker

                width: words.room
                text: held.connections.heldKicker
                color: held.tones.quiet
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }

            Serif {
                id: title

                width: words.room
                text: held.connections.heldTitle
                color: held.tones.ink
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
