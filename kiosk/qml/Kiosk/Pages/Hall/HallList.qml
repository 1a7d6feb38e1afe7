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

    signal chosen(kind: string, targetId: string)
    signal exhibitChosen(exhibitId: string)

    color: Qt.alpha(tones.ground, 0.94)

    Flow {
        id: ways

        x: Theme.step
        y: Theme.step
        width: parent.width - 2 * x

        Repeater {
            model: list.hall.hotspots

            LabelledButton {
                required property string kind
                required property string targetId
                required property string title

                visible: kind !== "exhibit"
                text: title === "" ? qsTr("Walk on") : title
                glyph: kind === "door" ? Icons.door : Icons.walk
                tones: list.tones
                wordSize: Theme.step * 3
                onClicked: list.chosen(kind, targetId)
            }
        }
    }

    ListView {
        anchors.top: ways.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.step * 2
        clip: true
        boundsBehavior: Flickable.DragOverBounds
        // Built ahead at once, for rows may go with the hall; see Wall.
        cacheBuffer: 0
        displayMarginBeginning: Theme.step * 40
        displayMarginEnd: Theme.step * 40
        model: list.hall.exhibits

        delegate: MentionButton {
            required property string exhibitId

            width: ListView.view.width
            tones: list.tones
            onClicked: list.exhibitChosen(exhibitId)
        }
    }
}
