import QtQuick

// The town on its canal by night, as a camera sees it: a part of the picture, which moves from one
// to another as `moved` goes from 0 to 1. What is put into it lies on the picture and moves with it.
Item {
    id: night

    required property Film film
    required property rect from
    property rect to: from
    property real moved: 0
    readonly property rect seen: Qt.rect(from.x + (to.x - from.x) * moved, from.y + (to.y - from.y) * moved, from.width + (to.width - from.width) * moved, from.height + (to.height - from.height) * moved)
    default property alias content: picture.data

    // Where a point of the picture is in the frame.
    function placeX(part: real): real {
        return (part - seen.x) / seen.width;
    }

    function placeY(part: real): real {
        return (part - seen.y) / seen.height;
    }

    anchors.fill: parent

    Image {
        id: picture

        x: -night.seen.x * width
        y: -night.seen.y * height
        width: night.film.w / night.seen.width
        height: night.film.h / night.seen.height
        source: night.film.assets + "museum/night-landscape.webp"
        sourceSize.width: 3840
        smooth: true
        mipmap: true
    }
}
