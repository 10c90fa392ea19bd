"""Cut a captcha into letters, also such as touch.

*ink*: 0 on paper … 1 where a picture is darkest. *cut*: a seam, the path from top to bottom that
crosses the least ink, named by its column in the middle row, that of the ink's centre. *piece*: the
ink between two cuts. *glyph*: a piece as the 20x20 picture that is saved and classified.
"""

import re
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from workshop.drawing.looks import FONT_SIZE, LUCIDA_ADVANCES

SIDE = 20  # width and height of a glyph in pixels
NOISE = 12  # grey levels that JPEG may add to the paper
FAINTEST = 60  # darkest level, below white, of a picture that has any text
INKED = 0.2  # a column or row with this much ink somewhere belongs to a letter
GAP = 5  # columns from ink to ink across which no letter reaches
GROUP = re.compile(rb"\x01+(\x00{1,%d}\x01+)*" % (GAP - 2))  # columns, 1 where inked, to such a gap
APART = 9  # the same, where letters were drawn 10 pixels apart; if they were not it is 6 at most
WIDEST = 24  # columns from cut to cut around one letter
DRIFT = 0.02  # what a seam pays, in ink, for a step to the side
STEPS = np.array((0, -1, 1))  # where it may come from: straight on, from the left, the right
DEEPEST = 4.0  # ink that a cut may cross; a stroke is 1.5 to 3
DEEPER = 5.5  # the same, where letters touch: two strokes were drawn over each other
BESIDE = 2  # columns between two cuts there, at least
STRETCH = 0.08  # what a squared pixel of difference from a letter's usual width costs, in ink
NARROWEST = -4.0  # pixels between letters that overlap as far as any do
OFF = 6.0  # pixels from the usual width at which a piece is not the labelled letter


class Lattice(NamedTuple):
    """All the ways in which a picture might be cut.

    cuts: M columns, left to right, the first and the last around the text. cost: (M,) ink that
    each cut crosses. pieces: P pairs of cuts. glyphs: (P, 20, 20) uint8, 0 ink … 255 paper. spaced:
    the letters were drawn apart.
    """

    cuts: list[int]
    cost: np.ndarray
    pieces: list[tuple[int, int]]
    glyphs: np.ndarray
    spaced: bool


@cache
def _levels(darkest: int) -> tuple[np.ndarray, np.ndarray, int]:
    """Return the ink of each grey level in a picture that is so dark, (256,) float32, that as
    `shades_of` has it, (256,) uint8, and how many levels belong to letters.
    """
    unit = max(255 - NOISE - darkest, FAINTEST - NOISE)
    ink = np.maximum(255 - NOISE - np.arange(256, dtype=np.float32), 0) / unit
    return ink, shades_of(ink), int((ink > INKED).sum())


def _text_of(grey: np.ndarray) -> tuple[np.ndarray, int]:
    """Return the rows of a picture (H, W) uint8 that hold text, and the darkest level in it."""
    rows = grey.min(axis=1)
    darkest = int(rows.min())
    inked = (rows < _levels(darkest)[2]).tobytes()
    return grey[max(inked.find(1), 0) : inked.rfind(1) + 1], darkest


def ink_of(grey: np.ndarray) -> np.ndarray:
    """Return the ink of a picture, its rows without text left off: (h, W) float32, 0 … 1.

    grey: (H, W) uint8, 255 white. A picture without text gives no rows.
    """
    text, darkest = _text_of(grey)
    ink: np.ndarray = _levels(darkest)[0][text]
    return ink


def groups_of(ink: np.ndarray) -> list[tuple[int, int]]:
    """Return the runs of inked columns that lie GAP or more apart: [(start, stop), …]."""
    return _groups_of(ink > INKED)


def _groups_of(inked: np.ndarray) -> list[tuple[int, int]]:
    return [found.span() for found in GROUP.finditer(inked.any(axis=0).tobytes())]


def seams_of(ink: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the cheapest seam through each column of the middle row of ink (h, W).

    Its cost in ink is (W,), its column in each row (h, W).
    """
    height, width = ink.shape
    middle = int(ink.sum(axis=1) @ np.arange(height) / ink.sum())
    columns = np.arange(width)

    def descend(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        cost, path = rows[0], columns[None]
        options = np.full((3, width), np.inf, np.float32)
        for row in rows[1:]:
            options[0] = cost
            options[1, 1:] = cost[:-1] + DRIFT
            options[2, :-1] = cost[1:] + DRIFT
            choice = options.argmin(axis=0)
            cost = options[choice, columns] + row
            path = np.concatenate((path[:, columns + STEPS[choice]], columns[None]))
        return cost, path

    above, upper = descend(ink[: middle + 1])
    below, lower = descend(ink[middle:][::-1])
    return above + below - ink[middle], np.vstack((upper, lower[-2::-1]))


def lattice_of(grey: np.ndarray, letters: tuple[int, ...] = (4, 5)) -> Lattice:
    """Return the ways in which a picture (H, W) uint8 might be cut into letters.

    letters: how many letters it may show. Where as many groups stand apart, each is one letter and
    there is one way; else seams are tried.
    """
    text, darkest = _text_of(grey)
    levels, _, inked = _levels(darkest)
    groups = _groups_of(text < inked)
    gaps = [(stop, start) for (_, stop), (start, _) in pairwise(groups)]
    middles = [(left + right) // 2 for left, right in gaps]
    if not groups:
        return Lattice([], np.zeros(0), [], np.zeros((0, SIDE, SIDE), np.uint8), False)
    spaced = any(right - left >= APART - 1 for left, right in gaps)
    if spaced and len(groups) in letters and all(b - a < WIDEST for a, b in groups):
        edges = [0, *middles, text.shape[1]]
        pieces = [(k, k + 1) for k in range(len(groups))]
        cuts = [groups[0][0], *middles, groups[-1][1]]
        apart = _glyphs_apart(text, darkest, groups, edges)
        return Lattice(cuts, np.zeros(len(cuts)), pieces, apart, spaced)

    ink = levels[text]
    cost, path = seams_of(ink)
    cuts = [groups[0][0], *_valleys(cost, *groups[0], spaced), groups[0][1]]
    for (start, stop), middle in zip(groups[1:], middles, strict=True):
        cuts[-1] = middle
        cuts += [*_valleys(cost, start, stop, spaced), stop]
    x = np.arange(ink.shape[1])
    right_of = [x >= path[:, cut, None] for cut in cuts[:-1]] + [np.zeros(ink.shape, bool)]
    right_of[0][:] = True
    pieces, glyphs = [], []
    for i, start in enumerate(cuts):
        for j in range(i + 1, len(cuts)):
            across = any(start < middle < cuts[j] for middle in middles)
            if across or cuts[j] - start > WIDEST + (GAP if middles else 0):
                break
            piece = np.where(right_of[i] & ~right_of[j], ink, 0)
            if (piece > INKED).any():
                pieces.append((i, j))
                glyphs.append(glyph(piece))
    cost = np.r_[0, cost[cuts[1:-1]], 0]
    return Lattice(cuts, cost, pieces, np.array(glyphs, np.uint8).reshape(-1, SIDE, SIDE), spaced)


def _glyphs_apart(
    text: np.ndarray, darkest: int, groups: list[tuple[int, int]], edges: list[int]
) -> np.ndarray:
    """Return the `glyph` of the ink around each group of columns, sooner: half the work is shared.

    text, darkest: as `_text_of` gives them. edges: where the surroundings of each begin, and where
    the last ones end.
    """
    levels, shades_at, inked_levels = _levels(darkest)
    inked, shades = text < inked_levels, shades_at[text]
    glyphs = np.full((len(groups), SIDE, SIDE), 255, np.uint8)
    for window, (start, stop), (left, right) in zip(glyphs, groups, pairwise(edges), strict=True):
        rows = inked[:, start:stop].any(axis=1).tobytes()
        top = rows.find(1)
        height = rows.rfind(1) + 1 - top
        if height > SIDE or stop - start > SIDE:
            window[:] = glyph(levels[text[:, left:right]])
        else:
            _place(shades[:, left:right], top, start - left, height, stop - start, window)
    return glyphs


def _valleys(cost: np.ndarray, start: int, stop: int, spaced: bool) -> list[int]:
    """Return the columns strictly between start and stop at which a seam is locally cheapest.

    Where letters may be drawn over each other, which hides the place, others too, BESIDE apart.
    """
    found, column = [], start + 1
    while column < stop - 1:
        end = column
        while end + 1 < stop - 1 and abs(cost[end + 1] - cost[column]) < 1e-3:
            end += 1
        lowest = cost[column] <= cost[column - 1] and cost[column] <= cost[end + 1]
        if lowest and cost[column] < DEEPEST:
            found.append((column + end) // 2)
        column = end + 1
    if not spaced:
        for column in range(start + 2, stop - 2):
            if cost[column] < DEEPER and all(abs(column - other) >= BESIDE for other in found):
                found.append(column)
    return sorted(found)


def glyph(piece: np.ndarray) -> np.ndarray:
    """Return a piece's ink as a 20x20 uint8 picture, 0 ink … 255 paper, centred by its outline.

    What is wider or higher than 20 pixels (a bold m) is squeezed, nothing else is scaled.
    """
    inked = piece > INKED
    rows, columns = inked.any(axis=1).nonzero()[0], inked.any(axis=0).nonzero()[0]
    if not len(rows):
        return np.full((SIDE, SIDE), 255, np.uint8)
    height, width = rows[-1] + 1 - rows[0], columns[-1] + 1 - columns[0]
    if height > SIDE or width > SIDE:
        part = piece[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        small = Image.fromarray((255 - 255 * part).round().astype(np.uint8))
        size = (min(width, SIDE), min(height, SIDE))
        part = 1 - np.asarray(small.resize(size, Image.Resampling.BOX), np.float32) / 255
        return glyph(part)
    window = np.full((SIDE, SIDE), 255, np.uint8)
    _place(shades_of(piece), rows[0], columns[0], height, width, window)
    return window


def shades_of(ink: np.ndarray) -> np.ndarray:
    """Return ink, 0 … 1, as grey levels: uint8, 255 … 0."""
    return (255.5 - 255 * ink).astype(np.uint8)


def _place(
    shades: np.ndarray, top: int, left: int, height: int, width: int, window: np.ndarray
) -> None:
    """Copy the surroundings of that part of `shades` into a window, the part in the middle."""
    top -= (SIDE - height) // 2
    left -= (SIDE - width) // 2
    part = shades[max(top, 0) : top + SIDE, max(left, 0) : left + SIDE]
    window[max(-top, 0) :, max(-left, 0) :][: part.shape[0], : part.shape[1]] = part


def best_path(lattice: Lattice, worths: np.ndarray, fewest: int = 0) -> list[int]:
    """Return the pieces, first to last, of the best way to cut; empty where there is none.

    worths: (n, P), what each piece is worth as the k-th letter, -inf where it is not that letter.
    fewest: the least number of letters; without it, n.
    """
    starts, stops = np.array(lattice.pieces).T
    count = len(lattice.cuts)
    scores = np.full((len(worths), count, count), -np.inf)
    scores[:, starts, stops] = worths
    best = np.full(count, -np.inf)
    best[0] = 0
    origins: list[np.ndarray] = []
    worth, length = -np.inf, 0
    for score in scores:
        total = best[:, None] + score
        origins.append(total.argmax(axis=0))
        best = total.max(axis=0)
        if best[-1] > worth and len(origins) >= (fewest or len(scores)):
            worth, length = best[-1], len(origins)
    if not length:
        return []
    cuts = [count - 1]
    for origin in reversed(origins[:length]):
        cuts.append(int(origin[cuts[-1]]))
    number = {piece: place for place, piece in enumerate(lattice.pieces)}
    return [number[piece] for piece in pairwise(reversed(cuts))]


def cut(grey: np.ndarray, label: str) -> list[np.ndarray]:
    """Return the glyphs of a captcha that says `label`; empty where it cannot be cut so."""
    lattice = lattice_of(grey, letters=(len(label),))
    if not lattice.pieces:
        return []
    advances = np.array([LUCIDA_ADVANCES[letter] for letter in label]) * FONT_SIZE / 1000
    inner = len(label) - 1
    # what is left of the text's width was put between the letters (and in their side bearings)
    gap = (lattice.cuts[-1] - lattice.cuts[0] + 2 - advances.sum()) / inner
    if gap < NARROWEST or (gap > APART and not lattice.spaced):
        return []  # not the width of this label
    usual = advances + gap * np.r_[0.5, np.ones(inner - 1), 0.5]
    starts, stops = np.array(lattice.pieces).T
    cuts = np.array(lattice.cuts)
    off = cuts[stops] - cuts[starts] - usual[:, None]
    worths = np.where(np.abs(off) < OFF, -STRETCH * off**2 - lattice.cost[stops], -np.inf)
    return [lattice.glyphs[piece] for piece in best_path(lattice, worths)]


def origin_of(path: Path) -> str:
    """Return the captcha that a letter was cut from: a_abcd_12-0.bmp -> abcd_12, a_17.bmp -> 17."""
    unique = path.stem.partition("_")[2]
    return unique.rpartition("-")[0] or unique
