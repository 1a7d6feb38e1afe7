"""What is wrong with the pictures that content names or staff have dropped into the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import Fault, nearest
from kiosk.checked_yaml.schema_faults import Path, fault_at
from kiosk.media.checks.folder_faults import folder_warnings, listing_or_fault
from kiosk.media.checks.image_check_worker import examine_apart
from kiosk.media.checks.verdict import Fate
from kiosk.media.picture_folder import Listed, is_same_folder, simple_webps
from kiosk.media.picture_names import SUFFIXES, folded, is_plain_name, names_of
from kiosk.media.pictures import models_among

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.tree import Node

_WHERE = "assets/pictures"


def picture_faults(
    catalogue: Catalogue, tree: Node, file: str, folders: tuple[FilePath, FilePath]
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of the exhibits' pictures, placed in the content file or its folder.

    `folders` are that of the program's models and that of staff's own, which go before them.
    """
    models, (own, faults) = simple_webps(folders[0]), listing_or_fault(folders[1])
    present = {**models, **own}
    used = set(models) if is_same_folder(*folders) else set()
    staffs = own.keys() - models_among(folders[1], folders[0], catalogue)
    warnings: list[Fault] = []
    decodable: list[tuple[Path, FilePath]] = []
    for place, exhibit in enumerate(catalogue.exhibits):
        at: Path = ("exhibits", place)
        if exhibit.picture_kind == "photograph" and not exhibit.credit:
            what = "a photograph needs its credit"
            faults.append(fault_at(tree, (*at, "picture_kind"), file, what, "add the field credit"))
        if exhibit.picture:
            what, hint = name_fault(exhibit.picture, present, _WHERE)
            if what:
                faults.append(fault_at(tree, (*at, "picture"), file, what, hint))
                continue
        field = "picture" if exhibit.picture else "id"
        found = [name for name in names_of(exhibit) if name in present]
        decodable += [((*at, field), present[name].file) for name in found]
        used.update(found)
        title = exhibit.title.en or exhibit.title.zh
        hint = f"put {exhibit.id}.jpg into {_WHERE}"
        if not found:
            what = f'there is no picture of "{title}"; visitors see a stand-in'
            warnings.append(fault_at(tree, (*at, field), file, what, hint))
        elif exhibit.picture_kind == "photograph" and staffs.isdisjoint(found):
            what = f'there is no photograph of "{title}"; visitors see its model, labelled as one'
            hint = "name it under picture" if exhibit.picture else hint
            warnings.append(fault_at(tree, (*at, "picture_kind"), file, what, hint))
    more, further = decoding_faults("picture", decodable, tree, file)
    warnings += folder_warnings(folders[1], _WHERE, used, lambda name: _unused(name, catalogue))
    return faults + more, warnings + further


def _unused(name: str, catalogue: Catalogue) -> tuple[str, str]:
    stem = name.rpartition(".")[0].casefold()
    places = catalogue.index.places
    if stem in places and (picture := catalogue.exhibit(stem).picture):
        return f'is not shown: the exhibit {stem} has picture: "{picture}"', ""
    return "belongs to no exhibit", nearest(stem, places) or "name it after an exhibit's id"


def name_fault(name: str, present: Mapping[str, Listed], where: str) -> tuple[str, str]:
    """What is wrong with the name of a picture that should lie in `where`, and a hint."""
    if not is_plain_name(name):
        hint = "the file's name alone, without / \\ : or characters that cannot be seen"
        return f'"{name}" is not the plain name of a file in {where}', hint
    if not folded(name).endswith(SUFFIXES):
        return f'"{name}" is not a picture the kiosk shows', f"use {', '.join(SUFFIXES)}"
    if folded(name) not in present:
        known = [listed.file.name for listed in present.values()]
        return f'there is no picture "{name}" in {where}', nearest(name, known)
    return "", ""


def decoding_faults(
    kind: str, pictures: Sequence[tuple[Path, FilePath]], tree: Node, file: str
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of pictures of one kind, each placed where content names it."""
    faults: list[Fault] = []
    warnings: list[Fault] = []
    files = dict.fromkeys(picture for _, picture in pictures)
    verdicts = dict(examine_apart(kind, [(picture, None) for picture in files]))
    for path, picture in pictures:
        fate, what, hint = verdicts[picture]
        if what:
            found = fault_at(tree, path, file, f'the {kind} "{picture.name}" {what}', hint)
            (warnings if fate is Fate.SHOWN else faults).append(found)
    return faults, warnings
