import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The title, the steps of nearness, and the ways along time for those who do not drag.
Item {
    id: header

    required property string title
    required property string step
    // Whether there are ways along `view`, which lies.
    required property bool wandering
    required property Flickable view
    readonly property bool goesOn: view.contentX < view.contentWidth - view.width - 1
    readonly property bool begun: view.contentX > 1
    required property Tones tones
    // Side by side where there is room.
    readonly property bool oneRow: name.implicitWidth + Theme.gap + controls.wanted <= width
    readonly property bool titled: oneRow || !Theme.lowered

    signal chosen(step: string)
    signal turned(direction: int)

    // What to do, where there is room for it.
    property string advice: ""
    readonly property real rows: (oneRow || !titled ? 0 : name.height + Theme.step) + controls.height

    implicitHeight: rows
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Serif {
        id: name

        anchors.left: parent.left
        y: header.oneRow ? (controls.height - height) / 2 : 0
        width: header.oneRow ? implicitWidth : parent.width
        text: header.title
        color: header.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        lineHeight: 1
        isHeading: true
        visible: header.titled
    }

    Sans {
        id: hint

        anchors.left: name.right
        anchors.leftMargin: Theme.gap * 1.5
        anchors.right: controls.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: controls.verticalCenter
        text: header.advice
        color: header.tones.quiet
        visible: text !== "" && header.oneRow && width > Theme.note * 16
    }

    Item {
        id: controls

        readonly property real wanted: nearness.width + (header.wandering ? ways.width + Theme.gap : 0)

        anchors.right: parent.right
        y: header.rows - height
        width: header.oneRow ? wanted : parent.width
        height: Math.max(nearness.height, ways.height)

        Nearness {
            id: nearness

            anchors.left: parent.left
            room: header.width
            step: header.step
            tones: header.tones
            onChosen: step => header.chosen(step)
        }

        // As time runs: its place is turned round with the page, they are not.
        Item {
            id: ways

            anchors.right: parent.right
            width: pair.width
            height: pair.height
            visible: header.wandering

            Row {
                id: pair

                spacing: Theme.targetGap
                LayoutMirroring.enabled: false
                LayoutMirroring.childrenInherit: true

                PillButton {
                    text: qsTr("Earlier")
                    wordShown: false
                    glyph: Icons.previous
                    tones: header.tones
                    enabled: header.begun
                    opacity: enabled ? 1 : 0
                    onClicked: header.turned(-1)
                }

                PillButton {
                    text: qsTr("Later")
                    wordShown: false
                    glyph: Icons.next
                    tones: header.tones
                    enabled: header.goesOn
                    opacity: enabled ? 1 : 0
                    onClicked: header.turned(+1)
                }
            }
        }
    }
}
