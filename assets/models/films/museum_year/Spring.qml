pragma ComponentBehavior: Bound
import QtQuick
import stock

// Rain runs down two tiled roofs to the canal; the camera goes down with it.
Shot {
    id: shot

    begin: 10.7
    end: 15.7

    Night {
        film: shot.film
        from: Qt.rect(0.165, 0.28, 0.42, 0.42)
        to: Qt.rect(0.175, 0.335, 0.42, 0.42)
        moved: shot.film.ease(10.3, 16.1)

        Rectangle {
            anchors.fill: parent
            color: "#261f3a33"
        }

        EaveDrops {
            film: shot.film
            from: Qt.point(0.196, 0.449)
            to: Qt.point(0.330, 0.449)
            quay: 0.605
        }

        EaveDrops {
            film: shot.film
            from: Qt.point(0.352, 0.416)
            to: Qt.point(0.461, 0.416)
            quay: 0.47
            count: 6
        }

        EaveDrops {
            film: shot.film
            from: Qt.point(0.343, 0.487)
            to: Qt.point(0.470, 0.487)
            quay: 0.60
            count: 8
        }

        Ripples {
            film: shot.film
            area: Qt.rect(0.18, 0.665, 0.4, 0.11)
        }

        Ripples {
            film: shot.film
            area: Qt.rect(0.485, 0.55, 0.075, 0.11)
            perSecond: 5
        }
    }

    Rain {
        film: shot.film
    }
}
