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
    property bool planned: false
    // Where hot spots may stand: below the name of the hall, beside the list, and none behind it.
    readonly property real edge: Theme.step * 1.5
    readonly property real floor: shelf.visible ? shelf.y - Theme.targetGap : height - edge
    readonly property rect free: heading.visible ? Qt.rect(edge, heading.wordsEnd + edge, heading.width - 2 * edge, floor - heading.wordsEnd - edge) : Qt.rect(0, 0, 0, 0)

    signal looked(yaw: real, pitch: real)
    signal doorChosen(areaId: string)
    signal viewpointChosen(viewpoint: string)
    signal wallRequested

    title: page.hall.name
    tones: Theme.night
    onArrived: enter()

    function enter(): void {
        view.lookAt(hall.gaze.x, hall.gaze.y);
        listed = planned = false;
    }

    function showPlan(): void {
        hall.museumPlan.draw(plan.height > plan.width, view.yaw);
        planned = true;
    }

    // The one where the visitor stands has nothing to go to.
    signal pieceChosen(exhibitId: string)

    function walkInto(areaId: string): void {
        planned = false;
        looked(view.yaw, view.pitch);
        doorChosen(areaId);
    }

    function choose(kind: string, targetId: string): void {
        looked(view.yaw, view.pitch);
        if (kind === "exhibit")
            exhibitChosen(targetId);
        else if (kind === "piece")
            pieceChosen(targetId);
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
        // the floor below belongs to the exhibits that stand there
        level: shelf.visible && !flat ? (heading.wordsEnd + shelf.y) / 2 / height + 0.02 : 0.5
        opacity: ready ? 1 : 0
        onRested: page.looked(yaw, pitch)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.arrive
            }
        }

        HallSigns {
            anchors.fill: parent
            signs: page.hall.signs
            view: view
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
        onPlanRequested: page.showPlan()
        brief: page.height < Theme.step * (40 + 45 * Theme.reading)
        visible: !plan.visible && (!list.visible || list.beside)
    }

    // the floor's own lights do not stand behind names
    Rectangle {
        y: shelf.y - Theme.step * 14
        width: parent.width
        height: parent.height - y
        visible: shelf.visible
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.tones.ground, 0)
            }
            GradientStop {
                position: 0.45
                color: Qt.alpha(page.tones.ground, 0.82)
            }
        }
    }

    HallShelf {
        id: shelf

        anchors.bottom: controls.top
        anchors.bottomMargin: Theme.step
        width: parent.width
        visible: Theme.portrait && Theme.reading < 1.5 && heading.visible && view.height > Theme.step * 150
        hall: page.hall
        tones: page.tones
        onExhibitChosen: exhibitId => page.choose("exhibit", exhibitId)
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
        onPlanRequested: page.showPlan()
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

    HallPlanSheet {
        id: plan

        anchors.fill: parent
        visible: page.planned
        plan: page.hall.museumPlan
        tones: page.tones
        onHallChosen: areaId => page.walkInto(areaId)
        onClosed: page.planned = false
    }
}
