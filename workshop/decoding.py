"""How a picture becomes the grey levels that every engine reads.

Pictures come from the page, but also as screenshots, on grey or transparent paper, in any mode of
Pillow, and from strangers: size and format are checked before a pixel is decoded.
"""

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from typing import TYPE_CHECKING

from workshop import files

if TYPE_CHECKING:  # imported where they are used: `import recognizers` has to be instant
    import numpy as np
    from PIL import Image

    Picture = bytes | str | PathLike[str] | Image.Image

CAPTCHA_SIZES = ((110, 40), (100, 40))  # width, height in pixels: the current page, the legacy one
SCALES = (1, 1.25, 1.5, 2, 3)  # a screenshot on a dense display is so many times as large
PAPER = 0.05  # of a captcha's pixels have the very grey of its paper, JPEG noise or not
FORMATS = ("JPEG", "PNG", "BMP", "GIF", "WEBP")  # by content, whatever the name says
MAX_BYTES = 1 << 20  # of an encoded picture; the page's are under 2 kB

# Pillow's warning of a picture that claims to be enormous: its size is refused right after
warnings.filterwarnings("ignore", "Image size .* could be decompression bomb")


class PictureError(ValueError):
    """A picture that cannot be read as a captcha; its text says why."""


def open_grey(
    source: "Picture", sizes: tuple[tuple[int, int], ...] = CAPTCHA_SIZES
) -> "np.ndarray":
    """Return a picture as grey levels: (H, W) uint8, 0 black, 255 white.

    source: encoded bytes, a path, or a PIL image, which stays as it is. sizes: the (width, height)
    in pixels that are admitted. A captcha may be SCALES times as large and is scaled back, and what
    is not dark on white is made so. Raises PictureError, and nothing else.
    """
    import numpy as np
    from PIL import Image

    with _picture_errors():
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


def open_colour(source: "Picture", size: tuple[int, int]) -> "Image.Image | None":
    """Return a picture decoded and otherwise as it is, mode L or RGB; None if of another size.

    source: as for open_grey. Raises PictureError, and nothing else.
    """
    with _picture_errors():
        picture = _open(source)
        if picture.size != size:  # known before a pixel is decoded
            return None
        picture.load()
        return picture if picture.mode in ("L", "RGB") else picture.convert("RGB")


@contextmanager
def _picture_errors() -> Iterator[None]:
    """Raise PictureError for any exception: a hostile picture makes decoders raise many kinds."""
    try:
        yield
    except PictureError:
        raise
    except Exception as error:
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        if "cannot identify" in reason:
            reason = "not a " + ", ".join(FORMATS)
        raise PictureError(f"cannot be read as a picture: {reason}") from error


def _open(source: "Picture") -> "Image.Image":
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
        data = files.read_regular(source, MAX_BYTES)
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
    """Return the size of the captcha that an enlargement is of; its own where it is none."""
    for width, height in CAPTCHA_SIZES:
        for scale in SCALES:
            # 1.25 times 110 is 137 or 138 pixels
            if size[1] == height * scale and abs(size[0] - width * scale) <= 0.5:
                return width, height
    return size


def dark_on_white(grey: "np.ndarray") -> "np.ndarray":
    """Return a captcha (H, W) uint8 with its paper white and its letters dark.

    The paper is the commonest grey. Where that is white, or hardly commoner than others, nothing is
    changed.
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
