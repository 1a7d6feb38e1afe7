import QtQuick
import stock
import what_a_packet_does

// What a packet does: a message is cut up, finds its way round a break, and is put together again.
Film {
    id: journey

    seconds: 64
    still: 8

    Cut {
        film: journey
    }

    Address {
        film: journey
    }

    ReadAddress {
        film: journey
    }

    OnTheirWay {
        film: journey
    }

    Together {
        film: journey
    }

    OneEnvelope {
        film: journey
    }

    VanDrives {
        film: journey
    }

    RoundTheWorld {
        film: journey
    }

    Everywhere {
        film: journey
    }
}
