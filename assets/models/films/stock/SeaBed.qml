pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The bed of a sea: a ridge further off, the ground in front, and stones on it.
Item {
    id: floor

    required property Film film
    required property real bed
    required property real uneven

    // How high the ground is at a place.
    function groundAt(part: real): real {
        return bed + uneven * (0.6 * Math.sin(part * 9 + 1) + 0.3 * Math.sin(part * 23 + 2) + 0.1 * Math.sin(part * 51));
    }

    // The bed's outline, higher by so much (h) and shifted, closed along the lower edge.
    function ground(higher: real, shift: real): list<point> {
        const path = [Qt.point(0, floor.film.h)];
        for (let n = 0; n <= 80; n++)
            path.push(Qt.point(n / 80 * floor.film.w, (floor.groundAt(n / 80 + shift) - higher) * floor.film.h));
        path.push(Qt.point(floor.film.w, floor.film.h));
        return path;
    }

    anchors.fill: parent

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: "#c00e1d29"
            PathPolyline {
                path: floor.ground(0.035, 0.37)
            }
        }
        ShapePath {
            strokeColor: "#3c5a7486"
            strokeWidth: floor.film.h * 0.002
            fillGradient: LinearGradient {
                y1: (floor.bed - floor.uneven) * floor.film.h
                y2: (floor.bed + 0.14) * floor.film.h
                GradientStop {
                    position: 0
                    color: "#1a303d"
                }
                GradientStop {
                    position: 1
                    color: "#0a141d"
                }
            }
            PathPolyline {
                path: floor.ground(0, 0)
            }
        }
    }

    // Stones on it.
    Repeater {
        model: 26

        Rectangle {
            required property int index
            readonly property real part: (index + 0.9 * floor.film.chance(index + 5)) / 26
            readonly property real deep: floor.film.chance(index + 70)

            x: part * floor.film.w - width / 2
            y: (floor.groundAt(part) + 0.004 + 0.075 * deep) * floor.film.h - height / 2
            width: floor.film.h * (0.012 + 0.03 * floor.film.chance(index + 40)) * (0.6 + 0.6 * deep)
            height: width * 0.42
            radius: height / 2
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#2b4453"
                }
                GradientStop {
                    position: 0.7
                    color: "#0f1d27"
                }
            }
            opacity: 0.8
        }
    }
}
