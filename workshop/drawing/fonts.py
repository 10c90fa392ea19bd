"""The fonts that captchas are drawn with, where this machine has their files."""

import os
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PIL import ImageFont

from workshop.messages import UserError

# Family -> regular and bold file, and the obliques where they are files too.
DEJAVU = "DejaVu Sans"
FONTS = {
    DEJAVU: tuple(f"DejaVuSans{cut}.ttf" for cut in ("", "-Bold", "-Oblique", "-BoldOblique")),
    # the closest to Lucida Sans, closest first (correlation of the glyphs .98 to .97)
    "Lucida Sans": ("LucidaSansRegular.ttf", "LucidaSansDemiBold.ttf"),
    "Go": ("Go-Regular.ttf", "Go-Bold.ttf"),
    "Lucida bitmap": ("luRS24.pcf.gz", "luBS24.pcf.gz"),
    "Clear Sans": ("ClearSans-Regular.ttf", "ClearSans-Bold.ttf"),
    "Oxygen": ("Oxygen-Sans.ttf", "Oxygen-Sans-Bold.ttf"),
    "Noto Sans": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "Liberation Sans": ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    "PT Sans": ("PTS55F.ttf", "PTS75F.ttf"),
    # further away: only --vary draws with these
    "B612": ("B612-Regular.otf", "B612-Bold.otf"),
    "Cabin": ("Cabin-Regular.otf", "Cabin-Bold.otf"),
    "Carlito": ("Carlito-Regular.ttf", "Carlito-Bold.ttf"),
    "DejaVu Sans Condensed": ("DejaVuSansCondensed.ttf", "DejaVuSansCondensed-Bold.ttf"),
    "FreeSans": ("FreeSans.ttf", "FreeSansBold.ttf"),
    "Karla": ("Karla-Regular.otf", "Karla-Bold.otf"),
    "Lato": ("Lato-Regular.ttf", "Lato-Bold.ttf"),
    "Liberation Sans Narrow": ("LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
    "Loma": ("Loma.ttf", "Loma-Bold.ttf"),
    "Noto Sans Display": ("NotoSansDisplay-Regular.ttf", "NotoSansDisplay-Bold.ttf"),
    "Umpush": ("Umpush.ttf", "Umpush-Bold.ttf"),
    # kept out of every training, to measure what a font never seen costs: only --family draws them
    "Cantarell": ("Cantarell-Regular.otf", "Cantarell-Bold.otf"),
    "Inter": ("Inter-Regular.otf", "Inter-Bold.otf"),
    "Roboto": ("Roboto-Regular.ttf", "Roboto-Bold.ttf"),
}
LEGACY_FAMILIES = tuple(FONTS)[:9]
HELD_OUT = ("Cantarell", "Inter", "Roboto")
BITMAP_SIZE = 34  # of the one strike in a .pcf.gz of 24 points at 100 dpi
TAILED_L = ("B612", "Go", "Karla", "Oxygen", "PT Sans")  # the page's l has none: DejaVu's instead


@lru_cache
def font_files() -> dict[str, Path]:
    """Return the font files of this machine by name; matplotlib's DejaVu is always among them."""
    matplotlib = find_spec("matplotlib")
    if matplotlib is None or matplotlib.origin is None:
        raise UserError("matplotlib carries the font: pip install -r requirements.txt")
    places = (
        "/usr/share /usr/share/X11 /usr/local/share /Library C:/Windows ~/.local/share ~/Library"
    )
    # where there is no home, as in a container, expanduser leaves the ~, which no folder is called
    folders = [os.path.expanduser(f"{place}/fonts") for place in places.split()] + [  # noqa: PTH111
        os.path.expanduser("~/.fonts"),  # noqa: PTH111
        str(Path(matplotlib.origin).parent / "mpl-data/fonts/ttf"),  # last: these win
    ]
    wanted = {name for names in FONTS.values() for name in names}
    # os.walk passes by what may not be looked into, such as somebody else's home
    found = sorted(
        Path(place, name)
        for folder in folders
        for place, _, names in os.walk(folder)
        for name in wanted.intersection(names)
    )
    return {path.name: path for path in found} | {
        path.name: path for path in Path(folders[-1]).glob("DejaVu*.ttf")
    }


@lru_cache
def families(style: str, vary: bool = False) -> tuple[str, ...]:
    """Return the font families of this machine that a style draws with; DejaVu Sans at least."""
    if style == "current" and not vary:
        return (DEJAVU,)
    names = set(FONTS) - set(HELD_OUT) if vary else LEGACY_FAMILIES
    return tuple(name for name in FONTS if name in names and installed(name))


def installed(family: str) -> bool:
    """Tell whether this machine has the files of a font family."""
    return all(file in font_files() for file in FONTS[family])


@cache
def font(file: str, size: int) -> ImageFont.FreeTypeFont:
    """Return a font at `size` pixels per em, or at the only size that a bitmap font has."""
    size = BITMAP_SIZE if file.endswith(".pcf.gz") else size
    return ImageFont.truetype(font_files()[file], size, layout_engine=ImageFont.Layout.BASIC)


@cache
def advance(file: str, letter: str) -> float:
    """Return a letter's advance in em."""
    grid = font(file, 2048)  # most fonts' own grid: at another size a hinter rounds
    return grid.getlength(letter) / grid.size
