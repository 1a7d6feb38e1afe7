pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages.Piece

// Draw with light.
PiecePage {
    id: page

    required property FacadeDetails facade

    piece: facade
    title: qsTr("Draw with light")
    outcomes: [""]
    tellings: [qsTr("Draw on the wall with your finger.")]
    endHeading: qsTr("Draw with light")
    learned: qsTr("Many small lights make one picture.")
}
