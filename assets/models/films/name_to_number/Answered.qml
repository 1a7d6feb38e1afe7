import QtQuick
import stock

// The number has come back, the page opens, and both become one light among countless ones.
Item {
    id: answered

    required property Film film
    readonly property real small: film.ease(41.1, 42.3)

    anchors.fill: parent

    Thread {
        film: answered.film
        points: [Qt.point(0.41, 0.42), Qt.point(0.462, 0.42)]
        drawn: answered.film.ease(38.6, 39.3)
        lit: true
        thick: 0.004
        light: 1 - answered.film.ease(40.9, 41.4)
    }
    PageOpens {
        film: answered.film
        atX: answered.film.ramp(0.685, 0.5, 41.1, 42.3)
        atY: 0.42
        opened: answered.film.ease(38.8, 40.5)
        scale: 1 - 0.97 * answered.small
        light: answered.film.ease(38.7, 39.1) * (1 - answered.film.ease(42.0, 42.4))
    }
    Countless {
        film: answered.film
        begin: 41.4
        end: 45.6
    }
    Spark {
        film: answered.film
        atX: 0.5
        atY: 0.42
        size: 0.12
        light: answered.film.ease(41.7, 42.3)
    }
}
