pragma ComponentBehavior: Bound
import QtQuick
import stock

// The wall of glass tiles in the same rain: drops run down it, each leaves a trace.
Shot {
    id: shot

    begin: 15.7
    end: 20.9

    Backdrop {
        film: shot.film
        shift: shot.film.glide(0.01, -0.01, 15.3, 21.3)
    }

    Glow {
        film: shot.film
        atX: 0.5
        atY: 0.42
        size: 1.3
        light: 0.22
    }

    CutOut {
        id: wall

        film: shot.film
        exhibit: "glass-tile-facade"
        atX: 0.5
        atY: 0.865
        size: 0.9
        transformOrigin: Item.Bottom
        scale: shot.film.ramp(1, 1.06, 15.3, 21.3)

        Repeater {
            model: 16

            Drop {
                required property int index

                film: shot.film
                number: index
            }
        }
    }

    Rain {
        film: shot.film
        strength: 0.5
    }

    // A drop that runs down the wall, and what it leaves behind; it lies on the cut-out.
    component Drop: Item {
        id: drop

        required property Film film
        required property int number
        readonly property real across: 0.22 + 0.62 * (number + 0.8 * film.chance(number + 7)) / 16
        // The wall's upper edge falls a little to the right.
        readonly property real edge: 0.19 + 0.06 * across
        readonly property real round: (film.t + 6 * film.chance(number)) / 5
        readonly property real part: round - Math.floor(round)
        readonly property real deep: edge + 0.5 * part

        anchors.fill: parent
        opacity: Math.min(1, part * 8) * Math.min(1, (1 - part) * 6)

        Rectangle {
            x: drop.across * drop.width - width / 2
            y: Math.max(drop.edge, drop.deep - 0.15) * drop.height
            width: drop.width * 0.0028
            height: drop.deep * drop.height - y
            radius: width / 2
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#00dcecff"
                }
                GradientStop {
                    position: 1
                    color: "#70dcecff"
                }
            }
        }

        Rectangle {
            x: drop.across * drop.width - width / 2
            y: drop.deep * drop.height - height * 0.7
            width: drop.width * 0.0065
            height: width * 1.5
            radius: width / 2
            color: "#f2f8ff"
        }
    }
}
