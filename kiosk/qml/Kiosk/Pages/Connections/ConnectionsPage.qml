pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages

// The whole collection as lights on water. A touched light shows its kin with the reasons; from
// there one goes on to the next one, or to its card.
Page {
    id: page

    required property ConnectionsDetails connections
    // Switches offer the groups, and not each light.
    required property bool scanning
    readonly property bool atRest: connections.state === "pond"
    readonly property bool lowered: Theme.aboveReach > 0
    readonly property bool around: !lowered && aroundIt.fits
    readonly property bool banked: banks.fits
    // A position is the number of an area and as its remainder the page, or how far one scrolled.
    readonly property real depth: 1000000
    // How much is seen of what belongs to the chosen one, and how far its lights have come.
    property real nearness: atRest ? 0 : 1
    property real drift: 1

    function arrive(position: real): void {
        const rest = position % depth;
        connections.filterBy(Math.floor(position / depth));
        banks.page = Math.min(100, Math.round(rest));
        kinList.contentY = groupList.contentY = rest;
        if (connections.state === "light" && !Theme.calmMotion) drifting.restart();
    }

    function remember(rest: real): void {
        moved(connections.kinFilter * depth + Math.max(0, rest));
    }

    title: qsTr("All of it, connected")
    tones: Theme.night
    rises: false
    onArrived: position => arrive(position)

    Behavior on nearness {
        enabled: !Theme.calmMotion

        NumberAnimation {
            duration: 2 * Theme.arrive
            easing.type: Easing.InOutQuad
        }
    }

    NumberAnimation {
        id: drifting

        target: page
        property: "drift"
        from: 0
        to: 1
        duration: 3 * Theme.arrive
        easing.type: Easing.InOutQuad
    }

    // The bank of the museum stands behind a page that is lowered.
    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
        visible: page.lowered
    }

    Pond {
        anchors.fill: parent
        connections: page.connections
        water: page.around ? aroundIt.water : Qt.rect(Theme.step * 5, Theme.step * 4, width - Theme.step * 10, below.y - Theme.step * 9)
        clear: page.around ? aroundIt.clear : []
        awake: page.atRest
        brightness: 1 - page.nearness * (Theme.highContrast ? 1 : 0.88)
    }

    GroupsAround {
        id: aroundIt

        anchors.fill: parent
        visible: page.atRest && page.nearness < 0.03 && page.around
        groups: page.connections.groups
        tones: page.tones
        onChosen: key => page.connections.choose(key)
    }

    GroupsBelow {
        id: below

        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.min(needed, page.lowered ? page.height - Theme.aboveReach : page.height * 0.6)
        visible: page.atRest && page.nearness < 0.03 && !page.around
        groups: page.connections.groups
        tones: page.tones
        onChosen: key => page.connections.choose(key)
    }

    KeyLights {
        anchors.fill: parent
        connections: page.connections
        wanted: Theme.keypad && !page.scanning && page.atRest && !page.lowered
    }

    HeldName {
        anchors.fill: parent
        connections: page.connections
        tones: page.tones
    }

    ChosenSign {
        anchors.horizontalCenter: parent.horizontalCenter
        y: (Theme.aboveReach - height) / 2
        side: Math.min(Theme.aboveReach * 0.8, parent.width * 0.5)
        visible: page.lowered && page.connections.state === "light"
        connections: page.connections
        tones: page.tones
    }

    KinBanks {
        id: banks

        anchors.fill: parent
        visible: page.banked && page.connections.state === "light"
        connections: page.connections
        wanted: !page.lowered && !Theme.oneColumn
        drift: page.drift
        tones: page.tones
        onTurned: page.remember(banks.page)
    }

    KinList {
        id: kinList

        anchors.fill: parent
        anchors.topMargin: Theme.aboveReach
        visible: !page.banked && page.connections.state === "light"
        signed: !page.lowered
        wanted: !page.banked
        connections: page.connections
        tones: page.tones
        onStayed: page.remember(contentY)
    }

    GroupList {
        id: groupList

        anchors.fill: parent
        anchors.topMargin: Theme.aboveReach
        visible: page.connections.state === "group"
        connections: page.connections
        tones: page.tones
        onStayed: page.remember(contentY)
    }
}
