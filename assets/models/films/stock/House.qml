pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// A house of the town with light in its windows: the middle of its foot, its width (h). Its white
// walls end in steps over a dark tiled roof.
Item {
    id: house

    required property Film film
    required property real atX
    required property real atY
    required property real size
    property real light: 1
    // How bright its windows are.
    property real lamps: 1

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    Image {
        x: -width / 2
        y: -house.size * house.film.h * 0.45 - height / 2
        width: house.size * house.film.h * 2.3
        height: width
        source: house.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 512
        opacity: 0.7 * house.lamps
    }

    // Drawn 200 units wide.
    Shape {
        preferredRendererType: Shape.CurveRenderer
        scale: house.size * house.film.h / 200
        transformOrigin: Item.TopLeft

        // The wall.
        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: -150
                y2: 0

                GradientStop {
                    position: 0
                    color: "#3d5263"
                }
                GradientStop {
                    position: 1
                    color: "#8a7a66"
                }
            }
            PathSvg {
                path: "M-84 0 V-96 H84 V0 Z"
            }
        }
        // The stone it stands on.
        ShapePath {
            strokeWidth: -1
            fillColor: "#2a3946"
            PathSvg {
                path: "M-98 0 H98 V10 H-98 Z"
            }
        }
        // The tiles.
        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: -170
                y2: -88

                GradientStop {
                    position: 0
                    color: "#2b3b49"
                }
                GradientStop {
                    position: 1
                    color: "#101b25"
                }
            }
            PathSvg {
                path: "M-70 -164 H70 Q80 -120 102 -92 H-102 Q-80 -120 -70 -164 Z"
            }
        }
        ShapePath {
            strokeColor: "#4a5f70"
            strokeWidth: 2
            fillColor: "transparent"
            PathSvg {
                path: "M-56 -160 L-76 -92 M-38 -160 L-50 -92 M-19 -160 L-25 -92 M0 -160 L0 -92 M19 -160 L25 -92 M38 -160 L50 -92 M56 -160 L76 -92"
            }
        }
        // The ridge, whose ends rise, and the eave.
        ShapePath {
            strokeColor: "#51687a"
            strokeWidth: 8
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathSvg {
                path: "M-84 -176 Q-74 -166 -60 -166 H60 Q74 -166 84 -176 M-106 -96 Q-96 -90 -84 -90 H84 Q96 -90 106 -96"
            }
        }
        ShapePath {
            strokeWidth: -1
            fillColor: "#131e28"
            PathSvg {
                path: "M-66 -72 H-18 V-22 H-66 Z M18 -72 H66 V-22 H18 Z M-12 -74 H12 V0 H-12 Z"
            }
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        scale: house.size * house.film.h / 200
        transformOrigin: Item.TopLeft
        opacity: house.lamps

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: -72
                y2: -10

                GradientStop {
                    position: 0
                    color: "#fff0cf"
                }
                GradientStop {
                    position: 1
                    color: "#ffb54d"
                }
            }
            PathSvg {
                path: "M-63 -69 H-21 V-25 H-63 Z M21 -69 H63 V-25 H21 Z M-9 -70 H9 V0 H-9 Z"
            }
        }
        // Lattice.
        ShapePath {
            strokeColor: "#6b4220"
            strokeWidth: 2.6
            fillColor: "transparent"
            PathSvg {
                path: "M-49 -69 V-25 M-35 -69 V-25 M-63 -54 H-21 M-63 -40 H-21 M35 -69 V-25 M49 -69 V-25 M21 -54 H63 M21 -40 H63 M0 -70 V0"
            }
        }
    }
}
