pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The chosen light and all its kin below each other on one thread: on upright screens, for large
// words, and for those who touch nothing higher.
Item {
    id: list

    required property ConnectionsDetails connections
    required property Tones tones
    // Whether the chosen one is seen here, and not above.
    required property bool signed
    // Whether kin are listed here, seen or not: what is made for them stays.
    required property bool wanted
    property alias contentY: view.contentY

    signal stayed

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: column.y + column.height + cue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: list.stayed()

        Column {
            id: column

            LayoutMirroring.enabled: Theme.rightToLeft
            LayoutMirroring.childrenInherit: true
            x: Theme.margin
            y: Theme.step * (list.signed ? 8 : 3)
            width: view.width - 2 * Theme.margin
            spacing: Theme.step * 3

            Item {
                readonly property bool beside: list.signed && (!Theme.portrait || Theme.reading < 1.5)

                width: parent.width
                height: beside ? Math.max(sign.height + (sign.exhibit ? 0 : Theme.step * 10), head.height) : head.y + head.height

                ChosenSign {
                    id: sign

                    anchors.left: parent.left
                    side: Math.min(column.width * 0.36, Theme.step * 40)
                    connections: list.connections
                    tones: list.tones
                    visible: list.signed
                }

                ChosenHead {
                    id: head

                    anchors.left: parent.beside ? sign.right : parent.left
                    anchors.leftMargin: parent.beside ? Theme.gap : 0
                    anchors.right: parent.right
                    y: !parent.beside && list.signed ? sign.height + Theme.step * (sign.exhibit ? 2 : 12) : 0
                    connections: list.connections
                    tones: list.tones
                }
            }

            AreaFilter {
                width: parent.width
                connections: list.connections
                tones: list.tones
                onChosen: number => list.connections.filterBy(number)
            }

            Column {
                width: parent.width
                spacing: Theme.targetGap
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What belongs to it")

                Repeater {
                    id: rows

                    model: list.wanted ? list.connections.kin : null

                    LightRow {
                        required property int index

                        width: column.width
                        threaded: true
                        last: index === rows.count - 1
                        tones: list.tones
                        onClicked: list.connections.choose(key)
                    }
                }
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: list.tones
    }
}
