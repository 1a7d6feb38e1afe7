pragma ComponentBehavior: Bound
import QtQuick
import stock

// The keyboard with its paper: two keys, and the two letters that they leave.
Shot {
    id: shot

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.42
        atY: 0.34
        size: 1.7
        colour: "#40ffb866"
        light: shot.film.ease(53.2, 55)
    }
    Item {
        width: shot.film.w
        height: shot.film.h
        scale: shot.film.ramp(1, 1.03, 54, 61)
        transformOrigin: Item.Bottom

        CutOut {
            id: model

            film: shot.film
            exhibit: "lo-keyboard"
            atX: 0.5
            atY: 0.80
            size: 0.81
            risen: shot.film.ease(52.9, 54.1)
        }
        Soft {
            film: shot.film
            atX: model.pointX(0.453)
            atY: model.pointY(0.224)
            size: 0.2
            colour: "#b0ffae4a"
            light: shot.film.ease(54.9, 56.1)
        }
        Soft {
            film: shot.film
            atX: model.pointX(0.521)
            atY: model.pointY(0.252)
            size: 0.2
            colour: "#b0ffae4a"
            light: shot.film.ease(56.3, 57.5)
        }
        Spark {
            film: shot.film
            atX: model.pointX(0.465)
            atY: model.pointY(0.69)
            size: 0.11
            light: shot.film.during(54.3, 55.7, 0.6)
        }
        Spark {
            film: shot.film
            atX: model.pointX(0.495)
            atY: model.pointY(0.67)
            size: 0.11
            light: shot.film.during(55.7, 57.1, 0.6)
        }
    }
}
