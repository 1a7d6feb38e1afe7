pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The sea cut open, from its surface down to an uneven bed.
Item {
    id: water

    required property Film film
    property real surface: 0.3
    property real bed: 0.72
    property real uneven: 0.018
    property real light: 1

    function bedAt(part: real): real {
        return floor.groundAt(part);
    }

    function surfaceAt(part: real): real {
        return surface + 0.0022 * (Math.sin(part * 40 + film.t * 0.9) + 0.6 * Math.sin(part * 67 - film.t * 0.7));
    }

    function surfaceLine(): list<point> {
        const path = [];
        for (let n = 0; n <= 80; n++)
            path.push(Qt.point(n / 80 * film.w, surfaceAt(n / 80) * film.h));
        return path;
    }

    anchors.fill: parent
    opacity: light

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: water.surface * water.film.h
                y2: water.film.h
                GradientStop {
                    position: 0
                    color: "#17405a"
                }
                GradientStop {
                    position: 0.25
                    color: "#0f2b3f"
                }
                GradientStop {
                    position: 0.75
                    color: "#081622"
                }
                GradientStop {
                    position: 1
                    color: "#050b12"
                }
            }
            PathPolyline {
                path: [...water.surfaceLine(), Qt.point(water.film.w, water.film.h), Qt.point(0, water.film.h)]
            }
        }
        ShapePath {
            strokeColor: "#7088b4c8"
            strokeWidth: water.film.h * 0.0025
            fillColor: "transparent"
            PathPolyline {
                path: water.surfaceLine()
            }
        }
    }

    // Shafts of the moon's light, swaying a little.
    Repeater {
        model: 6

        Shape {
            id: shaft

            preferredRendererType: Shape.CurveRenderer
            required property int index
            readonly property real edge: (0.04 + 0.19 * index + 0.05 * water.film.chance(index)) * water.film.w
            readonly property real wide: (0.02 + 0.03 * water.film.chance(index + 9)) * water.film.w
            readonly property real lean: water.film.w * (0.06 + 0.012 * Math.sin(water.film.t * 0.4 + index * 1.7))

            anchors.fill: parent
            opacity: 0.5 + 0.5 * water.film.breath(7 + index, index * 2)

            ShapePath {
                strokeWidth: -1
                fillGradient: LinearGradient {
                    y1: water.surface * water.film.h
                    y2: (water.surface + (water.bed - water.surface) * 0.85) * water.film.h
                    GradientStop {
                        position: 0
                        color: "#16a8d4e6"
                    }
                    GradientStop {
                        position: 1
                        color: "#00a8d4e6"
                    }
                }
                PathPolyline {
                    path: [Qt.point(shaft.edge, (water.surface + 0.004) * water.film.h), Qt.point(shaft.edge + shaft.wide, (water.surface + 0.004) * water.film.h), Qt.point(shaft.edge + shaft.wide * 2.2 - shaft.lean, water.bed * water.film.h), Qt.point(shaft.edge - shaft.lean, water.bed * water.film.h)]
                }
            }
        }
    }

    // What floats in it.
    Repeater {
        model: 46

        Rectangle {
            required property int index
            readonly property real along: water.film.chance(index) + (0.002 + 0.004 * water.film.chance(index + 11)) * water.film.t

            x: (along - Math.floor(along)) * water.film.w
            y: (water.surface + 0.03 + (water.bed - water.surface - 0.05) * water.film.chance(index + 90) + 0.006 * Math.sin(water.film.t * 0.6 + index)) * water.film.h
            width: water.film.h * (0.0018 + 0.0022 * water.film.chance(index + 30))
            height: width
            radius: width / 2
            color: "#9fc4d6"
            opacity: 0.08 + 0.22 * water.film.breath(4 + 3 * water.film.chance(index + 50), index)
        }
    }

    SeaBed {
        id: floor

        film: water.film
        bed: water.bed
        uneven: water.uneven
    }
}
