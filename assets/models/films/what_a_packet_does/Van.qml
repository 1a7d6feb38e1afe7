pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Effects
import QtQuick.Shapes
import stock

// The van out of its exhibit's picture, without the disc it stands on. Place and size are those of
// the cut-out.
Item {
    id: van

    required property Film film
    required property real atX
    required property real atY
    required property real size
    property real light: 1
    property real lamps: 1

    // A point within it, as parts of its picture, in parts of the frame.
    function pointX(part: real): real {
        return (x + part * width) / film.w;
    }

    function pointY(part: real): real {
        return (y + part * height) / film.h;
    }

    x: atX * film.w - width / 2
    y: atY * film.h - height
    width: size * film.h
    height: width
    opacity: light

    Image {
        id: picture

        anchors.fill: parent
        source: van.film.assets + "cutouts/packet-radio-van.webp"
        sourceSize.width: 1024
        smooth: true
        mipmap: true
        visible: false
        layer.enabled: true
    }

    Item {
        id: outline

        anchors.fill: parent
        visible: false
        layer.enabled: true

        Shape {
            preferredRendererType: Shape.CurveRenderer
            scale: van.width / 1000
            transformOrigin: Item.TopLeft

            ShapePath {
                fillColor: "white"
                strokeWidth: -1
                PathSvg {
                    path: "M150 382 L158 374 L316 298 L330 296 L758 466 L771 474 L791 632 L843 690 L842 768 L673 850 L634 838 L628 858 L612 874 L596 880 L570 870 L548 845 L536 812 L280 694 L274 718 L260 735 L244 741 L224 731 L204 706 L194 676 L190 660 L152 640 Z"
                }
            }
            // The aerials, apart: where they lie over the roof they must not be cut out.
            ShapePath {
                fillColor: "white"
                strokeWidth: -1
                PathSvg {
                    path: "M296 94 H322 V174 H314 V350 H302 V174 H296 Z M432 92 H460 V176 H453 V410 H441 V176 H432 Z M569 222 H596 V306 H590 V460 H578 V306 H569 Z"
                }
            }
        }
    }

    // Its shadow on the road.
    Soft {
        film: van.film
        atX: 0.48 * van.width / van.film.w
        atY: 0.79 * van.height / van.film.h
        size: van.size * 0.8
        flat: 0.32
        colour: "#000000"
        light: 0.85
        rotation: 20
    }

    MultiEffect {
        anchors.fill: parent
        source: picture
        maskEnabled: true
        maskSource: outline
    }

    // The head lamps.
    Repeater {
        model: 2

        Image {
            required property int index

            x: van.width * (index ? 0.819 : 0.704) - width / 2
            y: van.height * (index ? 0.725 : 0.782) - height / 2
            width: van.width * 0.34
            height: width
            source: van.film.assets + "museum/guide/glow.webp"
            sourceSize.width: 512
            opacity: van.lamps
        }
    }
}
