import QtQuick
import stock
import cable_crossing

// How cables cross the sea, from copper in 1858 to glass today.
Film {
    id: story

    seconds: 70
    still: 14.6

    BySteamer {
        film: story
        begin: 0
        end: 6.5
        holds: true
    }
    TwoShips {
        film: story
        begin: 6.5
        end: 16.2
        holds: true
    }
    SixteenHours {
        film: story
        begin: 16.2
        end: 28.8
        holds: true
    }
    Glass {
        film: story
        begin: 28.8
        end: 34.1
        holds: true
    }
    OfLight {
        film: story
        begin: 34.1
        end: 40.2
        holds: true
    }
    Boxes {
        film: story
        begin: 40.2
        end: 44.6
        holds: true
    }
    Laying {
        film: story
        begin: 44.6
        end: 50.2
        holds: true
    }
    Inside {
        film: story
        begin: 50.2
        end: 56.2
        holds: true
    }
    SixLights {
        film: story
        begin: 56.2
        end: 62.4
        holds: true
    }
    BusyBed {
        film: story
        begin: 62.4
        end: 70
        holds: true
    }
}
