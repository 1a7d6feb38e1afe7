pragma ComponentBehavior: Bound
import QtQuick
import stock

// One envelope goes along a wire, by radio and by way of a satellite: the same in each.
Shot {
    id: shot

    readonly property real along: film.glide(-0.06, 1.08, 40.5, 45.0)
    readonly property list<point> keys: [Qt.point(-0.1, 0.395), Qt.point(0.155, 0.425), Qt.point(0.29, 0.385), Qt.point(0.5, 0.20), Qt.point(0.70, 0.53), Qt.point(0.835, 0.255), Qt.point(0.965, 0.53), Qt.point(1.1, 0.56)]

    // How high the envelope's way is there.
    function way(x: real): real {
        for (let n = 1; n < keys.length; n++) {
            if (x <= keys[n].x) {
                const part = (x - keys[n - 1].x) / (keys[n].x - keys[n - 1].x);
                return keys[n - 1].y + (keys[n].y - keys[n - 1].y) * (0.5 - 0.5 * Math.cos(Math.PI * part));
            }
        }
        return keys[keys.length - 1].y;
    }

    begin: 40.3
    end: 45

    Deep {
        film: shot.film
        water: 0.77
    }

    Repeater {
        model: 3

        Soft {
            required property int index

            film: shot.film
            atX: [0.165, 0.5, 0.835][index]
            atY: 0.36
            size: 0.75
            colour: ["#ffb04a", "#3fbf92", "#6f8cff"][index]
            light: 0.16
        }
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            x: shot.film.w * (index + 1) / 3 - width / 2
            y: shot.film.h * 0.06
            width: Math.max(1, shot.film.h * 0.0018)
            height: shot.film.h * 0.68
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#00567086"
                }
                GradientStop {
                    position: 0.5
                    color: "#ff567086"
                }
                GradientStop {
                    position: 1
                    color: "#00567086"
                }
            }
        }
    }

    WirePoles {
        film: shot.film
    }

    RadioMast {
        film: shot.film
        begins: 41.2
    }

    SpaceLink {
        film: shot.film
    }

    // A wake of light behind it.
    Repeater {
        model: 14

        Spark {
            required property int index
            readonly property real behind: shot.along - 0.012 * (index + 1)

            film: shot.film
            atX: behind
            atY: shot.way(behind)
            size: 0.05 * (1 - index / 16)
            light: 0.55 * (1 - index / 14)
        }
    }

    Mail {
        film: shot.film
        number: 1
        atX: shot.along
        atY: shot.way(shot.along)
        scaled: 1.15
    }
}
