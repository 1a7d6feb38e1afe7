pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// How the visitor likes to read: language, size, contrast, motion. Rises above the quay bar.
Rectangle {
    id: sheet

    required property Tones tones
    required property LanguageListModel languages
    required property string language
    required property int textSize
    required property bool highContrast
    required property bool calmMotion

    signal languageRequested(language: string)
    signal textSizeRequested(size: int)
    signal highContrastRequested(high: bool)
    signal calmMotionRequested(calm: bool)
    signal closeRequested

    color: tones.raised
    implicitHeight: lines.implicitHeight + Theme.step * 8

    // A touch on the sheet belongs to the sheet.
    TapHandler {}

    Rectangle {
        width: parent.width
        height: Theme.step / 3
        color: sheet.tones.ink
    }

    Flow {
        id: lines

        anchors.top: parent.top
        anchors.topMargin: Theme.step * 4
        anchors.left: parent.left
        anchors.right: closing.left
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.gap
        spacing: Theme.step * 6

        ChoiceGroup {
            heading: qsTr("Language")
            tones: sheet.tones
            visible: languages.count > 1

            Repeater {
                id: languages

                model: sheet.languages

                Choice {
                    required property string code
                    required property string name

                    text: name
                    chosen: code === sheet.language
                    tones: sheet.tones
                    onClicked: sheet.languageRequested(code)
                }
            }
        }

        ChoiceGroup {
            heading: qsTr("Text size")
            tones: sheet.tones

            Choice {
                text: qsTr("Normal")
                chosen: sheet.textSize === 0
                tones: sheet.tones
                size: Theme.step * 3.25
                onClicked: sheet.textSizeRequested(0)
            }

            Choice {
                text: qsTr("Large")
                chosen: sheet.textSize === 1
                tones: sheet.tones
                size: Theme.step * 3.9
                onClicked: sheet.textSizeRequested(1)
            }

            Choice {
                text: qsTr("Largest")
                chosen: sheet.textSize === 2
                tones: sheet.tones
                size: Theme.step * 4.5
                onClicked: sheet.textSizeRequested(2)
            }
        }

        ChoiceGroup {
            heading: qsTr("Contrast")
            tones: sheet.tones

            Choice {
                text: qsTr("Standard")
                chosen: !sheet.highContrast
                tones: sheet.tones
                onClicked: sheet.highContrastRequested(false)
            }

            Choice {
                text: qsTr("High")
                chosen: sheet.highContrast
                tones: sheet.tones
                onClicked: sheet.highContrastRequested(true)
            }
        }

        ChoiceGroup {
            heading: qsTr("Motion")
            tones: sheet.tones

            Choice {
                text: qsTr("Full")
                chosen: !sheet.calmMotion
                tones: sheet.tones
                onClicked: sheet.calmMotionRequested(false)
            }

            Choice {
                text: qsTr("Calm")
                chosen: sheet.calmMotion
                tones: sheet.tones
                onClicked: sheet.calmMotionRequested(true)
            }
        }
    }

    LabelledButton {
        id: closing

        anchors.top: parent.top
        anchors.topMargin: Theme.step * 3
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.step * 2
        text: qsTr("Done")
        glyph: Icons.close
        tones: sheet.tones
        onClicked: sheet.closeRequested()
    }
}
