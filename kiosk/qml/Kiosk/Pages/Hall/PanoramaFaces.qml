pragma ComponentBehavior: Bound
import QtQuick

// The pictures round a viewpoint: six in perspective, or where the renderer has none the four sides
// beside each other as a strip.
Item {
    id: faces

    required property string folder
    required property bool flat
    // How the room is seen in perspective.
    required property matrix4x4 seen
    required property real yaw
    required property real degreesAPixel
    required property real focalLength
    required property bool turning
    readonly property bool ready: loaded === (flat ? 4 : 6)
    property int loaded: 0

    // The shortest way round from the middle of the view, in degrees.
    function across(degrees: real): real {
        return degrees - yaw - 360 * Math.round((degrees - yaw) / 360);
    }

    function count(change: int): void {
        loaded += change;
    }

    function file(face: string): string {
        return folder === "" ? "" : folder + "/" + face + ".webp";
    }

    Repeater {
        model: faces.flat ? [] : [["front", 0, 0], ["right", -90, 0], ["back", 180, 0], ["left", 90, 0], ["up", 0, 90], ["down", 0, -90]]

        CubeFace {
            required property list<string> modelData

            source: faces.file(modelData[0])
            aroundVertical: Number(modelData[1])
            aroundHorizontal: Number(modelData[2])
            seen: faces.seen
            focalLength: faces.focalLength
            turning: faces.turning
            onCameOrWent: change => faces.count(change)
        }
    }

    Repeater {
        model: faces.flat ? ["front", "right", "back", "left"] : []

        FacePicture {
            required property string modelData
            required property int index

            source: faces.file(modelData)
            x: faces.width / 2 + faces.across(90 * index) / faces.degreesAPixel - width / 2
            width: faces.height
            height: faces.height
            onCameOrWent: change => faces.count(change)
        }
    }
}
