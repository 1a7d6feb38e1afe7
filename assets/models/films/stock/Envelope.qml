import QtQuick
import QtQuick.Shapes

// A letter about its middle; `scaled` makes it larger or smaller.
Item {
    id: envelope

    required property Film film
    required property real atX
    required property real atY
    property real scaled: 1
    property real light: 1

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: film.h * 0.11 * scaled
    height: film.h * 0.075 * scaled
    opacity: light
    visible: light > 0

    Image {
        anchors.centerIn: parent
        width: parent.width * 2.4
        height: width
        source: envelope.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 256
        opacity: 0.25
    }

    Rectangle {
        anchors.fill: parent
        radius: height * 0.08
        color: "#f1e8d4"
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeColor: "#b99a63"
            strokeWidth: Math.max(1, envelope.height * 0.035)
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            startX: envelope.width * 0.04
            startY: envelope.height * 0.08
            PathLine {
                x: envelope.width * 0.5
                y: envelope.height * 0.58
            }
            PathLine {
                x: envelope.width * 0.96
                y: envelope.height * 0.08
            }
        }
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.5
        width: parent.height * 0.19
        height: width
        radius: width / 2
        color: "#ff7a54"
    }
}
