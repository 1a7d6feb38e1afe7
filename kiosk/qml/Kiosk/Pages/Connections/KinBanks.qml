pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The chosen light in the middle, its kin at both banks with their reasons, as many at once as have
// room. First the lights drift there, then the threads appear, then the words stand: words never
// fade, for they are the dearest to draw.
Item {
    id: banks

    required property ConnectionsDetails connections
    required property Tones tones
    // Whether there may be room for banks; whether there is, what is made for the kin says.
    required property bool wanted
    // From 0, all lights where they always lie, to 1.
    required property real drift
    property int page: 0
    property int made: 0
    readonly property real edge: Theme.step * 2.5
    // A filter stands below where more belong to the light than four at each bank.
    readonly property bool filtered: connections.kinCount > 8
    readonly property real foot: height - (filtered ? filter.height + Theme.step * 2 : 0)
    readonly property real tallest: tallestOf(made)
    readonly property int perBank: Math.max(1, Math.min(4, Math.floor((foot - 2 * edge + Theme.targetGap) / (tallest + Theme.targetGap))))
    readonly property int perPage: 2 * perBank
    readonly property int count: kin.count
    readonly property int first: Math.min(page, Math.max(0, Math.ceil(count / perPage) - 1)) * perPage
    readonly property int shown: Math.min(perPage, count - first)
    readonly property int west: Math.ceil(shown / 2)
    readonly property bool told: drift > 0.97
    readonly property bool fits: wanted && perBank >= 2 && middle.implicitHeight <= foot - 2 * edge
    readonly property real bankWidth: width * 0.365 - Theme.margin
    readonly property point heart: Qt.point(width / 2, middle.y + sign.height / 2)

    signal turned

    function turnTo(to: int): void {
        page = to;
        turned();
    }

    function tallestOf(made: int): real {
        let most = 1;
        for (let index = 0; index < made; index++)
            most = Math.max(most, (kin.itemAt(index) as BankLight)?.implicitHeight ?? 0);
        return most;
    }

    // Where one of the kin stands, from the top.
    function yOf(place: int): real {
        const atWest = place < west, number = atWest ? west : shown - west;
        const pitch = Math.min(tallest + Theme.step * 12, (foot - 2 * edge) / Math.max(1, number));
        return foot / 2 + ((atWest ? place : place - west) - (number - 1) / 2) * pitch;
    }

    Repeater {
        model: banks.wanted ? banks.connections.kin : null

        KinThread {
            required property int index
            required property string hue
            readonly property int place: index - banks.first

            from: banks.heart
            to: Qt.point(place < banks.west ? Theme.margin + banks.bankWidth - Theme.step * 2 : banks.width - Theme.margin - banks.bankWidth + Theme.step * 2, banks.yOf(place))
            colour: hue === "" ? banks.tones.lantern(banks.connections.chosenHue) : banks.tones.lantern(hue)
            opacity: Math.max(0, banks.drift * 2.5 - 1.5)
            visible: opacity > 0 && place >= 0 && place < banks.shown
        }
    }

    Repeater {
        id: kin

        model: banks.wanted ? banks.connections.kin : null
        onItemAdded: banks.made += 1
        onItemRemoved: banks.made -= 1

        BankLight {
            required property int index
            readonly property int place: index - banks.first

            west: place < banks.west
            x: west ? Theme.margin : banks.width - Theme.margin - width
            y: banks.yOf(place) - height / 2
            width: banks.bankWidth
            drift: banks.drift
            told: banks.told
            visible: place >= 0 && place < banks.shown
            tones: banks.tones
            onClicked: banks.connections.choose(key)
        }
    }

    Column {
        id: middle

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(banks.edge, (banks.foot - height) / 2)
        width: banks.width * 0.23
        spacing: Theme.step * 2

        ChosenSign {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            side: Math.min(banks.height * (exhibit ? 0.36 : 0.24), middle.width * 0.85)
            connections: banks.connections
            tones: banks.tones
            opacity: Math.max(0, banks.drift * 2.5 - 1.5)
        }

        ChosenHead {
            id: head

            width: parent.width
            centred: true
            opacity: banks.told ? 1 : 0
            connections: banks.connections
            tones: banks.tones
        }

        KinPager {
            anchors.horizontalCenter: parent.horizontalCenter
            page: Math.round(banks.first / banks.perPage)
            perPage: banks.perPage
            count: banks.count
            tones: banks.tones
            onTurned: page => banks.turnTo(page)
        }
    }

    AreaFilter {
        id: filter

        x: (banks.width - childrenRect.width) / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 2
        width: banks.width - 2 * Theme.margin
        visible: banks.filtered
        connections: banks.connections
        tones: banks.tones
        onChosen: number => {
            banks.connections.filterBy(number);
            banks.turnTo(0);
        }
    }
}
