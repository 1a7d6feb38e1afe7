pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The kiosk's own keys: letters and digits, a blank, back one and clear. No system keyboard, no
// input method: Chinese is typed by its sound.
Column {
    id: keys

    required property Tones tones
    property list<string> rows: ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]
    // Whether there is a row with a blank, back one and clear.
    property bool editing: true
    // The letter that glows as the one to touch.
    property string glowing: ""

    signal letterTyped(letter: string)
    signal lastErased
    signal allErased

    readonly property real keyWidth: (width - 9 * spacing) / 10
    readonly property real keyHeight: Theme.step * 8.5

    spacing: Theme.step
    // Keys stand as they do on every keyboard.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: keys.rows

        Row {
            id: row

            required property string modelData

            anchors.horizontalCenter: keys.horizontalCenter
            spacing: keys.spacing

            Repeater {
                model: row.modelData.split("")

                LetterKey {
                    required property string modelData

                    width: keys.keyWidth
                    height: keys.keyHeight
                    text: modelData
                    tones: keys.tones
                    glowing: modelData.toUpperCase() === keys.glowing
                    onClicked: keys.letterTyped(modelData)
                }
            }
        }
    }

    Row {
        anchors.horizontalCenter: keys.horizontalCenter
        spacing: keys.spacing
        visible: keys.editing

        LetterKey {
            width: keys.keyWidth * 2
            height: keys.keyHeight
            text: qsTr("Clear")
            tones: keys.tones
            onClicked: keys.allErased()
        }

        LetterKey {
            width: keys.keyWidth * 5
            height: keys.keyHeight
            text: qsTr("Space")
            tones: keys.tones
            onClicked: keys.letterTyped(" ")
        }

        LetterKey {
            width: keys.keyWidth * 2
            height: keys.keyHeight
            text: qsTr("Erase")
            tones: keys.tones
            onClicked: keys.lastErased()
        }
    }
}
