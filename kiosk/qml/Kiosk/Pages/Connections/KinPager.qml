pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Which of the kin are shown, and the ways to those before and after.
Row {
    id: pager

    required property int page
    required property int perPage
    required property int count
    required property Tones tones
    readonly property int first: page * perPage
    readonly property int last: Math.min(count, first + perPage)

    signal turned(page: int)

    spacing: Theme.targetGap
    visible: count > perPage

    component Way: PillButton {
        wordShown: false
        tones: pager.tones
    }

    Way {
        text: qsTr("The ones before")
        glyph: Icons.previous
        enabled: pager.page > 0
        opacity: enabled ? 1 : 0.55
        onClicked: pager.turned(pager.page - 1)
    }

    Sans {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%1 to %2 of %3").arg(pager.first + 1).arg(pager.last).arg(pager.count)
        color: pager.tones.ink
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
    }

    Way {
        text: qsTr("The next ones")
        glyph: Icons.next
        enabled: pager.last < pager.count
        opacity: enabled ? 1 : 0.55
        onClicked: pager.turned(pager.page + 1)
    }
}
