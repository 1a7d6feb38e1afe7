pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components

// Other exhibits that belong to this one.
Rail {
    id: rail

    required property ExhibitListModel exhibits

    signal chosen(exhibitId: string)

    heading: qsTr("See also")
    visible: others.count > 0

    Repeater {
        id: others

        model: rail.exhibits

        MentionButton {
            required property string exhibitId

            width: rail.width
            tones: rail.tones
            onClicked: rail.chosen(exhibitId)
        }
    }
}
