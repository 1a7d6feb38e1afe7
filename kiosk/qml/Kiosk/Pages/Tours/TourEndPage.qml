pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The last card of a tour, on the canal: what one saw, and where to go next.
Page {
    id: page

    required property TourEndDetails tourEnd
    required property url museumFolder
    readonly property bool beside: !Theme.oneColumn
    readonly property real inner: width - 2 * Theme.margin

    signal tourChosen(tourId: string)
    signal filmChosen(filmId: string)

    function go(card: string, targetId: string): void {
        if (card === "tour") tourChosen(targetId); else if (card === "film") filmChosen(targetId); else if (card === "story") storyChosen(targetId); else caseChosen(targetId);
    }

    tones: Theme.night
    title: page.tourEnd.title
    onArrived: position => view.contentY = position

    Canal {
        anchors.fill: parent
        museumFolder: page.museumFolder
        horizon: 0.3
        zoom: page.beside ? 1.6 : 2.4
        shift: 0.1
        dim: 0.86
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: onward.y + (onward.visible ? onward.height : 0) + cue.room
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        TourEndHeading {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Theme.step * 4.5
            width: page.beside ? page.inner - stops.width - Theme.gap * 1.5 : page.inner
            tourEnd: page.tourEnd
            stops: stops.count
            kept: page.kept
            tones: page.tones
            onScreenRequested: screen => page.screenRequested(screen)
        }

        SeenStops {
            id: stops

            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: page.beside ? Theme.step * 5 : heading.y + heading.height + Theme.step * 4
            // where there are few its pictures are no wider than they are worth
            width: page.beside ? Math.min(page.inner * 0.66, most * (Theme.step * 34 + spacing) - spacing) : page.inner
            most: page.beside ? Math.max(2, Math.min(5, Math.ceil(count / 2))) : count % 3 === 0 ? 3 : 4
            tourEnd: page.tourEnd
            near: page.visible
            tones: page.tones
            onChosen: exhibitId => page.exhibitChosen(exhibitId)
        }

        WhereNext {
            id: onward

            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: Math.max(stops.y + stops.height, heading.y + heading.height) + Theme.step * 4
            width: page.inner
            tourEnd: page.tourEnd
            museumFolder: page.museumFolder
            near: page.visible
            tones: page.tones
            onChosen: (card, targetId) => page.go(card, targetId)
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: page.tones
    }
}
