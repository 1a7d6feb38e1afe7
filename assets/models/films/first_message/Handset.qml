pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// The handset of a telephone, about its middle; `spoken` from 0 to 1 as somebody speaks.
Item {
    id: handset

    required property Film film
    required property real atX
    required property real atY
    property real size: 0.07
    property real light: 1
    property real spoken: 0
    readonly property real unit: size * film.h

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    Soft {
        film: handset.film
        atX: 0
        atY: 0
        size: handset.size * 3
        colour: "#60e4f0f2"
        light: 0.25 + 0.75 * handset.spoken
    }
    Item {
        rotation: -35

        Shape {
            preferredRendererType: Shape.CurveRenderer
            ShapePath {
                strokeColor: "#b9c8cf"
                strokeWidth: handset.unit * 0.15
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                startX: handset.unit * -0.42
                startY: handset.unit * 0.06
                PathQuad {
                    x: handset.unit * 0.42
                    y: handset.unit * 0.06
                    controlX: 0
                    controlY: handset.unit * -0.34
                }
            }
        }
        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: handset.unit * (index ? 0.43 : -0.43) - width / 2
                y: handset.unit * 0.02
                width: handset.unit * 0.34
                height: handset.unit * 0.22
                radius: height * 0.35
                rotation: index ? 16 : -16
                color: "#dce6ea"
            }
        }
    }
}
