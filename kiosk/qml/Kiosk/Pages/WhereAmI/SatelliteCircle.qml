pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The circle about a satellite, taken hold of anywhere on its rim, at its grip, or at the satellite.
Item {
    id: circle

    required property int number
    required property real along
    required property real across
    required property real radius
    required property bool held
    required property bool hidden
    required property real signal
    required property real gripAlong
    required property real gripAcross
    required property PlanFrame frame
    required property url folder
    // Whether circles are to be pulled now.
    required property bool pulling
    // Whether it shows how it is pulled.
    required property bool beckoning
    required property Tones tones
    readonly property color hue: tones.lantern(["amber", "jade", "ultramarine", "moon"][number - 1])
    readonly property point centre: frame.at(along, across)
    readonly property point grip: frame.at(gripAlong, gripAcross)
    readonly property real direction: Math.atan2(grip.y - centre.y, grip.x - centre.x)
    // As it is seen, in pixels.
    property real shown: radius * frame.unit

    signal grasped(along: real, across: real)
    signal pulled(along: real, across: real)
    signal released

    function take(pixel: point): void {
        const there = frame.point(parent.mapFromItem(null, pixel));
        grasped(there.x, there.y);
    }

    function follow(pixel: point): void {
        const there = frame.point(parent.mapFromItem(null, pixel));
        pulled(there.x, there.y);
    }

    x: centre.x
    y: centre.y
    z: signal > 0 ? 0.5 : 0

    Behavior on shown {
        enabled: !drag.active && !Theme.calmMotion
        NumberAnimation {
            duration: 450
            easing.type: Easing.OutCubic
        }
    }

    SignalRing {
        reach: circle.signal * circle.frame.unit
        colour: circle.hue
        visible: circle.pulling && circle.signal > 0
    }

    RoundLine {
        radius: circle.shown
        colour: Qt.alpha(circle.hue, 0.2)
        thickness: Theme.step * 2
        visible: circle.radius > 0 && !Theme.highContrast
    }

    RoundLine {
        radius: circle.shown
        colour: circle.hue
        thickness: Theme.step * (circle.held ? 0.75 : 0.55)
        dashes: [[], [7, 3], [2, 2], []][circle.number - 1]
        visible: circle.radius > 0
    }

    // Those who do not see it have buttons for it.
    Item {
        x: -width / 2
        y: -width / 2
        width: (mask.radius + mask.near) * 2
        height: width
        containmentMask: RingMask {
            id: mask

            radius: circle.radius > 0 ? circle.shown : 0
            near: Math.max(Theme.touchTarget * 0.55, Theme.step * 5)
        }

        DragHandler {
            id: drag

            target: null
            enabled: circle.number < 4 && !circle.held
            onActiveChanged: if (active) circle.take(centroid.scenePressPosition); else circle.released()
            onCentroidChanged: if (active) circle.follow(centroid.scenePosition)
        }
    }

    PullGrip {
        x: Math.cos(circle.direction) * circle.shown
        y: Math.sin(circle.direction) * circle.shown
        direction: circle.direction * 180 / Math.PI
        reach: Math.max(Theme.step * 8, circle.signal * circle.frame.unit - circle.shown)
        beckoning: circle.beckoning
        next: circle.signal > 0
        hue: circle.hue
        folder: circle.folder
        tones: circle.tones
        visible: circle.pulling && !circle.held && !circle.hidden && circle.number < 4
    }
}
