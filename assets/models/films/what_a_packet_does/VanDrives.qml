pragma ComponentBehavior: Bound
import QtQuick
import stock

// The van on its road by night: lamps go by, and packets leave its aerials by radio.
Shot {
    id: shot

    readonly property real slope: 20.3
    readonly property real travelled: film.t * 0.30

    begin: 45
    end: 51.2

    Deep {
        film: shot.film
        lightX: 0.55
        lightY: 0.3
        water: 1
    }

    // All that lies on the road turns with it; its middle is below the van.
    Item {
        x: shot.film.w * 0.40
        y: shot.film.h * 0.70
        rotation: shot.slope

        Rectangle {
            x: -1.7 * shot.film.h
            y: -0.33 * shot.film.h
            width: 3.8 * shot.film.h
            height: 0.50 * shot.film.h
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#0d1822"
                }
                GradientStop {
                    position: 0.5
                    color: "#182836"
                }
                GradientStop {
                    position: 1
                    color: "#0c1620"
                }
            }
        }

        Repeater {
            model: 2

            Rectangle {
                required property int index

                x: -1.7 * shot.film.h
                y: (index ? 0.155 : -0.325) * shot.film.h
                width: 3.8 * shot.film.h
                height: Math.max(1, shot.film.h * 0.004)
                color: "#ffce6b"
                opacity: 0.28
            }
        }

        Repeater {
            model: 16

            Rectangle {
                required property int index
                readonly property real moved: index / 16 - shot.travelled * 0.95
                readonly property real part: moved - Math.floor(moved)

                x: (part * 3.4 - 1.5) * shot.film.h
                y: 0.075 * shot.film.h
                width: shot.film.h * 0.11
                height: shot.film.h * 0.010
                radius: height / 2
                color: "#ffe2b0"
                opacity: 0.55 * Math.min(1, part * 8) * Math.min(1, (1 - part) * 8)
            }
        }
    }

    // Lamps along the far side.
    Repeater {
        model: 5

        RoadLamp {
            required property int index
            readonly property real moved: index / 5 - shot.travelled * 0.95
            readonly property real part: moved - Math.floor(moved)
            readonly property real along: part * 3.4 - 1.5

            film: shot.film
            atX: 0.40 + (along * Math.cos(shot.slope * Math.PI / 180) + 0.345 * Math.sin(shot.slope * Math.PI / 180)) * shot.film.h / shot.film.w
            atY: 0.70 + along * Math.sin(shot.slope * Math.PI / 180) - 0.345 * Math.cos(shot.slope * Math.PI / 180)
            light: Math.min(1, part * 8) * Math.min(1, (1 - part) * 8)
        }
    }

    // Rings of radio from the aerials.
    Repeater {
        model: 9

        Ring {
            required property int index
            readonly property real round: (shot.film.t - 45.4) / 2.7 - index / 3 / 3 - (index % 3) * 0.11

            film: shot.film
            atX: van.pointX([0.309, 0.446, 0.582][index % 3])
            atY: van.pointY([0.12, 0.12, 0.25][index % 3])
            from: 0.02
            to: 0.20
            colour: "#5fdcae"
            gone: round > 0 ? round - Math.floor(round) : 0
            opacity: (1 - gone) * 0.45
        }
    }

    // The light of its lamps on the road.
    Soft {
        film: shot.film
        atX: van.pointX(0.98)
        atY: van.pointY(0.90)
        size: 0.75
        flat: 0.36
        colour: "#ffdf9e"
        light: 0.5
        rotation: shot.slope
    }

    Van {
        id: van

        film: shot.film
        atX: shot.film.glide(0.31, 0.37, 44.6, 51.6)
        atY: shot.film.glide(0.815, 0.855, 44.6, 51.6) + 0.0012 * Math.sin(shot.film.t * 9)
        size: 0.74
        lamps: 0.85 + 0.1 * shot.film.breath(1.7, 0)
    }

    Repeater {
        model: 9

        Mail {
            required property int index
            readonly property real gone: shot.film.steady(46.1 + 0.5 * index, 49.3 + 0.5 * index)
            readonly property real fromX: van.pointX([0.309, 0.446, 0.582][index % 3])
            readonly property real fromY: van.pointY([0.12, 0.12, 0.25][index % 3])

            film: shot.film
            number: index + 1
            atX: fromX + (1.06 - fromX) * gone
            atY: fromY + (0.10 - fromY) * gone - 0.03 * Math.sin(Math.PI * gone)
            scaled: 0.25 + 0.5 * Math.min(1, gone * 4)
            light: Math.min(1, gone * 8)
        }
    }
}
