import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The quay along the bottom of every screen, in reach of everybody: back, home, language, reading.
Rectangle {
    id: bar

    required property Tones tones
    required property bool onHome
    required property bool readAloudOffered
    required property bool readingAloud
    // Six words have to stand side by side, whatever the size of reading text.
    readonly property real wordSize: Theme.portrait ? Theme.step * 2.9 : Theme.step * 3.25 * Theme.display

    signal backRequested
    signal homeRequested
    signal toursRequested
    signal searchRequested
    signal languageRequested
    signal readingSettingsRequested
    signal readAloudRequested

    implicitHeight: Theme.barHeight
    color: onHome ? "transparent" : tones.ground

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: bar.tones.hairline
        visible: !bar.onHome
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin - Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.portrait ? 0 : Theme.step * 2
        visible: !bar.onHome

        LabelledButton {
            text: qsTr("Back")
            glyph: Icons.back
            tones: bar.tones
            wordSize: bar.wordSize
            onClicked: bar.backRequested()
        }

        LabelledButton {
            text: qsTr("Museum")
            glyph: Icons.home
            tones: bar.tones
            wordSize: bar.wordSize
            onClicked: bar.homeRequested()
        }
    }

    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.portrait ? 0 : Theme.step * 2

        LabelledButton {
            text: bar.readingAloud ? qsTr("Stop reading") : qsTr("Read aloud")
            glyph: bar.readingAloud ? Icons.quiet : Icons.readAloud
            tones: bar.tones
            wordSize: bar.wordSize
            wordShown: !Theme.portrait
            visible: bar.readAloudOffered
            onClicked: bar.readAloudRequested()
        }

        LabelledButton {
            text: qsTr("Tours")
            glyph: Icons.tours
            tones: bar.tones
            wordSize: bar.wordSize
            onClicked: bar.toursRequested()
        }

        LabelledButton {
            text: qsTr("Search")
            glyph: Icons.search
            tones: bar.tones
            wordSize: bar.wordSize
            onClicked: bar.searchRequested()
        }

        LabelledButton {
            text: qsTr("中文")
            glyph: Icons.language
            tones: bar.tones
            wordSize: bar.wordSize
            onClicked: bar.languageRequested()
        }

        LabelledButton {
            text: qsTr("Reading")
            glyph: Icons.readingSettings
            tones: bar.tones
            wordSize: bar.wordSize
            onClicked: bar.readingSettingsRequested()
        }
    }
}
