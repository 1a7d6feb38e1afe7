pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The crowd, to be touched; what was sent open goes round in it, from lantern to lantern.
Tappable {
    id: crowd

    required property LockAndKeyDetails piece
    required property SquarePlan plan

    text: qsTr("Let the crowd try to open the box")
    onClicked: piece.letCrowdTry()
    contentItem: Item {
        Repeater {
            model: crowd.plan.crowd

            PictureCard {
                id: seen

                required property int index
                required property point modelData

                x: modelData.x - crowd.x - width / 2
                y: modelData.y - crowd.y - crowd.plan.crowdHeight - height * 0.4
                width: crowd.plan.unit * 92
                folder: crowd.piece.folder
                picture: Math.max(0, crowd.piece.leaked)
                visible: crowd.piece.leaked >= 0
                scale: visible ? 1 : 0

                Behavior on scale {
                    enabled: !Theme.calmMotion && crowd.piece.leaked >= 0

                    SequentialAnimation {
                        PauseAnimation {
                            duration: 260 * (crowd.piece.answering ? 4 - seen.index : seen.index)
                        }

                        NumberAnimation {
                            duration: 280
                            easing.type: Easing.OutBack
                        }
                    }
                }
            }
        }
    }
}
