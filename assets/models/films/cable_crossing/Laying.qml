pragma ComponentBehavior: Bound
import QtQuick
import stock

// A ship lays a cable slowly: one light goes down it to the bed.
Shot {
    id: shot

    // The way of the cable in the model, from the stern to the end on the bed.
    readonly property list<point> way: [Qt.point(0.20, 0.41), Qt.point(0.196, 0.47), Qt.point(0.197, 0.53), Qt.point(0.205, 0.59), Qt.point(0.224, 0.632), Qt.point(0.26, 0.664), Qt.point(0.31, 0.684), Qt.point(0.38, 0.703), Qt.point(0.46, 0.727), Qt.point(0.55, 0.757), Qt.point(0.65, 0.79), Qt.point(0.71, 0.812)]

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: 0.45
        size: 1.6
        colour: "#305f90c8"
        light: shot.film.ease(44.4, 46)
    }
    CutOut {
        id: ship

        film: shot.film
        exhibit: "asia-direct-cable"
        atX: shot.film.ramp(0.515, 0.485, 44.2, 50.6)
        atY: 0.82
        size: 0.98
        risen: shot.film.ease(44.3, 45.5)
    }
    Thread {
        id: cable

        film: shot.film
        points: shot.way.map(one => Qt.point(ship.pointX(one.x), ship.pointY(one.y)))
        drawn: shot.film.glide(0, 1, 45.6, 49.4)
        lit: true
        thick: 0.002
        light: 0.75
    }
    Soft {
        film: shot.film
        atX: bead.atX
        atY: bead.atY
        size: 0.28
        colour: "#70ffce6b"
        light: bead.light
    }
    Spark {
        id: bead

        readonly property point place: cable.at(cable.drawn)

        film: shot.film
        atX: place.x
        atY: place.y
        size: 0.075
        light: shot.film.during(45.4, 50.6, 0.5)
    }
}
