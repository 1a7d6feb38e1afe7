pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Pages.Piece

// Teach a machine.
PiecePage {
    id: page

    required property TeachAMachineDetails teachAMachine

    piece: teachAMachine
    title: qsTr("Teach a machine")
    outcomes: [""]
    tellings: [qsTr("Which lantern is it?")]
    endHeading: qsTr("Teach a machine")
    learned: qsTr("It learns from mistakes.")
}
