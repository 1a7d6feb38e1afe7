pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A round key of the machine. The one to press is lit.
Tappable {
    id: key

    required property bool lit
    // How large the picture of a key is, which is more than its cap.
    required property real side
    required property url folder
    required property color accent

    opacity: 1
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: key.side * 1.06
            height: width * 0.84
            radius: height / 2
            color: key.accent
            opacity: 0.3
            visible: key.lit
        }

        Item {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: key.down ? key.side * 0.07 : 0
            width: key.side
            height: width

            Rendering {
                anchors.fill: parent
                folder: key.folder
                name: key.lit ? "key-lit" : "key"
            }

            Sans {
                anchors.centerIn: parent
                anchors.verticalCenterOffset: -parent.height * 0.055
                text: key.text
                color: key.lit ? "#241a20" : "#f4efe4"
                font.pixelSize: Math.max(key.side * 0.36, Theme.note)
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
