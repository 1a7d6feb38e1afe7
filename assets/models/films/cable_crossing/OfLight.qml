pragma ComponentBehavior: Bound
import QtQuick
import stock

// TAT-8, and the small lights in the ends of its glass.
Shot {
    id: shot

    readonly property list<point> ends: [Qt.point(0.782, 0.80), Qt.point(0.80, 0.79), Qt.point(0.822, 0.765), Qt.point(0.826, 0.742), Qt.point(0.818, 0.718)]

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.55
        atY: 0.5
        size: 1.5
        colour: "#2a8fa8ff"
        light: shot.film.ease(34.1, 36)
    }
    Item {
        width: shot.film.w
        height: shot.film.h
        transform: Scale {
            origin.x: shot.film.w * cable.pointX(0.80)
            origin.y: shot.film.h * cable.pointY(0.74)
            xScale: shot.film.ramp(1, 1.09, 34.1, 40.5)
            yScale: xScale
        }

        CutOut {
            id: cable

            film: shot.film
            exhibit: "tat-8"
            atX: 0.47
            atY: 0.80
            size: 0.96
            risen: shot.film.ease(33.8, 35.0)
        }
        Soft {
            film: shot.film
            atX: cable.pointX(0.81)
            atY: cable.pointY(0.76)
            size: 0.5
            colour: "#70cfe3ff"
            light: shot.film.ease(35.2, 37.2)
        }
        Repeater {
            model: shot.ends

            Spark {
                required property point modelData
                required property int index

                film: shot.film
                atX: cable.pointX(modelData.x)
                atY: cable.pointY(modelData.y)
                size: 0.055 + 0.02 * shot.film.breath(2.2 + 0.2 * index, index)
                hue: ["moon", "amber", "vermilion", "jade", "ultramarine"][index]
                light: shot.film.ease(34.9 + index * 0.25, 35.7 + index * 0.25) * (0.45 + 0.55 * shot.film.breath(2.2 + 0.2 * index, index * 0.9))
            }
        }
    }
}
