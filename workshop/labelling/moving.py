"""A picture's file: what it is known by, and how it moves once, under a free name, and never half.

Two labellers may work in one folder. Of two that move the same picture one succeeds, and the other
is told that it is gone.
"""

import errno
import hashlib
import os
import secrets
from pathlib import Path
from typing import NamedTuple

from workshop import decoding, files

MOVED = "{name} has been moved meanwhile, in another window perhaps"


class Picture(NamedTuple):
    """A file that is a captcha, and what its bytes are known by."""

    name: str
    digest: str
    data: bytes


def digest_of(data: bytes) -> str:
    """Return what a picture is known by, wherever its file is moved."""
    return hashlib.sha256(data).hexdigest()[:24]


class GoneError(Exception):
    """The picture is not, or not any more, what the browser shows."""

    def __init__(self, name: str = "", text: str = MOVED) -> None:
        """name: its file. text: one of texts.py."""
        super().__init__(text)
        self.name = name


def move(path: Path, folder: Path, stem: str) -> Path:
    """Move a file into a folder as `<stem>.jpg`, or under a name like it that is free; return it.

    An empty file reserves the name, which fails where another file has it; then the picture is
    renamed to it, which can succeed only once. So a picture has one name at any time, none is
    written over, and a kill in between leaves it where it was, and at worst the empty file. To
    another disk it is copied, and then it can have two names after a kill.
    Raises GoneError where path is gone, and OSError where the system refuses; the file is then
    where it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{stem}{path.suffix}"
    if target == path:
        return path
    while True:
        try:
            target.touch(exist_ok=False)
            break
        except FileExistsError:
            target = folder / f"{stem}-{secrets.token_hex(6)}{path.suffix}"
    try:
        _rename(path, target)
    except OSError as error:
        target.unlink(missing_ok=True)
        if isinstance(error, FileNotFoundError) and not os.path.lexists(path):
            raise GoneError(path.name) from None
        raise
    return target


def _rename(path: Path, target: Path) -> None:
    """Rename a file to a name that is reserved for it, to another disk as well."""
    if not path.is_symlink():  # it might lead nowhere from another folder
        try:
            path.replace(target)
            return
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
    files.write_whole(target, files.read_regular(path, decoding.MAX_BYTES))
    path.unlink()  # fails for all but one: the others take back their copy


def unique_of(path: Path) -> str:
    """Return what tells a file from others: `abcd_123.jpg` and `123.jpg` -> `123`."""
    return path.stem.partition("_")[2] if files.label_of(path) else path.stem


def check(path: Path, digest: str) -> None:
    """Raise GoneError unless a file's bytes are those that the browser showed."""
    try:
        if digest_of(files.read_regular(path, decoding.MAX_BYTES)) == digest:
            return
    except FileNotFoundError:
        pass
    raise GoneError(path.name)
