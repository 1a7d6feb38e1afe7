pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A thin line from a name to the part it belongs to: along under the name, then to the part.
Item {
    id: leader

    required property point from
    required property point bend
    required property point to
    required property bool chosen
    required property Tones tones
    // How much of it is drawn, 0 to 1.
    property real drawn: 1

    component Stretch: Rectangle {
        id: stretch

        property point begin
        property point end
        property real part: 1

        x: begin.x
        y: begin.y - height / 2
        width: Math.hypot(end.x - begin.x, end.y - begin.y) * part
        height: Math.max(1, Theme.step * (leader.chosen ? 0.38 : 0.22))
        color: leader.chosen ? leader.tones.lantern("amber") : leader.tones.ink
        antialiasing: true
        transformOrigin: Item.Left
        rotation: Math.atan2(end.y - begin.y, end.x - begin.x) * 180 / Math.PI
    }

    Stretch {
        begin: leader.from
        end: leader.bend
        part: Math.min(1, leader.drawn * 2)
    }

    Stretch {
        begin: leader.bend
        end: leader.to
        part: Math.max(0, leader.drawn * 2 - 1)
        visible: part > 0
    }
}
