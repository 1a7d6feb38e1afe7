pragma ComponentBehavior: Bound
import QtQuick
import stock

// A computer in Beijing, a far light it is to reach, and the thirteen who sign.
Shot {
    id: shot

    readonly property point far: Qt.point(0.93, 0.15)
    readonly property real gathered: film.ease(9.7, 10.8)

    // From the model's bow of light onwards, to the far light.
    function dot(part: real): point {
        const q = 1 - part;
        const fromX = mac.pointX(0.772);
        const fromY = mac.pointY(0.385);
        return Qt.point(fromX * q * q + 2 * 0.70 * q * part + far.x * part * part, fromY * q * q + 2 * 0.10 * q * part + far.y * part * part);
    }

    begin: 0
    end: 11

    Deep {
        film: shot.film
        lightX: 0.38
    }

    CutOut {
        id: mac

        film: shot.film
        exhibit: "great-wall-email"
        atX: 0.34
        atY: 0.88
        size: 0.92
        risen: shot.film.ease(0.4, 1.6)

        GreenScreen {
            film: shot.film
        }
    }

    Soft {
        film: shot.film
        atX: mac.pointX(0.53)
        atY: mac.pointY(0.69)
        size: 0.5
        colour: "#5fdcae"
        light: 0.22 * mac.risen
    }

    // The way to it is not there yet: dots, with a faint light that tries to go along.
    Repeater {
        model: 26

        Rectangle {
            required property int index
            readonly property point place: shot.dot((index + 1) / 28)
            readonly property real wave: Math.pow(shot.film.breath(3.2, -index * 0.09), 6)

            x: place.x * shot.film.w - width / 2
            y: place.y * shot.film.h - height / 2
            width: shot.film.h * 0.006
            height: width
            radius: width / 2
            color: "#e4f0f2"
            opacity: shot.film.steady(1.4 + index * 0.06, 2 + index * 0.06) * (0.22 + 0.5 * wave * (1 - index / 30))
        }
    }

    Soft {
        film: shot.film
        atX: shot.far.x
        atY: shot.far.y
        size: 0.5
        colour: "#bcd6e6"
        light: 0.3 * shot.film.ease(1.6, 3)
    }

    Spark {
        film: shot.film
        atX: shot.far.x
        atY: shot.far.y
        size: 0.11
        hue: "moon"
        light: shot.film.ease(1.6, 3)
    }

    // Thirteen in two teams; then all of them are one letter.
    Repeater {
        model: 13

        Item {
            id: name

            required property int index
            readonly property bool first: index < 7
            readonly property int own: first ? index : index - 7
            readonly property real homeX: first ? 0.645 + 0.04 * (own % 4) + (own > 3 ? 0.02 : 0) : 0.845 + 0.04 * (own % 3)
            readonly property real homeY: (first ? own > 3 : own > 2) ? 0.52 : 0.44
            readonly property real come: shot.film.ease(7.2 + 0.16 * index, 7.7 + 0.16 * index)

            Spark {
                film: shot.film
                atX: name.homeX + (0.775 - name.homeX) * shot.gathered
                atY: name.homeY - 0.03 * (1 - name.come) + (0.47 - name.homeY) * shot.gathered
                size: 0.075
                hue: name.first ? "amber" : "moon"
                light: name.come * (1 - shot.film.ease(10.4, 10.9))
                phase: name.index
            }
        }
    }

    Envelope {
        film: shot.film
        atX: 0.775
        atY: 0.47
        scaled: 0.8 + 0.9 * shot.film.ease(10.2, 11)
        light: shot.film.ease(10.2, 10.8)
    }
}
