import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The code by which the lights go home with a visitor: dark on light whatever the contrast, in whole
// pixels, and what it is for beside it or below.
Rectangle {
    id: sheet

    required property MyVisit visit
    // Whether the words stand beside the code.
    required property bool beside
    // How large the code may be, where its squares allow it.
    required property real codeRoom
    readonly property Tones tones: Theme.paperTones
    readonly property int square: visit.codeColumns > 0 ? Math.max(visit.codeSquare, Math.floor(codeRoom / visit.codeColumns)) : 0
    readonly property real codeSide: square > 0 ? square * visit.codeColumns : codeRoom
    readonly property real pad: Theme.step * 2

    implicitHeight: beside ? Math.max(codeSide, words.height + 2 * pad) + 2 * pad : codeSide + words.height + pad * 3.5
    color: tones.ground

    Image {
        id: code

        objectName: "meaning"
        x: Math.round(sheet.beside ? (Theme.rightToLeft ? sheet.width - width - sheet.pad : sheet.pad) : (sheet.width - width) / 2)
        y: Math.round(sheet.pad)
        width: sheet.codeSide
        height: sheet.codeSide
        source: sheet.visit.code
        sourceSize: Qt.size(sheet.visit.codeColumns, sheet.visit.codeColumns)
        smooth: false
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code to take along")
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: sheet.beside ? sheet.codeSide + sheet.pad * 2.5 : sheet.pad * 2
        anchors.right: parent.right
        anchors.rightMargin: sheet.pad * 2
        y: sheet.beside ? (sheet.height - height) / 2 : code.y + code.height + sheet.pad * 0.5
        spacing: Theme.step

        Serif {
            width: parent.width
            text: qsTr("Take the lights along")
            color: sheet.tones.ink
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            isHeading: true
        }

        Sans {
            width: parent.width
            text: sheet.visit.linked ? qsTr("Point your phone's camera here. It leads to your cards on the museum's website.") : qsTr("Point your phone's camera here. The titles are in the code itself; no network is needed.")
            color: sheet.tones.ink
            font.pixelSize: Theme.note
            lineHeight: Theme.noteLineHeight
        }

        Sans {
            width: parent.width
            text: qsTr("The latest %1 of %2 are in it.").arg(sheet.visit.carried).arg(sheet.visit.count)
            color: sheet.tones.ink
            font.pixelSize: Theme.note
            lineHeight: Theme.noteLineHeight
            visible: sheet.visit.carried < sheet.visit.count
        }
    }
}
