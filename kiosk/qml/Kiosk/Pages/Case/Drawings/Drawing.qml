import QtQuick
import Kiosk.Theme

// The base of every drawing of a case: fills the page, behind the words. `slides` has a Component
// for each slide; the one to show is made as large as the field, and may reach beyond it. A slide's
// `exhibits` entry is where in the field its exhibit stands afloat (fractions of the field); a
// missing one or an empty rect: nowhere. Everything that moves hangs on `progress`, 0 to 1, and at
// 1 stands still and says all.
Item {
    id: drawing

    required property Scene scene
    property list<Component> slides
    property list<rect> exhibits
    // The far bank behind it: where it meets the water (part of the height), how much is dimmed.
    property real horizon: 0.3
    property real dim: 0.78
    readonly property int slide: scene.slide
    readonly property real progress: scene.progress
    readonly property rect field: scene.field
    readonly property rect place: slide >= 0 && slide < exhibits.length ? exhibits[slide] : Qt.rect(0, 0, 0, 0)
    readonly property rect exhibit: Qt.rect(field.x + place.x * field.width, field.y + place.y * field.height, place.width * field.width, place.height * field.height)
    // Whether there is room for words in the drawing.
    readonly property bool wordy: field.width > Theme.note * 26 && field.height > Theme.note * 12

    // How much of what happens between two moments has happened, eased.
    function between(from: real, to: real): real {
        const part = Math.max(0, Math.min(1, (progress - from) / (to - from)));
        return part * part * (3 - 2 * part);
    }

    // A smooth line through `through`, fractions of a width and height.
    function curve(through: list<point>, across: real, down: real): list<point> {
        const line = [];
        for (let i = 0; i + 1 < through.length; ++i) {
            const a = through[Math.max(0, i - 1)], b = through[i], c = through[i + 1], d = through[Math.min(through.length - 1, i + 2)];
            for (let t = 0; t < 1; t += 0.0625)
                line.push(Qt.point(across * between4(a.x, b.x, c.x, d.x, t), down * between4(a.y, b.y, c.y, d.y, t)));
        }
        const end = through[through.length - 1];
        line.push(Qt.point(end.x * across, end.y * down));
        return line;
    }

    // Catmull and Rom's way from b to c.
    function between4(a: real, b: real, c: real, d: real, t: real): real {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    Accessible.ignored: true

    Loader {
        x: drawing.field.x
        y: drawing.field.y
        width: drawing.field.width
        height: drawing.field.height
        sourceComponent: drawing.slide >= 0 && drawing.slide < drawing.slides.length ? drawing.slides[drawing.slide] : null
    }
}
