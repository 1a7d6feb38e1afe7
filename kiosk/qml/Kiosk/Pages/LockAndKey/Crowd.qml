pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Five with lanterns, whose eyes follow the box. What was sent open goes round among them.
Tappable {
    id: crowd

    required property LockAndKeyDetails piece
    // Where the box is, in the crowd's own measure.
    required property real box
    required property real unit
    required property real figureHeight
    // Where each stands, as parts of the width of what is touched, and how far behind the front.
    required property list<real> along
    required property list<real> behind

    text: qsTr("Let the crowd try to open the box")
    onClicked: piece.letCrowdTry()
    contentItem: Item {
        Repeater {
            model: crowd.along.length

            Figure {
                id: figure

                required property int index
                readonly property real ahead: crowd.box - x - width / 2

                x: crowd.along[index] * crowd.width - width / 2
                y: crowd.height - height - crowd.behind[index]
                height: crowd.figureHeight
                folder: crowd.piece.folder
                who: "crowd-" + (index + 1)
                looks: ["left", "front", "right"]
                look: Math.abs(ahead) < crowd.unit * 70 ? "front" : ahead < 0 ? "left" : "right"

                PictureCard {
                    id: seen

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: -height * 0.4
                    width: crowd.unit * 92
                    folder: crowd.piece.folder
                    picture: Math.max(0, crowd.piece.leaked)
                    visible: crowd.piece.leaked >= 0
                    scale: visible ? 1 : 0

                    Behavior on scale {
                        enabled: !Theme.calmMotion && crowd.piece.leaked >= 0

                        SequentialAnimation {
                            PauseAnimation {
                                duration: 260 * (crowd.piece.answering ? 4 - figure.index : figure.index)
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
}
