"""Letters that touch, put together from single ones and cut apart again.

Where a text has no room, its letters are drawn over each other, and a cut leaves a part of one with
the other. Only 4 in 100 captchas are like that, too few to learn from. So the SVM also sees made-up
pairs, overlapping by a few columns and cut where they meet, and wrong pieces, which are no letter.
"""

import numpy as np

from workshop.cutting import INKED, WIDEST, glyph, seams_of

OVERLAPS = (-1, 4)  # columns that two letters share, at least and at most; -1: one is between them
DESCENT = 4  # rows of g, j, p, q and y below the baseline
BASELINE = 25
NEAR = 3  # columns from where two letters meet within which the cut is
CLOSE = 0.1  # what a column costs between that and the cut, in ink
WRONG = 5  # columns, left and right together, by which a piece that is no letter misses each


def _columns(inked: np.ndarray) -> slice:
    found = np.flatnonzero(inked)
    return slice(int(found[0]), int(found[-1]) + 1)


def _ink_of(picture: np.ndarray) -> np.ndarray:
    """Return a glyph's ink, 0 … 1, without the paper around it."""
    ink = (255 - picture.astype(np.float32)) / 255
    return ink[_columns(ink.max(axis=1) > INKED), _columns(ink.max(axis=0) > INKED)]


def together(glyphs: np.ndarray, letters: str, overlap: int) -> tuple[np.ndarray, float]:
    """Return the ink of two glyphs side by side, (h, W), and the column in which they meet."""
    inks = [_ink_of(picture) for picture in glyphs]
    overlap = min(overlap, *(ink.shape[1] - 3 for ink in inks))
    width = sum(ink.shape[1] for ink in inks) - overlap
    page = np.zeros((BASELINE + DESCENT, width), np.float32)
    for letter, ink, x in zip(letters, inks, (0, width - inks[1].shape[1]), strict=True):
        bottom = BASELINE + (DESCENT if letter in "gjpqy" else 0)
        place = page[bottom - len(ink) : bottom, x : x + ink.shape[1]]
        np.maximum(place, ink, out=place)
    return page[_columns(page.max(axis=1) > INKED)], inks[0].shape[1] - overlap / 2


def pieces_of(
    ink: np.ndarray, meet: float, rng: np.random.Generator
) -> tuple[list[np.ndarray], np.ndarray | None]:
    """Return two letters' glyphs, cut where they meet, and by chance one piece that is neither.

    ink, meet: as `together` returns them.
    """
    width = ink.shape[1]
    cost, path = seams_of(ink)
    near = np.arange(max(2, int(meet) - NEAR), min(width - 2, int(meet) + NEAR + 1))
    right_of = np.arange(width) >= path.T[..., None]  # (W, h, W): by each seam
    right = right_of[near[np.argmin(cost[near] + CLOSE * np.abs(near - meet))]]
    two = [glyph(np.where(right, 0, ink)), glyph(np.where(right, ink, 0))]
    start, stop = np.sort(rng.integers(0, width + 1, 2)).tolist()
    misses = start + abs(stop - meet), abs(start - meet) + width - stop
    if not 4 <= stop - start <= WIDEST or min(misses) < WRONG:
        return two, None
    inside = np.ones(ink.shape, bool) if start == 0 else right_of[start]
    if stop < width:
        inside = inside & ~right_of[stop]
    piece = np.where(inside, ink, 0)
    return two, glyph(piece) if (piece > INKED).any() else None


def learned(
    glyphs: np.ndarray, letters: np.ndarray, pairs: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """Return glyphs (M, 20, 20) uint8 from so many touching pairs, and their letters (M,) str.

    glyphs: (N, 20, 20) uint8. letters: (N,) str. What is no letter is called "".
    """
    rng = np.random.default_rng(seed)
    pictures, names = [], []
    for _ in range(pairs):
        first = int(rng.integers(len(glyphs) - 1))
        two = rng.permutation((first, first + 1))  # mostly of one captcha, in either order
        overlap = int(rng.integers(OVERLAPS[0], OVERLAPS[1] + 1))
        ink, meet = together(glyphs[two], "".join(letters[two]), overlap)
        cut, wrong = pieces_of(ink, meet, rng)
        pictures += cut
        names += letters[two].tolist()
        if wrong is not None:
            pictures.append(wrong)
            names.append("")
    return np.array(pictures, np.uint8).reshape(-1, *glyphs.shape[1:]), np.array(names, str)
