import QtQuick
import stock
import first_message

// How the first message of the ARPANET ended after two letters.
Film {
    id: story

    seconds: 61
    still: 46.5

    Machines {
        film: story
        begin: 0
        end: 12.4
        holds: true
    }
    ByNight {
        film: story
        begin: 12.4
        end: 23.9
        holds: true
    }
    TwoLetters {
        film: story
        begin: 23.9
        end: 53.2
        holds: true
    }
    OnPaper {
        film: story
        begin: 53.2
        end: 61
    }
}
