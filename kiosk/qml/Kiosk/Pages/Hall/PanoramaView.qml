pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A view all round out of six pictures: dragged to look, with a glide; pinched to come nearer.
// One for the whole day; another viewpoint only brings other pictures.
Item {
    id: view

    required property string folder
    // Degrees: yaw to the right, pitch upwards, and how wide the view is, top to bottom.
    property real yaw: 0
    property real pitch: 0
    property real opening: Theme.portrait ? 84 : 62
    readonly property real nearest: Theme.portrait ? 50 : 34
    readonly property real widest: Theme.portrait ? 96 : 78
    readonly property real focalLength: height / 2 / Math.tan(opening * Math.PI / 360)
    readonly property bool ready: faces.loaded === (flat ? 4 : 6)
    // Where the renderer has no perspective, the four sides lie side by side as a strip.
    property bool flat: GraphicsInfo.api === GraphicsInfo.Software
    readonly property real degreesAPixel: flat ? 90 / height : 180 / Math.PI / focalLength

    readonly property matrix4x4 seen: perspective()

    // The visitor has turned and the view has come to rest.
    signal rested

    function lookAt(towards: real, up: real): void {
        glide.stop();
        yaw = towards;
        pitch = up;
    }

    function perspective(): matrix4x4 {
        const f = focalLength;
        // what is at depth z is drawn f/z times as large, from the middle of the view
        const room = Qt.matrix4x4(f, 0, -width / 2, 0, 0, f, -height / 2, 0, 0, 0, 0.0001, 0, 0, 0, -1, 0);
        room.rotate(-pitch, Qt.vector3d(1, 0, 0));
        room.rotate(yaw, Qt.vector3d(0, 1, 0));
        return room;
    }

    // The shortest way round from the middle of the view, in degrees.
    function across(degrees: real): real {
        return degrees - yaw - 360 * Math.round((degrees - yaw) / 360);
    }

    function turnBy(degrees: real): void {
        glide.glideTo(yaw + degrees, pitch);
    }

    function zoomBy(factor: real): void {
        opening = Math.max(nearest, Math.min(widest, opening * factor));
    }

    clip: true

    Item {
        id: faces

        property int loaded: 0

        anchors.fill: parent

        function count(change: int): void {
            loaded += change;
        }

        Repeater {
            model: view.flat ? [] : [["front", 0, 0], ["right", -90, 0], ["back", 180, 0], ["left", 90, 0], ["up", 0, 90], ["down", 0, -90]]

            CubeFace {
                required property list<string> modelData

                source: view.folder === "" ? "" : view.folder + "/" + modelData[0] + ".webp"
                aroundVertical: Number(modelData[1])
                aroundHorizontal: Number(modelData[2])
                seen: view.seen
                onCameOrWent: change => faces.count(change)
            }
        }

        Repeater {
            model: view.flat ? ["front", "right", "back", "left"] : []

            FacePicture {
                required property string modelData
                required property int index

                source: view.folder === "" ? "" : view.folder + "/" + modelData + ".webp"
                x: view.width / 2 + view.across(90 * index) / view.degreesAPixel - width / 2
                width: view.height
                height: view.height
                onCameOrWent: change => faces.count(change)
            }
        }
    }

    DragHandler {
        id: drag

        property real fromYaw: 0
        property real fromPitch: 0

        target: null
        maximumPointCount: 1
        onActiveChanged: active ? began() : glide.letGo(centroid.velocity)
        onActiveTranslationChanged: view.follow(activeTranslation.x, activeTranslation.y)

        function began(): void {
            glide.stop();
            fromYaw = view.yaw;
            fromPitch = view.pitch;
        }
    }

    function follow(x: real, y: real): void {
        if (!drag.active)
            return;
        yaw = drag.fromYaw - x * degreesAPixel;
        pitch = clampedPitch(drag.fromPitch + y * degreesAPixel);
    }

    function clampedPitch(up: real): real {
        return flat ? 0 : Math.max(-50, Math.min(50, up));
    }

    PinchHandler {
        id: pinch

        target: null
        onScaleChanged: delta => view.zoomBy(1 / delta)
    }

    WheelHandler {
        onWheel: event => view.zoomBy(event.angleDelta.y > 0 ? 0.94 : 1.06)
    }

    ParallelAnimation {
        id: glide

        function letGo(velocity: vector2d): void {
            const degrees = Theme.calmMotion ? 0 : 0.22 * view.degreesAPixel;
            glideTo(view.yaw - velocity.x * degrees, view.clampedPitch(view.pitch + velocity.y * degrees));
        }

        function glideTo(towards: real, up: real): void {
            stop();
            sideways.to = towards;
            upwards.to = up;
            start();
        }

        onFinished: view.rested()

        NumberAnimation {
            id: sideways

            target: view
            property: "yaw"
            duration: Theme.calmMotion ? 0 : 500
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            id: upwards

            target: view
            property: "pitch"
            duration: Theme.calmMotion ? 0 : 500
            easing.type: Easing.OutCubic
        }
    }
}
