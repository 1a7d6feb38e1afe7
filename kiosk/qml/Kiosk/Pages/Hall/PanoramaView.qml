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
    property real opening: widened * usual
    // How much further than usual one looks; pinching and the buttons change it.
    property real widened: 1
    readonly property bool upright: height > width
    readonly property real usual: 62
    readonly property real nearest: upright ? 40 : 34
    readonly property real widest: upright ? 90 : 78
    // How far down the view the eye's level is seen where one looks straight ahead.
    property real level: 0.5
    readonly property real focalLength: height / 2 / Math.tan(opening * Math.PI / 360)
    readonly property bool ready: faces.ready
    // The renderer has no perspective.
    property bool flat: GraphicsInfo.api === GraphicsInfo.Software
    readonly property real degreesAPixel: flat ? 90 / height : 180 / Math.PI / focalLength

    // Whether what is seen moves.
    readonly property bool turning: drag.active || glide.running || pinch.active

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
        const room = Qt.matrix4x4(f, 0, -width / 2, 0, 0, f, -height * level, 0, 0, 0, 0.0001, 0, 0, 0, -1, 0);
        room.rotate(-pitch, Qt.vector3d(1, 0, 0));
        room.rotate(yaw, Qt.vector3d(0, 1, 0));
        return room;
    }

    // The shortest way round from the middle of the view, in degrees.
    function across(degrees: real): real {
        return faces.across(degrees);
    }

    // Whether a place, metres to the right and ahead of the eye at yaw 0, may be seen.
    function mayShow(right: real, ahead: real): bool {
        const aside = across(Math.atan2(right, ahead) * 180 / Math.PI);
        return Math.abs(aside) < Math.atan2(width / 2, focalLength) * 180 / Math.PI + 8;
    }

    function turnBy(degrees: real): void {
        glide.glideTo(yaw + degrees, pitch);
    }

    function zoomBy(factor: real): void {
        widened = Math.max(nearest, Math.min(widest, opening * factor)) / usual;
    }

    clip: true

    PanoramaFaces {
        id: faces

        anchors.fill: parent
        folder: view.folder
        flat: view.flat
        seen: view.seen
        yaw: view.yaw
        degreesAPixel: view.degreesAPixel
        focalLength: view.focalLength
        turning: view.turning
    }

    DragHandler {
        id: drag

        property real fromYaw: 0
        property real fromPitch: 0

        target: null
        maximumPointCount: 1
        onActiveChanged: active ? began() : view.letGo(centroid.velocity)
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

    function letGo(velocity: vector2d): void {
        const degrees = Theme.calmMotion ? 0 : 0.22 * degreesAPixel;
        glide.glideTo(yaw - velocity.x * degrees, clampedPitch(pitch + velocity.y * degrees));
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

    GazeGlide {
        id: glide

        view: view
        onFinished: view.rested()
    }
}
