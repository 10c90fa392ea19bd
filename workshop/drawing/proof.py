"""What a picture of today's page proves about its text, now that its drawing is known."""

import io
from collections.abc import Iterator, Sequence
from functools import cache
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

PAGE = (WIDTH, HEIGHT)

# Levels that a decoded pixel may be off: JPEG decoders round differently, and one glyph, the
# regular y, is drawn up to 3 levels apart by different versions of FreeType.
TOLERANCE = 4

KEPT = 6  # ways to draw the first letters of a text that are followed up
LIMIT = 4.0  # squared error of a letter, in pixels of full coverage; JPEG makes up to 2


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
    gap: int
    x: float  # of the last letter's origin, not rounded
    end: int  # the column that the letters to come begin at, or right of it
    drawn: np.ndarray  # (H, W) coverage, 0 to 1


def prove(picture: Image.Image, text: str) -> Proof | None:
    """Return how the page drew this text as this picture; None where it did not, or may not have.

    picture: mode RGB or L, as large as PAGE. Every pixel has to be within TOLERANCE levels of the
    drawn one, and no other text may draw the same.
    """
    if picture.size != (WIDTH, HEIGHT):
        return None
    given = np.asarray(picture).astype(np.int16)
    for ink in INKS if picture.mode == "L" else [_ink(given)]:
        for part in _placed(text, _coverage(given, ink)):
            how = Proof(part.cuts, part.baseline, part.gap, ink)
            if _same(given, text, how):
                return None if rivals(text, *how, cautious=True) else how
    return None


def _ink(given: np.ndarray) -> Colour:
    """Return the ink that a picture's colour is nearest to. given: (H, W, 3)."""
    taken = (255 - given).sum(axis=(0, 1)).astype(float)  # from white paper

    def likeness(ink: Colour) -> float:
        its = 255.0 - np.array(ink)
        return float(its @ taken / np.linalg.norm(its))

    return max(INKS, key=likeness)


def _coverage(given: np.ndarray, ink: Colour) -> np.ndarray:
    """Return how much of each pixel is ink, 0 to 1, but for what JPEG did: (H, W)."""
    luma = np.array((0.299, 0.587, 0.114))
    grey = given @ luma if given.ndim == 3 else given
    return (255 - grey) / (255 - luma @ ink)


@cache
def _arrays() -> dict[tuple[str, int], tuple[np.ndarray, int, int]]:
    """Return the glyphs' coverage, 0 to 1, float32, and their corners."""
    return {
        key: (np.asarray(coverage, np.float32) / 255, left, top)
        for key, (coverage, left, top) in glyphs().items()
    }


def _placed(text: str, wanted: np.ndarray) -> list[_Part]:
    """Return the likeliest ways to draw a text, best first. wanted: the picture's coverage.

    Letter by letter from the left, each in its four cuts; the best few go on.
    """
    rows = np.flatnonzero(wanted.max(axis=1) > 0.5)
    if not rows.size:
        return []
    highest = min(_arrays()[letter, 0][2] for letter in text)
    found = []
    for gap in (GAP, 0):
        parts = [
            _Part(0.0, (), baseline, gap, 0.0, 0, np.zeros_like(wanted))
            for baseline in range(BASELINES[0], BASELINES[1] + 1)
            if abs(baseline + highest - rows[0]) <= 2
        ]
        for number in range(len(text)):
            parts = [
                grown for part in parts for cut in range(4)
                if (grown := _grown(part, text, number, cut, wanted))
            ]  # fmt: skip
            parts = sorted(parts, key=lambda part: part.error)[:KEPT]
        found += parts
    return sorted(found, key=lambda part: part.error)


def _grown(part: _Part, text: str, number: int, cut: int, wanted: np.ndarray) -> _Part | None:
    """Return a part with one more letter; None where that cannot be what the picture shows."""
    x = part.x + (advances()[cut][text[number - 1]] + part.gap if number else 0)
    coverage, left, top = _arrays()[text[number], cut]
    row, column = part.baseline + top, round(x) + left
    height, width = coverage.shape
    first, last = max(0, column), min(WIDTH, column + width)
    drawn = part.drawn.copy()
    if first < last:
        under = drawn[row : row + height, first:last]
        under += (1 - under) * coverage[:, first - column : last - column]
    end = WIDTH
    if number + 1 < len(text):
        ahead = text[number + 1]
        end = min(
            round(x + advances()[after][text[number]] + part.gap) + _arrays()[ahead, after][1]
            for after in range(4)
        )
        end = max(part.end, min(end, WIDTH))
    off = drawn[:, part.end : end] - wanted[:, part.end : end]
    error = float(np.vdot(off, off))
    if error > LIMIT:
        return None
    cuts = (*part.cuts, cut)
    return _Part(part.error + error, cuts, part.baseline, part.gap, x, end, drawn)


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
