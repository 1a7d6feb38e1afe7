import QtQuick
import stock

// In the dome cinema: what cannot be seen grows out of its screen, a net in the six hues.
Shot {
    id: shot

    readonly property real open: film.ease(33.4, 36.9)

    begin: 31.8
    end: 37.1

    Backdrop {
        film: shot.film
        strength: 0.3
        shift: shot.film.glide(-0.01, 0.01, 31.4, 37.5)
    }

    CutOut {
        id: cinema

        film: shot.film
        exhibit: "u-max-cinema"
        atX: 0.5
        atY: 0.86
        size: 0.98
        transformOrigin: Item.Center
        scale: shot.film.ramp(1, 1.10, 31.4, 37.5)
    }

    Net {
        film: shot.film
        // From the screen over the upper part of the frame.
        area: Qt.rect(0.35 - 0.32 * shot.open, 0.24 - 0.19 * shot.open, 0.28 + 0.66 * shot.open, 0.20 + 0.46 * shot.open)
        count: 46
        seed: 3
        root: Qt.point(0.5, 0.6)
        grown: shot.film.ease(32.2, 35.4)
        hues: Houses.hues
        size: 0.026 + 0.016 * shot.open
        lines: 0.6
        runners: 12
    }
}
