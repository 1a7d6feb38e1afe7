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
        Repeater {
            model: page.hall.hotspots

            Hotspot {
                id: spot

                required property string targetId

                view: view
                tones: page.tones
                text: title === "" ? qsTr("Walk on") : title
                onClicked: page.choose(kind, targetId)
            }
        }
    }

    HallHeading {
        id: heading

        width: parent.width
        hall: page.hall
        tones: page.tones
        yaw: view.yaw
    }

    HallControls {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin / 2
        tones: page.tones
        onTurned: degrees => view.turnBy(degrees)
        onZoomed: factor => view.zoomBy(factor)
        onListRequested: page.listed = !page.listed
        onWallRequested: page.wallRequested()
    }

    HallList {
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 16
        width: Math.min(parent.width, Theme.step * 62)
        visible: page.listed
        hall: page.hall
        tones: page.tones
        onChosen: (kind, targetId) => page.choose(kind, targetId)
        onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
    }
}
