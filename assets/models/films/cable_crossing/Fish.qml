pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// Small fish that swim together to the right, about their middle.
Item {
    id: school

    required property Film film
    required property real atX
    required property real atY
    property int count: 9
    property real light: 0.6

    x: atX * film.w
    y: atY * film.h
    opacity: light

    Repeater {
        model: school.count

        Shape {
            id: fish

            preferredRendererType: Shape.CurveRenderer
            required property int index
            readonly property real unit: school.film.h * (0.00022 + 0.0001 * school.film.chance(index))

            x: ((school.film.chance(index + 20) - 0.5) * 0.13 + 0.004 * Math.sin(school.film.t * 0.9 + index)) * school.film.w
            y: ((school.film.chance(index + 40) - 0.5) * 0.11 + 0.005 * Math.sin(school.film.t * 1.3 + index * 2)) * school.film.h
            rotation: 4 * Math.cos(school.film.t * 1.3 + index * 2)
            opacity: 0.5 + 0.5 * school.film.chance(index + 60)

            ShapePath {
                scale: Qt.size(fish.unit, fish.unit)
                strokeWidth: -1
                fillColor: "#6fa6bf"
                PathSvg {
                    path: "M 50 0 C 38 -14 10 -18 -22 -3 L -46 -15 C -40 -5 -40 5 -46 15 L -22 3 C 10 18 38 14 50 0 Z"
                }
            }
        }
    }
}
