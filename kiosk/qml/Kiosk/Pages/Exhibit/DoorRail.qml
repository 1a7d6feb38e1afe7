pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The doors to the stories of an exhibit, or to its cases, one below the other under their heading.
Column {
    id: rail

    required property string heading
    required property string glyph
    required property color accent
    required property Tones tones
    required property url museumFolder
    required property LinkListModel links
    // Where along the bank its first door stands, from -0.4 to 0.4.
    required property real shift
    // Its doors show no more of their pictures than they must, so that all are seen at once.
    property bool tight: false
    // What is seen of the rail at once, which its doors fill.
    property real room: 0
    readonly property real headingWidth: title.implicitWidth
    // What stands above the first door.
    readonly property real head: title.height + spacing
    // How high it is with tight doors.
    readonly property real least: sumOfDoors(true)
    // What is over, for each door.
    readonly property real share: Math.max(0, Math.floor((room - sumOfDoors(tight)) / Math.max(1, doors.made)))

    signal expected(targetId: string)
    signal chosen(targetId: string)

    function sumOfDoors(tight: bool): real {
        let sum = title.height;
        for (let place = 0; place < doors.made; place++)
            sum += spacing + ((doors.itemAt(place) as Door)?.heightOf(tight) ?? 0);
        return sum;
    }

    spacing: Math.max(Theme.targetGap, Theme.step * 1.5)
    visible: doors.made > 0
    Accessible.role: Accessible.List
    Accessible.name: heading

    Serif {
        id: title

        width: rail.width
        text: rail.heading
        color: rail.tones.ink
        font.pixelSize: Theme.lead * 1.02
        font.weight: Font.Bold
        isHeading: true
    }

    Repeater {
        id: doors

        // They may be made one after the other, and later than they are counted.
        property int made: 0

        model: rail.links
        onItemAdded: made += 1
        onItemRemoved: made -= 1

        Door {
            required property string targetId
            required property int index

            width: rail.width
            most: rail.room > 0 ? rail.room - title.height - rail.spacing : Infinity
            height: heightOf(rail.tight) + rail.share
            glyph: rail.glyph
            accent: rail.accent
            museumFolder: rail.museumFolder
            shift: (rail.shift + 0.4 + index * 0.5) % 0.8 - 0.4
            onPressed: rail.expected(targetId)
            onClicked: rail.chosen(targetId)
        }
    }
}
