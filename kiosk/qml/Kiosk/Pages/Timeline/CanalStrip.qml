pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The years, or the pictures: a strip that is drawn along time, of which only what is in view has
// items.
Flickable {
    id: strip

    required property TimelineDetails timeline
    required property list<color> hues
    required property Tones tones
    // While two fingers come nearer or go further, words vanish.
    property bool wordsShown: true
    readonly property bool upright: timeline.upright
    readonly property real begin: upright ? contentY : contentX
    readonly property real view: upright ? height : width
    // How much of the end buttons stand over.
    property real endRoom: 0

    signal exhibitChosen(exhibitId: string)
    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)

    function goTo(place: real): void {
        contentX = upright ? 0 : Math.round(place);
        contentY = upright ? Math.round(place) : 0;
    }

    contentWidth: upright ? width : Math.max(width, timeline.extent)
    contentHeight: upright ? timeline.extent + endRoom : height
    flickableDirection: upright ? Flickable.VerticalFlick : Flickable.HorizontalFlick
    boundsBehavior: Flickable.DragOverBounds
    clip: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Exhibits by year")
    onBeginChanged: timeline.see(begin)
    onMovementEnded: timeline.rest(begin + view / 2)

    Water {
        width: strip.upright ? (strip.timeline.threads[strip.timeline.threads.length - 1] ?? 0) + Theme.step * 3 : strip.width
        height: strip.height
        paintings: strip.timeline.paintings
        upright: strip.upright
        threads: strip.timeline.threads
        hues: strip.hues
        begin: strip.begin
        view: strip.view
        end: strip.timeline.quayBegin
        tones: strip.tones
    }

    // The edge of the quay, to which the threads are tied.
    Rectangle {
        id: quay

        x: strip.upright ? 0 : strip.timeline.quayBegin
        y: strip.upright ? strip.timeline.quayBegin : 0
        width: strip.upright ? strip.width : strip.contentWidth - x
        height: strip.upright ? strip.contentHeight - y : strip.height
        color: strip.tones.ground

        Rectangle {
            width: strip.upright ? parent.width : Theme.step / 2
            height: strip.upright ? Theme.step / 2 : parent.height
            color: strip.tones.shape
        }
    }

    Repeater {
        model: strip.timeline.years

        YearLabel {
            upright: strip.upright
            axis: strip.timeline.axis
            tones: strip.tones
        }
    }

    Repeater {
        model: strip.timeline.marks

        ExhibitMark {
            wordsShown: strip.wordsShown
            cameFrom: exhibitId === strip.timeline.cameFrom
            below: !strip.upright && !pictured
            tones: strip.tones
            onClicked: strip.exhibitChosen(exhibitId)
        }
    }

    Repeater {
        model: strip.timeline.berths

        MooredButton {
            tones: strip.tones
            onClicked: isStory ? strip.storyChosen(targetId) : strip.caseChosen(targetId)
        }
    }
}
