pragma ComponentBehavior: Bound
import QtQuick
import stock

// Snow on three gables; light falls through their lattice windows.
Shot {
    id: shot

    begin: 48.8
    end: 53.7

    Backdrop {
        film: shot.film
        strength: 0.4
        shift: shot.film.glide(-0.01, 0.01, 48.4, 54.1)
    }

    CutOut {
        id: gables

        film: shot.film
        exhibit: "wuzhen-summit-2014"
        // So that the windows are above the middle; the bridge and its board are below.
        atX: 0.5 + (0.5 - 0.515) * size * shot.film.h / shot.film.w
        atY: 0.40 + (1 - 0.435) * size
        size: shot.film.ramp(1.78, 1.9, 48.4, 54.1)

        SnowCaps {
            strength: shot.film.ease(49.2, 53)
        }
    }

    // The night's blue, and the dark into which the town goes down.
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#2e16263f"
            }
            GradientStop {
                position: gables.pointY(0.585)
                color: "#2e16263f"
            }
            GradientStop {
                position: gables.pointY(0.63)
                color: "#b00c1624"
            }
            GradientStop {
                position: gables.pointY(0.66)
                color: "#ff09111b"
            }
            GradientStop {
                position: 1
                color: "#ff070d15"
            }
        }
    }

    Repeater {
        model: 5

        Glow {
            required property int index
            readonly property point pane: [Qt.point(0.49, 0.472), Qt.point(0.318, 0.582), Qt.point(0.398, 0.557), Qt.point(0.678, 0.548), Qt.point(0.752, 0.577)][index]

            film: shot.film
            atX: gables.pointX(pane.x)
            atY: gables.pointY(pane.y)
            size: 0.34 + 0.04 * shot.film.breath(4, index * 0.9)
            light: shot.film.ease(49, 51) * (0.4 + 0.2 * shot.film.breath(4, index * 0.9))
        }
    }

    Snow {
        film: shot.film
    }
}
