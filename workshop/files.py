"""The files the scripts hand to each other: their names, and how they are read and written safely.

    labelled/<label>_<unique>.jpg    a captcha whose letters are known
    unlabelled/<unique>.jpg          a captcha that nobody could read
    segmented/<letter>_<unique>.bmp  one letter of a labelled captcha

A file appears under its final name whole or not at all, and a picture is never written over.
"""

import errno
import io
import os
import re
import secrets
import stat
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.cli import UserError, shown

if TYPE_CHECKING:  # imported where they are used: `import recognizers` has to be instant
    import numpy as np
    from PIL import Image

LABEL = re.compile(r"[a-z]{4,5}")  # all that a captcha can say
CAPTCHA_SIZES = ((110, 40), (100, 40))  # width, height in pixels: the current page, the legacy one
SCALES = (1, 1.25, 1.5, 2, 3)  # a screenshot on a dense display is so many times as large
PAPER = 0.05  # of a captcha's pixels have the very grey of its paper, JPEG noise or not
FORMATS = ("JPEG", "PNG", "BMP", "GIF", "WEBP")  # by content, whatever the name says
SUFFIXES = (".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".gif", ".webp")
MAX_BYTES = 1 << 20  # of an encoded picture; the page's are under 2 kB
LARGEST = 1 << 30  # bytes of a model that is kept as a backup
NO_FILE = "it is not a regular file"
NOT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
HOW_TO_FILL = "`python crawler.py` or `python render.py --count 32486` fills it"

# Pillow's, of a picture that claims to be enormous: it is refused for its size right after
warnings.filterwarnings("ignore", "Image size .* could be decompression bomb")


class PictureError(ValueError):
    """A picture that cannot be read as a captcha; its text says why."""


def open_grey(
    source: "bytes | str | PathLike[str] | Image.Image",
    sizes: tuple[tuple[int, int], ...] = CAPTCHA_SIZES,
) -> "np.ndarray":
    """Return a picture as grey levels: (H, W) uint8, 0 black, 255 white.

    source: encoded bytes, a path, or a PIL image, which stays as it is. sizes: the (width, height)
    in pixels that are let in; the header is checked before a pixel is decoded. A captcha may be
    SCALES times as large and is scaled back, and what is not dark on white is made so. Raises
    PictureError, and nothing else.
    """
    import numpy as np
    from PIL import Image

    try:
        picture = _open(source)
        captcha = sizes is CAPTCHA_SIZES
        size = _scaled_back(picture.size) if captcha else picture.size
        if size not in sizes:
            allowed = " or ".join(f"{width}x{height}" for width, height in sizes)
            raise PictureError(f"is {picture.width}x{picture.height}, not {allowed}")
        if picture.format == "JPEG" and picture is not source:
            picture.draft("L", picture.size)  # the decoder's own luma: half the time
        if picture.mode != "L":
            picture = _grey_on_white(picture)
        if picture.size != size:
            # of Pillow's filters the one with which all engines read whatever enlarged the picture
            picture = picture.resize(size, Image.Resampling.HAMMING)
        grey = np.array(picture)
        return dark_on_white(grey) if captcha else grey
    except PictureError:
        raise
    except Exception as error:
        raise _unreadable(error) from error


def open_colour(
    source: "bytes | str | PathLike[str] | Image.Image", size: tuple[int, int]
) -> "Image.Image | None":
    """Return a picture decoded and otherwise as it is, mode L or RGB; None if of another size.

    source: as for open_grey. Raises PictureError, and nothing else.
    """
    try:
        picture = _open(source)
        if picture.size != size:  # known before a pixel is decoded
            return None
        picture.load()
        return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")
    except PictureError:
        raise
    except Exception as error:
        raise _unreadable(error) from error


def _unreadable(error: Exception) -> PictureError:
    """Return what to say where a decoder failed: a hostile picture can make it raise anything."""
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    if "cannot identify" in reason:
        reason = "not a " + ", ".join(FORMATS)
    return PictureError(f"cannot be read as a picture: {reason}")


def _open(source: "bytes | str | PathLike[str] | Image.Image") -> "Image.Image":
    from PIL import Image

    if isinstance(source, Image.Image):
        file = getattr(source, "fp", None)
        if source.format != "JPEG" or file is None:
            return source
        # not decoded yet: what its file says, so that it is read like the bytes of that file
        place = file.tell()
        file.seek(0)
        data = file.read(MAX_BYTES + 1)
        file.seek(place)
    elif isinstance(source, bytes):
        data = source
    else:
        data = read_regular(source, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise PictureError(f"is larger than {MAX_BYTES} bytes")
    return Image.open(io.BytesIO(data), formats=FORMATS)


def _grey_on_white(picture: "Image.Image") -> "Image.Image":
    """Return a picture of any mode in mode L, transparent parts laid on white paper."""
    import numpy as np
    from PIL import Image

    if picture.mode.startswith("I"):
        # 16-bit grey, which Pillow's own conversion would clip to white
        deep = picture.convert("I")
        if np.asarray(deep).max() > 255:  # or it is 8-bit grey in a wider type
            deep = deep.point(lambda level: level * (1 / 256))
        return deep.convert("L")
    if picture.has_transparency_data:
        layer = picture.convert("RGBA")
        picture = Image.new("RGBA", layer.size, "white")
        picture.alpha_composite(layer)
    return picture.convert("L")


def _scaled_back(size: tuple[int, int]) -> tuple[int, int]:
    """Return the size of the captcha of which a picture of this size is an enlargement; or it."""
    for width, height in CAPTCHA_SIZES:
        for scale in SCALES:
            # 1.25 times 110 is 137 or 138 pixels
            if size[1] == height * scale and abs(size[0] - width * scale) <= 0.5:
                return width, height
    return size


def dark_on_white(grey: "np.ndarray") -> "np.ndarray":
    """Return a captcha with its paper white and its letters dark.

    grey: (H, W) uint8. The paper is the commonest grey. Where that is white, or hardly commoner
    than others, nothing is changed.
    """
    import numpy as np

    if 2 * np.count_nonzero(grey == 255) > grey.size:  # the page's always are: no time is lost
        return grey
    levels = np.bincount(grey.ravel(), minlength=256)
    paper = 255 - int(levels[::-1].argmax())
    if paper == 255 or not PAPER * grey.size < levels[paper] < grey.size:
        return grey
    lighter = grey.astype(np.float32) - paper
    if lighter.sum() > 0:
        lighter, paper = -lighter, 255 - paper
    return (255.5 + lighter * (255 / paper)).clip(0, 255).astype(np.uint8)


def label_of(path: Path) -> str | None:
    """Return the letters that a captcha's file name gives (`abcd_123.jpg` -> `abcd`), or None."""
    label, underscore, _ = path.stem.partition("_")
    return label if underscore and LABEL.fullmatch(label) else None


def not_labelled(path: Path) -> str:
    """Return why a captcha's file name gives no letters."""
    label = path.stem.partition("_")[0]
    if label != label.lower() and LABEL.fullmatch(label.lower()):
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
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            others.append(f"{path.name}/")
        elif named_as_picture(path.name):
            paths.append(path)
        else:
            others.append(path.name)
    others = [name for name in others if not name.startswith(".")]
    if others:
        some = ", ".join(others[:3]) + (", …" if len(others) > 3 else "")
        print(shown(f"left out of {folder}: {len(others)} no pictures: {some}"), file=sys.stderr)
    if not paths:
        raise UserError(f"{folder} holds no pictures: {how}")
    return paths


# ---- reading ----


def read_regular(path: "str | PathLike[str]", most: int) -> bytes:
    """Return the bytes of a regular file of at most so many.

    Raises OSError, as for a file that is not there, for anything else: a pipe, which would never
    end, a device, a folder, and a file that is larger, which may be sparse and take no room.
    """
    # without O_NONBLOCK the opening of a pipe waits until somebody writes into it
    descriptor = os.open(path, os.O_RDONLY | NOT_WAITING)
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, NO_FILE, str(path))
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(most + 1)
    finally:
        os.close(descriptor)
    if len(data) > most:
        raise OSError(errno.EFBIG, f"it is larger than {most} bytes", str(path))
    return data


# ---- writing ----


def check_targets(*paths: Path | None) -> None:
    """Raise UserError where a file cannot be written at one of these paths; None is passed over.

    To be called before the work that ends in the files. Only regular files are ever replaced: what
    root puts in the place of /dev/null is missed by the whole machine.
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


def write_whole(path: Path, data: bytes) -> None:
    """Write a file under a temporary name, then rename it: whole or not at all, even if killed."""
    if path.exists() and not path.is_file():
        raise OSError(errno.EINVAL, NO_FILE, str(path))
    # a name of its own, for the file's may be as long as a name can be
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(path)  # and not a temporary name, or none for a full disk
        raise


def save_new(folder: Path, prefix: str, suffix: str, data: bytes) -> Path:
    """Write data to `<prefix><unique><suffix>` in a folder under a name nobody has; return it."""
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

    The system lets go of it when the program ends, however it does. Raises UserError where another
    one holds it, unless told to wait. A disk that knows no locks is worked on without.
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
