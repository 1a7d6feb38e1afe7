pragma ComponentBehavior: Bound
import QtQuick
import stock

// The whole town again. A boat comes to rest before it, and over each door a light comes on.
Shot {
    id: shot

    begin: 59.7
    end: 66

    Night {
        film: shot.film
        from: Qt.rect(0, 0, 1, 1)
        to: Qt.rect(0.035, 0.055, 0.93, 0.93)
        moved: shot.film.ease(59.3, 66.4)

        Waves {
            film: shot.film
        }

        Repeater {
            model: 6

            Spark {
                required property int index

                film: shot.film
                atX: Houses.doors[index].x * parent.width / shot.film.w
                atY: (Houses.doors[index].y - 0.035 - 0.008 * (1 - shot.film.ease(61 + 0.3 * index, 62.2 + 0.3 * index))) * parent.height / shot.film.h
                size: 0.15
                hue: Houses.hues[index]
                light: shot.film.ease(61 + 0.3 * index, 62 + 0.3 * index)
                phase: index * 0.7
            }
        }
    }

    Boat {
        film: shot.film
        atX: shot.film.ramp(0.27, 0.50, 56, 63.4)
        atY: 0.77
        size: 0.32
    }

    Snow {
        film: shot.film
        strength: 0.7 * (1 - shot.film.ease(59.7, 61.6))
    }
}
