import QtQuick

// Where everything stands on the square. On an upright screen your friend stands further back.
QtObject {
    id: plan

    required property real width
    required property real height
    readonly property bool upright: height > width
    // What a pixel of the plan is on the screen.
    readonly property real unit: upright ? Math.min(width / 950, height / 1400) : Math.min(width / 1776, height / 700)
    // How much of the height it takes; above that there is only sky.
    readonly property real deep: upright ? height : Math.min(height, unit * 780)
    readonly property real boxSize: unit * (upright ? 260 : 300)
    // The middle of the foot of the box, beside you and, with her key between, beside her.
    readonly property point yourBox: upright ? at(0.41, 0.86) : at(0.255, 0.955)
    readonly property point herBox: upright ? at(0.4, 0.47) : at(0.745, 0.955)
    // How high it flies in between.
    readonly property real rise: deep * (upright ? 0.05 : 0.58)
    readonly property real personHeight: unit * (upright ? 430 : 520)
    readonly property point you: upright ? at(0.15, 0.86) : at(0.085, 0.965)
    readonly property point friend: upright ? at(0.8, 0.47) : at(0.915, 0.965)
    // The crowd, each by the middle of their feet.
    readonly property real crowdHeight: unit * (upright ? 290 : 320)
    readonly property list<point> crowd: upright ? [at(0.37, 0.73), at(0.57, 0.73), at(0.78, 0.73), at(0.65, 0.815), at(0.89, 0.815)] : [at(0.367, 0.83), at(0.495, 0.83), at(0.622, 0.83), at(0.43, 1), at(0.56, 1)]
    readonly property real string: down(upright ? 0 : 0.01)

    function down(part: real): real {
        return height - deep * (1 - part);
    }

    function at(along: real, part: real): point {
        return Qt.point(width * along, down(part));
    }
}
