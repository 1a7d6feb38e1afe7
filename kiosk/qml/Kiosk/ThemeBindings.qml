import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Theme follows the screen, which this fills, and how the visitor reads.
Item {
    id: screen

    required property real barHeight
    required property real pageHeight

    component Followed: Binding {
        target: Theme
    }

    Followed {
        property: "screenWidth"
        value: screen.width
    }

    Followed {
        property: "screenHeight"
        value: screen.height
    }

    Followed {
        property: "barHeight"
        value: screen.barHeight
    }

    Followed {
        property: "pageHeight"
        value: screen.pageHeight
    }

    Followed {
        property: "textSize"
        value: VisitController.reading.textSize
    }

    Followed {
        property: "legibleText"
        value: VisitController.ergonomics.smallestText
    }

    Followed {
        property: "fingertip"
        value: VisitController.ergonomics.target
    }

    Followed {
        property: "fingertipGap"
        value: VisitController.ergonomics.gap
    }

    Followed {
        property: "reach"
        value: VisitController.ergonomics.reach
    }

    Followed {
        property: "lowReach"
        value: VisitController.reading.lowReach
    }

    Followed {
        property: "keypad"
        value: VisitController.keypad.inUse
    }

    Followed {
        property: "highContrast"
        value: VisitController.reading.highContrast
    }

    Followed {
        property: "calmMotion"
        value: VisitController.reading.calmMotion
    }

    Followed {
        property: "chinese"
        value: VisitController.reading.language === "zh"
    }

    Followed {
        property: "rightToLeft"
        value: VisitController.reading.rightToLeft
    }
}
