import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What `kiosk check` says of the whole file, in a word that is seen from afar.
Rectangle {
    id: verdict

    required property bool inspected
    required property int errors
    required property int warnings
    readonly property string hue: errors > 0 ? "vermilion" : warnings > 0 ? "amber" : "jade"
    readonly property string errorWords: errors === 1 ? qsTr("1 error") : qsTr("%n errors", "", errors)
    readonly property string warningWords: warnings === 1 ? qsTr("1 warning") : qsTr("%n warnings", "", warnings)

    implicitWidth: row.implicitWidth + Theme.step * 5
    implicitHeight: Math.round(Theme.note * 2.4)
    radius: height / 2
    color: inspected ? Theme.paper.lantern(hue) : Theme.paper.raised

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.step * 1.5

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            text: verdict.errors > 0 ? Icons.error : verdict.warnings > 0 ? Icons.warning : Icons.faultless
            size: Theme.note * 1.2
            color: words.color
            visible: verdict.inspected
        }

        Sans {
            id: words

            objectName: "verdict"
            anchors.verticalCenter: parent.verticalCenter
            text: !verdict.inspected ? qsTr("Reading…") : verdict.errors > 0 && verdict.warnings > 0 ? qsTr("%1, %2").arg(verdict.errorWords).arg(verdict.warningWords) : verdict.errors > 0 ? verdict.errorWords : verdict.warnings > 0 ? verdict.warningWords : qsTr("No faults")
            color: verdict.inspected ? Theme.paper.ground : Theme.paper.ink
            font.pixelSize: Theme.note
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
        }
    }
}
