import QtQuick

// An envelope on its way: where it is at which times. Between two of them it goes gently; it rides
// on its line.
Mail {
    id: traveller

    required property list<point> stops
    required property list<real> times
    readonly property point place: now()

    function now(): point {
        for (let n = 1; n < stops.length; n++) {
            if (film.t < times[n]) {
                const part = film.ease(times[n - 1], times[n]);
                return Qt.point(stops[n - 1].x + (stops[n].x - stops[n - 1].x) * part, stops[n - 1].y + (stops[n].y - stops[n - 1].y) * part);
            }
        }
        return stops[stops.length - 1];
    }

    atX: place.x
    atY: place.y - 0.038
    scaled: 0.62
}
