import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The name of a group of lights, and how many it has: the way to them as a list.
Tappable {
    id: button

    required property string key
    required property string sign
    required property string name
    required property string hue
    required property int size
    required property int berth
    required property Tones tones
    readonly property string counted: sign === "stories" ? (size === 1 ? qsTr("1 round lantern") : qsTr("%1 round lanterns").arg(size)) : sign === "cases" ? (size === 1 ? qsTr("1 square lantern") : qsTr("%1 square lanterns").arg(size)) : size === 1 ? qsTr("1 light") : qsTr("%1 lights").arg(size)

    text: name
    Accessible.description: counted
    rightPadding: Theme.step
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            LayoutMirroring.enabled: Theme.rightToLeft
            LayoutMirroring.childrenInherit: true
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.step * 1.5

            Rectangle {
                width: Theme.step * 0.6
                height: words.height
                color: button.tones.lantern(button.hue)
                visible: button.hue !== ""
            }

            LanternMark {
                anchors.verticalCenter: parent.verticalCenter
                square: button.sign === "cases"
                visible: button.hue === ""
            }

            Column {
                id: words

                Serif {
                    text: button.name
                    color: button.tones.ink
                    font.pixelSize: Math.max(Theme.step * 3.6, Theme.body)
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                    Accessible.ignored: true
                }

                Sans {
                    text: button.counted
                    color: button.tones.quiet
                    font.pixelSize: Theme.note
                    wrapMode: Text.NoWrap
                    lineHeight: 0.9
                    Accessible.ignored: true
                }
            }
        }
    }
}
