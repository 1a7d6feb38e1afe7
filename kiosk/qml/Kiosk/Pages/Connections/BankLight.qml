import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One of the kin at its bank: its light towards the middle, then its picture, and the words outside.
Tappable {
    id: bank

    required property string key
    required property string sign
    required property string hue
    required property string kicker
    required property string title
    required property string because
    required property string kind
    required property url picture
    required property url glow
    required property real homeX
    required property real homeY
    required property Tones tones
    required property bool west
    // How far its light has come from where it lies among all lights, from 0 to 1.
    required property real drift
    required property bool told
    readonly property color accent: hue === "" ? tones.lantern("amber") : tones.lantern(hue)
    readonly property bool pictured: sign === "exhibit"
    readonly property real side: Theme.step * 13
    readonly property real inset: Theme.step * 6 + (pictured ? side + Theme.step * 2.5 : Theme.step * 2)
    // Where its light lies, from its upper left.
    readonly property point light: Qt.point(west ? width - Theme.step * 2 : Theme.step * 2, height / 2)

    text: title
    Accessible.description: [because, kicker].filter(Boolean).join(Theme.chinese ? "" : " ")
    implicitHeight: Math.max(side, words.implicitHeight) + Theme.step
    contentItem: Item {
        Image {
            x: bank.light.x + (bank.homeX - bank.x - bank.light.x) * (1 - bank.drift) - width / 2
            y: bank.light.y + (bank.homeY - bank.y - bank.light.y) * (1 - bank.drift) - height / 2
            width: Theme.step * (bank.pictured ? 29 : 40) * (0.6 + 0.4 * bank.drift)
            height: width
            source: bank.visible ? bank.glow : ""
            sourceSize: Qt.size(Theme.step * 33, Theme.step * 33)
            Accessible.ignored: true
        }

        ExhibitPicture {
            x: bank.west ? parent.width - Theme.step * 6 - width : Theme.step * 6
            anchors.verticalCenter: parent.verticalCenter
            width: bank.side
            height: width
            picture: bank.visible && bank.pictured ? bank.picture : ""
            hue: bank.hue
            kind: bank.kind
            visible: bank.pictured && bank.told
        }

        LightWords {
            id: words

            LayoutMirroring.enabled: Theme.rightToLeft
            LayoutMirroring.childrenInherit: true
            x: bank.west ? 0 : bank.inset
            y: (parent.height - height) / 2
            width: parent.width - bank.inset
            opacity: bank.told ? 1 : 0
            kicker: bank.pictured ? "" : bank.kicker
            title: bank.title
            because: bank.because
            accent: bank.accent
            tones: bank.tones
        }
    }
}
