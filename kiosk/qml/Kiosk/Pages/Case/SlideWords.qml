pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What one slide says, and below it the numbers it says large.
Column {
    id: words

    required property string heading
    required property string body
    required property list<string> figures
    required property list<string> units
    required property list<string> labels
    property Tones tones: Theme.night
    // A tall screen has room for larger ones, at every size that visitors choose.
    readonly property real scaling: Theme.portrait ? 1.2 : 1

    spacing: Theme.step * 2

    Serif {
        width: words.width
        text: words.heading
        color: words.tones.ink
        font.pixelSize: Theme.title * words.scaling
        font.weight: Font.Bold
        isHeading: true
    }

    Sans {
        width: words.width
        text: words.body
        color: words.tones.ink
        font.pixelSize: Theme.lead * 0.9 * words.scaling
        lineHeight: Theme.bodyLineHeight
    }

    Flow {
        width: words.width
        topPadding: Theme.step
        spacing: Theme.step * 3
        visible: words.figures.length > 0

        Repeater {
            model: words.figures

            SlideFigure {
                required property int index
                required property string modelData
                readonly property real half: (words.width - Theme.step * 3) / 2

                // in columns, where two stand beside each other
                width: implicitWidth <= half ? half : implicitWidth
                value: modelData
                unit: words.units[index] ?? ""
                label: words.labels[index] ?? ""
                mostWidth: words.width
                tones: words.tones
            }
        }
    }
}
