pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A lantern: it comes to the middle of the field, and once it is sorted it floats to its place.
Item {
    id: light

    required property int index
    required property real wide
    required property real bright
    required property string use
    required property bool placed
    required property string mark
    required property bool taught
    required property bool like
    required property size field
    required property real large
    required property real small
    required property bool faint
    required property bool beckons
    required property bool seen
    required property Tones tones
    property bool come: false
    readonly property bool there: placed && come
    readonly property bool moves: seen && !Theme.calmMotion

    x: there ? wide * field.width : field.width / 2
    y: there ? (1 - bright) * field.height : field.height / 2
    z: placed ? 0 : 1
    scale: there ? small / large : 1
    opacity: !come ? 0 : faint ? 0.38 : 1
    Component.onCompleted: come = true

    Behavior on x {
        enabled: light.moves

        NumberAnimation {
            duration: 900
            easing.type: Easing.InOutQuad
        }
    }

    Behavior on y {
        enabled: light.moves

        NumberAnimation {
            duration: 900
            easing.type: Easing.InOutBack
        }
    }

    Behavior on scale {
        enabled: light.moves

        NumberAnimation {
            duration: 900
            easing.type: Easing.InOutQuad
        }
    }

    Behavior on opacity {
        enabled: light.moves

        NumberAnimation {
            duration: 500
        }
    }

    component Picture: Image {
        width: light.large
        height: width
        source: light.seen && light.large > 0 ? "image://lanterns/" + light.use + "/" + light.wide.toFixed(3) + "/" + light.bright.toFixed(3) : ""
        sourceSize: Qt.size(Math.round(width), Math.round(width))
        mipmap: true
        Accessible.ignored: true
    }

    Picture {
        anchors.centerIn: parent
    }

    Glyph {
        y: -light.large * 0.36
        x: light.large * 0.16
        text: light.mark === "right" ? Icons.chosen : light.mark === "wrong" ? Icons.close : Icons.help
        size: light.large * 0.24
        color: light.tones.ink
        visible: light.there && light.mark !== ""
    }
}
