import QtQuick
import Kiosk.Theme

// What all pages have in common. A page is made once and shown again with other content.
Item {
    id: page

    // The page is on screen now, `position` as its visitor left it (0 when they come anew).
    signal arrived(position: real)
    // The visitor has moved on the page.
    signal moved(position: real)
    signal exhibitChosen(exhibitId: string)
    signal storyChosen(storyId: string)
    // A finger is down on a story that may be chosen.
    signal storyExpected(storyId: string)
    signal caseChosen(caseId: string)
    // The film that the card leads to.
    signal filmRequested
    // The card that is shown is to be kept, or let go.
    signal keepRequested
    // A screen that is there whatever the content: stories, cases ...
    signal screenRequested(screen: string)
    // How what is shown hangs together with the rest of the collection.
    signal connectionsRequested

    property Tones tones: Theme.paper
    // Whether the visitor keeps the card that is shown.
    property bool kept: false
    // What the page is called, to those who do not see it.
    property string title: ""

    // Whether it rises a little as one arrives.
    property bool rises: true

    Accessible.role: Accessible.Pane
    Accessible.name: title

    onArrived: {
        if (rises && !Theme.calmMotion) rising.restart();
        Accessible.announce(title);
    }

    NumberAnimation {
        id: rising

        target: page
        property: "y"
        from: Theme.step * 2
        to: 0
        duration: Theme.arrive
        easing.type: Easing.OutCubic
    }
}
