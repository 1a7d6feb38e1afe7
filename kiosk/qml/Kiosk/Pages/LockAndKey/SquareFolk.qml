pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Who stands on the square: you, your friend, and the crowd, whose eyes follow the box. They are
// still for most of the time, and so they are painted with what lies behind.
Item {
    id: folk

    required property LockAndKeyDetails piece
    required property SquarePlan plan
    // Where the box is, from the left.
    required property real box
    required property Tones tones

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // The string on which open locks hang, from one side of the square to the other.
    Rectangle {
        y: folk.plan.string
        width: parent.width
        height: Math.max(2, Theme.hairlineWidth)
        color: "#c9a76a"
    }

    Figure {
        id: friend

        foot: folk.plan.friend
        height: folk.plan.personHeight
        folder: folk.piece.folder
        who: "friend"
        looks: ["side", "front", "glad"]
        look: folk.piece.secret >= 0 ? "glad" : folk.piece.beckoning === "picture" ? "front" : "side"
    }

    Repeater {
        model: folk.plan.crowd

        Figure {
            required property int index
            required property point modelData
            readonly property real ahead: folk.box - foot.x

            foot: modelData
            height: folk.plan.crowdHeight
            folder: folk.piece.folder
            who: "crowd-" + (index + 1)
            looks: ["left", "front", "right"]
            look: Math.abs(ahead) < folk.plan.unit * 70 ? "front" : ahead < 0 ? "left" : "right"
        }
    }

    Figure {
        id: you

        foot: folk.plan.you
        height: folk.plan.personHeight
        folder: folk.piece.folder
        who: "you"
        looks: ["side", "front", "glad"]
        look: folk.piece.answer >= 0 ? "glad" : folk.piece.beckoning === "picture" ? "front" : "side"
    }

    NameTag {
        x: you.x + (you.width - width) / 2
        y: you.y + you.height - height * 0.35
        text: qsTr("You")
        accent: folk.tones.lantern("amber")
        tones: folk.tones
    }

    NameTag {
        x: Math.min(folk.width - width, friend.x + (friend.width - width) / 2)
        y: friend.y + friend.height - height * 0.35
        text: qsTr("Your friend")
        accent: folk.tones.lantern("jade")
        tones: folk.tones
    }
}
