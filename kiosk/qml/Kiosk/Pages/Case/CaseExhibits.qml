pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The exhibits behind a case, in as many columns as there is room for, and where it was presented.
Rail {
    id: behind

    required property CaseDetails presentation

    signal exhibitChosen(exhibitId: string)

    heading: qsTr("Exhibits behind this case")

    Flow {
        id: grid

        readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (Theme.note * 16 + spacing))))

        width: behind.width
        spacing: Theme.step * 6

        Repeater {
            model: behind.presentation.exhibits

            MentionButton {
                required property string exhibitId

                width: Math.floor((grid.width - grid.spacing * (grid.columns - 1)) / grid.columns)
                tones: behind.tones
                onClicked: behind.exhibitChosen(exhibitId)
            }
        }
    }

    Sans {
        width: behind.width
        topPadding: Theme.step * 3
        text: qsTr("Presented at the 2023 Wuzhen Summit. Source: %1").arg(behind.presentation.source)
        color: behind.tones.quiet
        font.pixelSize: Theme.note
    }
}
