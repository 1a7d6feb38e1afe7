pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All exhibits of a hall side by side on its floor, where a screen is upright: the one that is looked
// at in the middle.
ListView {
    id: shelf

    required property HallDetails hall
    required property Tones tones
    // A rim of the next one is seen on either side, and the longest word has room.
    readonly property real place: Math.max(Theme.step * 23, Theme.note * 8 + Theme.step)
    readonly property real side: Theme.step * 17

    signal exhibitChosen(exhibitId: string)

    // As the longest title needs: the same wherever one looks, or the room would rise and sink.
    implicitHeight: side + longest.height + Theme.step * 2
    orientation: ListView.Horizontal
    spacing: Theme.targetGap
    leftMargin: Theme.margin
    rightMargin: Theme.margin
    boundsBehavior: Flickable.DragOverBounds
    cacheBuffer: 0
    displayMarginBeginning: Theme.step * 40
    displayMarginEnd: Theme.step * 40
    highlightRangeMode: ListView.ApplyRange
    highlightFollowsCurrentItem: true
    highlightMoveDuration: Theme.calmMotion ? 0 : 400
    preferredHighlightBegin: (width - place) / 2
    preferredHighlightEnd: (width + place) / 2
    currentIndex: shelf.hall.facing
    model: shelf.hall.exhibits
    Accessible.role: Accessible.List
    Accessible.name: qsTr("In this hall")

    // The titles, measured and not shown.
    Row {
        id: longest

        parent: shelf
        visible: false

        Repeater {
            model: shelf.visible ? shelf.hall.exhibits : null

            ShelfTitle {
                required property string title

                width: shelf.place - Theme.step
                text: title
            }
        }
    }

    component ShelfTitle: Sans {
        font.pixelSize: Theme.note
        lineHeight: 0.9
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    delegate: Tappable {
        id: exhibit

        required property string exhibitId
        required property string title
        required property string kind
        required property string hue
        required property url picture
        required property url cutout

        width: shelf.place
        text: title
        onClicked: shelf.exhibitChosen(exhibitId)
        contentItem: Column {
            spacing: Theme.step

            Afloat {
                anchors.horizontalCenter: parent.horizontalCenter
                width: shelf.side
                height: shelf.side
                cutout: exhibit.cutout
                picture: exhibit.picture
                hue: exhibit.hue
                kind: exhibit.kind
                mirrored: 0
            }

            ShelfTitle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width - Theme.step
                text: exhibit.title
                color: shelf.tones.ink
            }
        }
    }
}
