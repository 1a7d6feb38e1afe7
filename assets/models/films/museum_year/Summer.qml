pragma ComponentBehavior: Bound
import QtQuick
import stock

// A warm night: the houses see themselves in the canal, lanterns drift on it, fireflies above.
Shot {
    id: shot

    begin: 20.9
    end: 31.8

    Night {
        id: night

        film: shot.film
        from: Qt.rect(0.20, 0.33, 0.60, 0.60)
        to: Qt.rect(0.02, 0.04, 0.96, 0.96)
        moved: shot.film.ease(20.5, 31.4)

        Waves {
            film: shot.film
        }

        Rectangle {
            anchors.fill: parent
            color: "#1a3a2a12"
        }

        // As the camera opens, each house warms for a moment.
        Repeater {
            model: 6

            HouseShade {
                required property int index

                house: index
                colour: "#ffd9a0"
                mirrored: false
                strength: 0.10 * shot.film.during(25.8 + 0.8 * index, 27.4 + 0.8 * index, 0.75)
            }
        }

        Repeater {
            model: 6

            Spark {
                required property int index

                film: shot.film
                atX: Houses.doors[index].x * parent.width / shot.film.w
                atY: (Houses.doors[index].y - 0.03) * parent.height / shot.film.h
                size: 0.11
                hue: Houses.hues[index]
                light: 0.9 * shot.film.during(25.8 + 0.8 * index, 27.6 + 0.8 * index, 0.8)
            }
        }
    }

    // They come out of the canal, and part where it widens.
    Repeater {
        model: 12

        FloatingLantern {
            required property int index
            // Those that are near are before the others.
            readonly property real came: shot.film.t * 0.03 + index / 12
            readonly property real part: came - Math.floor(came)
            readonly property real aside: (shot.film.chance(index + 3) - 0.5) * (0.07 + 0.95 * Math.pow(part, 1.4)) + 0.004 * Math.sin(shot.film.t * 0.7 + index)
            // Where the quay ends, in parts of the picture.
            readonly property real quay: 0.59 + 0.30 * Math.min(0.34, Math.max(0, Math.abs(aside) - 0.03))

            film: shot.film
            z: part
            atX: night.placeX(0.52 + aside)
            atY: night.placeY(quay + 0.035 + 0.16 * part)
            scaled: (0.32 + 0.55 * part) / night.seen.width
            phase: index * 1.7
            light: Math.min(1, part * 7) * Math.min(1, (1 - part) * 7)
        }
    }

    Fireflies {
        film: shot.film
    }
}
