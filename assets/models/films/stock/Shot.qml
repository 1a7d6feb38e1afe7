import QtQuick

// What is seen between two times; it melts into what comes before and after it.
Item {
    id: shot

    required property Film film
    required property real begin
    required property real end
    // How long it melts, round each of its ends; 0 for a cut.
    property real melt: 0.8
    // Stays whole below the next shot while that comes, which then must fill the picture: no dark between.
    property bool holds: false
    readonly property real come: begin <= 0 ? 1 : film.ease(begin - melt / 2, begin + melt / 2 + 0.001)
    readonly property real gone: end >= film.seconds ? 0 : film.ease(end - melt / 2, end + melt / 2 + 0.001)

    anchors.fill: parent
    opacity: come * (holds ? (gone < 1 ? 1 : 0) : 1 - gone)
    visible: opacity > 0
    // It melts as one picture: what lies behind something in it does not shine through.
    layer.enabled: opacity > 0 && opacity < 1
    layer.smooth: true
}
