import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// Where a cable is touched: in its middle. It says what the touch does.
Tappable {
    id: target

    required property bool cut
    required property Tones tones
    // Whether it shows that it wants to be touched.
    property bool beckoning: false

    width: Theme.touchTarget
    height: Theme.touchTarget
    contentItem: Item {
        Ripple {
            anchors.centerIn: parent
            shown: target.beckoning
            size: Theme.step * 8
            accent: target.tones.lantern("amber")
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.step * 5.5
            height: width
            radius: width / 2
            color: target.tones.ground
            border.width: Math.max(2, Theme.hairlineWidth * 1.5)
            border.color: target.cut ? target.tones.lantern("amber") : target.tones.shape

            Glyph {
                anchors.centerIn: parent
                text: target.cut ? Icons.mend : Icons.cut
                size: Theme.step * 3.25
                color: target.cut ? target.tones.lantern("amber") : target.tones.ink
            }
        }
    }
}
