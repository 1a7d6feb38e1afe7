pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The lights of a visit on the canal: they come down from the bridge in the order in which they were
// kept, the latest nearest and largest; as many as have room for their titles.
Item {
    id: canal

    required property LightListModel lights
    required property point bridge
    required property Tones tones
    // How much of its foot is taken where there are more lights than have room.
    required property real footForMore
    readonly property real highest: bridge.y + Theme.step * 5
    readonly property bool overfull: floating.count > roomDownTo(height - Theme.step * 8)
    readonly property real lowest: overfull ? height - footForMore * 1.3 - Math.max(longest.height / 2, Theme.step * 4) : height - Math.max(longest.height / 2, Theme.step * 8)
    readonly property real pitch: Math.max(Theme.touchTarget, longest.height) + Theme.targetGap
    readonly property int afloat: Math.min(roomDownTo(lowest), floating.count)
    readonly property real apart: afloat > 1 ? Math.min((lowest - highest) / (afloat - 1), Theme.step * 20) : 0
    // How far the lights have come, from 0 to 1.
    property real come: 1

    signal chosen(card: string, targetId: string)

    function arrive(): void {
        if (!Theme.calmMotion) coming.restart();
    }

    // How many there is room for above this line: titles stand in two columns, one at each side.
    function roomDownTo(lowest: real): int {
        return Math.max(2, Math.min(14, 2 * Math.floor((lowest - highest + pitch / 2) / pitch)));
    }

    // From 1, next to the visitor, to 0, at the bridge.
    function nearness(index: int): real {
        return 1 - index / Math.max(afloat, 7);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.List

    NumberAnimation {
        id: coming

        target: canal
        property: "come"
        from: 0
        to: 1
        duration: 900
        easing.type: Easing.OutCubic
    }

    Repeater {
        id: floating

        model: canal.lights

        KeptLight {
            required property int index
            required property string targetId
            readonly property real near: canal.nearness(index)
            readonly property real aside: Theme.step * (4 + 10 * near) * (eastward ? 1 : -1)
            readonly property real middle: canal.bridge.x + aside * canal.come

            x: eastward ? middle - size / 2 : middle + size / 2 - width
            y: canal.bridge.y + (canal.lowest - index * canal.apart - canal.bridge.y) * canal.come - height / 2
            size: Theme.step * (2.4 + 3.2 * near)
            eastward: index % 2 === 0
            roomForTitle: (eastward ? canal.width - Theme.step * 2 - middle : middle - Theme.step * 4) - reach
            arrived: canal.come === 1
            visible: index < canal.afloat
            tones: canal.tones
            onClicked: canal.chosen(card, targetId)
        }
    }

    // The titles, measured and not shown.
    Row {
        id: longest

        visible: false

        Repeater {
            model: canal.lights

            Serif {
                required property string title

                width: Math.min(canal.bridge.x, canal.width - canal.bridge.x) - Theme.step * 23
                leftPadding: Theme.step * 1.25
                rightPadding: leftPadding
                text: title
                font.pixelSize: Theme.note
            }
        }
    }
}
