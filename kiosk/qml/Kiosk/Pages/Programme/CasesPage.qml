import QtQuick
import Kiosk.Bridge

// All case presentations to choose from.
ProgrammePage {
    id: page

    required property ProgrammeDetails programme

    title: qsTr("Case presentations")

    PresentedGrid {
        width: parent.width
        entries: page.programme.cases
        museumFolder: page.museumFolder
        accent: page.tones.lantern("ultramarine")
        tones: page.tones
        seenTo: page.seenTo - y
        onChosen: caseId => page.caseChosen(caseId)
    }
}
