pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The lights of a group by their names, side by side as many as have room.
Item {
    id: list

    required property ConnectionsDetails connections
    required property Tones tones
    property alias contentY: view.contentY

    signal stayed

    function tallestOf(made: int): real {
        let most = Theme.touchTarget;
        for (let index = 0; index < made; index++)
            most = Math.max(most, (longest.itemAt(index) as LightRow)?.implicitHeight ?? 0);
        return most;
    }

    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true

    Serif {
        id: name

        anchors.left: parent.left
        anchors.right: all.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        y: Theme.step * 3
        text: list.connections.groupName
        color: list.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        isHeading: true
    }

    PillButton {
        id: all

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: name.verticalCenter
        text: qsTr("All lights")
        glyph: Icons.connections
        wordSize: Theme.note
        tones: list.tones
        onClicked: list.connections.chooseAll()
    }

    // Lights with the longest titles, measured and not shown.
    Repeater {
        id: longest

        property int made: 0

        onItemAdded: made += 1
        onItemRemoved: made -= 1
        model: list.connections.longestTitles

        LightRow {
            required property string modelData

            width: view.cellWidth - Theme.gap
            visible: false
            key: ""
            sign: "exhibit"
            hue: "amber"
            kicker: "1"
            title: modelData
            because: ""
            kind: ""
            picture: ""
            glow: ""
            tones: list.tones
        }
    }

    GridView {
        id: view

        readonly property real least: Theme.step * 44 + Theme.lead * 6
        readonly property int columns: Math.max(1, Math.min(3, Math.floor((width - leftMargin) / least)))

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.step * 2
        leftMargin: Theme.margin
        topMargin: Theme.step
        bottomMargin: cue.room
        cellWidth: Math.floor((width - leftMargin - Theme.margin + Theme.gap) / columns)
        cellHeight: Math.ceil(list.tallestOf(longest.made) + Theme.targetGap)
        boundsBehavior: Flickable.DragOverBounds
        cacheBuffer: 0
        displayMarginBeginning: Theme.step * 40
        displayMarginEnd: Theme.step * 40
        clip: true
        model: list.connections.members
        onMovementEnded: list.stayed()
        Accessible.role: Accessible.List
        Accessible.name: list.connections.groupName
        delegate: LightRow {
            width: view.cellWidth - Theme.gap
            height: view.cellHeight - Theme.targetGap
            tones: list.tones
            onClicked: list.connections.choose(key)
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: list.tones
    }
}
