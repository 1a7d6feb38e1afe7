import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The words of one slide, which scroll where they are longer than their place, and come and go as
// the visitor steps.
Item {
    id: slide

    required property int index
    required property string heading
    required property string body
    required property list<string> figures
    required property list<string> units
    required property list<string> labels
    required property int current
    required property Tones tones
    readonly property bool here: index === current

    visible: opacity > 0
    enabled: here
    opacity: here ? 1 : 0

    Behavior on opacity {
        enabled: !Theme.calmMotion && slide.here

        NumberAnimation {
            duration: Theme.arrive * 2
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        // a little wider than the words, for some letters begin before their line
        anchors.leftMargin: -Theme.step
        anchors.rightMargin: -Theme.step
        contentHeight: words.height + (words.height > height + 1 ? cue.room : 0)
        interactive: contentHeight > height
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        SlideWords {
            id: words

            x: Theme.step
            width: view.width - 2 * Theme.step
            heading: slide.heading
            body: slide.body
            figures: slide.figures
            units: slide.units
            labels: slide.labels
            tones: slide.tones
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: slide.tones
    }
}
