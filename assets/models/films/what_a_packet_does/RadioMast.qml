pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// A mast of steel; rings of radio widen from its top.
Item {
    id: mast

    required property Film film
    required property real begins

    anchors.fill: parent

    Repeater {
        model: 4

        Ring {
            required property int index
            readonly property real round: (mast.film.t - mast.begins) / 2.6 - index / 4

            film: mast.film
            atX: 0.5
            atY: 0.31
            from: 0.02
            to: 0.30
            colour: "#5fdcae"
            gone: round > 0 ? round - Math.floor(round) : 0
        }
    }

    Shape {
        id: steel

        preferredRendererType: Shape.CurveRenderer
        x: mast.film.w * 0.5
        y: mast.film.h * 0.31
        scale: mast.film.h / 1000
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: "#7f98a6"
            strokeWidth: 7
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: "M0 0 L0 60 M-8 60 L-52 460 M8 60 L52 460 M-8 60 L8 60"
            }
        }
        ShapePath {
            strokeColor: "#566e7d"
            strokeWidth: 4
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathSvg {
                path: "M-14 120 L14 120 L-22 190 L22 190 L-30 270 L30 270 L-40 360 L40 360 L-52 460 M14 120 M-14 120 L22 190 L-22 190 L30 270 L-30 270 L40 360 L-40 360 L52 460 M8 60 L-14 120 M-8 60 L14 120"
            }
        }
    }

    Spark {
        film: mast.film
        atX: 0.5
        atY: 0.31
        size: 0.06
        hue: "jade"
        light: 0.6 + 0.4 * mast.film.breath(1.3, 0)
    }
}
