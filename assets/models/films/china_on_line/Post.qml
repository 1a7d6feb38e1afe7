pragma ComponentBehavior: Bound
import QtQuick
import stock

// A wooden post that carries a line: where the line lies on it.
Item {
    id: post

    required property Film film
    required property real atX
    required property real atY

    x: atX * film.w
    y: atY * film.h

    Rectangle {
        x: -width / 2
        y: -post.film.h * 0.02
        width: post.film.h * 0.013
        height: post.film.h * 0.32
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#6b5136"
            }
            GradientStop {
                position: 1
                color: "#2a1f18"
            }
        }
    }

    Rectangle {
        x: -width / 2
        y: post.film.h * 0.008
        width: post.film.h * 0.08
        height: post.film.h * 0.009
        radius: height / 3
        color: "#5a452f"
    }

    Rectangle {
        x: -width / 2
        y: -post.film.h * 0.012
        width: post.film.h * 0.011
        height: post.film.h * 0.02
        radius: width / 2
        color: "#bfe6df"
        opacity: 0.85
    }

    // Its mirror image on the water.
    Rectangle {
        x: -width / 2 + post.film.h * 0.002 * Math.sin(post.film.t * 1.4 + post.atX * 20)
        y: post.film.h * 0.30
        width: post.film.h * 0.016
        height: post.film.h * 0.16
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#50392a1c"
            }
            GradientStop {
                position: 1
                color: "#0039281c"
            }
        }
    }
}
