pragma ComponentBehavior: Bound
import QtQuick

// The picture on a page: a moon over water.
Rectangle {
    id: picture

    required property real unit

    width: unit * 0.30
    height: unit * 0.26
    radius: unit * 0.01
    clip: true
    gradient: Gradient {
        GradientStop {
            position: 0
            color: "#16283a"
        }
        GradientStop {
            position: 0.62
            color: "#2c4a61"
        }
        GradientStop {
            position: 0.63
            color: "#13222f"
        }
        GradientStop {
            position: 1
            color: "#0c1620"
        }
    }

    Rectangle {
        x: picture.width * 0.5 - width / 2
        y: picture.height * 0.2
        width: picture.height * 0.28
        height: width
        radius: width / 2
        color: "#ffd98c"
    }
    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: picture.width * 0.5 - width / 2
            y: picture.height * (0.68 + 0.06 * index)
            width: picture.width * (0.1 + 0.05 * index)
            height: Math.max(1, picture.unit * 0.004)
            radius: height / 2
            color: "#ffce6b"
            opacity: 0.8 - 0.13 * index
        }
    }
}
