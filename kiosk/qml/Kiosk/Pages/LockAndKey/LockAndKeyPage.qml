pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages.Piece

// Lock and key.
PiecePage {
    id: page

    required property LockAndKeyDetails lockAndKey

    piece: lockAndKey
    title: qsTr("Lock and key")
    outcomes: [""]
    tellings: [qsTr("Send a picture to your friend.")]
    endHeading: qsTr("Lock and key")
    learned: qsTr("What closes need not be what opens.")
}
