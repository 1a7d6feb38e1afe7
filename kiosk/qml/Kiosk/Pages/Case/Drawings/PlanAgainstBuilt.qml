pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Two lengths to scale, one below the other: `planned`, dashed, and `built`, which grows with
// `progress`; each with its words above it, and a tick for every `tick`.
Item {
    id: plan

    required property real planned
    required property real built
    required property real progress
    required property string plannedWords
    required property string builtWords
    property real tick: 1000
    property bool wordy: true
    readonly property real scaled: width / Math.max(planned, built)
    readonly property real line: Math.max(Theme.step * 1.5, 8)

    function along(length: real, y: real): list<point> {
        const points = [];
        for (let i = 0; i <= 60; ++i)
            points.push(Qt.point(length * i / 60, y + Math.sin(i * 0.42) * line * 0.5));
        return points;
    }

    Repeater {
        model: Math.floor(Math.max(plan.planned, plan.built) / plan.tick) + 1

        Rectangle {
            required property int index

            x: index * plan.tick * plan.scaled
            width: Theme.hairlineWidth
            height: plan.height
            color: "#8fa8ff"
            opacity: 0.22
        }
    }

    Caption {
        at: Qt.point(Theme.step, planLine.y0 - Theme.note * 0.6 - plan.line * 2)
        side: 0
        mostWidth: plan.width - Theme.step
        text: plan.plannedWords
        visible: plan.wordy
        color: Theme.night.quiet
    }

    Route {
        id: planLine

        readonly property real y0: plan.height * 0.3

        planned: true
        points: plan.along(plan.planned * plan.scaled, y0)
        tint: "#aab6bd"
        thickness: plan.line * 0.4
    }

    Caption {
        at: Qt.point(Theme.step, plan.height * 0.82 - Theme.note * 0.6 - plan.line * 2)
        side: 0
        mostWidth: plan.width - Theme.step
        text: plan.builtWords
        visible: plan.wordy
        font.weight: Font.Medium
    }

    Route {
        id: builtLine

        points: plan.along(plan.built * plan.scaled, plan.height * 0.82)
        progress: plan.progress
        thickness: plan.line
    }

    Stream {
        points: builtLine.points
        progress: plan.progress
        until: plan.progress
        count: 36
        laps: 0.5
        size: plan.line * 0.5
    }

    Light {
        foot: Qt.point(plan.planned * plan.scaled, planLine.y0 + size * 0.6)
        size: plan.line * 1.6
        lit: 0
        afloat: false
    }

    Light {
        foot: Qt.point(plan.built * plan.scaled, plan.height * 0.82 + size * 0.6)
        size: plan.line * 2
        lit: Math.max(0, plan.progress * 10 - 9)
        afloat: false
    }
}
