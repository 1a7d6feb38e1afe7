pragma ComponentBehavior: Bound
import QtQuick
import stock

// What happened here happens everywhere: more and more points of light, each for a moment.
Item {
    id: field

    required property Film film
    required property real begin
    required property real end

    // When the so manieth begins to shine: few at first, then many.
    function starts(index: int): real {
        return begin + (end - begin) * Math.pow((index + 0.5) / 120, 0.55);
    }

    anchors.fill: parent
    visible: film.t > begin

    Repeater {
        model: 120

        Spark {
            required property int index
            readonly property real from: field.starts(index)
            // Well spread, and not in rows.
            readonly property real across: index * 0.7548777 + 0.02 * field.film.chance(index)
            readonly property real down: index * 0.5698403 + 0.02 * field.film.chance(index + 300)

            film: field.film
            atX: 0.03 + 0.94 * (across - Math.floor(across))
            atY: 0.04 + 0.72 * (down - Math.floor(down))
            size: 0.045 + 0.035 * field.film.chance(index + 150)
            hue: field.film.chance(index + 77) < 0.62 ? "amber" : "moon"
            light: field.film.during(from, from + 2.8, 0.9)
        }
    }
}
