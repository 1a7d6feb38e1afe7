"""What is wrong with films and captions. All of it are warnings: the kiosk goes on without them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.catalogue.languages import WRITTEN_IN
from kiosk.checked_yaml.faults import NOTHING, Fault, nearest
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.schema_faults import fault_at
from kiosk.checked_yaml.system_words import cannot_be_read
from kiosk.media.checks.caption_faults import caption_faults
from kiosk.media.films.film_files import FilmFiles, films_in, is_of_film, with_own
from kiosk.media.films.film_length import film_seconds
from kiosk.media.films.film_probe import Probe, loudness, probe
from kiosk.media.picture_folder import is_same_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path as FilePath

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.checked_yaml.tree import Node

_WHERE = "assets/films"
PLAYS = {"vp8", "vp9", "h264", "hevc", "mpeg4", "mpeg2video", "mpeg1video", "theora", "mjpeg"}
"""What the kiosk plays without a graphics card; AV1 it does not."""
_MOST_LINES = 1080
_LOUDEST = -11.0
"""In LUFS; what is broadcast has -23, what streams -14."""
_NAMES = {"en": Message("English"), "zh": Message("Chinese")}


def film_faults(
    catalogue: Catalogue, tree: Node, file: str, ours: FilePath, own: FilePath
) -> list[Fault]:
    """Warnings; `ours` is the folder of the program's films, `own` that of staff's."""
    try:
        theirs = films_in(own)
    except OSError as error:
        hint = Message("give the kiosk's account access to it")
        return [Fault(str(own), 0, 0, "", cannot_be_read(error), hint)]
    films = with_own(films_in(ours), theirs)
    warnings: list[Fault] = []
    for place, film in enumerate(catalogue.films):
        files = films.get(film.id, FilmFiles())
        found = [*_missing(film.id, files), *_unfit(files)]
        warnings += (fault_at(tree, ("films", place, "id"), file, *told) for told in found)
        seconds = _seconds(files)
        for language, captions in files.captions.items():
            warnings += caption_faults(captions, language, seconds)
    if not is_same_folder(ours, own):
        warnings += _unused(own, {film.id for film in catalogue.films})
    return warnings


def _missing(film: str, files: FilmFiles) -> Iterator[tuple[Message, Message]]:
    if files.film is None:
        what = Message('there is no film "{film}"; visitors are told that it is away', film=film)
        yield what, Message("put {film}.webm into {folder}", film=film, folder=_WHERE)
        return
    if files.still is None:
        what = Message('the film "{film}" has no still; an exhibit stands in for it', film=film)
        yield what, Message("kiosk film makes one")
    for language in WRITTEN_IN:
        if language not in files.captions:
            name = _NAMES[language]
            what = Message(
                'the film "{film}" has no captions in {language}', film=film, language=name
            )
            yield (
                what,
                Message("put {film} into {folder}", film=f"{film}.{language}.vtt", folder=_WHERE),
            )


def _unfit(files: FilmFiles) -> Iterator[tuple[Message, Message]]:
    """What FFmpeg's programs say of a film, where they are there."""
    if files.film is None or (known := probe(files.film)) is None:
        return
    name, hint = files.film.name, Message("kiosk film makes a copy that plays")
    if known.codec not in PLAYS:
        what = Message(
            'the film "{file}" does not play without a graphics card: it is {codec}',
            file=name, codec=known.codec,
        )  # fmt: skip
        yield what, hint
    if min(known.width, known.height) > _MOST_LINES:
        what = Message(
            'the film "{file}" is larger than 1080p: {width} x {height}',
            file=name, width=known.width, height=known.height,
        )  # fmt: skip
        yield what, hint
    yield from _too_loud(files.film, known)


def _too_loud(film: FilePath, known: Probe) -> Iterator[tuple[Message, Message]]:
    if known.has_sound and (loud := loudness(film)) is not None and loud > _LOUDEST:
        what = Message(
            'the sound of the film "{file}" is far too loud: {loudness} LUFS',
            file=film.name, loudness=round(loud),
        )  # fmt: skip
        yield what, Message("bring it to -20 or so; kiosk film does")


def _seconds(files: FilmFiles) -> float | None:
    try:
        return film_seconds(files.film) if files.film else None
    except OSError:
        return None


def _unused(own: FilePath, known: set[str]) -> Iterator[Fault]:
    """Files of staff's folder that belong to no film of the programme."""
    if not own.is_dir():
        return
    for file in sorted(own.iterdir()):
        if file.name.startswith(".") or not is_of_film(file.name):
            continue
        name = file.name.partition(".")[0]
        if name not in known:
            hint = nearest(name, known) or Message("name it after a film's id")
            yield Fault(str(file), 0, 0, "", Message("belongs to no film"), hint or NOTHING)
