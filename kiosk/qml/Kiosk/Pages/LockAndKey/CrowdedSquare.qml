pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// What happens between you on the left and your friend on the right, before everybody.
Item {
    id: square

    required property LockAndKeyDetails piece
    required property Tones tones
    readonly property SquarePlan plan: SquarePlan {
        width: square.width
        height: square.height
    }
    readonly property color yours: tones.lantern("amber")
    readonly property color hers: tones.lantern("jade")
    // Where the box is, from the left.
    readonly property real boxAlong: plan.yourBox.x + (plan.herBox.x - plan.yourBox.x) * crossed
    property real crossed: piece.atFriend ? 1 : 0
    readonly property bool travelling: crossed > 0 && crossed < 1
    readonly property bool toFriend: piece.answering === piece.stuck
    // Of the string from which a lock is taken, from the box.
    readonly property HangingLocks taken: box.owner === "you" ? yourLocks : herLocks
    readonly property point origin: Qt.point(taken.x + taken.width / 2 - box.x - box.width / 2, taken.y - box.y)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Behavior on crossed {
        enabled: !Theme.calmMotion && square.visible

        NumberAnimation {
            duration: 1700
            easing.type: Easing.InOutSine
        }
    }

    Crowd {
        x: square.width * (square.plan.upright ? 0.56 : 0.37)
        y: square.plan.down(square.plan.upright ? 0.815 : 1) - height
        width: square.width * (square.plan.upright ? 0.4 : 0.26)
        height: square.plan.crowdHeight
        piece: square.piece
        plan: square.plan
        enabled: !square.travelling
    }

    HangingLocks {
        id: herLocks

        x: square.width * (square.plan.upright ? 0.72 : 0.61) - width / 2
        y: square.plan.string
        folder: square.piece.folder
        owner: "friend"
        size: square.plan.unit * 92
        text: qsTr("Take one of your friend's open locks")
        beckoning: square.piece.beckoning === "her lock"
        accent: square.hers
        onClicked: square.piece.takeLock(true)
    }

    HangingLocks {
        id: yourLocks

        x: square.width * (square.plan.upright ? 0.25 : 0.41) - width / 2
        y: herLocks.y
        folder: square.piece.folder
        owner: "you"
        size: square.plan.unit * 92
        text: qsTr("Take one of your open locks")
        beckoning: square.piece.beckoning === "your lock"
        accent: square.yours
        visible: square.piece.keysMade
        onClicked: square.piece.takeLock(false)
    }

    KeyTarget {
        x: square.width * (square.plan.upright ? 0.63 : 0.815) - width / 2
        y: square.plan.down(square.plan.upright ? 0.28 : 0.3) - height / 2
        folder: square.piece.folder
        owner: "friend"
        size: square.plan.unit * 190
        text: qsTr("Your friend's key")
        beckoning: square.piece.beckoning === "her key" && !square.travelling
        accent: square.hers
        tones: square.tones
        lock: Qt.point(box.x - x + (box.width - width) / 2, box.y - y + (box.height - height) / 2 + box.size * 0.15)
        reaches: square.piece.atFriend && box.locked
        enabled: !square.travelling
        onTurned: square.piece.useKey(true)
    }

    KeyTarget {
        x: square.width * (square.plan.upright ? 0.3 : 0.185) - width / 2
        // upright below the box, whose corner its own would touch
        y: square.plan.upright ? Math.max(square.plan.down(0.925) - height / 2, square.plan.yourBox.y + Theme.targetGap) : square.plan.down(0.28) - height / 2
        folder: square.piece.folder
        owner: "you"
        size: square.plan.unit * 190
        text: qsTr("Your key")
        beckoning: square.piece.beckoning === "your key" && !square.travelling
        accent: square.yours
        tones: square.tones
        lock: Qt.point(box.x - x + (box.width - width) / 2, box.y - y + (box.height - height) / 2 + box.size * 0.15)
        reaches: !square.piece.atFriend && box.locked
        visible: square.piece.keysMade
        enabled: !square.travelling
        onTurned: square.piece.useKey(false)
    }

    // Whoever the box is for is touched to send it.
    Tappable {
        readonly property point whom: square.toFriend ? square.plan.friend : square.plan.you

        x: whom.x - width / 2
        y: whom.y - square.plan.personHeight
        width: Math.max(Theme.touchTarget, height * 0.44)
        height: square.plan.personHeight - Theme.step * 4
        text: square.piece.stuck ? qsTr("Give the box back to your friend") : square.toFriend ? qsTr("Send the box to your friend") : qsTr("Send the box to you")
        enabled: !square.travelling
        onClicked: square.piece.sendAcross()
        contentItem: Item {
            Ripple {
                anchors.centerIn: parent
                shown: square.piece.beckoning === "across" && !square.travelling
                size: square.plan.unit * 230
                accent: square.toFriend ? square.hers : square.yours
            }
        }
    }

    SecretBox {
        id: box

        readonly property real arc: square.plan.rise * 4 * square.crossed * (1 - square.crossed)

        x: square.boxAlong - width / 2
        y: square.plan.yourBox.y + (square.plan.herBox.y - square.plan.yourBox.y) * square.crossed - height - arc
        piece: square.piece
        size: square.plan.boxSize
        beckoning: square.piece.beckoning === "box" && !square.travelling
        accent: square.piece.answering ? square.yours : square.hers
        tones: square.tones
        origin: square.origin
        enabled: !square.travelling
    }

    SentCard {
        width: square.plan.unit * 120
        folder: square.piece.folder
        arrived: square.piece.secret
        from: Qt.point(square.plan.herBox.x, square.plan.herBox.y - square.plan.boxSize * 0.6)
        to: Qt.point(square.plan.friend.x, square.plan.friend.y - square.plan.personHeight - square.plan.unit * 20)
    }

    SentCard {
        width: square.plan.unit * 150
        folder: square.piece.folder
        arrived: square.piece.answer
        from: Qt.point(square.plan.yourBox.x, square.plan.yourBox.y - square.plan.boxSize * 0.6)
        to: Qt.point(square.plan.you.x, square.plan.you.y - square.plan.personHeight - square.plan.unit * 35)
    }

    PictureBubble {
        x: Math.max(0, Math.min(square.width - width, square.width * (square.plan.upright ? 0.5 : piece.answering ? 0.26 : 0.235) - width / 2))
        y: square.plan.upright ? square.height - height : square.plan.down(0)
        columns: square.plan.upright ? 6 : 3
        card: Math.max(Theme.touchTarget, square.plan.unit * 118)
        piece: square.piece
        accent: square.yours
        tones: square.tones
    }
}
