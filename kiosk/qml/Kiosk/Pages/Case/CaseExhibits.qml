pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The last step of a case: the exhibits behind it, afloat, each with its reason, and where the case
// was presented.
Item {
    id: behind

    required property CaseDetails presentation
    required property Tones tones
    // Round what is touched within a view that clips, for the ring of the keys.
    readonly property real edge: Theme.step * 1.5
    property alias contentY: view.contentY

    signal exhibitChosen(exhibitId: string)
    signal connectionsRequested
    signal stayed

    Flickable {
        id: view

        anchors.fill: parent
        anchors.leftMargin: -behind.edge
        anchors.rightMargin: -behind.edge
        contentHeight: column.height + cue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: behind.stayed()

        Column {
            id: column

            x: behind.edge
            width: behind.width
            spacing: Theme.step * 2

            Serif {
                width: column.width
                text: qsTr("Exhibits behind this case")
                color: behind.tones.ink
                font.pixelSize: Theme.headline
                font.weight: Font.Bold
                isHeading: true
            }

            Grid {
                id: grid

                width: column.width
                columns: Math.max(1, Math.min(4, Math.floor((width + columnSpacing) / (Theme.note * 13 + columnSpacing))))
                columnSpacing: Theme.step * 5
                rowSpacing: Theme.step * 4

                Repeater {
                    model: behind.presentation.exhibits

                    AfloatMention {
                        required property string exhibitId

                        width: Math.floor((grid.width - grid.columnSpacing * (grid.columns - 1)) / grid.columns)
                        tones: behind.tones
                        onClicked: behind.exhibitChosen(exhibitId)
                    }
                }
            }

            ConnectionsButton {
                width: column.width
                tones: behind.tones
                onClicked: behind.connectionsRequested()
            }

            Sans {
                width: column.width
                text: behind.presentation.fullTitle
                color: behind.tones.quiet
                font.pixelSize: Theme.note
                visible: text !== behind.presentation.title
            }

            Sans {
                width: column.width
                text: qsTr("Presented at the 2023 Wuzhen Summit. Source: %1").arg(behind.presentation.source)
                color: behind.tones.quiet
                font.pixelSize: Theme.note
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: behind.tones
    }
}
