pragma ComponentBehavior: Bound
import QtQuick
import stock

// Leaves fall. The museum's wall lights up for its opening; guests cross the bridge, lanterns all.
Shot {
    id: shot

    begin: 37.1
    end: 45.4

    Night {
        film: shot.film
        from: Qt.rect(0.305, 0.19, 0.42, 0.42)
        to: Qt.rect(0.345, 0.245, 0.345, 0.345)
        moved: shot.film.ease(36.7, 45.8)

        WallShade {
            film: shot.film
            strength: 0.55 * (1 - shot.film.ease(38.2, 41.2))
        }

        WallLight {
            film: shot.film
            strength: shot.film.ease(38.6, 42)
        }

        Rectangle {
            anchors.fill: parent
            color: "#264a2a10"
        }

        Repeater {
            model: 14

            Guest {
                required property int index

                film: shot.film
                gone: shot.film.steady(42.6 + 0.42 * index, 48.2 + 0.42 * index)
                phase: index
            }
        }
    }

    Leaves {
        film: shot.film
    }

    // A guest: a lantern that goes over the arch of the bridge.
    component Guest: Item {
        id: guest

        required property Film film
        required property real gone
        required property real phase
        readonly property real climb: Math.sin(Math.PI * Math.max(0, Math.min(1, (gone - 0.18) / 0.68)))

        x: (0.440 + 0.155 * gone) * parent.width
        y: (0.538 + 0.012 * gone - 0.088 * climb + 0.0008 * Math.sin(film.t * 5 + phase * 2)) * parent.height
        opacity: Math.min(1, gone * 7) * Math.min(1, (1 - gone) * 7)
        visible: opacity > 0

        Image {
            x: -width / 2
            y: -height / 2
            width: guest.film.h * 0.18
            height: width
            source: guest.film.assets + "museum/guide/glow.webp"
            sourceSize.width: 256
            opacity: 0.7
        }

        Image {
            x: -width / 2
            y: -height * 0.4
            width: height * 0.725
            height: guest.film.h * 0.046
            rotation: 5 * Math.sin(guest.film.t * 2.5 + guest.phase)
            transformOrigin: Item.Top
            source: guest.film.assets + "museum/guide/lantern.webp"
            sourceSize.width: 264
            mipmap: true
        }
    }
}
