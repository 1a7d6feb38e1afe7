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

    component Stretch: Rectangle {
        id: stretch

        property point begin
        property point end

        x: begin.x
        y: begin.y - height / 2
        width: Math.hypot(end.x - begin.x, end.y - begin.y)
        height: Math.max(1, Theme.step * (leader.chosen ? 0.38 : 0.22))
        color: leader.chosen ? leader.tones.lantern("amber") : leader.tones.ink
        antialiasing: true
        transformOrigin: Item.Left
        rotation: Math.atan2(end.y - begin.y, end.x - begin.x) * 180 / Math.PI
    }

    Stretch {
        begin: leader.from
        end: leader.bend
    }

    Stretch {
        begin: leader.bend
        end: leader.to
    }
}
