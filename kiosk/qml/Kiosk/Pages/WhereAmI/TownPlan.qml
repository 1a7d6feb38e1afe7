pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What lies upon the town: circles, the signals they follow, satellites, and where one may be.
Item {
    id: plan

    required property WhereAmIDetails whereAmI
    required property url folder
    required property Tones tones
    // Where words lie over it, and whether these stand beside it.
    required property rect veil
    required property bool veilAside
    readonly property bool pulling: !whereAmI.solved && !whereAmI.guessing && whereAmI.round < 3
    readonly property PlanFrame frame: PlanFrame {
        room: Qt.size(plan.width, plan.height)
        column: controls.columnWidth
        row: controls.rowHeight
    }

    function touchAt(pixel: point): void {
        const there = frame.point(pixel);
        whereAmI.touch(there.x, there.y);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // A touch without a pull has an answer too.
    PointHandler {
        property point last

        onPointChanged: if (active) last = point.position
        onActiveChanged: if (!active && Math.hypot(last.x - point.pressPosition.x, last.y - point.pressPosition.y) < Theme.step) plan.touchAt(last)
    }

    Image {
        x: plan.frame.at(plan.whereAmI.place.x, plan.whereAmI.place.y).x - width / 2
        y: plan.frame.at(plan.whereAmI.place.x, plan.whereAmI.place.y).y - height / 2
        width: plan.frame.unit * 5
        height: width
        rotation: plan.frame.turned ? 90 : 0
        source: plan.whereAmI.round > 0 && width > 0 ? plan.folder + "/town/place-" + plan.whereAmI.round + ".webp" : ""
        sourceSize: Qt.size(Math.round(width), Math.round(width))
        asynchronous: true
        visible: opacity > 0
        opacity: plan.whereAmI.solved ? 1 : 0
        Accessible.ignored: true

        Behavior on opacity {
            enabled: !Theme.calmMotion && plan.whereAmI.solved
            NumberAnimation {
                duration: 700
            }
        }
    }

    DoubtTriangle {
        frame: plan.frame
        first: plan.whereAmI.firstCorner
        second: plan.whereAmI.secondCorner
        third: plan.whereAmI.thirdCorner
        visible: plan.whereAmI.doubtful && !plan.whereAmI.solved
        tones: plan.tones
    }

    Repeater {
        model: plan.whereAmI.satellites

        SatelliteCircle {
            frame: plan.frame
            folder: plan.folder
            pulling: plan.pulling
            beckoning: plan.whereAmI.outcome === "" && number === 1
            tones: plan.tones
            onGrasped: (along, across) => plan.whereAmI.grasp(number - 1, along, across)
            onPulled: (along, across) => plan.whereAmI.pull(number - 1, along, across)
            onReleased: plan.whereAmI.letGo(number - 1)
        }
    }

    Repeater {
        model: plan.whereAmI.satellites

        Satellite {
            z: 1
            frame: plan.frame
            folder: plan.folder
            tones: plan.tones
            onClicked: plan.whereAmI.takeFourth()
        }
    }

    Repeater {
        model: plan.whereAmI.points

        PossiblePlace {
            z: 1
            frame: plan.frame
            guessing: plan.whereAmI.guessing && !plan.whereAmI.solved
            solved: plan.whereAmI.solved
            tones: plan.tones
            onClicked: plan.whereAmI.guess(index)
        }
    }

    // Of the last round, beside where one is.
    ClockDial {
        readonly property point spot: plan.frame.at(plan.whereAmI.place.x, plan.whereAmI.place.y)

        z: 1
        x: spot.x - Math.max(plan.frame.unit, Theme.step * 6) - width
        y: spot.y - height / 2
        wrong: !plan.whereAmI.solved
        visible: plan.whereAmI.round === 3
        tones: plan.tones
    }

    WordsVeil {
        z: 2
        x: plan.veil.x
        y: plan.veil.y
        width: plan.veil.width
        height: plan.veil.height
        aside: plan.veilAside
        tones: plan.tones
    }

    CircleControls {
        id: controls

        z: 3
        x: plan.frame.beside ? (Theme.rightToLeft ? 0 : plan.width - width) : (plan.width - width) / 2
        y: plan.frame.beside ? (plan.height - height) / 2 : plan.height - height
        whereAmI: plan.whereAmI
        upright: plan.frame.beside
        pulling: plan.pulling
        tones: plan.tones
    }
}
