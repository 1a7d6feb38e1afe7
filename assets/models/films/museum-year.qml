import QtQuick
import stock
import museum_year

// A year at the museum: its canal by night, in spring, summer, autumn and winter.
Film {
    id: year

    seconds: 66
    still: 9.6

    Dusk {
        film: year
    }

    Spring {
        film: year
    }

    GlassTiles {
        film: year
    }

    Summer {
        film: year
    }

    Cinema {
        film: year
    }

    Autumn {
        film: year
    }

    Guests {
        film: year
    }

    Winter {
        film: year
    }

    AllYear {
        film: year
    }

    GoIn {
        film: year
    }
}
