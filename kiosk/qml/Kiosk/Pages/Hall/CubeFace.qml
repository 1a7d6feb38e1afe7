import QtQuick

// One of the six pictures round a viewpoint, set up where it belongs and seen in perspective.
// A picture with a matrix: no shader, no 3D module, and fast without a GPU.
FacePicture {
    id: face

    // Where the middle of the face lies: degrees round the vertical, then round the horizontal.
    required property real aroundVertical
    required property real aroundHorizontal
    // How the room is seen: turned to the gaze and drawn in perspective; the same for all faces.
    required property matrix4x4 seen
    // In pixels, where the face is as far away.
    required property real focalLength
    required property bool turning

    readonly property matrix4x4 place: inTheRoom()

    width: side
    height: side
    // Half the work without a GPU; not to be seen of what moves and is drawn smaller than it is.
    smooth: !turning || focalLength > side / 2
    transform: Matrix4x4 {
        matrix: face.seen.times(face.place)
    }

    function inTheRoom(): matrix4x4 {
        const place = Qt.matrix4x4();
        place.rotate(aroundVertical, Qt.vector3d(0, 1, 0));
        place.rotate(aroundHorizontal, Qt.vector3d(1, 0, 0));
        place.translate(Qt.vector3d(0, 0, -side / 2));
        // a hair larger than the cube, so that no seam shows between faces
        place.scale(1.002);
        place.translate(Qt.vector3d(-side / 2, -side / 2, 0));
        return place;
    }
}
