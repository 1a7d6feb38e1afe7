pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The circles, pulled by buttons; and the way on, once something is found.
Item {
    id: controls

    required property WhereAmIDetails whereAmI
    required property bool pulling
    // Whether they stand below each other.
    required property bool upright
    required property Tones tones
    readonly property real badge: Math.max(Theme.step * 5, Theme.note * 1.5)
    readonly property real group: Theme.touchTarget * 2 + badge + Theme.targetGap * 2
    readonly property real columnWidth: Math.max(group, onward.implicitWidth)
    readonly property real rowHeight: Math.max(Theme.touchTarget, badge, onward.implicitHeight)
    readonly property real rowWidth: group * 3 + Theme.step * 8

    width: upright ? columnWidth : Math.max(rowWidth, onward.implicitWidth)
    height: upright ? rowHeight * 3 + Theme.step * 6 : rowHeight

    Repeater {
        model: controls.whereAmI.satellites

        Row {
            id: row

            required property int index
            required property int number
            required property bool held
            required property bool hidden

            x: controls.upright ? (controls.width - width) / 2 : index * (controls.group + Theme.step * 4)
            y: controls.upright ? index * (controls.rowHeight + Theme.step * 3) : 0
            spacing: Theme.targetGap
            visible: controls.pulling && number < 4

            Rectangle {
                parent: row.parent
                x: row.x
                y: row.y
                z: -1
                width: row.width
                height: row.height
                radius: height / 2
                color: Qt.alpha(controls.tones.ground, 0.85)
                visible: row.visible
            }

            StepButton {
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.less
                text: qsTr("Make circle %1 smaller").arg(row.number)
                tones: controls.tones
                enabled: !row.hidden
                // the sentence that it has earned stays
                autoRepeat: !row.held
                onClicked: controls.whereAmI.step(row.index, -1)
            }

            SatelliteBadge {
                anchors.verticalCenter: parent.verticalCenter
                number: row.number
                held: row.held
                tones: controls.tones
            }

            StepButton {
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.plus
                text: qsTr("Make circle %1 larger").arg(row.number)
                tones: controls.tones
                enabled: !row.hidden
                autoRepeat: !row.held
                onClicked: controls.whereAmI.step(row.index, 1)
            }
        }
    }

    PillButton {
        id: onward

        LayoutMirroring.enabled: Theme.rightToLeft
        LayoutMirroring.childrenInherit: true
        anchors.centerIn: parent
        text: qsTr("Go on")
        glyph: Icons.onward
        glyphLast: true
        filled: true
        tones: controls.tones
        visible: controls.whereAmI.solved
        onClicked: controls.whereAmI.goOn()
    }
}
