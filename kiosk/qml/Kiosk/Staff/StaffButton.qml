import Kiosk.Theme
import Kiosk.Components

// A button on a panel.
PillButton {
    tones: Theme.night
    ground: Theme.night.raised
    wordSize: Theme.note
    opacity: pressed ? 0.62 : enabled ? 1 : 0.52
}
