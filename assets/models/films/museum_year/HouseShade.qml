import QtQuick
import QtQuick.Effects
import QtQuick.Shapes

// Darkness over one house and over its mirror image in the canal; it lies on the night's picture.
// `colour` may be light instead: then the house warms.
Item {
    id: shade

    required property int house
    required property real strength
    property color colour: "#050a11"
    property bool mirrored: true
    readonly property list<point> outline: Houses.outline(house)
    readonly property real west: Math.min(...outline.map(one => one.x))
    readonly property real east: Math.max(...outline.map(one => one.x))
    readonly property real roof: Math.min(...outline.map(one => one.y))
    readonly property real foot: Math.max(...outline.map(one => one.y))
    // Room for the soft edge.
    readonly property real rim: 0.02

    function shape(): list<point> {
        return outline.map(one => Qt.point((one.x - west + rim) * parent.width, (one.y - roof + rim) * parent.height));
    }

    x: (west - rim) * parent.width
    y: (roof - rim) * parent.height
    width: (east - west + 2 * rim) * parent.width
    height: (1 - roof + rim) * parent.height
    opacity: strength
    visible: strength > 0
    layer.enabled: visible
    layer.effect: MultiEffect {
        blurEnabled: true
        blur: 1
        blurMax: 32
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            fillColor: shade.colour
            strokeColor: shade.colour
            strokeWidth: 0.007 * shade.parent.width
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: shade.shape()
            }
        }
    }

    Rectangle {
        x: shade.rim * shade.parent.width
        y: (shade.foot - shade.roof) * shade.parent.height
        width: parent.width - 2 * x
        height: parent.height - y
        color: shade.colour
        visible: shade.mirrored
    }
}
