pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Kept cards by title, the latest first; those from `first` on.
Flow {
    id: list

    required property LightListModel lights
    required property Tones tones
    property int first: 0
    readonly property int columns: Math.max(1, Math.floor((width + spacing) / (Theme.note * 14 + spacing)))

    signal chosen(card: string, targetId: string)

    spacing: Theme.targetGap
    Accessible.role: Accessible.List

    Repeater {
        model: list.lights

        Tappable {
            id: row

            required property int index
            required property string card
            required property string targetId
            required property string title
            required property string year
            required property string hue

            width: Math.floor((list.width + list.spacing) / list.columns - list.spacing)
            text: title
            Accessible.description: year
            visible: index >= list.first
            topPadding: Theme.step
            bottomPadding: Theme.step
            contentItem: Item {
                implicitHeight: words.height

                LightSign {
                    id: sign

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.step * 2
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.step * 3
                    card: row.card
                    hue: row.hue
                }

                Serif {
                    id: words

                    anchors.left: sign.right
                    anchors.leftMargin: Theme.step * 3
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.title
                    color: list.tones.ink
                    font.pixelSize: Theme.note
                    Accessible.ignored: true
                }
            }
            onClicked: list.chosen(card, targetId)
        }
    }
}
