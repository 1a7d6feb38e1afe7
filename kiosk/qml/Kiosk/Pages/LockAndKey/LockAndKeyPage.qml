pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

// A secret goes across a crowded square in a locked box, and an answer comes back.
PiecePage {
    id: page

    required property LockAndKeyDetails lockAndKey

    piece: lockAndKey
    title: qsTr("Lock and key")
    accent: tones.lantern("jade")
    outcomes: ["", "put in", "taken", "closed", "sent", "delivered", "keys made", "answered", "seen by all", "not even you", "not even she", "cannot open", "not this key", "taken back", "known", "reopened", "empty", "no lock", "locked already", "not locked", "out of reach", "sent already", "over"]
    tellings: [
        qsTr("Send your friend a picture that only she may see. Choose one."),
        qsTr("It is in the box. Now take one of her open locks."),
        qsTr("Everyone may take such a lock. Close it on the box."),
        qsTr("Click: it closes without a key. Now send it across."),
        qsTr("All look, and nobody can open it. Only its key can."),
        qsTr("She has it. For her answer, make a lock and a key of your own."),
        qsTr("Your key stays with you. Your open locks hang for everyone: take one."),
        qsTr("Her answer is here, and only the two of you know it."),
        qsTr("It was open, and now everybody knows. Begin with another box."),
        qsTr("Even you cannot open it now. Send it to her: she has the key."),
        qsTr("Even she cannot open it now. Send it on: the key is yours."),
        qsTr("They pull and they shake it. Without the key it stays shut."),
        qsTr("It has her lock, and her key is over there. Give it back."),
        qsTr("Another box. This time it needs a lock whose key you have."),
        qsTr("Everybody has seen this one. Choose another picture."),
        qsTr("She opens her own lock again. It needs one of yours."),
        qsTr("The box is empty. Choose a picture first."),
        qsTr("It needs a lock first. Take one that hangs open."),
        qsTr("It is locked already, and one lock is enough."),
        qsTr("The box is open. There is nothing to unlock yet."),
        qsTr("The key is on this side, the box on the other."),
        qsTr("The box has arrived. Now it needs its key."),
        qsTr("The lanterns go out for today.")
    ]
    endHeading: qsTr("What the eavesdropper saw")
    learned: qsTr("What closes a box need not be what opens it, so a lock may hang out for everyone. Mail and browsers agree on secrets with such pairs of keys, of far longer numbers. And whose lock is it? Signatures tell: the key behind those of the internet's names leaves its safe only for a ceremony.")

    backdrop: [
        EveningSquare {
            anchors.fill: parent
            folder: page.lockAndKey.folder
            dark: page.tones.ground
            beside: page.beside
            words: page.beside ? page.besideWidth + 2 * Theme.margin : square.parent.y
            visible: !Theme.highContrast && page.playing
        },
        SquareFolk {
            x: square.parent.x
            y: square.parent.y
            width: square.width
            height: square.height
            piece: page.lockAndKey
            plan: square.plan
            box: square.boxAlong
            tones: page.tones
            visible: page.playing
        }
    ]

    CrowdedSquare {
        id: square

        anchors.fill: parent
        piece: page.lockAndKey
        tones: page.tones
    }

    result: EavesdroppersList {
        width: page.inner
        piece: page.lockAndKey
        tones: page.tones
    }
}
