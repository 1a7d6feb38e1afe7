pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages.Piece

// Where am I?.
PiecePage {
    id: page

    required property WhereAmIDetails whereAmI

    piece: whereAmI
    title: qsTr("Where am I?")
    outcomes: [""]
    tellings: [qsTr("Pull a circle.")]
    endHeading: qsTr("Where am I?")
    learned: qsTr("Three distances make a place.")
}
