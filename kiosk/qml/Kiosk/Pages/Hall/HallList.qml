pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All that a hall holds, as a plain list: the ways on, then every exhibit of the wall.
Rectangle {
    id: list

    required property HallDetails hall
    required property Tones tones

    readonly property real edge: width < Theme.screenWidth ? Theme.step * 3 : Theme.margin

    signal chosen(kind: string, targetId: string)
    signal exhibitChosen(exhibitId: string)
    signal closed

    color: Qt.alpha(tones.ground, 0.94)
    onVisibleChanged: rows.positionViewAtBeginning()

    SheetHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: list.edge
        anchors.rightMargin: Theme.step * 2
        text: qsTr("In this hall")
        tones: list.tones
        onClosed: list.closed()
    }

    ListView {
        id: rows

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        // room for the focus ring, which would be clipped
        leftMargin: list.edge
        topMargin: Theme.step
        spacing: Theme.targetGap
        clip: true
        boundsBehavior: Flickable.DragOverBounds
        // Built ahead at once, for rows may go with the hall; see Wall.
        cacheBuffer: 0
        displayMarginBeginning: Theme.step * 40
        displayMarginEnd: Theme.step * 40
        model: list.hall.exhibits
        Accessible.role: Accessible.List
        Accessible.name: qsTr("In this hall")

        header: Flow {
            width: rows.width - 2 * list.edge
            bottomPadding: Theme.step * 2
            spacing: Theme.targetGap

            Repeater {
                model: list.hall.hotspots

                PillButton {
                    required property string kind
                    required property string targetId
                    required property string title

                    visible: kind !== "exhibit"
                    text: title === "" ? qsTr("Walk on") : title
                    glyph: kind === "door" ? Icons.door : Icons.walk
                    tones: list.tones
                    wordSize: Theme.note
                    onClicked: list.chosen(kind, targetId)
                }
            }
        }
        footer: Item {
            width: 1
            height: cue.room
        }

        delegate: MentionButton {
            required property string exhibitId

            width: rows.width - 2 * list.edge
            tones: list.tones
            onClicked: list.exhibitChosen(exhibitId)
        }
    }

    ScrollCue {
        id: cue

        view: rows
        tones: list.tones
    }
}
