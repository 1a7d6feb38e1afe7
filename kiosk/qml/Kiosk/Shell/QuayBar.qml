pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The quay along the bottom of every screen, in reach of everybody: back, home, language, reading.
// One row, or two where the words are too large for one.
Rectangle {
    id: bar

    required property Tones tones
    required property bool onHome
    // Nothing is written where the bar stands, so that the picture behind it may be seen.
    required property bool seeThrough
    required property bool readAloudOffered
    required property bool readingAloud
    // The name of the other language where there are two; where there is but one there is no choice.
    required property string otherLanguage
    required property int languages
    // Seven words have to stand side by side, so that they grow no further than two rows hold.
    readonly property real wordSize: Math.min(Theme.note, Theme.step * (Theme.portrait ? 6 : 7))
    readonly property bool oneRow: onHome || ways.implicitWidth + aids.implicitWidth + 2 * edge + Theme.targetGap <= width
    // Icons and words stand in line with the page above; an upright screen has no room for that.
    readonly property real edge: Theme.portrait ? Theme.margin / 2 : Theme.margin - Theme.step * 2

    // How many cards the visitor keeps.
    required property int kept
    // An upright screen has little room for one more.
    readonly property real padding: Theme.step * (!Theme.portrait ? 2 : kept > 0 ? 0.75 : 1.25)

    signal backRequested
    signal homeRequested
    signal myVisitRequested
    signal toursRequested
    signal searchRequested
    signal languageRequested
    signal readingSettingsRequested
    signal readAloudRequested
    signal reachRequested

    component Way: LabelledButton {
        leftPadding: bar.padding
        rightPadding: leftPadding
        tones: bar.tones
        wordSize: bar.wordSize
    }

    component Reader: Way {
        text: bar.readingAloud ? qsTr("Stop reading") : qsTr("Listen")
        glyph: bar.readingAloud ? Icons.quiet : Icons.readAloud
        wordShown: !Theme.portrait || Theme.reading < 1.25 && !bar.readingAloud
        onClicked: bar.readAloudRequested()
    }

    implicitHeight: Math.max(Theme.step * 12, aids.height + Theme.step * 2 + (oneRow ? 0 : ways.height + Theme.targetGap))
    color: seeThrough ? "transparent" : tones.ground

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: bar.tones.hairline
        visible: !bar.onHome
    }

    Row {
        id: ways

        anchors.left: parent.left
        anchors.leftMargin: bar.edge
        y: bar.oneRow ? (parent.height - height) / 2 : Theme.step
        spacing: Theme.targetGap
        visible: !bar.onHome

        Way {
            text: qsTr("Back")
            glyph: Icons.back
            onClicked: bar.backRequested()
        }

        Way {
            text: qsTr("Museum")
            glyph: Icons.home
            onClicked: bar.homeRequested()
        }

        Reader {
            visible: bar.readAloudOffered
        }
    }

    Row {
        id: aids

        anchors.right: parent.right
        anchors.rightMargin: bar.edge
        y: bar.oneRow ? (parent.height - height) / 2 : parent.height - height - Theme.step
        spacing: Theme.targetGap

        Reader {
            visible: bar.readAloudOffered && bar.onHome
        }

        Way {
            text: Theme.lowReach ? qsTr("Use the whole screen") : qsTr("Lower what I touch")
            glyph: Theme.lowReach ? Icons.higher : Icons.lower
            wordShown: false
            visible: Theme.reachOffered
            onClicked: bar.reachRequested()
        }

        VisitButton {
            leftPadding: bar.padding
            rightPadding: leftPadding
            count: bar.kept
            wordShown: !Theme.portrait && Theme.reading < 2
            tones: bar.tones
            wordSize: bar.wordSize
            visible: bar.kept > 0
            onClicked: bar.myVisitRequested()
        }

        Way {
            text: qsTr("Tours")
            glyph: Icons.tours
            onClicked: bar.toursRequested()
        }

        Way {
            text: qsTr("Search")
            glyph: Icons.search
            onClicked: bar.searchRequested()
        }

        Way {
            text: bar.otherLanguage === "" ? qsTr("Language") : bar.otherLanguage
            glyph: Icons.language
            visible: bar.languages > 1
            onClicked: bar.otherLanguage === "" ? bar.readingSettingsRequested() : bar.languageRequested()
        }

        Way {
            text: qsTr("Reading")
            glyph: Icons.readingSettings
            onClicked: bar.readingSettingsRequested()
        }
    }
}
