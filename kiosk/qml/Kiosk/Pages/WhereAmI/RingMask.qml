import QtQuick

// What a finger on a circle's rim or middle touches, and one elsewhere within it does not.
QtObject {
    id: mask

    required property real radius
    // How near to either it must be.
    required property real near

    function contains(point: point): bool {
        const far = Math.hypot(point.x - radius - near, point.y - radius - near);
        return far < near * 1.3 || Math.abs(far - radius) < near;
    }
}
