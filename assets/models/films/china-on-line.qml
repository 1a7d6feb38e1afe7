import QtQuick
import stock
import china_on_line

// China comes online: from an email that waited six days to the full connection of 1994.
Film {
    id: story

    seconds: 73.5
    still: 18.6

    Beijing {
        film: story
    }

    SixDays {
        film: story
    }

    Yes {
        film: story
    }

    SixtyFour {
        film: story
    }

    RouterAndName {
        film: story
    }

    TenUniversities {
        film: story
    }
}
