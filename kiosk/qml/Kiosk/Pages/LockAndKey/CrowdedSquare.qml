pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// You on the left, your friend on the right, and between you everybody. On an upright screen she
// stands further back.
Item {
    id: square

    required property LockAndKeyDetails piece
    required property Tones tones
    readonly property bool upright: height > width
    // What a pixel of the plan is on the screen.
    readonly property real unit: upright ? Math.min(width / 950, height / 1400) : Math.min(width / 1776, height / 700)
    // How much of the height it takes; above that there is only sky.
    readonly property real deep: upright ? height : Math.min(height, unit * 780)
    readonly property color yours: tones.lantern("amber")
    readonly property color hers: tones.lantern("jade")
    readonly property real boxSize: unit * (upright ? 260 : 300)
    readonly property point yourBox: upright ? Qt.point(0.41, 0.86) : Qt.point(0.255, 0.955)
    readonly property point herBox: upright ? Qt.point(0.48, 0.47) : Qt.point(0.745, 0.955)
    readonly property real rise: upright ? 0.05 : 0.58
    property real crossed: piece.atFriend ? 1 : 0
    readonly property bool travelling: crossed > 0 && crossed < 1
    readonly property bool toFriend: piece.answering === piece.stuck
    // Of the string from which a lock is taken, from the box.
    readonly property HangingLocks taken: box.owner === "you" ? yourLocks : herLocks
    readonly property point origin: Qt.point(taken.x + taken.width / 2 - box.x - box.width / 2, taken.y - box.y)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // Where a part of its depth is, from above.
    function down(part: real): real {
        return height - deep * (1 - part);
    }

    Behavior on crossed {
        enabled: !Theme.calmMotion && square.visible

        NumberAnimation {
            duration: 1700
            easing.type: Easing.InOutSine
        }
    }

    // The string on which open locks hang, from one side of the square to the other.
    Rectangle {
        y: herLocks.y
        width: parent.width
        height: Math.max(2, Theme.hairlineWidth)
        color: "#c9a76a"
    }

    Figure {
        id: friend

        x: square.width * (square.upright ? 0.8 : 0.915) - width / 2
        y: square.down(square.upright ? 0.47 : 0.965) - height
        height: square.unit * (square.upright ? 430 : 520)
        folder: square.piece.folder
        who: "friend"
        looks: ["side", "front", "glad"]
        look: square.piece.secret >= 0 ? "glad" : square.piece.beckoning === "picture" ? "front" : "side"
    }

    Crowd {
        x: square.width * (square.upright ? 0.56 : 0.37)
        y: square.down(square.upright ? 0.77 : 1) - height
        width: square.width * (square.upright ? 0.4 : 0.26)
        height: figureHeight
        piece: square.piece
        unit: square.unit
        box: box.x + box.width / 2 - x
        figureHeight: square.unit * (square.upright ? 290 : 320)
        along: square.upright ? [-0.48, 0.02, 0.55, 0.22, 0.82] : [-0.01, 0.48, 0.97, 0.23, 0.73]
        behind: [square.unit * 120, square.unit * 120, square.unit * 120, 0, 0]
        enabled: !square.travelling
    }

    Figure {
        id: you

        x: square.width * (square.upright ? 0.15 : 0.085) - width / 2
        y: square.down(square.upright ? 0.86 : 0.965) - height
        height: square.unit * (square.upright ? 430 : 520)
        folder: square.piece.folder
        who: "you"
        looks: ["side", "front", "glad"]
        look: square.piece.answer >= 0 ? "glad" : square.piece.beckoning === "picture" ? "front" : "side"
    }

    HangingLocks {
        id: herLocks

        x: square.width * (square.upright ? 0.72 : 0.61) - width / 2
        y: square.down(square.upright ? 0 : 0.01)
        folder: square.piece.folder
        owner: "friend"
        size: square.unit * 92
        text: qsTr("Take one of your friend's open locks")
        beckoning: square.piece.beckoning === "her lock"
        accent: square.hers
        tones: square.tones
        onClicked: square.piece.takeLock(true)
    }

    HangingLocks {
        id: yourLocks

        x: square.width * (square.upright ? 0.25 : 0.41) - width / 2
        y: herLocks.y
        folder: square.piece.folder
        owner: "you"
        size: square.unit * 92
        text: qsTr("Take one of your open locks")
        beckoning: square.piece.beckoning === "your lock"
        accent: square.yours
        tones: square.tones
        visible: square.piece.keysMade
        onClicked: square.piece.takeLock(false)
    }

    KeyTarget {
        id: herKey

        x: square.width * (square.upright ? 0.57 : 0.785) - width / 2
        y: square.down(square.upright ? 0.19 : 0.3) - height / 2
        folder: square.piece.folder
        owner: "friend"
        size: square.unit * 190
        text: qsTr("Your friend's key")
        beckoning: square.piece.beckoning === "her key" && !square.travelling
        accent: square.hers
        lock: Qt.point(box.x - x + (box.width - width) / 2, box.y - y + (box.height - height) / 2 + box.size * 0.15)
        reaches: square.piece.atFriend && box.locked
        enabled: !square.travelling
        onTurned: square.piece.useKey(true)
    }

    KeyTarget {
        x: square.width * (square.upright ? 0.7 : 0.215) - width / 2
        y: square.down(square.upright ? 0.9 : 0.28) - height / 2
        folder: square.piece.folder
        owner: "you"
        size: square.unit * 190
        text: qsTr("Your key")
        beckoning: square.piece.beckoning === "your key" && !square.travelling
        accent: square.yours
        lock: Qt.point(box.x - x + (box.width - width) / 2, box.y - y + (box.height - height) / 2 + box.size * 0.15)
        reaches: !square.piece.atFriend && box.locked
        visible: square.piece.keysMade
        enabled: !square.travelling
        onTurned: square.piece.useKey(false)
    }

    // Whoever the box is for is touched to send it.
    Tappable {
        readonly property Figure whom: square.toFriend ? friend : you

        x: whom.x + (whom.width - width) / 2
        y: whom.y
        width: Math.max(Theme.touchTarget, whom.width * 0.5)
        height: whom.height
        text: square.piece.stuck ? qsTr("Give the box back to your friend") : square.toFriend ? qsTr("Send the box to your friend") : qsTr("Send the box to you")
        enabled: !square.travelling
        onClicked: square.piece.sendAcross()
        contentItem: Item {
            Ripple {
                anchors.centerIn: parent
                shown: square.piece.beckoning === "across" && !square.travelling
                size: square.unit * 230
                accent: square.toFriend ? square.hers : square.yours
            }
        }
    }

    SecretBox {
        id: box

        readonly property real arc: square.rise * square.deep * 4 * square.crossed * (1 - square.crossed)

        x: square.width * (square.yourBox.x + (square.herBox.x - square.yourBox.x) * square.crossed) - width / 2
        y: square.down(square.yourBox.y + (square.herBox.y - square.yourBox.y) * square.crossed) - height - arc
        piece: square.piece
        size: square.boxSize
        beckoning: square.piece.beckoning === "box" && !square.travelling
        accent: square.piece.answering ? square.yours : square.hers
        tones: square.tones
        origin: square.origin
        enabled: !square.travelling
    }

    SentCard {
        width: square.unit * 120
        folder: square.piece.folder
        arrived: square.piece.secret
        from: Qt.point(square.width * square.herBox.x, square.down(square.herBox.y) - square.boxSize * 0.6)
        to: Qt.point(friend.x + friend.width / 2, friend.y - square.unit * 20)
    }

    SentCard {
        width: square.unit * 150
        folder: square.piece.folder
        arrived: square.piece.answer
        from: Qt.point(square.width * square.yourBox.x, square.down(square.yourBox.y) - square.boxSize * 0.6)
        to: Qt.point(you.x + you.width / 2, you.y - square.unit * 35)
    }

    NameTag {
        x: you.x + (you.width - width) / 2
        y: you.y + you.height - height * 0.35
        text: qsTr("You")
        accent: square.yours
        tones: square.tones
    }

    NameTag {
        x: Math.min(square.width - width, friend.x + (friend.width - width) / 2)
        y: friend.y + friend.height - height * 0.35
        text: qsTr("Your friend")
        accent: square.hers
        tones: square.tones
    }

    PictureBubble {
        x: Math.max(0, Math.min(square.width - width, square.width * (square.upright ? 0.5 : piece.answering ? 0.26 : 0.235) - width / 2))
        y: square.upright ? square.height - height : square.down(0)
        columns: square.upright ? 6 : 3
        card: Math.max(Theme.touchTarget, square.unit * 118)
        piece: square.piece
        accent: square.yours
        tones: square.tones
    }
}
