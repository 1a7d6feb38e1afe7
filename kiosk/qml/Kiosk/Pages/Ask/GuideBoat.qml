pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The boat and who is in it. A few numbers carry every state: the angles of arms, pole, head and
// lantern, the water's sway, and which mouth is seen.
Item {
    id: boat

    required property url folder
    required property real unit
    required property string phase
    // So many letters of a question.
    required property int heard
    required property bool moving
    readonly property int pose: phase === "looking" ? 1 : phase === "telling" ? 2 : 0
    property real arm: [16, 8, -62][pose]
    property real pole: [-14, -80, -56][pose]
    property real otherArm: [157, 14, 20][pose]
    property real head: [5, -3, -4][pose]
    property int beat: 0
    // Of the water, in radians.
    readonly property real sway: beat * 0.18
    // Where the hand is, and the end of the pole.
    readonly property point hand: Qt.point(282 + 86 * Math.cos(arm * Math.PI / 180), 422 + 86 * Math.sin(arm * Math.PI / 180))
    readonly property point tip: Qt.point(hand.x + 210 * Math.cos(pole * Math.PI / 180), hand.y + 210 * Math.sin(pole * Math.PI / 180))

    component Part: GuidePart {
        folder: boat.folder
        unit: boat.unit
    }

    component Turn: NumberAnimation {
        duration: boat.moving ? 520 : 0
        easing.type: Easing.InOutQuad
    }

    Behavior on arm {
        Turn {}
    }
    Behavior on pole {
        Turn {}
    }
    Behavior on otherArm {
        Turn {}
    }
    Behavior on head {
        Turn {}
    }

    // The water moves in few small steps: without a GPU each picture painted is 20 ms of work.
    Timer {
        interval: 150
        repeat: true
        running: boat.moving
        onTriggered: boat.beat += 1
    }

    GuideRipples {
        folder: boat.folder
        unit: boat.unit
        middle: boat.tip.x
        pose: boat.pose
        heard: boat.heard
        moving: boat.moving
    }

    Part {
        name: "shimmer"
        box: Qt.rect(boat.tip.x - 90, 690, 180, 150)
    }

    Item {
        id: afloat

        y: 3 * Math.sin(boat.sway)
        rotation: 0.6 * Math.cos(boat.sway)
        transformOrigin: Item.TopLeft

        Part {
            name: "glow"
            box: Qt.rect(boat.tip.x - 300, boat.tip.y - 218, 600, 600)
            visible: !Theme.highContrast
        }

        Part {
            name: "awning"
            box: Qt.rect(350, 472, 222, 150)
        }

        Part {
            name: "tail"
            box: Qt.rect(42, 538, 52, 66)
            transform: Rotation {
                origin.x: 38
                origin.y: 56
                angle: 9 * Math.sin(boat.sway * 2)
            }
        }

        Part {
            name: "cat"
            box: Qt.rect(68, 498, 76, 108)
        }

        Part {
            name: "body"
            box: Qt.rect(150, 386, 178, 242)
        }

        GuideHead {
            folder: boat.folder
            unit: boat.unit
            pose: boat.pose
            talks: boat.phase === "telling"
            shut: boat.moving && [0, 33, 34].includes(boat.beat % 52)
            moving: boat.moving
            transform: Rotation {
                origin.x: 238
                origin.y: 404
                angle: boat.head + Math.sin(boat.sway)
            }
        }

        Part {
            name: "other-arm"
            box: Qt.rect(158, 396, 68, 140)
            transform: Rotation {
                origin.x: 36
                origin.y: 28
                angle: boat.otherArm
            }
        }

        Part {
            name: "hull"
            box: Qt.rect(8, 504, 640, 232)
        }

        Part {
            name: "pole"
            box: Qt.rect(boat.hand.x - 70, boat.hand.y - 11, 288, 22)
            transform: Rotation {
                origin.x: 70
                origin.y: 11
                angle: boat.pole
            }
        }

        Part {
            name: "arm"
            box: Qt.rect(256, 388, 130, 70)
            transform: Rotation {
                origin.x: 26
                origin.y: 34
                angle: boat.arm
            }
        }

        Part {
            name: "lantern"
            box: Qt.rect(boat.tip.x - 66, boat.tip.y - 2, 132, 182)
            transform: Rotation {
                origin.x: 66
                origin.y: 2
                angle: 3.5 * Math.sin(boat.sway + 1.2)
            }
        }
    }

    GuideHues {
        folder: boat.folder
        unit: boat.unit
        visible: boat.pose === 1
        moving: boat.moving
    }
}
