import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Theme follows the screen, which this fills, and how the visitor reads.
Item {
    id: screen

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
        property: "textSize"
        value: VisitController.reading.textSize
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
