"""What a picture of today's page proves about its text, now that its drawing is known."""

import io
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import product
from string import ascii_lowercase
from typing import NamedTuple

import numpy as np
from PIL import Image

from workshop.drawing.current import (
    BASELINES,
    GAP,
    HEIGHT,
    INKS,
    WIDTH,
    Colour,
    exact,
    gap_of,
    jpeg,
    origins,
)
from workshop.drawing.letters import advances, glyphs, glyphs_of_newer_freetype
from workshop.files import is_label

PAGE = (WIDTH, HEIGHT)

# Levels that a decoded pixel may be off: JPEG decoders round differently, and one glyph, the
# regular y, is drawn up to 3 levels apart by different versions of FreeType.
TOLERANCE = 4

KEPT = 6  # ways to draw the first letters of a text that are followed up
LIMIT = 4.0  # squared error of a letter, in pixels of full coverage; JPEG makes up to 2

# Rows above and below the baseline, columns left and right of the origin, that hold every letter.
ABOVE, BELOW, LEFT, RIGHT = 15, 4, 3, 21
FIELD = LEFT + WIDTH + LEFT + RIGHT  # columns that a text may be placed on


def decoded(data: bytes) -> np.ndarray:
    """Return a picture's pixels (H, W, 3) as int16."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB")).astype(np.int16)


def rivals(
    label: str,
    cuts: Sequence[int],
    baseline: int,
    gap: int,
    ink: Colour = INKS[0],
    cautious: bool = False,
) -> list[str]:
    """Return the other texts that the page draws as this picture too, but for TOLERANCE levels.

    Only a text that runs past the right edge has any: what is left of its last letter may be a part
    of another, or nothing may be left of it. cautious: also such as keep their gaps only if the
    page measures a text otherwise than in its letters' own cuts, which is not known.
    """
    if not _past_the_edge(label, cuts, gap):
        return []
    drawn = exact(label, cuts, baseline, gap, ink)
    plain, page = np.asarray(drawn).astype(np.int16), decoded(jpeg(drawn))
    found = set()
    for text, those in _with_other_endings(label, cuts):
        other = exact(text, those, baseline, gap, ink)
        if (
            text not in found
            and (_may_have(text, gap) if cautious else gap_of(text, those) == gap)
            # JPEG moves no pixel this far, and comparing before it is sooner
            and np.abs(np.asarray(other) - plain).max() < 64
            and np.abs(decoded(jpeg(other)) - page).max() <= TOLERANCE
        ):
            found.add(text)
    return sorted(found)


def _may_have(text: str, gap: int) -> bool:
    """Tell whether the page could draw a text with this gap, in whichever cuts it measures it."""
    least = sum(min(widths[letter] for widths in advances()) for letter in text)
    return gap == 0 or least + gap * (len(text) - 1) <= WIDTH


def _past_the_edge(label: str, cuts: Sequence[int], gap: int) -> bool:
    """Tell whether a text's last letter is cut, or a letter after it could stand unseen."""
    x = origins(label, cuts, gap)[-1]
    glyph = glyphs()[label[-1], cuts[-1]]
    unseen = len(label) == 4 and origins(label + "m", [*cuts, 1], gap)[-1] >= WIDTH - 2
    return x + glyph.left + glyph.coverage.width > WIDTH or unseen


def _with_other_endings(label: str, cuts: Sequence[int]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the texts that differ in the last letter, lack the fifth or have one more."""
    start = tuple(cuts[:-1])
    for cut in range(4):
        for letter in ascii_lowercase:
            if letter != label[-1]:
                yield label[:-1] + letter, (*start, cut)
            if len(label) == 4:
                yield label + letter, (*cuts, cut)
    if len(label) == 5:
        yield label[:-1], start


class Proof(NamedTuple):
    """How the page drew a picture of a known text."""

    cuts: tuple[int, ...]  # of each letter: 0 regular  1 bold  2 oblique  3 bold oblique
    baseline: int
    gap: int
    ink: Colour


class _Part(NamedTuple):
    """The first letters of a text, placed on a picture."""

    error: float  # squared difference to the picture, up to `end`
    cuts: tuple[int, ...]
    baseline: int
    x: float  # of the last letter's origin, not rounded
    end: int  # the column that the letters to come begin at, or right of it
    drawn: np.ndarray  # (ABOVE + BELOW, FIELD) coverage, 0 to 1, around the baseline


def prove(picture: Image.Image, text: str) -> Proof | None:
    """Return how the page drew this text as this picture; None where it did not, or may not have.

    picture: mode RGB or L, as large as PAGE. text: any; what is no label is no page's. Every pixel
    has to be within TOLERANCE levels of the drawn one, and no other text may draw the same.
    """
    if picture.size != (WIDTH, HEIGHT):
        return None
    if not is_label(text):
        return None
    given = np.asarray(picture).astype(np.int16)
    for ink, gap in product(INKS if picture.mode == "L" else [_ink(given)], (GAP, 0)):
        for part in _placed(text, gap, _coverage(given, ink)):
            how = Proof(part.cuts, part.baseline, gap, ink)
            if _same(given, text, how):
                return None if rivals(text, *how, cautious=True) else how
    return None


def _ink(given: np.ndarray) -> Colour:
    """Return the ink that a picture's colour is nearest to. given: (H, W, 3)."""
    taken = (255 - given).sum(axis=0).sum(axis=0)  # from white paper
    its = 255.0 - np.array(INKS)
    return INKS[(its @ taken / np.linalg.norm(its, axis=1)).argmax()]


def _coverage(given: np.ndarray, ink: Colour) -> np.ndarray:
    """Return how much of each pixel is ink, 0 to 1, but for what JPEG did: (H, W)."""
    luma = np.array((0.299, 0.587, 0.114))
    grey = given @ luma if given.ndim == 3 else given
    return (255 - grey) / (255 - luma @ ink)


@cache
def _cuts_of(letter: str) -> np.ndarray:
    """Return the coverage of a letter's four cuts, (4, ABOVE + BELOW, LEFT + RIGHT) float32."""
    cuts = np.zeros((4, ABOVE + BELOW, LEFT + RIGHT), np.float32)
    for cut in range(4):
        coverage, left, top = glyphs()[letter, cut]
        rows, columns = top + ABOVE, left + LEFT
        place = slice(rows, rows + coverage.height), slice(columns, columns + coverage.width)
        cuts[cut][place] = np.asarray(coverage, np.float32) / 255
    return cuts


def _placed(text: str, gap: int, wanted: np.ndarray) -> list[_Part]:
    """Return the likeliest ways to draw a text, best first. wanted: the picture's coverage.

    Letter by letter from the left, each in its four cuts; what the picture may show goes on.
    """
    rows = np.flatnonzero(wanted.max(axis=1) > 0.5)
    if not rows.size:
        return []
    field = np.zeros((ABOVE + HEIGHT + BELOW, FIELD), np.float32)
    field[ABOVE : ABOVE + HEIGHT, LEFT : LEFT + WIDTH] = wanted
    highest = min(glyphs()[letter, 0].top for letter in text)
    blank = np.zeros((ABOVE + BELOW, FIELD), np.float32)
    parts = [
        _Part(0.0, (), baseline, 0.0, 0, blank)
        for baseline in range(BASELINES[0], BASELINES[1] + 1)
        if abs(baseline + highest - rows[0]) <= 1
    ]
    for number in range(len(text)):
        parts = [grown for part in parts for grown in _grown(part, text, gap, number, field)]
        parts = sorted(parts, key=lambda part: part.error)[:KEPT]
    return parts


def _grown(part: _Part, text: str, gap: int, number: int, field: np.ndarray) -> Iterator[_Part]:
    """Yield a part with one more letter, in each cut that the picture may show there."""
    letter = text[number]
    around = field[part.baseline : part.baseline + ABOVE + BELOW]
    for bold in (0, 1):
        x = part.x + advances()[bold][text[number - 1]] + gap if number else 0.0
        column = round(x)  # of the field: LEFT of the origin
        if column >= WIDTH + LEFT:
            continue
        end = WIDTH
        if number + 1 < len(text):
            nearest = round(x + min(widths[letter] for widths in advances()) + gap)
            end = max(part.end, min(nearest + _overhang(text[number + 1]), WIDTH))
        under = part.drawn[:, column : column + LEFT + RIGHT]
        drawn = under + (1 - under) * _cuts_of(letter)[bold::2]  # (2, rows, columns)
        seen = slice(max(0, part.end + LEFT - column), max(0, end + LEFT - column))
        off = drawn[:, :, seen] - around[:, column : column + LEFT + RIGHT][:, seen]
        for oblique, error in enumerate((off * off).sum(axis=(1, 2))):
            if error < LIMIT:
                whole = part.drawn.copy()
                whole[:, column : column + LEFT + RIGHT] = drawn[oblique]
                cuts = (*part.cuts, bold + 2 * oblique)
                error += part.error
                yield _Part(error, cuts, part.baseline, x, end, whole)


@cache
def _overhang(letter: str) -> int:
    """Return the leftmost column of a letter's four cuts, from its origin."""
    return min(glyphs()[letter, cut].left for cut in range(4))


def _same(given: np.ndarray, text: str, how: Proof) -> bool:
    """Tell whether the page's picture of a text is the given one."""
    versions = [glyphs()]
    if ("y", 0) in zip(text, how.cuts, strict=True):
        versions.append(glyphs_of_newer_freetype())
    for shapes in versions:
        page = Image.open(io.BytesIO(jpeg(exact(text, *how, shapes))))
        drawn = np.asarray(page.convert("L") if given.ndim == 2 else page).astype(np.int16)
        if np.abs(drawn - given).max() <= TOLERANCE:
            return True
    return False
