pragma ComponentBehavior: Bound
import QtQuick
import stock

// A packet as an envelope, about its middle: its number, a stamp, and its address in bars, over
// which a light runs as it is read (0 to 1).
Item {
    id: mail

    required property Film film
    required property int number
    required property real atX
    required property real atY
    property real scaled: 1
    property real light: 1
    property real read: 0

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: film.h * 0.12 * scaled
    height: film.h * 0.082 * scaled
    opacity: light
    visible: light > 0

    Image {
        anchors.centerIn: parent
        width: parent.width * 2.3
        height: width
        source: mail.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 256
        opacity: 0.3 + 0.3 * Math.sin(Math.PI * mail.read)
    }

    Rectangle {
        anchors.fill: parent
        radius: height * 0.07
        border.color: "#c7a86c"
        border.width: Math.max(1, height * 0.02)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#fbf4e2"
            }
            GradientStop {
                position: 1
                color: "#e6d6b4"
            }
        }
    }

    // The stamp.
    Rectangle {
        x: mail.width * 0.80
        y: mail.height * 0.12
        width: mail.width * 0.13
        height: mail.height * 0.26
        radius: width * 0.12
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#ff8f63"
            }
            GradientStop {
                position: 1
                color: "#d9552f"
            }
        }
    }

    Text {
        x: mail.width * 0.08
        y: mail.height * 0.26 - height / 2
        text: mail.number
        textFormat: Text.PlainText
        color: "#7a4a1c"
        font.family: "Noto Sans CJK SC"
        font.weight: Font.Bold
        font.pixelSize: Math.max(1, mail.height * 0.40)
        renderType: Text.CurveRendering
    }

    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: mail.width * 0.30
            y: mail.height * (0.50 + 0.15 * index)
            width: mail.width * [0.56, 0.46, 0.34][index]
            height: mail.height * 0.07
            radius: height / 2
            color: "#6d5a44"
            opacity: 0.75
        }
    }

    // What has been read shines.
    Item {
        x: mail.width * 0.28
        y: mail.height * 0.43
        width: mail.width * 0.62 * Math.min(1, mail.read * 1.15)
        height: mail.height * 0.48
        clip: true
        visible: mail.read > 0 && mail.read < 1

        Repeater {
            model: 3

            Rectangle {
                required property int index

                x: mail.width * 0.02
                y: mail.height * (0.07 + 0.15 * index)
                width: mail.width * [0.56, 0.46, 0.34][index]
                height: mail.height * 0.07
                radius: height / 2
                color: "#ff8a1f"
            }
        }
    }

    Rectangle {
        x: mail.width * (0.28 + 0.62 * mail.read)
        y: mail.height * 0.40
        width: mail.width * 0.02
        height: mail.height * 0.54
        radius: width / 2
        color: "#ffb02e"
        opacity: Math.sin(Math.PI * mail.read)
        visible: mail.read > 0 && mail.read < 1
    }
}
