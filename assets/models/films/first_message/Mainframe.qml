pragma ComponentBehavior: Bound
import QtQuick
import stock

// A large computer: a cabinet with a window of small lights and two reels; the middle of its foot.
Item {
    id: frame

    required property Film film
    required property real atX
    required property real atY
    // Of its lights: their shape and their colour.
    required property int kind
    required property color hue
    property real size: 0.36
    property real lit: 1
    readonly property real high: size * film.h
    readonly property real wide: high * 0.62

    // How bright a light is: a third of them change every 0.8 s, softly.
    function bright(light: int): real {
        const step = film.t / 0.8 + kind * 0.27;
        const now = Math.floor(step);
        const share = Math.min(1, (step - now) / 0.6);
        const before = shining(light, now - 1);
        return before + (shining(light, now) - before) * share * share * (3 - 2 * share);
    }

    function shining(light: int, step: int): real {
        const own = Math.floor((step + light) / 3); // only each third step is a new one for it
        return film.chance(own * 13 + light * 7 + kind * 31) > 0.45 ? 1 : 0.16;
    }

    x: atX * film.w
    y: atY * film.h

    Soft {
        film: frame.film
        atX: 0
        atY: 0
        size: frame.size * 2
        flat: 0.18
        colour: Qt.alpha(frame.hue, 0.30)
        light: frame.lit
    }
    // Its side, away from the light.
    Rectangle {
        x: frame.wide * 0.44
        y: -frame.high * 0.975
        width: frame.wide * 0.12
        height: frame.high * 0.965
        radius: frame.high * 0.012
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#1a2b37"
            }
            GradientStop {
                position: 1
                color: "#0a131b"
            }
        }
    }
    Rectangle {
        x: -frame.wide / 2
        y: -frame.high
        width: frame.wide
        height: frame.high
        radius: frame.high * 0.025
        border.color: "#476376"
        border.width: Math.max(1, frame.high * 0.006)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#2c4454"
            }
            GradientStop {
                position: 0.12
                color: "#1d303d"
            }
            GradientStop {
                position: 1
                color: "#101d27"
            }
        }
    }
    // The window.
    Rectangle {
        x: -frame.wide * 0.38
        y: -frame.high * 0.91
        width: frame.wide * 0.76
        height: frame.high * 0.40
        radius: frame.high * 0.02
        color: "#070d13"
        border.color: "#33495a"
        border.width: Math.max(1, frame.high * 0.004)
    }
    Repeater {
        model: 12

        Item {
            id: lamp

            required property int index
            readonly property real now: frame.bright(index) * frame.lit

            x: frame.wide * 0.19 * (index % 4 - 1.5)
            y: frame.high * (-0.83 + 0.12 * Math.floor(index / 4))

            Soft {
                film: frame.film
                atX: 0
                atY: 0
                size: frame.size * 0.2
                colour: Qt.alpha(frame.hue, 0.5)
                light: lamp.now
            }
            Mark {
                kind: frame.kind
                side: frame.high * 0.045
                colour: frame.hue
                opacity: 0.18 + 0.82 * lamp.now
            }
        }
    }

    Reel {
        film: frame.film
        x: -frame.wide * 0.2
        y: -frame.high * 0.315
        radius: frame.wide * 0.165
        turning: frame.lit
    }
    Reel {
        film: frame.film
        x: frame.wide * 0.2
        y: -frame.high * 0.315
        radius: frame.wide * 0.165
        turning: frame.lit * 0.8
    }
    // A slit for air, and a strip of its colour.
    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: -frame.wide * 0.36
            y: -frame.high * (0.135 - 0.03 * index)
            width: frame.wide * 0.72
            height: Math.max(1, frame.high * 0.008)
            radius: height / 2
            color: index === 0 ? frame.hue : "#070d13"
            opacity: index === 0 ? 0.25 + 0.5 * frame.lit : 0.9
        }
    }
}
