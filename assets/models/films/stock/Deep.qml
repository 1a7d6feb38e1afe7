import QtQuick

// The night's ground with a little blue light in its middle, and water below.
Item {
    id: deep

    required property Film film
    property real lightX: 0.5
    property real lightY: 0.4
    property real water: 0.82

    anchors.fill: parent

    Ground {
        film: deep.film
    }

    Soft {
        film: deep.film
        atX: deep.lightX
        atY: deep.lightY
        size: 2.3
        flat: 0.62
        colour: "#27506e"
        light: 0.75
    }

    Water {
        film: deep.film
        from: deep.water
        opacity: 0.75
    }

    // Where air and water meet.
    Rectangle {
        y: deep.water * deep.film.h - height / 2
        width: deep.film.w
        height: deep.film.h * 0.03
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#000c1a26"
            }
            GradientStop {
                position: 0.5
                color: "#ff0c1a26"
            }
            GradientStop {
                position: 1
                color: "#000c1a26"
            }
        }
    }
}
