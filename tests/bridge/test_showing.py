"""How an exhibit becomes what is on the screen."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from kiosk.bridge.screens.showing import Showing
from kiosk.content_file.reading import read_catalogue
from kiosk.media.conversion.image_cache import Prepared, write_prepared
from kiosk.media.models import Models
from kiosk.media.picture_folder import State
from kiosk.media.pictures import Pictures
from kiosk.media.sprite_sheets import SpriteSheet

SMALL = (Path(__file__).parent.parent / "small.yaml").read_bytes()
MUSEUM = read_catalogue(SMALL, "small.yaml")
LISA = MUSEUM.exhibit("apple-lisa")


def test_an_exhibit_turns_only_while_its_model_is_shown(tmp_path):
    kept, models = tmp_path / "kept", tmp_path / "models"
    for folder in (kept, models):
        folder.mkdir()
    Image.new("RGB", (64, 64)).save(models / "apple-lisa.webp")
    turn = SpriteSheet(file=tmp_path / "apple-lisa.webp", columns=1, rows=1, frame=64)

    def shown_turn():
        pictures = Pictures(kept, models)
        return Showing(MUSEUM, pictures, "en", Models({"apple-lisa": turn})).sprite_sheet_of(LISA)

    assert shown_turn() is turn
    Image.new("RGB", (64, 64)).save(kept / "a.webp")
    write_prepared(kept, {"apple-lisa.jpg": Prepared(State(1, 2, 3, 4), "a.webp")})
    assert shown_turn() is None
