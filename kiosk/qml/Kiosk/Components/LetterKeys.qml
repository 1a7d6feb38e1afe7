pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The kiosk's own keys: letters and digits, a blank, back one and clear. No system keyboard, no
// input method: Chinese is typed by its sound.
Column {
    id: keys

    required property Tones tones
    property list<string> rows: compact ? digits ? ["1234567890"] : letters : ["1234567890"].concat(letters)
    readonly property list<string> letters: byAlphabet ? ["abcdefghij", "klmnopqrs", "tuvwxyz"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    // In the order of the alphabet, for those who know no other; a key changes it where that is offered.
    property bool byAlphabet: false
    property bool orderOffered: false
    // There is no room for letters and digits at once: a key leads from these to those.
    property bool compact: false
    property bool digits: false
    // Letters look as they do where capitals are typed.
    property bool capitals: false
    // Whether there is a row with a blank, back one and clear.
    property bool editing: true
    // The letter that glows as the one to touch.
    property string glowing: ""

    signal letterTyped(letter: string)
    signal lastErased
    signal allErased
    signal orderRequested

    // So wide that every key is a target.
    readonly property real least: 10 * Theme.touchTarget + 9 * spacing
    readonly property real keyWidth: (width - 9 * spacing) / 10
    readonly property real keyHeight: Math.max(Theme.touchTarget, Theme.note * 1.5)
    // Of letters, digits and what edits them.
    readonly property real wholeHeight: 5 * keyHeight + 4 * spacing

    spacing: Theme.targetGap
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
                    text: keys.capitals ? modelData.toUpperCase() : modelData
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
            width: keys.keyWidth * 1.5
            height: keys.keyHeight
            text: keys.byAlphabet ? "QWE" : "A–Z"
            tones: keys.tones
            visible: keys.orderOffered
            Accessible.name: keys.byAlphabet ? qsTr("Keys as on a keyboard") : qsTr("Keys by the alphabet")
            onClicked: keys.orderRequested()
        }

        LetterKey {
            width: keys.keyWidth * 1.5
            height: keys.keyHeight
            text: keys.digits ? "abc" : "123"
            tones: keys.tones
            visible: keys.compact
            onClicked: keys.digits = !keys.digits
        }

        LetterKey {
            id: clear

            width: Math.max(keys.keyWidth * 2, roomForWord)
            height: keys.keyHeight
            text: qsTr("Clear")
            tones: keys.tones
            onClicked: keys.allErased()
        }

        LetterKey {
            // what the others leave of the row
            readonly property real others: clear.width + erase.width + keys.keyWidth * ((keys.orderOffered ? 1.5 : 0) + (keys.compact ? 1.5 : 0)) + keys.spacing * (2 + (keys.orderOffered ? 1 : 0) + (keys.compact ? 1 : 0))

            width: keys.width - others
            height: keys.keyHeight
            text: qsTr("Space")
            tones: keys.tones
            onClicked: keys.letterTyped(" ")
        }

        LetterKey {
            id: erase

            width: Math.max(keys.keyWidth * 2, roomForWord)
            height: keys.keyHeight
            text: qsTr("Erase")
            tones: keys.tones
            onClicked: keys.lastErased()
        }
    }
}
