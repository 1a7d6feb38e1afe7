import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What stands still on the coast: mountains and sea, the thread on which letters run, the telephone
// line, and what the place in the south is called.
Item {
    id: ground

    required property Coast coast
    readonly property bool lit: !coast.firstMessage.stopped

    width: coast.width
    height: coast.height

    Rendering {
        x: ground.coast.map.x
        y: ground.coast.map.y
        width: ground.coast.map.width
        height: ground.coast.map.height
        folder: ground.coast.folder
        name: "coast"
    }

    Threads {
        from: ground.coast.from
        to: ground.coast.to
        bend: ground.coast.bend
        cord: ground.coast.cord
        cordBend: ground.coast.cordBend
        lit: ground.lit
        accent: ground.coast.accent
        tones: ground.coast.tones
    }

    PlaceMark {
        place: ground.coast.from
        lit: true
        accent: ground.coast.accent
        tones: ground.coast.tones
    }

    PlaceMark {
        place: ground.coast.to
        lit: ground.lit
        accent: ground.coast.accent
        tones: ground.coast.tones
    }

    MapName {
        id: name

        x: Math.min(ground.coast.from.x + Theme.step * 3, ground.width - width)
        y: ground.coast.from.y + Theme.step * 2.5
        text: qsTr("UCLA, Los Angeles")
        tones: ground.coast.tones
    }

    Sans {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: qsTr("The map is a drawing, and not exact.")
        color: ground.coast.tones.quiet
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
        visible: width < ground.width * 0.6 && y >= name.y + name.height
    }
}
