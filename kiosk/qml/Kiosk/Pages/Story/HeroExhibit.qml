pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit of a story's large picture: it drifts to its place, and the middle of it is touched.
Item {
    id: one

    required property int index
    required property string exhibitId
    required property string title
    required property string hue
    required property string kind
    required property url picture
    required property url cutout
    // What of it is touched, so that none lies over another.
    required property rect target
    required property bool touched
    // How far it is from its place, from 1 to 0; what is near comes from further and later.
    property real drift: 0
    readonly property bool ready: model.ready
    readonly property int duration: 900 - 100 * index

    signal chosen(exhibitId: string)

    function arrive(): void {
        if (!Theme.calmMotion) drifting.restart();
    }

    z: -index

    Afloat {
        id: model

        // A picture of staff's has no outline, and would hide what is behind it.
        readonly property real part: outlined ? 1 : 0.6

        x: one.width * (1 - part) / 2
        y: one.height * (1 - part) * 0.85
        width: one.width * part
        height: width
        cutout: one.cutout
        picture: one.picture
        hue: one.hue
        kind: one.kind
        mirrored: one.index < 3 ? 0.45 : 0.3
        transform: Translate {
            x: one.drift * (Theme.rightToLeft ? -1 : 1) * Theme.step * (14 - 2 * one.index)
        }
    }

    Loader {
        x: one.target.x
        y: one.target.y
        width: one.target.width
        height: one.target.height
        active: one.touched
        sourceComponent: Tappable {
            text: one.title
            onClicked: one.chosen(one.exhibitId)
        }
    }

    NumberAnimation {
        id: drifting

        target: one
        property: "drift"
        from: 1
        to: 0
        duration: one.duration
        easing.type: Easing.OutCubic
    }
}
