pragma Singleton
import QtQuick

// Colour, type, space and time, by meaning. ThemeBindings.qml sets the properties of the first block.
QtObject {
    property real screenWidth: 1920
    property real screenHeight: 1080
    property int textSize: 0
    property bool highContrast: false
    property bool calmMotion: false
    property bool chinese: false
    property bool rightToLeft: false

    // Everything is measured in steps: 8 pixels on a screen whose shorter side has 1080.
    readonly property bool portrait: screenHeight > screenWidth
    readonly property real step: 8 * Math.min(screenWidth, screenHeight, Math.max(screenWidth, screenHeight) * 9 / 16) / 1080
    readonly property real touchTarget: step * 9
    readonly property real margin: step * (portrait ? 8 : 9)
    readonly property real gap: step * 4
    readonly property real hairlineWidth: Math.max(1, step / 6)
    readonly property real barHeight: step * 12

    readonly property string serif: "Noto Serif CJK SC"
    readonly property string sans: "Noto Sans CJK SC"
    readonly property string icons: "Material Design Icons"

    // Reading sizes follow the visitor's choice; display sizes only a little.
    readonly property real reading: [1, 1.18, 1.38][textSize]
    readonly property real display: [1, 1.06, 1.12][textSize]
    readonly property real note: step * 2.75 * reading
    readonly property real body: step * 3.45 * reading
    readonly property real lead: step * 4.1 * reading
    readonly property real heading: step * 3.8 * display
    readonly property real headline: step * 5.5 * display
    readonly property real title: step * 7.6 * display
    readonly property real poster: step * 10.5 * display
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
        lanterns: ["#ffce6b", "#ff7a54", "#e58ad2", "#8fa8ff", "#e4f0f2", "#5fdcae"]
    }
    readonly property Tones paperTones: Tones {
        ground: "#f3efe6"
        raised: "#e9e3d6"
        ink: "#16202a"
        quiet: "#4f5c64"
        hairline: "#5516202a"
        lanterns: ["#8a5a00", "#b23a18", "#8c2f7c", "#2a46b4", "#3c5f69", "#0b6a4e"]
    }
    readonly property Tones highContrastTones: Tones {
        ground: "#000000"
        raised: "#000000"
        ink: "#ffffff"
        quiet: "#ffffff"
        hairline: "#ffffff"
        lanterns: ["#ffe066", "#ffe066", "#ffe066", "#ffe066", "#ffe066", "#ffe066"]
    }
}
