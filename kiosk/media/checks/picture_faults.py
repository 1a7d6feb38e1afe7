"""What is wrong with the pictures that content names or staff have dropped into the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import NOTHING, Fault, nearest
from kiosk.checked_yaml.message import Message
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
            what, hint = Message("a photograph needs its credit"), Message("add the field credit")
            faults.append(fault_at(tree, (*at, "picture_kind"), file, what, hint))
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
        hint = Message("put {exhibit}.jpg into {folder}", exhibit=exhibit.id, folder=_WHERE)
        if not found:
            what = Message('there is no picture of "{title}"; visitors see a stand-in', title=title)
            warnings.append(fault_at(tree, (*at, field), file, what, hint))
        elif exhibit.picture_kind == "photograph" and staffs.isdisjoint(found):
            what = Message(
                'there is no photograph of "{title}"; visitors see its model, labelled as one',
                title=title,
            )
            hint = Message("name it under picture") if exhibit.picture else hint
            warnings.append(fault_at(tree, (*at, "picture_kind"), file, what, hint))
    more, further = decoding_faults("picture", Message("picture"), decodable, tree, file)
    warnings += folder_warnings(folders[1], _WHERE, used, lambda name: _unused(name, catalogue))
    return faults + more, warnings + further


def _unused(name: str, catalogue: Catalogue) -> tuple[Message, Message]:
    stem = name.rpartition(".")[0].casefold()
    places = catalogue.index.places
    if stem in places and (picture := catalogue.exhibit(stem).picture):
        what = Message(
            'is not shown: the exhibit {exhibit} has picture: "{picture}"',
            exhibit=stem, picture=picture,
        )  # fmt: skip
        return what, NOTHING
    hint = nearest(stem, places) or Message("name it after an exhibit's id")
    return Message("belongs to no exhibit"), hint


def name_fault(name: str, present: Mapping[str, Listed], where: str) -> tuple[Message, Message]:
    """What is wrong with the name of a picture that should lie in `where`, and a hint."""
    if not is_plain_name(name):
        what = Message(
            '"{name}" is not the plain name of a file in {folder}', name=name, folder=where
        )
        hint = Message("the file's name alone, without / \\ : or characters that cannot be seen")
        return what, hint
    if not folded(name).endswith(SUFFIXES):
        what = Message('"{name}" is not a picture the kiosk shows', name=name)
        return what, Message("use {endings}", endings=tuple(SUFFIXES))
    if folded(name) not in present:
        known = [listed.file.name for listed in present.values()]
        what = Message('there is no picture "{name}" in {folder}', name=name, folder=where)
        return what, nearest(name, known)
    return NOTHING, NOTHING


def decoding_faults(
    kind: str, called: Message, pictures: Sequence[tuple[Path, FilePath]], tree: Node, file: str
) -> tuple[list[Fault], list[Fault]]:
    """Faults and warnings of pictures of one kind, each placed where content names it.

    `kind` is a key of KINDS, `called` what staff call it.
    """
    faults: list[Fault] = []
    warnings: list[Fault] = []
    files = dict.fromkeys(picture for _, picture in pictures)
    verdicts = dict(examine_apart(kind, [(picture, None) for picture in files]))
    for path, picture in pictures:
        fate, what, hint = verdicts[picture]
        if what:
            told = Message('the {kind} "{file}" {what}', kind=called, file=picture.name, what=what)
            found = fault_at(tree, path, file, told, hint)
            (warnings if fate is Fate.SHOWN else faults).append(found)
    return faults, warnings
