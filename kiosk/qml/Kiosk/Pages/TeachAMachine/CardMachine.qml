pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The machine: a graphics card whose fans are its eyes. They follow the lantern; its lamp is lit
// while its line turns.
Item {
    id: card

    required property TeachAMachineDetails machine
    required property bool seen
    required property Tones tones
    readonly property real unit: height / 100
    readonly property bool learns: machine.turned
    readonly property bool says: machine.said !== "" && !machine.looking
    readonly property bool unsure: says && machine.outcome.endsWith("unsure")
    readonly property bool wrong: says && !machine.outcome.includes("right")
    // Where it looks: at the lantern before it, or to the word that it says.
    readonly property real aside: !says ? 0 : machine.said === "river" ? -1 : 1
    // How far each point of its mouth is above the lowest: it smiles; what it got wrong troubles it.
    readonly property list<real> mouth: unsure ? [0, 3, 0, 3, 0] : wrong ? [0, 3.2, 4.4, 3.2, 0] : [6, 1.6, 0, 1.6, 6]
    property real lids: 1
    property real blinking: 1

    component Eye: Rectangle {
        id: eye

        required property real middle
        required property real aside

        x: middle * card.unit - width / 2
        y: (46 - 13 * card.lids) * card.unit
        width: 26 * card.unit
        height: 26 * card.unit * card.lids
        radius: height / 2
        color: "#e9f6f1"
        clip: true

        Rectangle {
            x: (eye.width - width) / 2 + eye.aside * 5 * card.unit
            y: (eye.height - height) / 2 - (card.says ? 0 : 5 * card.unit)
            width: 12 * card.unit
            height: width
            radius: width / 2
            color: "#0a1116"

            Behavior on x {
                enabled: card.seen && !Theme.calmMotion

                NumberAnimation {
                    duration: 250
                }
            }
        }
    }

    SequentialAnimation on lids {
        running: card.seen && !Theme.calmMotion
        loops: Animation.Infinite

        PauseAnimation {
            duration: 3400
        }

        NumberAnimation {
            to: 0.1
            duration: 90
        }

        NumberAnimation {
            to: 1
            duration: 120
        }
    }

    SequentialAnimation on blinking {
        running: card.learns && card.seen && !Theme.calmMotion
        loops: 4
        onStopped: card.blinking = 1

        NumberAnimation {
            to: 0.15
            duration: 180
        }

        NumberAnimation {
            to: 1
            duration: 180
        }
    }

    Image {
        anchors.fill: parent
        source: card.seen && width > 0 ? "image://lanterns/machine" : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        Accessible.ignored: true
    }

    Eye {
        middle: 64
        aside: card.unsure ? -1 : card.aside
    }

    Eye {
        middle: 146
        aside: card.unsure ? 1 : card.aside
    }

    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: (105 + (index - 2) * 6) * card.unit - width / 2
            y: (70 - card.mouth[index]) * card.unit
            width: 5 * card.unit
            height: width
            radius: width / 2
            color: card.tones.lantern("jade")
        }
    }

    // Its lamp, on the card's edge.
    Rectangle {
        x: 105 * card.unit - width / 2
        y: 3 * card.unit - height / 2
        width: 30 * card.unit
        height: width
        radius: width / 2
        color: card.tones.lantern("amber")
        opacity: 0.3 * card.blinking
        visible: card.learns
    }

    Rectangle {
        x: 105 * card.unit - width / 2
        y: 3 * card.unit - height / 2
        width: 15 * card.unit
        height: width
        radius: width / 2
        color: card.learns ? card.tones.lantern("amber") : "#3b4852"
        border.width: 1.5 * card.unit
        border.color: "#8496a1"
        opacity: card.learns ? 0.4 + 0.6 * card.blinking : 1
    }
}
