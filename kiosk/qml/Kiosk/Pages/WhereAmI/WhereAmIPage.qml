pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

// Circles about satellites are pulled until they meet in one place of a town, which lights up.
PiecePage {
    id: page

    required property WhereAmIDetails whereAmI

    piece: whereAmI
    accent: tones.lantern("ultramarine")
    title: qsTr("Where am I?")
    outcomes: ["", "too small", "too large", "held", "crossed", "met", "roof", "two points", "behind roof", "held already", "luck", "no luck", "clock", "clock wrong", "found", "over"]
    tellings: [
        qsTr("You are somewhere in this town. Pull the circle out to the dotted line."),
        qsTr("Its signal runs further. Pull on."),
        qsTr("Too far. Let the circle back a little."),
        qsTr("One circle: you are somewhere on it. Now another satellite."),
        qsTr("Two circles: two places are left. The third will tell."),
        qsTr("All three meet in one place. Here you are."),
        qsTr("You walk on. A roof hides one satellite; pull the other two."),
        qsTr("Two places are left. Which is yours? Touch one."),
        qsTr("The roof is in the way. Pull the circles of the others."),
        qsTr("This circle is right already. Pull another."),
        qsTr("Right, and only by luck: two circles cannot tell."),
        qsTr("You are at the other one: two circles cannot tell."),
        qsTr("Now your clock is wrong, and the circles miss. Touch the fourth satellite."),
        qsTr("Pulling does not help a wrong clock. Touch the fourth satellite."),
        qsTr("The fourth sets your clock right. Now all of them meet."),
        qsTr("The time is over. You may look for yourself once more.")
    ]
    endHeading: whereAmI.found ? qsTr("You are found.") : qsTr("Where am I?")
    learned: qsTr("Three distances make a place; the fourth satellite is for the clock. BeiDou works in this way, as other systems do. Real satellites are some 20,000 to 36,000 kilometres up. This plan is flat, and the town is invented.")

    backdrop: TownPicture {
        x: plan.parent.x
        y: plan.parent.y
        folder: page.museumFolder
        frame: plan.frame
        visible: page.playing
    }

    TownPlan {
        id: plan

        anchors.fill: parent
        whereAmI: page.whereAmI
        folder: page.museumFolder
        tones: page.tones
        veil: page.beside ? Qt.rect(Theme.rightToLeft ? width - Theme.margin : -parent.x, -parent.y, page.width - width, page.height) : Qt.rect(-parent.x, -parent.y, page.width, parent.y)
        veilAside: page.beside
    }

    resultBeside: signs.beside
    result: WhatItTakes {
        id: signs

        width: page.inner
        folder: page.museumFolder
        tones: page.tones
    }
}
