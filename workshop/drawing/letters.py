"""The page's letters: DejaVu Sans at 20 px as Java's FreeType hints it, and their advances.

The page draws with FreeType's TrueType interpreter 35, which workshop/__init__.py asks for. What it
gives is compared with the page's known letters; a difference is told once on stderr.
"""

import hashlib
import sys
from functools import cache
from string import ascii_lowercase
from typing import NamedTuple

from PIL import Image, features

import workshop
from workshop.drawing import fonts
from workshop.messages import shown

SIZE = 20  # pixels an em
CUTS = fonts.FONTS[fonts.DEJAVU]  # 0 regular  1 bold  2 oblique  3 bold oblique

# SHA-256 of the font files whose letters the page draws, and of those letters: all but the regular
# y, which FreeType 2.14 draws up to 3 of 255 levels off, up to 21 after JPEG.
KNOWN_FILES = (  # in the order of CUTS
    "3fdf69cabf06049ea70a00b5919340e2ce1e6d02b0cc3c4b44fb6801bd1e0d22",
    "b184b89e3c1075f22f6b71575b6fc20d4972b3cfd3b23322ca6fd596dcaef167",
    "ccdf74b350f11fd3dd5774de50e5e6346a1a5da1f5b7d5fb83590665e97a5213",
    "6edf0283160186af451cbee71e7b845f2e4cabf264bb992ce668c83c25465e6f",
)
KNOWN_LETTERS = "79c21e66ba2adc1ed529e86901665755f8481366054207437a4bd926c5736229"

# Where they differ in it: row, column, level by FreeType 2.13, as the page has it, and by 2.14.
Y = (
    (1, 2, 207, 208), (2, 3, 61, 63), (2, 7, 67, 66), (3, 3, 171, 173), (3, 7, 179, 177),
    (4, 3, 251, 252), (4, 4, 28, 30), (4, 6, 36, 34), (5, 4, 134, 137), (5, 6, 146, 143),
    (6, 4, 235, 237), (6, 5, 23, 22), (6, 6, 242, 241),
)  # fmt: skip


class Glyph(NamedTuple):
    """A letter as drawn: its coverage (mode L), its corner from the origin in pixels."""

    coverage: Image.Image
    left: int
    top: int


@cache
def glyphs() -> dict[tuple[str, int], Glyph]:
    """Return the page's 104 glyphs by letter and cut. Says once on stderr if they are not exact."""
    drawn, digest = {}, hashlib.sha256()
    for cut, file in enumerate(CUTS):
        font = fonts.font(file, SIZE)
        for letter in ascii_lowercase:
            mask, offset = font.getmask2(letter, mode="L", anchor="ls")
            coverage = Image.frombytes("L", mask.size, bytes(mask))
            drawn[letter, cut] = Glyph(coverage, *offset)
            if (letter, cut) != ("y", 0):
                digest.update(bytes(mask) + repr((mask.size, offset)).encode())
    if digest.hexdigest() != KNOWN_LETTERS:
        line = f"captchas are drawn nearly as the page draws them: {_why()}"
        print(shown(line), file=sys.stderr)
    else:
        drawn["y", 0] = _y(drawn["y", 0], newer=False)
    return drawn


@cache
def glyphs_of_newer_freetype() -> dict[tuple[str, int], Glyph]:
    """Return the glyphs as FreeType 2.14 draws them: another regular y."""
    return glyphs() | {("y", 0): _y(glyphs()["y", 0], newer=True)}


def _y(y: Glyph, newer: bool) -> Glyph:
    """Return the regular y with the levels that FreeType 2.13 or a newer one gives it."""
    coverage = y.coverage.copy()
    for row, column, *levels in Y:
        coverage.putpixel((column, row), levels[newer])
    return y._replace(coverage=coverage)


def _why() -> str:
    """Return why the letters are not the page's, and what mends it."""
    for file, known in zip(CUTS, KNOWN_FILES, strict=True):
        path = fonts.font_files()[file]
        if hashlib.sha256(path.read_bytes()).hexdigest() != known:
            return f"{path} is not the known font (pip install matplotlib brings it)"
    if workshop.FONTS_LOADED_BEFORE:
        return (
            "Pillow's font module was loaded before this package"
            f" (import workshop first, or set FREETYPE_PROPERTIES={workshop.HINTING})"
        )
    return (
        f"Pillow's FreeType {features.version('freetype2')} hints otherwise"
        " (pip install --force-reinstall Pillow brings one that does not)"
    )


@cache
def advances() -> tuple[dict[str, float], ...]:
    """Return for each cut the advances of a to z in pixels: unhinted, unrounded."""
    return tuple(
        {letter: SIZE * fonts.advance(file, letter) for letter in ascii_lowercase} for file in CUTS
    )
