import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A year where it begins; empty years are a quiet name, or a dot where there is no room for one.
Item {
    id: year

    required property string label
    required property real begin
    required property real extent
    required property bool empty
    required property bool upright
    required property real axis
    required property Tones tones
    readonly property bool fits: upright || !empty || extent > name.implicitWidth + Theme.step

    // Between two banks the cards have their years.
    visible: upright || axis > 0

    Serif {
        id: name

        x: year.upright ? year.axis : year.begin + (year.empty ? (year.extent - width) / 2 : Theme.step * 1.5)
        y: year.upright ? year.begin + Theme.step : (year.axis - height) / 2
        text: year.label
        color: year.empty ? year.tones.quiet : year.tones.ink
        font.pixelSize: year.empty ? Theme.note : Theme.note * 1.15
        font.weight: year.empty ? Font.Normal : Font.Bold
        wrapMode: Text.NoWrap
        visible: year.fits
        isHeading: !year.empty
    }

    Rectangle {
        x: year.begin + (year.extent - width) / 2
        y: (year.axis - height) / 2
        width: Theme.step
        height: width
        radius: width / 2
        color: year.tones.shape
        visible: !year.fits
    }

    Rectangle {
        x: year.begin
        y: year.axis * 0.2
        width: Math.max(1, Theme.hairlineWidth)
        height: year.axis * 0.6
        color: year.tones.shape
        visible: !year.upright && !year.empty
    }
}
