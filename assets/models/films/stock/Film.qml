import QtQuick

// A film: all that is seen follows from the time `t`. Lengths are given as parts of the picture's
// height (h) or width (w), places as parts of both.
Item {
    id: film

    // Where the pictures of the museum lie.
    required property url assets
    required property real seconds
    // When its still is taken.
    required property real still
    property real t: 0
    readonly property real w: width
    readonly property real h: height

    // From 0 to 1 between two times, gently.
    function ease(begin: real, end: real): real {
        return 0.5 - 0.5 * Math.cos(Math.PI * steady(begin, end));
    }

    // The same, as fast at all times.
    function steady(begin: real, end: real): real {
        return Math.max(0, Math.min(1, (t - begin) / (end - begin)));
    }

    // From one value to another between two times, gently.
    function ramp(from: real, to: real, begin: real, end: real): real {
        return from + (to - from) * ease(begin, end);
    }

    function glide(from: real, to: real, begin: real, end: real): real {
        return from + (to - from) * steady(begin, end);
    }

    // Comes and goes again: 0, then 1, then 0.
    function during(begin: real, end: real, fade: real): real {
        return Math.min(ease(begin, begin + fade), 1 - ease(end - fade, end));
    }

    // Between 0 and 1 and back, so many seconds long; `from` shifts it.
    function breath(period: real, from: real): real {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * (t + from) / period);
    }

    // Always the same number from 0 to 1 for a number: what looks like chance.
    function chance(number: real): real {
        const wild = Math.sin(number * 127.1 + 311.7) * 43758.5453;
        return wild - Math.floor(wild);
    }

    Rectangle {
        anchors.fill: parent
        z: -1
        color: "#060c14"
    }

    // Where captions are laid.
    Rectangle {
        y: film.h * 0.74
        z: 10
        width: film.w
        height: film.h * 0.26
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#00060c14"
            }
            GradientStop {
                position: 1
                color: "#bf060c14"
            }
        }
    }

    // From the dark, and into it.
    Rectangle {
        anchors.fill: parent
        z: 11
        color: "#060c14"
        opacity: 1 - film.during(0, film.seconds, 0.8)
        visible: opacity > 0
    }
}
