import QtQuick
import QtQuick.Shapes

// Snow on the ridges and steps of the three gables; it lies on their cut-out and grows with
// `strength`. Its numbers are those of a close view of that picture.
Item {
    id: caps

    required property real strength
    readonly property real unit: parent.width * 0.0005425

    x: 0.0977 * parent.width
    y: 0.2344 * parent.height
    opacity: strength
    visible: strength > 0

    Shape {
        preferredRendererType: Shape.CurveRenderer
        scale: caps.unit
        transformOrigin: Item.TopLeft

        // The flat tops.
        ShapePath {
            fillColor: "#b8dce8f2"
            strokeColor: "#d0eaf2f8"
            strokeWidth: 5 * caps.strength
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: "M487 58 L524 63 L494 116 L453 108 Z M852 104 L886 108 L858 163 L818 153 Z M1130 236 L1155 244 L1073 289 L1049 276 Z M1396 340 L1422 350 L1336 394 L1313 380 Z M249 371 L310 412 L276 419 L216 380 Z M1182 265 L1195 273 L1152 298 L1146 284 Z M1221 294 L1233 303 L1200 322 L1192 312 Z M543 312 L590 328 L592 342 L522 314 Z"
            }
        }
        // The ridges and the steps seen from the side.
        ShapePath {
            fillColor: "transparent"
            strokeColor: "#e0eaf2f8"
            strokeWidth: 8 * caps.strength
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: "M505 128 Q520 136 545 139 L822 176 M306 434 L520 379 M1122 304 L1316 391 M437 186 L476 152 M420 258 L462 216 M802 232 L846 186 M786 302 L838 250 M1009 341 L1062 314 M972 410 L1022 384 M1278 444 L1330 420 L1456 372 M1238 514 L1292 488 L1496 404 M158 434 L262 484 L364 548 M188 404 L338 484 M544 372 L622 404 M566 428 L650 470"
            }
        }
    }
}
