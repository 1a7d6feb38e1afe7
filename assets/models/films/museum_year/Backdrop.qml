import QtQuick
import QtQuick.Effects
import stock

// The town far behind, out of focus: only its lights are seen.
Item {
    id: backdrop

    required property Film film
    property real strength: 0.5
    // It goes by slowly.
    property real shift: 0

    anchors.fill: parent

    Ground {
        film: backdrop.film
    }

    Image {
        x: (-0.06 + backdrop.shift) * backdrop.film.w
        y: -0.16 * backdrop.film.h
        width: backdrop.film.w * 1.12
        height: backdrop.film.h * 1.12
        source: backdrop.film.assets + "museum/night-landscape.webp"
        sourceSize.width: 960
        opacity: backdrop.strength
        layer.enabled: true
        layer.smooth: true
        layer.textureSize: Qt.size(640, 360)
        layer.effect: MultiEffect {
            blurEnabled: true
            blur: 1
            blurMax: 32
            brightness: -0.04
            autoPaddingEnabled: false
        }
    }

    // Darker behind what stands before it.
    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#400b1420"
            }
            GradientStop {
                position: 0.6
                color: "#800a1320"
            }
            GradientStop {
                position: 1
                color: "#e0070d15"
            }
        }
    }
}
