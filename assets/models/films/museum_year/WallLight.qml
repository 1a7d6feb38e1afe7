import QtQuick
import QtQuick.Effects
import QtQuick.Shapes
import stock

// The lit tiles of the museum's wall grow brighter, the dark ones stay dark; it lies on the
// night's picture.
Item {
    id: wall

    required property Film film
    required property real strength
    readonly property rect part: Qt.rect(0.33, 0.25, 0.39, 0.22)

    x: part.x * parent.width
    y: part.y * parent.height
    width: part.width * parent.width
    height: part.height * parent.height
    opacity: strength
    visible: strength > 0

    Item {
        id: tiles

        anchors.fill: parent
        clip: true
        visible: false
        layer.enabled: wall.visible

        Image {
            x: -wall.x
            y: -wall.y
            width: wall.parent.width
            height: wall.parent.height
            source: wall.film.assets + "museum/night-landscape.webp"
            sourceSize.width: 3840
            smooth: true
            mipmap: true
        }
    }

    // Between the roof and the houses before it.
    Item {
        id: outline

        anchors.fill: parent
        visible: false
        layer.enabled: wall.visible

        Shape {
            preferredRendererType: Shape.CurveRenderer
            anchors.fill: parent

            ShapePath {
                fillColor: "white"
                strokeWidth: -1
                PathPolyline {
                    path: [[0.335, 0.268], [0.715, 0.268], [0.69, 0.30], [0.655, 0.36], [0.634, 0.33], [0.62, 0.30], [0.575, 0.42], [0.568, 0.468], [0.47, 0.45], [0.455, 0.35], [0.40, 0.335], [0.385, 0.30]].map(one => Qt.point((one[0] - wall.part.x) / wall.part.width * wall.width, (one[1] - wall.part.y) / wall.part.height * wall.height))
                }
            }
        }
    }

    MultiEffect {
        anchors.fill: parent
        source: tiles
        contrast: 0.55
        brightness: 0.14
        saturation: 0.2
        maskEnabled: true
        maskSource: outline
    }
}
