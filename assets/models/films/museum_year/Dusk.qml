pragma ComponentBehavior: Bound
import QtQuick
import stock

// From the bridge outwards: the sky grows dark, and house after house lights up.
Shot {
    id: shot

    begin: 0
    end: 10.7

    Night {
        film: shot.film
        from: Qt.rect(0.22, 0.17, 0.56, 0.56)
        to: Qt.rect(0, 0, 1, 1)
        moved: shot.film.ease(0, 10.7)

        // The last of the day over the roofs.
        Rectangle {
            width: parent.width
            height: parent.height * 0.40
            opacity: 1 - shot.film.ease(1, 8.4)
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#8044588c"
                }
                GradientStop {
                    position: 0.58
                    color: "#70b06a52"
                }
                GradientStop {
                    position: 1
                    color: "#00b06a52"
                }
            }
        }

        WallShade {
            film: shot.film
            strength: 0.75 * (1 - shot.film.ease(5, 7.4))
        }

        Repeater {
            model: 6

            HouseShade {
                required property int index

                house: index
                strength: 0.76 * (1 - shot.film.ease(2 + 1.2 * index, 3.2 + 1.2 * index))
            }
        }
    }

    Boat {
        film: shot.film
        atX: shot.film.glide(1.12, 0.62, 3.4, 10.7)
        atY: 0.765
        size: 0.30
        turned: true
    }
}
