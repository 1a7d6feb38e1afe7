pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// The first name server of China: a light goes from the ending to the screen.
Shot {
    id: shot

    function hop(): list<point> {
        const path = [];
        for (let n = 0; n <= 30; n++) {
            const part = n / 30;
            path.push(Qt.point(model.pointX(0.77 - 0.36 * part), model.pointY(0.33 + 0.19 * part - 0.16 * Math.sin(Math.PI * part))));
        }
        return path;
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: 0.46
        size: 1.7
        colour: "#348fa8ff"
        light: shot.film.ease(51.4, 53.2)
    }
    Item {
        width: shot.film.w
        height: shot.film.h
        scale: shot.film.ramp(1, 1.03, 51.4, 60)
        transformOrigin: Item.Bottom

        CutOut {
            id: model

            film: shot.film
            exhibit: "china-first-dns-server"
            atX: 0.5
            atY: 0.815
            size: 0.90
            risen: shot.film.ease(51.1, 52.3)
        }
        Shape {
            id: screen

            preferredRendererType: Shape.CurveRenderer
            readonly property list<point> corners: [Qt.point(0.261, 0.396), Qt.point(0.569, 0.430), Qt.point(0.566, 0.649), Qt.point(0.261, 0.627)]

            anchors.fill: parent
            opacity: 0.11 * shot.film.ease(54.9, 56.0)

            ShapePath {
                strokeWidth: -1
                fillColor: "#8fa8ff"
                PathPolyline {
                    path: screen.corners.map(one => Qt.point(model.pointX(one.x) * screen.width, model.pointY(one.y) * screen.height))
                }
            }
        }
        Soft {
            film: shot.film
            atX: model.pointX(0.415)
            atY: model.pointY(0.525)
            size: 0.7
            colour: "#308fa8ff"
            light: shot.film.ease(54.9, 56.2)
        }
        Soft {
            film: shot.film
            atX: model.pointX(0.77)
            atY: model.pointY(0.33)
            size: 0.34
            colour: "#70ff9a74"
            light: shot.film.during(53.0, 55.2, 0.8)
        }
        Thread {
            id: way

            film: shot.film
            points: shot.hop()
            light: 0
        }
        Runner {
            film: shot.film
            along: way
            gone: shot.film.ease(53.5, 55.1)
            size: 0.075
            tail: 0.05
        }
    }
}
