pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The same below the water: for large words, and for those who touch nothing higher.
Item {
    id: names

    required property GroupListModel groups
    required property Tones tones
    property int made: 0
    readonly property real widest: widestOf(made)
    readonly property real needed: column.height + Theme.step * 6

    signal chosen(key: string)

    function widestOf(made: int): real {
        let most = 1;
        for (let index = 0; index < made; index++)
            most = Math.max(most, (buttons.itemAt(index) as GroupButton)?.implicitWidth ?? 0);
        return most;
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: column.y + column.height + (names.needed > height ? cue.room : Theme.step)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: column

            LayoutMirroring.enabled: Theme.rightToLeft
            LayoutMirroring.childrenInherit: true
            x: Theme.margin
            y: Theme.step * 2
            width: view.width - 2 * Theme.margin
            spacing: Theme.step * 2

            ConnectionsHeading {
                width: parent.width
                titleSize: Theme.heading
                tones: names.tones
            }

            Grid {
                id: grid

                width: parent.width
                columns: Math.max(1, Math.min(4, Math.floor((width + columnSpacing) / (names.widest + columnSpacing))))
                columnSpacing: Theme.targetGap
                rowSpacing: Theme.targetGap

                Repeater {
                    id: buttons

                    onItemAdded: names.made += 1
                    onItemRemoved: names.made -= 1
                    model: names.groups

                    GroupButton {
                        width: Math.floor((grid.width + grid.columnSpacing) / grid.columns - grid.columnSpacing)
                        tones: names.tones
                        onClicked: names.chosen(key)
                    }
                }
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: names.tones
    }
}
