import QtQuick

// A lantern that hangs: the point it hangs from, its height (h). Dark, it is a shadow of itself.
Item {
    id: hanging

    required property Film film
    required property real atX
    required property real atY
    required property real size
    property real lit: 1
    property real light: 1
    property real phase: 0

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    Image {
        x: -width / 2
        y: hanging.size * hanging.film.h * 0.42 - height / 2
        width: hanging.size * hanging.film.h * 3.4
        height: width
        source: hanging.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 512
        opacity: hanging.lit * (0.85 + 0.15 * hanging.film.breath(3.4, hanging.phase))
    }

    Image {
        x: -width / 2
        width: height * 264 / 364
        height: hanging.size * hanging.film.h
        rotation: 2.5 * Math.sin(hanging.film.t * 1.3 + hanging.phase)
        transformOrigin: Item.Top
        source: hanging.film.assets + "museum/guide/lantern.webp"
        sourceSize.width: 264
        mipmap: true
        opacity: 0.22 + 0.78 * hanging.lit
    }
}
