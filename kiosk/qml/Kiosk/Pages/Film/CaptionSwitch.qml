import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Captions of a language, on or off: filled while they are on.
Tappable {
    id: button

    required property string language
    required property string name
    required property bool wanted
    required property Tones tones

    text: qsTr("Captions: %1").arg(name)
    Accessible.checkable: true
    Accessible.checked: wanted
    leftPadding: Theme.step * 3
    rightPadding: leftPadding
    background: Rectangle {
        color: button.wanted ? button.tones.ink : button.tones.ground
        border.color: button.tones.shape
        border.width: button.wanted ? 0 : Math.max(2, Theme.hairlineWidth * 1.5)
        radius: Math.min(height, Theme.touchTarget) / 2
    }
    contentItem: Sans {
        text: button.name
        color: button.wanted ? button.tones.ground : button.tones.ink
        font.pixelSize: Theme.note
        font.weight: Font.Medium
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
