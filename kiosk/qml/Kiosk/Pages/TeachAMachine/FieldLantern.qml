pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

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
    required property bool latest
    required property size field
    required property real large
    required property real small
    required property bool faint
    required property bool seen
    required property bool asked
    required property real call
    required property point river
    required property point festival
    required property Tones tones
    property bool come: false
    // So far it was pulled, before it is sorted.
    readonly property point pulled: pull.active ? Qt.point(pull.activeTranslation.x, pull.activeTranslation.y) : Qt.point(0, 0)
    readonly property bool there: placed && come
    readonly property bool moves: seen && !Theme.calmMotion && !pull.active

    // A part of the way to a word, where it was pulled along it.
    function towards(word: point): real {
        return (lastPull.x * word.x + lastPull.y * word.y) / (word.x * word.x + word.y * word.y);
    }

    property point lastPull

    signal letGo(toRiver: real, toFestival: real)

    x: there ? wide * field.width : field.width / 2 + pulled.x
    y: there ? (1 - bright) * field.height : field.height / 2 + pulled.y
    z: placed && !latest ? 0 : 1
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

    Loader {
        active: light.call >= 0 && !light.placed
        sourceComponent: GhostLantern {
            width: light.large
            height: width
            source: picture.source
            fitting: picture.sourceSize
            call: light.call
            river: light.river
            festival: light.festival
        }
    }

    Image {
        id: picture

        anchors.centerIn: parent
        width: light.large
        height: width
        source: light.seen && light.large > 0 ? "image://lanterns/" + light.use + "/" + light.wide.toFixed(3) + "/" + light.bright.toFixed(3) : ""
        sourceSize: Qt.size(Math.round(width), Math.round(width))
        mipmap: true
        Accessible.ignored: true

        // Who does not touch a word may pull the lantern there.
        DragHandler {
            id: pull

            target: null
            enabled: light.asked && !light.placed
            onActiveTranslationChanged: if (active) light.lastPull = Qt.point(activeTranslation.x, activeTranslation.y)
            onActiveChanged: if (!active) light.letGo(light.towards(light.river), light.towards(light.festival))
        }
    }

    // The one of which there is something to tell, and the one that it is like.
    Rectangle {
        anchors.centerIn: parent
        width: light.large * 0.8
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.step * 0.5 / light.scale
        border.color: light.like ? light.tones.lantern("vermilion") : light.tones.ink
        visible: light.there && (light.latest || light.like)
    }

    MarkBadge {
        x: light.large * 0.16
        y: -light.large * 0.4
        mark: light.there ? light.mark : ""
        side: light.large * 0.26
        tones: light.tones
    }
}
