import QtQuick
import QtQuick.Effects
import stock

// Darkness over the museum's wall of glass tiles; it lies on the night's picture.
Item {
    id: shade

    required property Film film
    required property real strength

    x: 0.31 * parent.width
    y: 0.24 * parent.height
    width: 0.42 * parent.width
    height: 0.22 * parent.height
    opacity: strength
    visible: strength > 0
    layer.enabled: visible
    layer.effect: MultiEffect {
        blurEnabled: true
        blur: 1
        blurMax: 48
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: shade.height * 0.12
        color: "#0a1722"
    }
}
