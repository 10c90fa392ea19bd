"""The files that scripts hand to each other: their names, and how they are read and written safely.

    labelled/<label>_<unique>.jpg    a captcha whose letters are known
    unlabelled/<unique>.jpg          a captcha that nobody could read
    segmented/<letter>_<unique>.bmp  one letter of a labelled captcha

A file appears under its final name whole or not at all, and a picture is never written over.
"""

import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from operator import attrgetter
from os import PathLike
from pathlib import Path

from workshop.messages import UserError, counted, shown

SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".gif", ".webp")
# the opening of a pipe would wait for somebody who writes
READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
LARGEST = 1 << 30  # bytes of a model that is kept as a backup
NO_FILE = "it is not a regular file"
HOW_TO_FILL = "`python crawler.py` or `python render.py --count 32486` fills it"


def is_label(text: str) -> bool:
    """Tell whether a captcha can say this."""
    return re.fullmatch("[a-z]{4,5}", text) is not None


def label_of(path: Path) -> str | None:
    """Return the letters that a captcha's file name gives (`abcd_123.jpg` -> `abcd`), or None."""
    label, underscore, _ = path.stem.partition("_")
    return label if underscore and is_label(label) else None


def not_labelled(path: Path) -> str:
    """Return why a captcha's file name gives no letters."""
    label = path.stem.partition("_")[0]
    if label != label.lower() and is_label(label.lower()):
        return "has to be called in lower case, <label>_<unique>"
    return "is not called <label>_<unique>, 4 or 5 letters a to z in lower case"


def named_as_picture(name: str) -> bool:
    """Tell whether a file of this name may be a picture."""
    return name.lower().endswith(SUFFIXES) and not name.startswith(".")


def pictures_in(folder: Path, how: str = HOW_TO_FILL) -> list[Path]:
    """Return the files of a folder that may be pictures, in the order of their names.

    What else lies there is told on stderr, but for hidden files. Raises UserError where the folder
    is missing or holds none.
    """
    if not folder.is_dir():
        file = " (it is a file: give the folder that it is in)" if folder.exists() else ""
        raise UserError(f"there is no folder {folder}{file}: {how}")
    paths, others = [], []
    for path in sorted(folder.iterdir(), key=attrgetter("name")):  # paths compare slowly
        if path.is_dir() or not named_as_picture(path.name):
            others.append(path.name + "/" * path.is_dir())
        else:
            paths.append(path)
    if others := [name for name in others if not name.startswith(".")]:
        some = ", ".join(others[:3]) + (", …" if len(others) > 3 else "")
        left = counted(len(others), "other file")
        print(shown(f"left out of {folder}: {left}: {some}"), file=sys.stderr)
    if not paths:
        raise UserError(f"{folder} holds no pictures: {how}")
    return paths


# ---- reading ----


def read_regular(path: "str | PathLike[str]", most: int) -> bytes:
    """Return the bytes of a regular file of at most so many.

    Raises OSError for anything else: a pipe, which would never end, a device, a folder, a file that
    is missing or larger.
    """
    file = os.open(path, READ)  # open() would take longer than the system to read a picture
    try:
        status = os.fstat(file)
        if stat.S_ISDIR(status.st_mode):
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, NO_FILE, str(path))
        data = b""
        wanted = min(max(status.st_size, 4096), most) + 1
        while len(data) <= most and (more := os.read(file, wanted)):
            data += more
    finally:
        os.close(file)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is larger than {most} bytes", str(path))
    return data


# ---- writing ----


def check_targets(*paths: Path | None) -> None:
    """Raise UserError where a file cannot be written at one of these paths; None is passed over.

    To be called before the work that ends in the files. Only regular files are replaced: root could
    otherwise replace /dev/null.
    """
    given = [path for path in paths if path]
    for number, path in enumerate(given):
        if not path.parent.is_dir():
            raise UserError(f"there is no folder {path.parent} for {path.name}: make it")
        if not path.name or (path.exists() and not path.is_file()):
            raise UserError(f"{path} is a folder, a pipe or a device: give the name of a file")
        _check_writable(path.parent)
        path.with_name(f"{path.name}.bak1").exists()  # raises OSError where that is too long
        if path.resolve() in (other.resolve() for other in given[:number]):
            raise UserError(f"{path} is to become two files: give another name for one")


def make_folders(*paths: Path) -> None:
    """Make folders that are to be written into; raises UserError where that cannot be."""
    for path in paths:
        if named_as_picture(path.name) and not path.exists():
            raise UserError(f"{path} is to be a folder and is called as a picture: name a folder")
        try:
            path.mkdir(parents=True, exist_ok=True)
        except FileExistsError:
            raise UserError(f"{path} is there and is no folder: give another name") from None
        _check_writable(path)


def _check_writable(folder: Path) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))


def write_whole(path: "str | PathLike[str]", data: bytes) -> None:
    """Write a file under a temporary name, then rename it: whole or not at all, even if killed."""
    name = os.fspath(path)  # pathlib would take longer than the system to write a picture
    if os.path.exists(name) and not os.path.isfile(name):  # noqa: PTH110, PTH113
        raise OSError(errno.EINVAL, NO_FILE, name)
    # a name of its own, for the file's may be as long as a name can be
    part = os.path.join(os.path.dirname(name), f".{secrets.token_hex(8)}.part")  # noqa: PTH118, PTH120
    try:
        file = os.open(part, NEW, 0o666)  # open() would ask the system what it has just made
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(file, rest) :]
        finally:
            os.close(file)
        os.replace(part, name)  # noqa: PTH105
    except BaseException as error:
        Path(part).unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = name  # and not a temporary name, or none for a full disk
        raise


def save_new(folder: Path, prefix: str, suffix: str, data: bytes) -> Path:
    """Write data to `<prefix><unique><suffix>` in a folder under a new name; return its path."""
    while True:
        path = folder / f"{prefix}{secrets.token_hex(6)}{suffix}"
        if not path.exists():
            write_whole(path, data)
            return path


def replace_model(path: Path, data: bytes) -> str:
    """Write a model whole; return ", the previous one kept as …", or "" where none lay there.

    Backups are `<name>.bak1`, `.bak2`, …: none is ever written over, and of several programs that
    replace one model each keeps what it replaces.
    """
    kept = ""
    with locked(path.with_name(".lock"), wait=True):
        if path.exists():
            numbered = (path.with_name(f"{path.name}.bak{number}") for number in count(1))
            backup = next(name for name in numbered if not name.exists())
            write_whole(backup, read_regular(path, LARGEST))
            kept = f", the previous one kept as {backup}"
        write_whole(path, data)
    return kept


@contextmanager
def locked(path: Path, wait: bool = False) -> Iterator[None]:
    """Hold a lock file inside the block, which one program at a time can; it is left there, empty.

    The system releases it when the program ends, even if killed. Raises UserError where another
    program holds it, unless told to wait. On a disk without locks nothing is locked.
    """
    import filelock

    lock = filelock.FileLock(path, timeout=-1 if wait else 0)
    try:
        lock.acquire()
    except filelock.Timeout:
        raise UserError(
            f"another program is writing into {path.parent}: wait for it, or give another folder"
        ) from None
    except NotImplementedError:
        yield
        return
    except OSError as error:
        error.filename = str(path.parent)  # the user knows of no lock
        raise
    try:
        yield
    finally:
        lock.release()
