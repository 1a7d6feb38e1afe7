pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// All that can be touched in a hall, so that nothing covers another.
Item {
    id: spots

    required property HallDetails hall
    required property PanoramaView view
    required property Tones tones
    // Where they may stand, and what stands there already.
    required property rect free
    required property list<rect> taken
    // Those in front of the visitor, in the order of the model.
    property list<Hotspot> ahead

    signal chosen(kind: string, targetId: string)

    onFreeChanged: layOutSoon()
    onTakenChanged: layOutSoon()

    // Once, however much has changed.
    function layOutSoon(): void {
        Qt.callLater(layOut);
    }

    function layOut(): void {
        ahead = [];
        const seen = [];
        for (let i = 0; i < repeater.count; i++) {
            const spot = repeater.itemAt(i) as Hotspot;
            if (spot && spot.ahead) {
                ahead.push(spot);
                seen.push(spot.seenX, spot.seenY, spot.extent, spot.nameSize.width, spot.nameSize.height, spot.choice);
            }
        }
        hall.layOut(seen, ahead.filter(spot => spot.kind !== "exhibit").length, free, taken, Theme.touchTarget, Theme.targetGap);
    }

    Connections {
        target: spots.hall
        function onPlaced(number: int, touched: rect, nameTop: real, apart: bool, chosen: int): void {
            spots.ahead[number].stand(touched, nameTop, apart, chosen);
        }
    }

    Repeater {
        id: repeater

        model: spots.hall.hotspots
        onItemAdded: spots.layOutSoon()
        onItemRemoved: spots.layOutSoon()

        Hotspot {
            required property string targetId

            view: spots.view
            free: spots.free
            tones: spots.tones
            text: title === "" ? qsTr("Walk on") : title
            onSeenChanged: spots.layOutSoon()
            onExtentChanged: spots.layOutSoon()
            onNameSizeChanged: spots.layOutSoon()
            onClicked: spots.chosen(handsOn !== "" && near ? "piece" : kind, targetId)
        }
    }
}
