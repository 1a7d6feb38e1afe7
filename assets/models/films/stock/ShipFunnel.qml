pragma ComponentBehavior: Bound
import QtQuick

// The funnel and deck house of a steamer, about the middle of its waterline; `unit` is its length.
Item {
    id: house

    required property real unit

    Rectangle {
        x: house.unit * 0.075
        y: house.unit * -0.285
        width: house.unit * 0.06
        height: house.unit * 0.2
        radius: house.unit * 0.006
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop {
                position: 0
                color: "#16242f"
            }
            GradientStop {
                position: 0.7
                color: "#3c5261"
            }
            GradientStop {
                position: 1
                color: "#22333f"
            }
        }
        rotation: -2

        Rectangle {
            y: parent.height * 0.14
            width: parent.width
            height: parent.height * 0.16
            color: "#b5563c"
            opacity: 0.85
        }
    }

    Rectangle {
        x: house.unit * -0.02
        y: house.unit * -0.135
        width: house.unit * 0.24
        height: house.unit * 0.07
        radius: house.unit * 0.008
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#41586a"
            }
            GradientStop {
                position: 1
                color: "#1c2c38"
            }
        }

        Row {
            anchors.centerIn: parent
            spacing: house.unit * 0.018

            Repeater {
                model: 5

                Rectangle {
                    width: house.unit * 0.024
                    height: house.unit * 0.026
                    radius: width * 0.2
                    color: "#ffd58a"
                }
            }
        }
    }
}
