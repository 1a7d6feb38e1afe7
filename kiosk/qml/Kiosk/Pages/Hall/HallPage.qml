pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages

// A hall to stand in: dragged to look round, exhibits and doors to touch, and beside the view a
// plain list of the same, so that touching what is seen is never the only way.
Page {
    id: page

    required property HallDetails hall
    property bool listed: false
    // Where hot spots may stand: below the name of the hall, beside the list, and none behind it.
    readonly property real edge: Theme.step * 1.5
    readonly property rect free: heading.visible ? Qt.rect(edge, heading.wordsEnd + edge, heading.width - 2 * edge, height - heading.wordsEnd - 2 * edge) : Qt.rect(0, 0, 0, 0)

    signal looked(yaw: real, pitch: real)
    signal doorChosen(areaId: string)
    signal viewpointChosen(viewpoint: string)
    signal wallRequested

    title: page.hall.name
    tones: Theme.night
    onArrived: enter()

    function enter(): void {
        view.lookAt(hall.gaze.x, hall.gaze.y);
        listed = false;
    }

    function choose(kind: string, targetId: string): void {
        looked(view.yaw, view.pitch);
        if (kind === "exhibit")
            exhibitChosen(targetId);
        else if (kind === "door")
            doorChosen(targetId);
        else
            viewpointChosen(targetId);
    }

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
        visible: view.opacity < 1
    }

    PanoramaView {
        id: view

        objectName: "panorama"
        anchors.fill: parent
        folder: page.hall.folder
        opacity: ready ? 1 : 0
        onRested: page.looked(yaw, pitch)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.arrive
            }
        }

        // within the view, so that a drag may begin on them
        Hotspots {
            anchors.fill: parent
            hall: page.hall
            view: view
            tones: page.tones
            free: page.free
            taken: [Qt.rect(controls.x, controls.y, controls.width, controls.height)]
            onChosen: (kind, targetId) => page.choose(kind, targetId)
        }
    }

    HallHeading {
        id: heading

        width: parent.width - (list.beside ? list.width : 0)
        hall: page.hall
        tones: page.tones
        yaw: view.yaw
        brief: page.height < Theme.step * (40 + 45 * Theme.reading)
        visible: !list.visible || list.beside
    }

    HallControls {
        id: controls

        anchors.right: list.beside ? list.left : parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin / 2
        room: (list.beside ? list.x : page.width) - Theme.margin
        visible: heading.visible
        tones: page.tones
        onTurned: degrees => view.turnBy(degrees)
        onZoomed: factor => view.zoomBy(factor)
        onListRequested: page.listed = !page.listed
        onWallRequested: page.wallRequested()
        onScreenRequested: screen => page.screenRequested(screen)
    }

    HallList {
        id: list

        // Beside it the hall is still looked round in; or it takes the page.
        readonly property bool beside: visible && width < page.width

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.oneColumn ? page.width : Theme.step * 76 * Theme.reading
        visible: page.listed
        hall: page.hall
        tones: page.tones
        onChosen: (kind, targetId) => page.choose(kind, targetId)
        onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        onClosed: page.listed = false
    }
}
