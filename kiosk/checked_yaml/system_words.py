"""What a system says when a file cannot be had, as a message where it is one that staff meet."""

from __future__ import annotations

from kiosk.checked_yaml.message import Message

# As Linux says it.
_KNOWN = {
    str(message): message
    for message in (
        Message("No such file or directory"),
        Message("Permission denied"),
        Message("Is a directory"),
        Message("Not a directory"),
        Message("Input/output error"),
        Message("No space left on device"),
        Message("Read-only file system"),
        Message("Stale file handle"),
        Message("Host is down"),
        Message("Too many levels of symbolic links"),
    )
}


def cannot_be_read(error: OSError) -> Message:
    """What is wrong with a file or folder: why it cannot be read."""
    return Message("cannot be read: {why}", why=system_words(error))


def system_words(error: OSError) -> str:
    """The system's own words for an error; what is not known stays as the system says it."""
    words = str(error.strerror)
    return _KNOWN.get(words, words)
