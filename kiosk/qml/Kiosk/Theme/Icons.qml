pragma Singleton
import QtQuick

// Icons of qtawesome's "mdi6" set, drawn as text in Theme.icons so that they take any colour.
// The names after each are qtawesome's; a test compares them with its charmap.
QtObject {
    readonly property string back: "\u{F004D}" // arrow-left
    readonly property string home: "\u{F06A1}" // home-outline
    readonly property string language: "\u{F05CA}" // translate
    readonly property string readingSettings: "\u{F027F}" // format-size
    readonly property string readAloud: "\u{F057E}" // volume-high
    readonly property string quiet: "\u{F0581}" // volume-off
    readonly property string next: "\u{F0142}" // chevron-right
    readonly property string previous: "\u{F0141}" // chevron-left
    readonly property string up: "\u{F0143}" // chevron-up
    readonly property string down: "\u{F0140}" // chevron-down
    readonly property string search: "\u{F0349}" // magnify
    readonly property string turnLeft: "\u{F0465}" // rotate-left
    readonly property string turnRight: "\u{F0467}" // rotate-right
    readonly property string door: "\u{F081C}" // door-open
    readonly property string walk: "\u{F0583}" // walk
    readonly property string wall: "\u{F11D9}" // view-grid-outline
    readonly property string plan: "\u{F0982}" // map-outline
    readonly property string list: "\u{F0279}" // format-list-bulleted
    readonly property string nearer: "\u{F06ED}" // magnify-plus-outline
    readonly property string further: "\u{F06EC}" // magnify-minus-outline
    readonly property string tours: "\u{F0D20}" // map-marker-path
    readonly property string play: "\u{F040D}" // play-circle-outline
    readonly property string pause: "\u{F03E6}" // pause-circle-outline
    readonly property string stop: "\u{F0667}" // stop-circle-outline
    readonly property string sentenceBack: "\u{F0F28}" // skip-previous-outline
    readonly property string sentenceOn: "\u{F0F27}" // skip-next-outline
    readonly property string slower: "\u{F0D3B}" // tortoise
    readonly property string faster: "\u{F0907}" // rabbit
    readonly property string quieter: "\u{F075E}" // volume-minus
    readonly property string louder: "\u{F075D}" // volume-plus
    readonly property string keyboard: "\u{F097B}" // keyboard-outline
    readonly property string again: "\u{F0450}" // refresh
    readonly property string close: "\u{F0156}" // close
    readonly property string onward: "\u{F0054}" // arrow-right
    readonly property string story: "\u{F09ED}" // text-box-outline
    readonly property string connections: "\u{F104A}" // graph-outline
    readonly property string dot: "\u{F0765}" // circle
    readonly property string presentation: "\u{F0428}" // presentation
    readonly property string timeline: "\u{F0E93}" // chart-timeline-variant
    readonly property string lower: "\u{F05A4}" // wheelchair-accessibility
    readonly property string higher: "\u{F084F}" // arrow-expand-vertical
    readonly property string help: "\u{F0625}" // help-circle-outline
    readonly property string begin: "\u{F0741}" // gesture-tap
    readonly property string staff: "\u{F0BE0}" // wrench-outline
    readonly property string erase: "\u{F0B5C}" // backspace-outline
    readonly property string restart: "\u{F0709}" // restart
    readonly property string end: "\u{F0425}" // power
    readonly property string fields: "\u{F02C1}" // grid
    readonly property string colours: "\u{F0E0C}" // palette-outline
    readonly property string dark: "\u{F0594}" // weather-night
    readonly property string chosen: "\u{F012C}" // check
    readonly property string error: "\u{F05D6}" // alert-circle-outline
    readonly property string warning: "\u{F002A}" // alert-outline
    readonly property string faultless: "\u{F05E1}" // check-circle-outline
    readonly property string landscape: "\u{F01A0}" // crop-landscape
    readonly property string portrait: "\u{F01A1}" // crop-portrait
    readonly property string ask: "\u{F1739}" // chat-question-outline
    readonly property string museum: "\u{F0D16}" // home-city-outline
    readonly property string light: "\u{F12D7}" // globe-light-outline
    readonly property string lit: "\u{F066F}" // globe-light
    readonly property string film: "\u{F0FCF}" // movie-open-outline
    readonly property string filmPlay: "\u{F040A}" // play
    readonly property string filmPause: "\u{F03E4}" // pause
    readonly property string filmBack: "\u{F0D2A}" // rewind-10
    readonly property string cut: "\u{F0190}" // content-cut
    readonly property string mend: "\u{F0339}" // link-variant
    readonly property string less: "\u{F0374}" // minus
    readonly property string plus: "\u{F0415}" // plus
    readonly property string here: "\u{F034E}" // map-marker
    readonly property string clock: "\u{F0150}" // clock-outline
    readonly property string isRight: "\u{F0E1E}" // check-bold
    readonly property string isWrong: "\u{F1398}" // close-thick
    readonly property string unknown: "\u{F02D6}" // help
    readonly property string goal: "\u{F023C}" // flag-checkered
    readonly property string seen: "\u{F0208}" // eye
    readonly property string lampOn: "\u{F06E8}" // lightbulb-on
    readonly property string lampOff: "\u{F0E50}" // lightbulb-off-outline
    readonly property string arrows: "\u{F0041}" // arrow-all
    readonly property string wipe: "\u{F0642}" // eraser-variant
    readonly property string pointer: "\u{F0A55}" // hand-pointing-up
    readonly property string captions: "\u{F0A17}" // subtitles-outline
    readonly property string telephone: "\u{F0602}" // phone-classic

    // They point along the line of reading, and are turned round where that runs from right to left.
    readonly property list<string> pointing: [back, next, previous, onward, list, sentenceBack, sentenceOn]

    // Of the hands-on pieces, in the order of `pieceIds`.
    readonly property list<string> pieceIds: ["first-message", "packet-way", "facade", "where-am-i", "teach-a-machine", "lock-and-key"]
    readonly property list<string> pieceIcons: [
        keyboard,
        cut,
        "\u{F00E3}", // brush
        "\u{F0471}", // satellite-variant
        "\u{F1180}", // school-outline
        "\u{F0341}" // lock-outline
    ]

    function ofPiece(piece: string): string {
        return pieceIcons[Math.max(0, pieceIds.indexOf(piece))];
    }

    readonly property list<string> kinds: ["computer", "network-device", "cable", "satellite", "phone", "vehicle-robot", "display", "storage", "chip", "document", "software", "person", "sensor", "payment", "space", "media", "award"]
    readonly property list<string> kindIcons: [
        "\u{F07C0}", // desktop-classic
        "\u{F1087}", // router-network
        "\u{F1394}", // cable-data
        "\u{F0471}", // satellite-variant
        "\u{F011E}", // cellphone-basic
        "\u{F167A}", // robot-outline
        "\u{F0379}", // monitor
        "\u{F048B}", // server
        "\u{F061A}", // chip
        "\u{F09EE}", // file-document-outline
        "\u{F0614}", // application-outline
        "\u{F0013}", // account-outline
        "\u{F050F}", // thermometer
        "\u{F0432}", // qrcode
        "\u{F0E80}", // bank-outline
        "\u{F15D6}", // book-open-page-variant-outline
        "\u{F1326}" // medal-outline
    ]

    function ofKind(kind: string): string {
        return kindIcons[Math.max(0, kinds.indexOf(kind))];
    }
}
