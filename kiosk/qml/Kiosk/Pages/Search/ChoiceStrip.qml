pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Choices side by side; where they go on beyond the edge a round button leads there and back.
Item {
    id: strip

    required property list<ChoiceListModel> choices
    required property Tones tones
    property bool shown: true
    readonly property bool goesOn: view.contentWidth - view.contentX > view.width + 1

    signal narrowed(facet: string, value: string)

    function turn(): void {
        glide.to = goesOn ? Math.min(view.contentWidth - view.width, view.contentX + view.width * 0.8) : 0;
        glide.restart();
    }

    implicitHeight: Math.max(Theme.touchTarget, row.height)
    visible: shown && row.width > 0

    Flickable {
        id: view

        anchors.left: parent.left
        anchors.right: more.visible ? more.left : parent.right
        anchors.rightMargin: more.visible ? Theme.targetGap : 0
        height: parent.height
        contentWidth: row.width
        contentHeight: height
        interactive: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Row {
            id: row

            spacing: Theme.targetGap

            Repeater {
                model: strip.choices

                Row {
                    id: ofFacet

                    required property ChoiceListModel modelData

                    spacing: Theme.targetGap
                    visible: width > 0

                    Repeater {
                        model: ofFacet.modelData

                        Chip {
                            required property string facet
                            required property string value

                            tones: strip.tones
                            onClicked: strip.narrowed(facet, value)
                        }
                    }
                }
            }
        }
    }

    MeltingEdge {
        anchors.right: view.right
        width: Theme.step * 5
        height: parent.height
        edge: Qt.RightEdge
        dark: strip.tones.ground
        visible: strip.goesOn
    }

    MoreChoices {
        id: more

        anchors.right: parent.right
        height: parent.height
        glyph: strip.goesOn ? Icons.next : Icons.previous
        tones: strip.tones
        visible: row.width > strip.width
        onClicked: strip.turn()
    }

    NumberAnimation {
        id: glide

        target: view
        property: "contentX"
        duration: Theme.calmMotion ? 0 : 300
        easing.type: Easing.InOutQuad
    }
}
