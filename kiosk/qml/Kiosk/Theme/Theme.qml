pragma Singleton
import QtQuick

// Colour, type, space and time, by meaning. ThemeBindings.qml sets the properties of the first block.
QtObject {
    property real screenWidth: 1920
    property real screenHeight: 1080
    property int textSize: 0
    // What the eye and the finger need on this screen, in pixels, however it is mounted.
    property real legibleText: 27
    property real fingertip: 40
    property real fingertipGap: 8
    // How far up the screen is reached sitting, and whether the visitor wants to touch no higher.
    property real reach: 10000
    property bool lowReach: false
    // Keys or a switch operate the kiosk at present, and one sees where they are.
    property bool keypad: false
    property bool highContrast: false
    property bool calmMotion: false
    property bool chinese: false
    property bool rightToLeft: false

    // Everything is measured in steps: 8 pixels on a screen whose shorter side has 1080.
    readonly property bool portrait: screenHeight > screenWidth
    readonly property real step: 8 * Math.min(screenWidth, screenHeight, Math.max(screenWidth, screenHeight) * 9 / 16) / 1080
    readonly property real touchTarget: Math.max(step * 9, Math.min(step * 11, fingertip))
    readonly property real targetGap: Math.max(step, Math.min(step * 1.5, fingertipGap))
    readonly property real margin: step * (portrait ? 8 : 9)
    readonly property real gap: step * 4
    // Along each edge of the screen, where gestures of the system begin and nothing is to be touched.
    readonly property real edge: step * 1.5
    readonly property real hairlineWidth: Math.max(1, step / 6)
    // Of the bar along the bottom of the screen; it has two rows where its words need them.
    property real barHeight: step * 12

    readonly property string serif: "Noto Serif CJK SC"
    readonly property string sans: "Noto Sans CJK SC"
    readonly property string icons: "Material Design Icons"

    // The smallest text there is at normal size: on a screen of 32 inches or more it is what the eye
    // needs, on a smaller one as near to that as the layout allows.
    readonly property real smallest: Math.max(step * 2.75, Math.min(step * 3.5, legibleText))
    // Reading sizes follow the visitor's choice; display sizes, large as they are, less.
    readonly property list<real> readings: [1, 1.25, 1.5, 2]
    readonly property real reading: readings[textSize]
    readonly property real display: [1, 1.1, 1.2, 1.4][textSize]
    readonly property real note: smallest * reading
    readonly property real body: Math.max(step * 3.45, smallest * 1.08) * reading
    readonly property real lead: Math.max(step * 4.1, smallest * 1.24) * reading
    readonly property real heading: Math.max(step * 4.1 * display, body * 1.08)
    readonly property real headline: Math.max(step * 5.5 * display, body * 1.2)
    readonly property real title: Math.max(step * 7.6 * display, body * 1.35)
    readonly property real poster: step * 10.5 * display
    // Nothing stands side by side: the screen is narrow, or its words are large.
    readonly property bool oneColumn: portrait || reading >= 1.5

    // The part of the screen, from its top, where nothing is to be touched now.
    readonly property bool reachOffered: reach < screenHeight * 0.95
    readonly property bool lowered: lowReach && reachOffered
    // However much stands along the lower edge, the page has some room.
    property real pageHeight: screenHeight
    readonly property real aboveReach: lowered ? Math.max(0, Math.min(screenHeight - Math.max(reach, screenHeight * 0.4), pageHeight - step * 40)) : 0
    // Factors of the fonts' own line height, which is already 1.45 of their size.
    readonly property real bodyLineHeight: chinese ? 1.22 : 1.1
    readonly property real noteLineHeight: chinese ? 1.1 : 1

    readonly property int arrive: 220

    readonly property list<string> hues: ["amber", "vermilion", "plum", "ultramarine", "moon", "jade"]
    readonly property Tones night: highContrast ? highContrastTones : nightTones
    readonly property Tones paper: highContrast ? highContrastTones : paperTones

    readonly property Tones nightTones: Tones {
        ground: "#0b1722"
        raised: "#14242f"
        ink: "#f4efe4"
        quiet: "#b9c6cc"
        hairline: "#40f4efe4"
        shape: "#8496a1"
        lanterns: ["#ffce6b", "#ff7a54", "#e58ad2", "#8fa8ff", "#e4f0f2", "#5fdcae"]
    }
    readonly property Tones paperTones: Tones {
        ground: "#f3efe6"
        raised: "#e9e3d6"
        ink: "#16202a"
        quiet: "#4f5c64"
        hairline: "#5516202a"
        shape: "#6d747a"
        lanterns: ["#855800", "#8a1f0a", "#8c2f7c", "#2a46b4", "#34535c", "#0b6a4e"]
    }
    readonly property Tones highContrastTones: Tones {
        ground: "#000000"
        raised: "#000000"
        ink: "#ffffff"
        quiet: "#ffffff"
        hairline: "#ffffff"
        shape: "#ffffff"
        lanterns: ["#ffe066", "#ffe066", "#ffe066", "#ffe066", "#ffe066", "#ffe066"]
    }
}
