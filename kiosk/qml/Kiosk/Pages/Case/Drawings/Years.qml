pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A line of years from `first` to `last` on the water, which `progress` lights up to its end.
// Marks of what happened are Lights at `at(year)`.
Item {
    id: years

    required property int first
    required property int last
    required property real progress
    property int every: 1

    function at(year: real): real {
        return width * (year - first) / (last - first);
    }

    Rectangle {
        width: years.width
        height: Theme.hairlineWidth * 1.5
        color: Theme.night.shape
    }

    Rectangle {
        width: years.width * years.progress
        height: Theme.hairlineWidth * 2
        color: "#ffce6b"
    }

    Repeater {
        model: Math.floor((years.last - years.first) / years.every) + 1

        Item {
            id: year

            required property int index
            readonly property int number: years.first + index * years.every

            x: years.at(number)

            Rectangle {
                y: -Theme.step
                width: Theme.hairlineWidth * 1.5
                height: Theme.step * 2
                color: Theme.night.shape
            }

            Caption {
                at: Qt.point(0, Theme.step * 2 + height / 2)
                text: year.number
                // where there is little room, the first and the last
                visible: years.width > Theme.note * 3 * (years.last - years.first) / years.every || year.number === years.first || year.number === years.last
                color: Theme.night.quiet
            }
        }
    }
}
