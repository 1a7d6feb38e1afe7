pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// How the visitor likes to read: language, size, contrast, motion, reach. Rises above the quay bar,
// never higher than is reached, and scrolls where that is too little.
Rectangle {
    id: sheet

    required property Tones tones
    required property LanguageListModel languages
    required property string language
    required property int textSize
    required property bool highContrast
    required property bool calmMotion
    required property bool scanning
    required property bool keypadInstalled
    // Whether the kiosk counts how it is used, which visitors are told.
    required property bool counted
    readonly property bool modal: true
    property real highest: Number.MAX_VALUE

    signal languageRequested(language: string)
    signal textSizeRequested(size: int)
    signal highContrastRequested(high: bool)
    signal calmMotionRequested(calm: bool)
    signal lowReachRequested(low: bool)
    signal scanningRequested(scanning: bool)
    signal closeRequested

    component Answer: Choice {
        tones: sheet.tones
    }

    component Question: ChoiceGroup {
        room: lines.width
        tones: sheet.tones
    }

    color: tones.raised
    implicitHeight: Math.min(highest, lines.height + Theme.step * 9)

    // A touch on the sheet belongs to the sheet.
    TapHandler {}

    Rectangle {
        width: parent.width
        height: Theme.step / 3
        color: sheet.tones.ink
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.topMargin: Theme.step
        contentHeight: lines.height + Theme.step * 7 + (interactive ? cue.room : 0)
        interactive: lines.height + Theme.step * 7 > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Flow {
            id: lines

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Theme.step * 3
            width: parent.width - 2 * Theme.margin - closing.width - Theme.targetGap
            spacing: Theme.step * 4

            Question {
                heading: qsTr("Language")
                visible: languages.count > 1

                Repeater {
                    id: languages

                    model: sheet.languages

                    Answer {
                        required property string code
                        required property string name

                        text: name
                        chosen: code === sheet.language
                        onClicked: sheet.languageRequested(code)
                    }
                }
            }

            Question {
                heading: qsTr("Text size")

                Repeater {
                    model: [qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Largest")]

                    Answer {
                        required property int index
                        required property string modelData

                        text: modelData
                        chosen: sheet.textSize === index
                        size: Theme.body / Theme.reading * Theme.readings[index]
                        onClicked: sheet.textSizeRequested(index)
                    }
                }
            }

            Question {
                heading: qsTr("Contrast")

                Answer {
                    text: qsTr("Standard")
                    chosen: !sheet.highContrast
                    onClicked: sheet.highContrastRequested(false)
                }

                Answer {
                    text: qsTr("High")
                    chosen: sheet.highContrast
                    onClicked: sheet.highContrastRequested(true)
                }
            }

            Question {
                heading: qsTr("Motion")

                Answer {
                    text: qsTr("Full")
                    chosen: !sheet.calmMotion
                    onClicked: sheet.calmMotionRequested(false)
                }

                Answer {
                    text: qsTr("Calm")
                    chosen: sheet.calmMotion
                    onClicked: sheet.calmMotionRequested(true)
                }
            }

            Question {
                heading: qsTr("Reach")
                visible: Theme.reachOffered

                Answer {
                    text: qsTr("Whole screen")
                    chosen: !Theme.lowReach
                    onClicked: sheet.lowReachRequested(false)
                }

                Answer {
                    text: qsTr("Lower part")
                    chosen: Theme.lowReach
                    onClicked: sheet.lowReachRequested(true)
                }
            }

            Question {
                heading: qsTr("One switch")
                visible: sheet.keypadInstalled

                Answer {
                    text: qsTr("Off")
                    chosen: !sheet.scanning
                    onClicked: sheet.scanningRequested(false)
                }

                Answer {
                    text: qsTr("Scanning")
                    chosen: sheet.scanning
                    onClicked: sheet.scanningRequested(true)
                }
            }

            Sans {
                width: lines.width
                visible: sheet.counted
                text: qsTr("This screen counts how it is used: in numbers alone, with nothing about you.")
                color: sheet.tones.quiet
                font.pixelSize: Theme.note
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: sheet.tones
        ground: sheet.color
    }

    PillButton {
        id: closing

        anchors.top: parent.top
        anchors.topMargin: Theme.step * 3
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        text: qsTr("Done")
        glyph: Icons.close
        tones: sheet.tones
        ground: sheet.color
        onClicked: sheet.closeRequested()
    }
}
