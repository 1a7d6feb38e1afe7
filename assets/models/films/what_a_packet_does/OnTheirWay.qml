pragma ComponentBehavior: Bound
import QtQuick
import stock

// Six packets cross the net, each by a line that is free. One line breaks: the fourth finds
// another way round.
Shot {
    id: shot

    readonly property point source: Qt.point(0.09, 0.40)

    // A line lights up before a packet takes it, and fades behind it.
    component Ahead: Thread {
        required property real opens
        property real stays: 1.9

        lit: true
        drawn: film.ease(opens, opens + 0.5)
        light: 1 - film.ease(opens + stays, opens + stays + 0.8)
    }

    function spot(router: int): point {
        return net.place(router);
    }

    begin: 18.6
    end: 30.2

    Deep {
        film: shot.film
        lightX: 0.6
    }

    // From the sender, and to the goal.
    Repeater {
        model: 6

        Link {
            required property int index

            film: shot.film
            from: index < 3 ? shot.source : net.place(6 + index)
            to: index < 3 ? net.place(index) : Qt.point(0.925, 0.40)
            thick: 0.003
            light: 0.55
        }
    }

    Ahead {
        film: shot.film
        points: [shot.source, shot.spot(1)]
        opens: 18.8
    }

    Ahead {
        film: shot.film
        points: [shot.spot(1), shot.spot(3)]
        opens: 20
    }

    Ahead {
        film: shot.film
        points: [shot.spot(3), shot.spot(6), shot.spot(10)]
        opens: 21.4
        stays: 3
    }

    Ahead {
        film: shot.film
        points: [shot.source, shot.spot(2), shot.spot(5)]
        opens: 20.1
        stays: 2.8
    }

    // The way round.
    Ahead {
        film: shot.film
        points: [shot.spot(4), shot.spot(6), shot.spot(10), Qt.point(0.925, 0.40)]
        opens: 26
        stays: 5
    }

    RouterNet {
        id: net

        film: shot.film
        drawn: shot.film.ease(18.0, 19.6)
        broken: shot.film.ease(23.1, 24.2)
        work: [Qt.point(1, 19.8), Qt.point(3, 21.2), Qt.point(6, 22.6), Qt.point(10, 24), Qt.point(2, 21.2), Qt.point(5, 22.4), Qt.point(8, 24), Qt.point(11, 25.6), Qt.point(4, 23.2), Qt.point(4, 25.8), Qt.point(6, 27.4), Qt.point(10, 28.8), Qt.point(1, 22.0), Qt.point(0, 25.4), Qt.point(2, 26.4), Qt.point(5, 27.8), Qt.point(8, 29.2)]
    }

    // Small embers sink from where it broke.
    Repeater {
        model: 7

        Spark {
            required property int index
            readonly property real fallen: shot.film.steady(23.3 + 0.12 * index, 25.2 + 0.16 * index)

            film: shot.film
            atX: 0.525 + 0.03 * (shot.film.chance(index) - 0.5) * (1 + fallen)
            atY: 0.41 + 0.16 * fallen * fallen
            size: 0.026
            hue: "vermilion"
            light: Math.sin(Math.PI * fallen) * 0.8
        }
    }

    Goal {
        film: shot.film
        atX: 0.93
        atY: 0.40
        size: 0.17
    }

    // Those that wait, and those that are under way. The first to leave lies on top.
    Repeater {
        model: 3

        Mail {
            required property int index

            film: shot.film
            number: 9 - index
            atX: shot.source.x - 0.006 * (2 - index)
            atY: shot.source.y - 0.038 + 0.018 * (2 - index)
            scaled: 0.62
        }
    }

    Traveller {
        film: shot.film
        number: 6
        stops: [shot.source, shot.source, shot.spot(2), shot.spot(2), shot.spot(5), shot.spot(5), shot.spot(8)]
        times: [0, 24.9, 26.2, 26.6, 27.7, 28.1, 29.3]
    }

    Traveller {
        film: shot.film
        number: 5
        stops: [shot.source, shot.source, shot.spot(0), shot.spot(0), shot.spot(3), shot.spot(3), shot.spot(6)]
        times: [0, 24.0, 25.2, 25.6, 26.8, 28.4, 29.8]
    }

    Traveller {
        film: shot.film
        number: 4
        stops: [shot.source, shot.source, shot.spot(1), shot.spot(1), shot.spot(4), shot.spot(4), Qt.point(0.49, 0.40), Qt.point(0.49, 0.40), shot.spot(4), shot.spot(4), shot.spot(6), shot.spot(6), shot.spot(10), shot.spot(10), Qt.point(0.848, 0.428)]
        times: [0, 20.8, 21.8, 22.1, 23.1, 23.6, 24.3, 24.9, 25.6, 26.2, 27.4, 27.7, 28.9, 29.2, 30.4]
    }

    Traveller {
        film: shot.film
        number: 3
        stops: [shot.source, shot.source, shot.spot(2), shot.spot(2), shot.spot(5), shot.spot(5), shot.spot(8), shot.spot(8), shot.spot(11), shot.spot(11), Qt.point(0.848, 0.52)]
        times: [0, 20.2, 21.1, 21.3, 22.3, 22.6, 23.8, 24.2, 25.4, 25.8, 27]
    }

    Traveller {
        film: shot.film
        number: 2
        stops: [shot.source, shot.source, shot.spot(0), shot.spot(0), shot.spot(4), shot.spot(4), shot.spot(8), shot.spot(8), shot.spot(10), shot.spot(10), Qt.point(0.848, 0.428)]
        times: [0, 19.6, 20.5, 20.8, 21.8, 22.1, 23.3, 23.6, 24.8, 25.2, 26.3]
    }

    Traveller {
        film: shot.film
        number: 1
        stops: [shot.source, shot.source, shot.spot(1), shot.spot(1), shot.spot(3), shot.spot(3), shot.spot(6), shot.spot(6), shot.spot(10), shot.spot(10), Qt.point(0.848, 0.336)]
        times: [0, 18.9, 19.8, 20.3, 21.2, 21.5, 22.6, 22.9, 24, 24.4, 25.6]
    }
}
