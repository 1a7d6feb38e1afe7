import QtQuick

// One of the six pictures round a standpoint, set up where it belongs and seen in perspective.
// A picture with a matrix: no shader, no 3D module, and fast without a GPU.
FacePicture {
    id: face

    // Where the middle of the face lies: degrees round the vertical, then round the horizontal.
    required property real aroundVertical
    required property real aroundHorizontal
    required property real yaw
    required property real pitch
    // Pixels from the eye to a picture as large as it is seen.
    required property real focalLength
    required property real centreX
    required property real centreY

    width: side
    height: side
    transform: Matrix4x4 {
        matrix: face.placed()
    }

    function placed(): matrix4x4 {
        const seen = Qt.matrix4x4(1, 0, 0, centreX, 0, 1, 0, centreY, 0, 0, 1, 0, 0, 0, 0, 1).times(Qt.matrix4x4(focalLength, 0, 0, 0, 0, focalLength, 0, 0, 0, 0, 0.0001, 0, 0, 0, -1, 0));
        seen.rotate(-pitch, Qt.vector3d(1, 0, 0));
        seen.rotate(yaw, Qt.vector3d(0, 1, 0));
        seen.rotate(aroundVertical, Qt.vector3d(0, 1, 0));
        seen.rotate(aroundHorizontal, Qt.vector3d(1, 0, 0));
        seen.translate(Qt.vector3d(0, 0, -side / 2));
        // a hair larger than the cube, so that no seam shows between faces
        seen.scale(1.002);
        seen.translate(Qt.vector3d(-side / 2, -side / 2, 0));
        return seen;
    }
}
