import QtQuick
import stock
import name_to_number

// What happens between typing a name and seeing a page.
Film {
    id: story

    seconds: 60
    still: 34.4

    TwoWays {
        film: story
        begin: 0
        end: 5.1
        holds: true
    }
    OneList {
        film: story
        begin: 5.1
        end: 16
        holds: true
    }
    Layers {
        film: story
        begin: 16
        end: 25.8
        holds: true
    }
    FromTheRoot {
        film: story
        begin: 25.8
        end: 45.8
        holds: true

        Answered {
            film: story
        }
    }
    Seal {
        film: story
        begin: 45.8
        end: 51.4
        holds: true
    }
    NameServer {
        film: story
        begin: 51.4
        end: 60
    }
}
